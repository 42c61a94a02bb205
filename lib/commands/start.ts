import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { resolve } from 'node:path';
import { endingSignals } from '#lib/server/connections/graceful-shutdown.ts';
import { logEvent, prepareLog } from '#lib/server/log.ts';
import type { Servable } from './ensure-built.ts';
import { readAddress, type ListenAddress } from '#lib/server/listen-address.ts';

/**
 * `npm start`: serves the last build, or builds the site when there is none. Where the project has changed since, it has a newer
 * build made beside; that, and any other, takes the place of the one that is served. On SIGTERM or SIGINT it lets what is under way finish, and
 * ends; a second one ends it at once. With `WORKERS` above 1 as many processes serve.
 */

/** What serves: this process, or those that it has started. */
interface Served {
  readonly port: number;
  readonly end: () => Promise<unknown>;
}

async function start(projectDirectory: string): Promise<void> {
  const address = await readConfiguration();
  // Imported here, because they read the site's configuration too.
  const { buildBeside, ensureServable } = await import('./ensure-built.ts');
  const { readyBuild, serve } = await import('#lib/server/serve.ts');
  const { settingsOf } = await import('#lib/output/settings.ts');
  prepareLog();
  const build: Servable | undefined = cluster.isPrimary ? await ensureServable(projectDirectory) : { isOutdated: false };
  if (!build) process.exit(1);
  let served: Served | undefined;
  let isEnding = false;
  const end = (): void => {
    // Nobody is cut off who has not been let in yet.
    if (isEnding || !served) process.exit(isEnding ? 1 : 0);
    isEnding = true;
    void served.end().then(() => process.exit(0));
  };
  if (cluster.worker) {
    // A terminal sends its signals to every process; the first one says when a worker ends.
    for (const signal of endingSignals) process.on(signal, () => undefined);
    process.on('message', end);
    process.on('disconnect', () => process.exit(1));
  }
  const settings = settingsOf(process.env);
  served =
    address.workers > 1 && cluster.isPrimary
      ? await startWorkers(address.workers)
      : await serve(projectDirectory, settings, build.ready ?? (await readyBuild(projectDirectory, settings)), address);
  if (cluster.worker) {
    process.send?.({ port: served.port });
    setInterval(() => process.send?.('alive'), second).unref();
    return;
  }
  for (const signal of endingSignals) process.on(signal, end);
  console.log(`The site is ready at http://${shownHost(address.host)}:${served.port}`);
  const { launchNotice } = await import('#lib/site/site.ts');
  const notice = launchNotice(process.env);
  if (notice !== undefined) console.log(notice);
  if (!build.isOutdated || (await buildBeside(projectDirectory)) || isEnding) return;
  logEvent({ warning: 'The newer build failed; the last one is still served. Fix what the build reports, then run "npm run build".' });
}

/** Has several processes serve, each of which accepts for itself; one that ends is replaced. */
async function startWorkers(count: number): Promise<Served> {
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let isEnding = false;
  let isStarting = true;
  cluster.on('exit', () => {
    if (isEnding) return;
    // What keeps the first ones from serving they have said themselves.
    if (isStarting) process.exit(1);
    console.error('A process that serves the site has ended: another takes its place.');
    setTimeout(() => void startWorker(), pause);
  });
  const ports = await Promise.all(Array.from({ length: count }, startWorker));
  isStarting = false;
  return {
    port: ports[0] ?? 0,
    end: () => {
      isEnding = true;
      return Promise.all(
        Object.values(cluster.workers ?? {}).map(async (worker) => {
          if (!worker) return;
          worker.send('end');
          // One that hangs does not hear it.
          const impatience = setTimeout(() => worker.process.kill('SIGKILL'), longestEnd);
          await once(worker, 'exit');
          clearTimeout(impatience);
        }),
      );
    },
  };

  /** Waits until it is ready, and gives its port; 0 when it has ended before. */
  async function startWorker(): Promise<number> {
    const worker = cluster.fork();
    const ready = once(worker, 'message').then(([message]) => {
      replaceWhenSilent(worker);
      return (message as { port: number }).port;
    });
    return Promise.race([ready, once(worker, 'exit').then(() => 0)]);
  }
}

/** Ends a process that says nothing any more, so that another takes its place. */
function replaceWhenSilent(worker: Worker): void {
  let silent = 0;
  worker.on('message', () => (silent = 0));
  // Looks are counted, not seconds: a machine that slept would find everybody silent.
  const looking = setInterval(() => {
    silent += 1;
    if (silent > longestSilence) worker.process.kill('SIGKILL');
  }, second);
  worker.once('exit', () => clearInterval(looking));
}

const second = 1000;

/** How many seconds a process may say nothing before another takes its place. */
const longestSilence = 7;

/** How long a process may take to end, in milliseconds: 10 s are its own. */
const longestEnd = 12 * second;

/** How long a process that takes the place of another waits, in milliseconds: one that cannot start is not started without end. */
const pause = second;

/** Reads where to listen, what the site is and what day it is, and tells what is wrong with all at once. */
async function readConfiguration(): Promise<ListenAddress> {
  const read = async () => readAddress(process.env);
  // Imported here, so that what is wrong with them is told like everything else that keeps the site from starting.
  const results = await Promise.allSettled([read(), import('#lib/site/site.ts'), import('#lib/site/clock.ts')]);
  const [address] = results;
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  if (address.status === 'fulfilled' && reasons.length === 0) return address.value;
  // All begin with the same line.
  throw new Error([...new Set(reasons.flatMap(({ message }) => message.split('\n')))].join('\n'));
}

/** The host as a browser on this machine can reach it; of every address of the machine, `localhost` is one. */
function shownHost(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || /^[0:]+$/.test(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

try {
  await start(resolve(import.meta.dirname, '../..'));
} catch (error) {
  // One sentence; a stack would say nothing more to whoever starts the site.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
