import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { isIP, isIPv6, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { parseEnvironment } from '../environment.ts';
import type { Site } from '../site.ts';
import { dynamicSource } from './dynamic-answer.ts';
import { endingSignals, gracefulClose } from './graceful-close.ts';
import { outputFolder, readManifest, siteFolder } from './manifest.ts';
import { createServer } from './server.ts';

/**
 * The process behind `npm start`: builds the site when it is not built, serves it, and on
 * SIGTERM or SIGINT finishes what is under way and ends.
 */

/** How long requests under way may take once the process was asked to end, in milliseconds. */
const longestFarewell = 10_000;

const addressSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(3000),
  HOST: z
    .union([z.hostname(), z.string().refine((host) => isIP(host) !== 0)], {
      error: 'must be a host name or an IP address, such as localhost or 127.0.0.1',
    })
    .optional(),
});

async function start(projectDirectory: string): Promise<void> {
  const { port, host, site } = await readConfiguration();
  // Imported here, because it reads the site's configuration too.
  const { ensureBuilt } = await import('./build.ts');
  if (!(await ensureBuilt(projectDirectory))) process.exit(1);
  const manifest = await readManifest(projectDirectory);
  const next = manifest.dynamicRoutes.length > 0 ? startNext(projectDirectory) : undefined;
  let isReady = false;
  let isEnding = false;
  const server = createServer({
    manifest,
    directory: join(projectDirectory, outputFolder, siteFolder),
    askNext: next && dynamicSource(async (request, response) => (await next)(request, response)),
    https: site.origin.startsWith('https:'),
    isReady: () => isReady && !isEnding,
    log: writeSoon,
    reportError: (error) => console.error(error),
  });
  const close = gracefulClose(server);
  // A log reader that went away must not take the site with it.
  process.stdout.on('error', () => undefined);
  process.on('exit', writeWaitingLines);
  for (const signal of endingSignals) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      setTimeout(() => process.exit(1), longestFarewell).unref();
      void close().then(() => process.exit(0));
    });
  }
  await listen(server, port, host);
  await next;
  isReady = true;
  console.log(`The site is ready at http://${shownHost(host)}:${(server.address() as AddressInfo).port}`);
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

interface Configuration {
  readonly port: number;
  readonly host: string | undefined;
  readonly site: Site;
}

/** Reads where to listen and what the site is, and tells what is wrong with both at once. */
async function readConfiguration(): Promise<Configuration> {
  const [address, siteModule] = await Promise.allSettled([
    new Promise<z.output<typeof addressSchema>>((resolveWith) => resolveWith(parseEnvironment(addressSchema, process.env))),
    // Imported here, so that what is wrong with it is told like everything else that keeps the site from starting.
    import('../site.ts'),
  ]);
  if (address.status === 'fulfilled' && siteModule.status === 'fulfilled') {
    return { port: address.value.PORT, host: address.value.HOST, site: siteModule.value.site };
  }
  const reasons = [address, siteModule].flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  // Both begin with the same line.
  throw new Error([...new Set(reasons.flatMap(({ message }) => message.split('\n')))].join('\n'));
}

/** The host as a browser on this machine can reach it; of every address of the machine, `localhost` is one. */
function shownHost(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || /^[0:]+$/.test(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

async function startNext(directory: string): Promise<RequestListener> {
  // Imported here: a site without dynamic routes needs no Next to be served.
  const { default: next } = await import('next');
  const application = next({ dev: false, dir: directory });
  await application.prepare();
  return application.getRequestHandler();
}

async function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const sentence = listenProblems(port, host)[code];
    throw sentence === undefined ? error : new Error(sentence, { cause: error });
  }
}

/** What keeps a server from listening, by the code that Node gives it. */
function listenProblems(port: number, host: string | undefined): Readonly<Record<string, string>> {
  const unknownHost = `No address is known for the host ${host}: set HOST to a name or an address of this machine, or leave it out.`;
  const foreignHost = `${host} is not an address of this machine: set HOST to one that is, or leave it out.`;
  return {
    EADDRINUSE: `Port ${port} is in use: stop the other program or set PORT to another number.`,
    EACCES: `Port ${port} needs more rights: set PORT to a number above 1023.`,
    ENOTFOUND: unknownHost,
    // No name server could be asked.
    EAI_AGAIN: unknownHost,
    EADDRNOTAVAIL: foreignHost,
    // An address that is only valid with the name of a network interface.
    EINVAL: foreignHost,
  };
}

try {
  await start(resolve(import.meta.dirname, '../..'));
} catch (error) {
  // One sentence; a stack would say nothing more to whoever starts the site.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
