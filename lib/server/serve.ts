import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Manifest } from '#lib/output/manifest.ts';
import { loadOutput, type SiteOutput } from '#lib/output/output.ts';
import { differingSettings } from '#lib/output/settings.ts';
import { liveSlot } from '#lib/output/slots.ts';
import { stalenessNotice } from '#lib/output/staleness.ts';
import { chinaDayOf, machineTime, today } from '#lib/site/clock.ts';
import { site } from '#lib/site/site.ts';
import { forgetOldFeedback, openFeedbackStore, warnWhenFull } from './feedback/feedback-store.ts';
import type { FeedbackDesk } from './feedback/post.ts';
import { makeSenderLimit } from './feedback/sender-limit.ts';
import { makeShutdown } from './connections/graceful-shutdown.ts';
import { explainListenError, type ListenAddress } from './listen-address.ts';
import { logEvent, writeSoon } from './log.ts';
import { lookUpsOf, prepareSite, warmUp, type ServedSite } from './served-site.ts';
import { createServer } from './server.ts';

/** A server of the site that is ready. */
interface Serving {
  readonly port: number;
  /** Ends it without cutting anyone off, within 10 s. */
  readonly end: () => Promise<void>;
}

/** How often the clock and the newest build are looked at, in milliseconds. */
const lookInterval = 1000;

/** How many connections may wait to be accepted; the kernel takes its own limit when that is lower. Those beyond it would try again after seconds. */
const backlog = 4096;

/** How many files this process has open for itself, with some to spare. */
const ownFiles = 50;

/** A build that is ready to answer, and where it is. */
export interface ReadyBuild {
  readonly slot: string;
  readonly site: ServedSite;
}

/**
 * Makes the newest build ready.
 *
 * @param settings those that it must have been made with
 * @throws {Error} in one sentence when there is no whole build
 */
export async function readyBuild(projectDirectory: string, settings: Manifest['settings']): Promise<ReadyBuild> {
  const slot = liveSlot(projectDirectory);
  if (slot === undefined) throw new Error('There is no build to serve: run "npm run build".');
  const output = await load(projectDirectory, slot, settings);
  giveBackMemory();
  const ready = prepareSite(output);
  warmUp(ready, output.data);
  giveBackMemory();
  return { slot, site: ready };
}

/**
 * Serves a build, and the one that takes its place, from what the build has written
 * and nothing else: no request reads what authors edit. One object holds a build, made whole
 * before it answers and swapped at once.
 *
 * @param settings those that a build must have been made with
 * @throws {Error} in one sentence when nothing can listen there
 */
export async function serve(
  projectDirectory: string,
  settings: Manifest['settings'],
  ready: ReadyBuild,
  { port, host, feedbackFolder }: Omit<ListenAddress, 'workers'>,
): Promise<Serving> {
  let { slot, site: current } = ready;
  const notice = (): string | undefined => stalenessNotice(current.manifest, today());
  const server = createServer({
    site: () => current,
    https: site.origin.startsWith('https:'),
    mostConnections: mostConnections(),
    isReady: () => !shutdown.isAsked(),
    isEnding: () => shutdown.isEnding(),
    stalenessNotice: notice,
    desk: openDesk(resolve(projectDirectory, feedbackFolder)),
    log: writeSoon,
    reportError: (error) => console.error(error),
  });
  const shutdown = makeShutdown(server);
  server.listen({ port, host, backlog });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explainListenError(error as NodeJS.ErrnoException, port, host);
  }
  logWhenStale(notice);
  forgetDaily(resolve(projectDirectory, feedbackFolder));
  followBuilds();
  return { port: (server.address() as AddressInfo).port, end: shutdown.end };

  /** Takes a newer build over. One that cannot be served is not tried again before the next one. */
  function followBuilds(): void {
    const look = async (): Promise<void> => {
      const newest = liveSlot(projectDirectory);
      if (newest !== undefined && newest !== slot) {
        slot = newest;
        try {
          const output = await load(projectDirectory, newest, settings);
          giveBackMemory();
          // Each of these steps takes a good part of a second: between them readers are answered.
          await setImmediate();
          const lookUps = await lookUpsOf(output, current);
          await setImmediate();
          current = prepareSite(output, current, lookUps);
          await setImmediate();
          giveBackMemory();
          logEvent({ message: 'A newer build is served.' });
        } catch (error) {
          console.error(
            `The newer build cannot be served; the last one is still served. ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      }
      setTimeout(() => void look(), lookInterval).unref();
    };
    void look();
  }
}

/** Loads a build that was made with the settings of this process: one that was not would lead readers to another site. */
async function load(projectDirectory: string, slot: string, settings: Manifest['settings']): Promise<SiteOutput> {
  const output = await loadOutput(projectDirectory, slot);
  const differing = differingSettings(output.manifest.settings, settings);
  if (differing.length === 0) return output;
  throw new Error(`It was made with other settings (${differing.join(', ')}) than this process has: restart it with those.`);
}

/** Gives back what each step leaves behind (npm start exposes it): two builds at once fill most of 256 MB. */
function giveBackMemory(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Where what readers say is kept; says so once where it cannot be. */
function openDesk(folder: string): FeedbackDesk | undefined {
  if (!site.hasFeedback) return undefined;
  const store = openFeedbackStore(folder);
  if (store) return { keep: warnWhenFull(store.keep, (warning) => logEvent({ warning })), isWelcome: makeSenderLimit() };
  logEvent({
    warning: `Nothing can be written to ${folder}: what readers say about pages is refused. FEEDBACK=off leaves the question out.`,
  });
  return undefined;
}

/** Removes what readers said long ago, at the start and on each new day, also where nothing new comes or is taken. `CLOCK` does not count: who looks ahead loses nothing. */
function forgetDaily(folder: string): void {
  let done = '';
  const look = (): void => {
    const day = chinaDayOf(machineTime());
    if (day === done) return;
    done = day;
    try {
      forgetOldFeedback(folder, day);
    } catch (error) {
      console.error(error);
    }
  };
  look();
  setInterval(look, lookInterval).unref();
}

/** Writes one line when what the site says has changed with the date, and again when more of it has. */
function logWhenStale(notice: () => string | undefined): void {
  let said: string | undefined;
  const look = (): void => {
    const now = notice();
    if (now !== undefined && now !== said) logEvent({ warning: now });
    said = now;
  };
  look();
  setInterval(look, lookInterval).unref();
}

/** How many connections the limit on open files (`ulimit -n`) has room for: each is one, and may have a second read for it. */
function mostConnections(): number {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files: { soft: number | 'unlimited' } } };
  const limit = userLimits?.open_files.soft;
  return typeof limit === 'number' ? Math.max(1, Math.floor((limit - ownFiles) / 2)) : Infinity;
}
