import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder } from '#lib/site/content-root.ts';
import { siteVariables } from '#lib/site/site.ts';
import { ignoreMissing } from '#lib/output/ignore-missing.ts';

/** The files and folders of the project that decide what a build delivers. */
export const inputPaths = [
  'app',
  'components',
  contentFolder,
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** The files from which Next, and nothing else here, would read environment variables. */
const refusedPaths = ['.env', '.env.local', '.env.production', '.env.production.local'];

/**
 * The fingerprint, a SHA-256 in hexadecimal, of everything that decides what a build
 * delivers. Two equal fingerprints promise the same site; inputs that do not exist count as empty.
 *
 * @throws {Error} when there is an `.env` file, which the build would obey and `npm start` would not
 */
export async function hashBuildInputs(
  projectDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  for (const path of refusedPaths) {
    if (await stat(join(projectDirectory, path)).catch(ignoreMissing)) {
      throw new Error(`${path} would be read by the build, but not by "npm start": set its variables in the environment and remove it.`);
    }
  }
  const hash = createHash('sha256');
  for (const name of siteVariables) hash.update(`${name}=${environment[name] ?? ''}\0`);
  for (const { path, folder } of await listInputFiles(projectDirectory, environment.CONTENT_ROOT)) {
    const bytes = await readFile(join(folder, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Every file, and the folder that it is in: content is read where the build reads it. */
async function listInputFiles(projectDirectory: string, contentRoot = projectDirectory): Promise<{ path: string; folder: string }[]> {
  const files: { path: string; folder: string }[] = [];
  for (const input of inputPaths) {
    const folder = input === contentFolder ? contentRoot : projectDirectory;
    const found = await stat(join(folder, input)).catch(ignoreMissing);
    if (found?.isFile()) files.push({ path: input, folder });
    if (found?.isDirectory()) files.push(...(await listFiles(folder, input)).map((path) => ({ path, folder })));
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The files in a folder and in the folders below it, as paths from the given directory,
 * in order; none when there is no such folder.
 */
export async function listFiles(directory: string, folder: string): Promise<string[]> {
  const entries = (await readdir(join(directory, folder), { recursive: true, withFileTypes: true }).catch(ignoreMissing)) ?? [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .toSorted();
}
