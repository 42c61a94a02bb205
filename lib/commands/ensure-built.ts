import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { today } from '#lib/site/clock.ts';
import { hashBuildInputs } from '#lib/build/build-inputs.ts';
import { endingSignals } from '#lib/server/graceful-shutdown.ts';
import { checkOutput } from '#lib/output/output.ts';
import { liveSlot } from '#lib/output/slots.ts';
import { stalenessNotice } from '#lib/output/staleness.ts';

/**
 * Runs `npm run build` unless the last build was made of exactly what the project holds
 * now and says what it should today, and says in one sentence why. Where nothing can be written, somebody else
 * builds the site, and the newest whole build is the one to serve.
 *
 * @returns whether there is a site to serve; when not, it has been said why
 * @throws {Error} when there is an `.env` file, which nothing but the build would obey
 */
export async function ensureBuilt(projectDirectory: string): Promise<boolean> {
  const [manifest, inputs] = await Promise.all([
    // A build that the server could not load counts as none.
    liveSlot(projectDirectory) && checkOutput(projectDirectory).catch(() => undefined),
    hashBuildInputs(projectDirectory, process.env),
  ]);
  const notice = manifest && stalenessNotice(manifest, today());
  if (manifest?.inputs === inputs && notice === undefined) return true;
  const why =
    manifest?.inputs === inputs
      ? `The site was built for ${manifest.day}, and what it says has changed with the date`
      : `The site ${manifest ? 'has changed since it was built' : 'is not built yet'}`;
  if (!(await canWrite(projectDirectory))) {
    console.log(
      `${why}. Nothing can be written here: ${manifest ? 'the build that is there is served' : 'whoever owns the folder has to build it'}.`,
    );
    return manifest !== undefined;
  }
  console.log(`${why}: building it.`);
  const build = spawn('npm', ['run', 'build'], { cwd: projectDirectory, stdio: 'inherit', detached: true });
  // Asked to end before the site was ever served: the build, a process group of npm, a shell and Next, is not left behind.
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
