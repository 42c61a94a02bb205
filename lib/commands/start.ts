import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { endingSignals } from '#lib/server/graceful-shutdown.ts';
import { readAddress, type ListenAddress } from '#lib/server/listen-address.ts';
import { liveSlot, type Slot } from '#lib/output/slots.ts';

/**
 * The process behind `npm start`: builds the site when it is not built and keeps a process
 * that serves it (serve.ts). When a newer build takes the place of the one that is served,
 * it starts a second process on the same port and retires the first. Both accept from one
 * queue of connections, which stays open all the while. On SIGTERM or SIGINT it lets what is
 * under way finish, and ends.
 */

/** How often the newest build is looked for, in milliseconds. */
const lookInterval = 1000;

/** A process that serves a build. */
interface Serving {
  readonly slot: Slot;
  readonly worker: Worker;
}

async function start(projectDirectory: string): Promise<void> {
  const { host } = await readConfiguration();
  // Imported here, because it reads the site's configuration too.
  const { ensureBuilt } = await import('./ensure-built.ts');
  if (!(await ensureBuilt(projectDirectory))) process.exit(1);
  // Each process accepts for itself: handed over by this one, a connection for which there is no room would stop all further ones.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: resolve(import.meta.dirname, '../server/serve.ts') });

  const first = await startServing(projectDirectory, newestSlot(projectDirectory));
  // It has said itself what was wrong.
  if (!first) process.exit(1);
  let serving: Serving = first;
  let isEnding = false;
  endWithWorker(first);
  for (const signal of endingSignals) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      serving.worker.send('end');
    });
  }
  console.log(`The site is ready at http://${shownHost(host)}:${first.port}`);
  followBuilds();

  /** When the process that serves ends, whether asked to or not, this one ends with it. */
  function endWithWorker({ worker }: Serving): void {
    worker.once('exit', (code) => {
      if (worker !== serving.worker) return;
      if (!isEnding) console.error('The process that serves the site has ended.');
      process.exit(isEnding ? code : 1);
    });
  }

  function followBuilds(): void {
    let seen: Slot | undefined = serving.slot;
    const look = async (): Promise<void> => {
      const newest = liveSlot(projectDirectory);
      // A build that could not be served is not tried again before the next one.
      if (newest !== undefined && newest !== seen && !isEnding) {
        seen = newest;
        await swap(newest);
      }
      setTimeout(() => void look(), lookInterval);
    };
    void look();
  }

  async function swap(slot: Slot): Promise<void> {
    const next = await startServing(projectDirectory, slot);
    if (!next) return console.error('The newer build cannot be served; the last one goes on.');
    if (isEnding) return void next.worker.send('end');
    const previous = serving;
    serving = next;
    endWithWorker(next);
    previous.worker.send('retire');
    console.log(JSON.stringify({ time: new Date().toISOString(), message: 'A newer build is served.' }));
  }
}

function newestSlot(projectDirectory: string): Slot {
  const slot = liveSlot(projectDirectory);
  if (slot === undefined) throw new Error('The site was built, but out does not lead to it: run "npm run build".');
  return slot;
}

/** Starts a process that serves the build of a slot and waits until it is ready; undefined when it ended before. */
async function startServing(projectDirectory: string, slot: Slot): Promise<(Serving & { port: number }) | undefined> {
  // It reads the content that the build was made of: what authors save reaches no reader before the next build.
  const worker = cluster.fork({ SERVED_SLOT: slot, CONTENT_ROOT: join(projectDirectory, slot) });
  const ready = once(worker, 'message').then(([message]) => (message as { port: number }).port);
  const ended = once(worker, 'exit').then(() => undefined);
  const port = await Promise.race([ready, ended]);
  return port === undefined ? undefined : { slot, worker, port };
}

/** Reads where to listen, what the site is and what day it is, and tells what is wrong with all at once. */
async function readConfiguration(): Promise<ListenAddress> {
  const results = await Promise.allSettled([
    new Promise<ListenAddress>((resolveWith) => resolveWith(readAddress(process.env))),
    // Imported here, so that what is wrong with them is told like everything else that keeps the site from starting.
    import('#lib/site/site.ts'),
    import('#lib/site/clock.ts'),
  ]);
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
