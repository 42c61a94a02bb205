import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ensureBuilt } from './build.ts';
import { dynamicSource } from './dynamic-answer.ts';
import { gracefulClose } from './graceful-close.ts';
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
  HOST: z.string().optional(),
});

async function start(projectDirectory: string): Promise<void> {
  const { PORT: port, HOST: host } = readAddress();
  // Imported here, so that a wrong configuration is told like everything else that keeps the site from starting.
  const { site } = await import('../site.ts');
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
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
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
  console.log(`The site is ready at http://localhost:${(server.address() as AddressInfo).port}`);
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

function readAddress(): z.output<typeof addressSchema> {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const result = addressSchema.safeParse(set);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is in use: stop the other program or set PORT to another number.`, { cause: error });
    if (code === 'EACCES') throw new Error(`Port ${port} needs more rights: set PORT to a number above 1023.`, { cause: error });
    throw error;
  }
}

try {
  await start(resolve(import.meta.dirname, '../..'));
} catch (error) {
  // One sentence; a stack would say nothing more to whoever starts the site.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
