import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { today } from '#lib/site/clock.ts';
import { localizePath, searchField, searchPath, withField } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';
import { dynamicSource } from './dynamic-answer.ts';
import { endingSignals, gracefulClose } from './graceful-shutdown.ts';
import { explainListenError, readAddress } from './listen-address.ts';
import { readManifest, siteFolder } from '#lib/output/manifest.ts';
import { loadRouteHandlers } from './routes.ts';
import { createServer } from './server.ts';
import type { Slot } from '#lib/output/slots.ts';
import { stalenessNotice } from '#lib/output/staleness.ts';

/**
 * Serves one build until `npm start`, whose child this process is, says `end` or `retire`:
 * then finishes what is under way and ends. Says on which port it listens once it is ready.
 */

/** How long requests under way may take once the process was asked to end, in milliseconds. */
const longestFarewell = 10_000;

/** How many files this process has open for itself, with some to spare. */
const ownFiles = 50;

/** What this process asks itself before it takes requests: the first search makes the index, for which every reader would wait. */
const firstSearch = withField(localizePath('zh', searchPath), searchField, '社保卡');

/** How often the clock is looked at, in milliseconds. */
const clockInterval = 1000;

async function serve(projectDirectory: string, slot: Slot): Promise<void> {
  const { port, host } = readAddress(process.env);
  const manifest = await readManifest(projectDirectory, slot);
  const handlers = await loadRouteHandlers(projectDirectory, manifest.dynamicRoutes);
  const next = manifest.dynamicRoutes.some(({ handler }) => handler === undefined) ? startNext(projectDirectory) : undefined;
  const askNext = dynamicSource(async (request, response) => (await next)?.(request, response));
  const notice = (): string | undefined => stalenessNotice(manifest, today());
  let isReady = false;
  let isEnding = false;
  const server = createServer({
    manifest,
    directory: join(projectDirectory, slot, siteFolder),
    askDynamic: (target, acceptLanguage) => handlers(target, acceptLanguage) ?? askNext(target, acceptLanguage),
    https: site.origin.startsWith('https:'),
    mostConnections: mostConnections(),
    isReady: () => isReady && !isEnding,
    stalenessNotice: notice,
    log: writeSoon,
    reportError: (error) => console.error(error),
  });
  const close = gracefulClose(server);
  // A log reader that went away must not take the site with it.
  process.stdout.on('error', () => undefined);
  process.on('exit', writeWaitingLines);
  // A terminal sends its signals to every process; the parent says when this one ends.
  for (const signal of endingSignals) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(1));
  process.on('message', (message) => {
    if ((message !== 'retire' && message !== 'end') || isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), longestFarewell).unref();
    void close(message).then(() => process.exit(0));
  });
  // Before this process takes connections. A fault is told like that of any request, and keeps no other page from being served.
  await handlers(firstSearch, undefined)?.catch((error: unknown) => console.error(error));
  await listen(server, port, host);
  await next;
  isReady = true;
  logWhenStale(notice);
  process.send?.({ port: (server.address() as AddressInfo).port });
}

/** Writes one line when what the site says has changed with the date, and again when more of it has. */
function logWhenStale(notice: () => string | undefined): void {
  let said: string | undefined;
  const look = (): void => {
    const now = notice();
    if (now !== undefined && now !== said) writeSoon(JSON.stringify({ time: new Date().toISOString(), warning: now }));
    said = now;
  };
  look();
  setInterval(look, clockInterval).unref();
}

let waitingLines = '';

/** Writes the lines of one turn of the event loop together, because each write costs as much as a small answer. */
function writeSoon(line: string): void {
  if (waitingLines === '') setImmediate(writeWaitingLines);
  waitingLines += `${line}\n`;
}

function writeWaitingLines(): void {
  process.stdout.write(waitingLines);
  waitingLines = '';
}

async function startNext(directory: string): Promise<RequestListener> {
  // Imported here: a site without dynamic routes needs no Next to be served.
  const { default: next } = await import('next');
  const application = next({ dev: false, dir: directory });
  await application.prepare();
  return application.getRequestHandler();
}

/** How many connections the limit on open files (`ulimit -n`) has room for: each is one, and may have a second read for it. */
function mostConnections(): number {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files: { soft: number | 'unlimited' } } };
  const limit = userLimits?.open_files.soft;
  return typeof limit === 'number' ? Math.max(1, Math.floor((limit - ownFiles) / 2)) : Infinity;
}

async function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explainListenError(error as NodeJS.ErrnoException, port, host);
  }
}

try {
  await serve(resolve(import.meta.dirname, '../..'), process.env.SERVED_SLOT as Slot);
} catch (error) {
  // One sentence; a stack would say nothing more to whoever starts the site.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
