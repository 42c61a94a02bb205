import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentFolder } from '#lib/content/parse/files.ts';
import { idleSlot } from '#lib/output/slots.ts';
import { endingSignals } from '#lib/server/graceful-shutdown.ts';

/**
 * `npm run build`: takes a copy of the content into the slot that is not served, checks it and
 * builds the site from it. What authors save meanwhile is in the next build. One build at a time.
 */
const directory = resolve(import.meta.dirname, '../..');
const lock = join(directory, 'out.lock');
try {
  mkdirSync(lock);
} catch (error) {
  const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
  console.error(
    isThere
      ? 'Another build is under way: wait until it has ended. If none is, one was cut off: remove the folder out.lock.'
      : `Nothing can be written in ${directory}: build as its owner, on a file system that is not read-only.`,
  );
  process.exit(1);
}
process.on('exit', () => rmSync(lock, { recursive: true }));
for (const signal of endingSignals) process.on(signal, () => process.exit(1));

const root = join(directory, idleSlot(directory));
// What is left of the last build but one, and what the bundler keeps of style sheets: it works its own output over each time.
for (const path of [root, join(directory, '.next/cache')]) await rm(path, { recursive: true, force: true });
await cp(join(directory, contentFolder), join(root, contentFolder), { recursive: true });

const commands = [
  [process.execPath, 'lib/commands/check-content.ts'],
  ['next', 'build'],
] as const;
for (const [command, ...rest] of commands) {
  const { status, error } = spawnSync(command, rest, { cwd: directory, stdio: 'inherit', env: { ...process.env, CONTENT_ROOT: root } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
