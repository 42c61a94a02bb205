import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ignoreMissing } from '#lib/output/ignore-missing.ts';

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
