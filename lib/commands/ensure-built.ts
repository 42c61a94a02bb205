import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { today } from '#lib/site/clock.ts';
import { hashBuildInputs } from '#lib/build/build-inputs.ts';
import { endingSignals } from '#lib/server/connections/graceful-shutdown.ts';
import { readyBuild, type ReadyBuild } from '#lib/server/serve.ts';
import type { Manifest } from '#lib/output/manifest.ts';
import { checkOutput } from '#lib/output/output.ts';
import { differingSettings, liveSettings, otherSettings, settingsOf } from '#lib/output/settings.ts';
import { idleSlot, liveSlot, makeLive } from '#lib/output/slots.ts';
import { stalenessNotice } from '#lib/output/staleness.ts';

/** What there is to serve. */
interface BuildState {
  /** Whether a whole build is there that was made with the settings of this environment. */
  readonly isServable: boolean;
  /** Why it should be made anew, as the beginning of a sentence; undefined when it need not be. */
  readonly reason: string | undefined;
}

/**
 * Runs `npm run build` unless the last build was made of exactly what the project holds
 * now and says what it should today, and says in one sentence why. Where nothing can be written, somebody else
 * builds the site, and the newest whole build is the one to serve.
 *
 * @returns whether there is a site to serve; when not, it has been said why
 * @throws {Error} when there is an `.env` file, which nothing but the build would obey
 */
export async function ensureBuilt(projectDirectory: string): Promise<boolean> {
  const { reason, isServable } = await lookAtBuild(projectDirectory);
  if (reason === undefined) return true;
  if (!(await canWrite(projectDirectory))) return sayNothingCanBeWritten(reason, isServable);
  console.log(`${reason}: building it.`);
  return runBuild(projectDirectory, 'inherit');
}

/** What `npm start` serves. */
export interface Servable {
  readonly isOutdated: boolean;
  readonly ready?: ReadyBuild | undefined;
}

/**
 * Makes sure that there is a build to serve: an older one is better than none, so the site is built first only when there is
 * none, or only such as were made with other settings.
 *
 * @returns whether a newer build should be made beside it (`buildBeside`), and the build itself where it had to be made ready; undefined when there is none and it could not be built
 * @throws {Error} as `ensureBuilt` does
 */
export async function ensureServable(projectDirectory: string): Promise<Servable | undefined> {
  const { isServable, reason } = await lookAtBuild(projectDirectory);
  if (reason === undefined) return { isOutdated: false };
  if (!(await canWrite(projectDirectory))) return sayNothingCanBeWritten(reason, isServable) ? { isOutdated: false } : undefined;
  // What is older than this code may be more than it can make ready.
  const ready = isServable ? await readyBuild(projectDirectory, settingsOf(process.env)).catch(() => undefined) : undefined;
  const isOutdated = ready !== undefined;
  console.log(`${reason}: ${isOutdated ? 'the last build is served while a newer one is made.' : 'building it.'}`);
  return isOutdated || (await runBuild(projectDirectory, 'inherit')) ? { isOutdated, ready } : undefined;
}

/** Builds while an older build is served, with little claim on the processor. What the build prints goes to standard error: standard output is the log. */
export async function buildBeside(projectDirectory: string): Promise<boolean> {
  return runBuild(projectDirectory, ['ignore', 2, 2]);
}

async function lookAtBuild(projectDirectory: string): Promise<BuildState> {
  const [manifest, inputs] = await Promise.all([findServable(projectDirectory), hashBuildInputs(projectDirectory, process.env)]);
  return { isServable: manifest !== undefined, reason: await reasonToBuild(projectDirectory, manifest, inputs) };
}

async function reasonToBuild(projectDirectory: string, manifest: Manifest | undefined, inputs: string): Promise<string | undefined> {
  if (!manifest) {
    const settings = await liveSettings(projectDirectory);
    const differing = settings ? differingSettings(settings, settingsOf(process.env)) : [];
    return differing.length === 0 ? 'The site is not built yet' : `The site was built with other settings (${differing.join(', ')})`;
  }
  if (manifest.inputs !== inputs) return 'The site has changed since it was built';
  const isStale = stalenessNotice(manifest, today()) !== undefined;
  return isStale ? `The site was built for ${manifest.day}, and what it says has changed with the date` : undefined;
}

/** The newest build that the server could load and that was made with these settings; where that is the one before, it takes the place of the last. */
async function findServable(projectDirectory: string): Promise<Manifest | undefined> {
  const live = liveSlot(projectDirectory);
  for (const slot of [live, idleSlot(projectDirectory)]) {
    const manifest = slot && (await checkOutput(projectDirectory, slot).catch(() => undefined));
    if (!manifest || differingSettings(manifest.settings, settingsOf(process.env)).length > 0) continue;
    if (slot === live) return manifest;
    if (!(await canWrite(projectDirectory))) continue;
    await makeLive(projectDirectory, slot);
    console.log('The last build cannot be served with these settings, or is incomplete: the one before takes its place.');
    return manifest;
  }
  return undefined;
}

async function runBuild(projectDirectory: string, stdio: 'inherit' | ['ignore', 2, 2]): Promise<boolean> {
  const build = spawn('npm', ['run', 'build', '--', otherSettings], { cwd: projectDirectory, stdio, detached: true });
  if (build.pid && stdio !== 'inherit') setPriority(build.pid, 10);
  // Asked to end meanwhile: the build, a process group of npm, a shell and Next, is not left behind.
  const stop = (): void => void (build.pid && process.kill(-build.pid));
  for (const signal of endingSignals) process.once(signal, stop);
  const [code] = (await once(build, 'exit')) as [number | null];
  for (const signal of endingSignals) process.off(signal, stop);
  return code === 0;
}

async function canWrite(directory: string): Promise<boolean> {
  return access(directory, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Says what is done where somebody else builds; gives back whether there is a build to serve. */
function sayNothingCanBeWritten(reason: string, isServable: boolean): boolean {
  const then = isServable ? 'the build that is there is served' : 'whoever owns the folder has to build it';
  console.log(`${reason}. Nothing can be written here: ${then}.`);
  return isServable;
}
