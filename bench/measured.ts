import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a script of this folder prints as JSON, run by itself so that time and memory are its own. */
export async function measured<Names extends string>(script: string, count: number): Promise<Readonly<Record<Names, number>>> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, script), String(count)]);
  return JSON.parse(stdout) as Record<Names, number>;
}

/** A row of a table, each cell at the right of a column so many characters wide. */
export function row(...columns: readonly (readonly [width: number, cell: string | number])[]): string {
  return columns.map(([width, cell]) => String(cell).padStart(width)).join(' ');
}
