import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { project } from './built-site.ts';
import { isShort } from './short.ts';

/**
 * `npm run bench`: every part, one after the other, until one fails. In the short form, whose figures say nothing, the one that
 * mostly waits runs beside the others, and each says all it has to say when it has ended.
 */

const parts = ['delivery', 'rates', 'serving', 'content', 'flow', 'places', 'search'];
const waiting = 'serving';

const rows = isShort ? [[waiting], parts.filter((part) => part !== waiting)] : [parts];
const areWhole = await Promise.all(rows.map(runRow));
process.exitCode = areWhole.every(Boolean) ? 0 : 1;

/** Runs parts one after the other, and tells whether none failed. */
async function runRow(row: readonly string[]): Promise<boolean> {
  for (const part of row) if (!(await run(part))) return false;
  return true;
}

async function run(part: string): Promise<boolean> {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${part}.ts`)], {
    cwd: project,
    stdio: ['ignore', isShort ? 'pipe' : 'inherit', 'inherit'],
  });
  const [said, [code]] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'exit') as Promise<[number | null]>]);
  process.stdout.write(said);
  if (code !== 0) console.error(`bench/${part}.ts ended with ${code ?? 'a signal'}.`);
  return code === 0;
}
