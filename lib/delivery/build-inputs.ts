import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files and folders of the project that decide what a build delivers. */
const inputPaths = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** The environment variables that decide what a build delivers; lib/site.ts says what they mean. */
const inputVariables = ['SITE_URL', 'PORTAL_NAME_EN', 'PORTAL_NAME_ZH', 'PORTAL_URL', 'CONTACT_EMAIL'];

/**
 * The fingerprint, a SHA-256 in hexadecimal, of everything that decides what a build
 * delivers. Two equal fingerprints promise the same site; inputs that do not exist count as empty.
 */
export async function hashBuildInputs(
  projectDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const name of inputVariables) hash.update(`${name}=${environment[name] ?? ''}\0`);
  for (const path of await listInputFiles(projectDirectory)) {
    const bytes = await readFile(join(projectDirectory, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function listInputFiles(projectDirectory: string): Promise<string[]> {
  const files: string[] = [];
  for (const path of inputPaths) {
    const found = await stat(join(projectDirectory, path)).catch(() => undefined);
    if (found?.isFile()) files.push(path);
    if (found?.isDirectory()) files.push(...(await listFiles(projectDirectory, path)));
  }
  return files.toSorted();
}

/** The files in a folder and in the folders below it, as paths from the given directory, in order. */
export async function listFiles(directory: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .toSorted();
}
