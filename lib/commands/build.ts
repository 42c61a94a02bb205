import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentFolder } from '#lib/content/parse/files.ts';
import { idleSlot } from '#lib/output/slots.ts';

/**
 * `npm run build`: takes a copy of the content into the slot that is not served, checks it and
 * builds the site from it. What authors save meanwhile is in the next build, and the process
 * that serves this one reads the copy, never what authors edit.
 */
const directory = resolve(import.meta.dirname, '../..');
const root = join(directory, idleSlot(directory));
// What is left of the last build but one.
await rm(root, { recursive: true, force: true });
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
