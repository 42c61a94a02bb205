import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { contentFolder } from '#lib/site/content-root.ts';
import { idleSlot, outputFolder } from '#lib/output/slots.ts';
import { endingSignals } from '#lib/server/connections/graceful-shutdown.ts';

/**
 * `npm run build`: takes a copy of the content into the slot that is not served, checks it and
 * builds the site from it. What authors save meanwhile is in the next build. One build at a time,
 * and none by accident with other settings than those of the build whose place it would take.
 */
const directory = resolve(import.meta.dirname, '../..');
const lock = join(directory, 'out.lock');

/** How much room on the disk a build needs, in bytes: what it writes, and what Next writes before. */
const neededRoom = 400e6;

/** What is left, in bytes, where a build has failed for want of room. */
const noRoom = 20e6;

async function build(): Promise<number> {
  takeLock();
  await checkSettings();
  const root = join(directory, idleSlot(directory));
  // What is left of the last build but one, and what the bundler keeps of style sheets: it works its own output over each time.
  for (const path of [root, join(directory, '.next/cache')]) await rm(path, { recursive: true, force: true });
  // A link whose slot was removed: the bundler would follow it.
  if (!existsSync(join(directory, outputFolder))) await rm(join(directory, outputFolder), { force: true });
  const room = freeRoom();
  if (room < neededRoom)
    throw new Error(`A build needs ${inMegabytes(neededRoom)} on this disk, but only ${inMegabytes(room)} are free: make room.`);
  await cp(join(directory, contentFolder), join(root, contentFolder), { recursive: true });
  const commands = [
    [process.execPath, 'lib/commands/check-content.ts'],
    ['next', 'build'],
  ] as const;
  for (const [command, ...rest] of commands) {
    const env = { ...process.env, CONTENT_ROOT: root, NEXT_TELEMETRY_DISABLED: '1' };
    const { status, error } = spawnSync(command, rest, { cwd: directory, stdio: 'inherit', env });
    if (error) throw error;
    if (status === 0) continue;
    if (freeRoom() < noRoom) throw new Error('The disk is full: make room, and build again. The last build is still in its place.');
    return status ?? 1;
  }
  return 0;
}

/** Keeps other builds out until this process ends; the lock of one that was cut off holds nobody back. */
function takeLock(): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EROFS' || code === 'EACCES')
      throw new Error(`Nothing can be written in ${directory}: build as its owner, on a file system that is not read-only.`, {
        cause: error,
      });
    if (code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isRunning(holder))
      throw new Error(`Another build is under way: wait until it has ended (process ${holder}, out.lock).`, { cause: error });
    rmSync(lock);
    return takeLock();
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  for (const signal of endingSignals) process.on(signal, () => process.exit(1));
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Refuses to lead the readers of the site that is served to another one. */
async function checkSettings(): Promise<void> {
  // Imported here, so that a wrong setting is told like everything else that keeps a build from starting.
  const { differingSettings, liveSettings, otherSettings, settingsOf } = await import('#lib/output/settings.ts');
  const settings = await liveSettings(directory);
  const differing = settings && !process.argv.includes(otherSettings) ? differingSettings(settings, settingsOf(process.env)) : [];
  if (differing.length === 0) return;
  const command = `npm run build -- ${otherSettings}`;
  throw new Error(`The last build was made with other settings: set ${differing.join(', ')} as they were then, or run "${command}".`);
}

function freeRoom(): number {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}

function inMegabytes(bytes: number): string {
  return `${Math.floor(bytes / 1e6)} MB`;
}

try {
  process.exitCode = await build();
} catch (error) {
  // One sentence; a stack would say nothing more to whoever builds.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
