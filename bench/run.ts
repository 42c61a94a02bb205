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

const waiting = 'serving';
const others = ['delivery', 'rates', 'content', 'flow', 'places', 'search'];

if (isShort) await Promise.all([runAll([waiting]), runAll(others)]);
else await runAll([...others.slice(0, 2), waiting, ...others.slice(2)]);

async function runAll(parts: readonly string[]): Promise<void> {
  for (const part of parts) await run(part);
}

async function run(part: string): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${part}.ts`)], {
    cwd: project,
    stdio: ['ignore', isShort ? 'pipe' : 'inherit', 'inherit'],
  });
  const [said, [code]] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'exit') as Promise<[number | null]>]);
  process.stdout.write(said);
  if (code === 0) return;
  console.error(`bench/${part}.ts ended with ${code ?? 'a signal'}.`);
  process.exit(1);
}
