import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { siteFolder, type Manifest } from '#lib/output/manifest.ts';
import { outputFolder } from '#lib/output/slots.ts';
import { nginxFiles } from '#lib/build/outputs/nginx.ts';
import { ask } from './answer.ts';

/** A server of the built site on this machine. */
export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const startWords = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start.split(' ');

/** The flags that `npm start` gives to Node. */
export const serverFlags: readonly string[] = startWords.filter((word) => word.startsWith('--'));

/** The environment that it gives to Node besides its own, as words of the form `NAME=value`. */
export const serverSettings: readonly string[] = startWords.filter((word) => /^[A-Z_]+=/u.test(word));
const serverEnvironment = Object.fromEntries(serverSettings.map((word) => word.split('=')));

/** What a server that is started as `npm start` does has in its environment. */
export function environmentOf(port: number): NodeJS.ProcessEnv {
  return { ...process.env, ...serverEnvironment, PORT: String(port), HOST: '127.0.0.1' };
}

/** Serves the site as `npm start` does, its log thrown away. */
export async function startOwn(project: string): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [...serverFlags, join(project, 'lib/commands/start.ts')], {
    env: environmentOf(port),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(child, port);
  return { port, stop: () => end(child) };
}

/**
 * Serves the site with an nginx of one worker, its log thrown away or written to a file; undefined when nginx is not installed.
 *
 * @param answers the port of the process that answers what is no file
 * @param more further lines of its server
 */
export async function startNginx(
  project: string,
  manifest: Manifest,
  log = '/dev/null',
  { answers = 3000, more = '' } = {},
): Promise<RunningServer | undefined> {
  const nginx = await findProgram('nginx');
  if (nginx === undefined) return undefined;
  const directory = await mkdtemp(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  const root = join(project, outputFolder, siteFolder);
  const files = nginxFiles({ manifest, root, folder: directory, port, https: false, log });
  for (const [name, text] of Object.entries(files))
    await writeFile(
      join(directory, name),
      text.replace('127.0.0.1:3000', `127.0.0.1:${answers}`).replace('server {\n', `server {\n${more}\n`),
    );
  await writeFile(
    join(directory, 'main.conf'),
    `worker_processes 1; daemon off; pid ${directory}/pid; error_log ${directory}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  limit_req_zone $binary_remote_addr zone=readers:1m rate=1r/m;
  client_body_temp_path ${directory}; proxy_temp_path ${directory}; fastcgi_temp_path ${directory}; uwsgi_temp_path ${directory}; scgi_temp_path ${directory};
  include ${directory}/nginx.conf;
}
`,
  );
  const child = spawn(nginx, ['-c', join(directory, 'main.conf'), '-e', join(directory, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(child, port);
  return {
    port,
    stop: async () => {
      await end(child);
      await rm(directory, { recursive: true });
    },
  };
}

/** The path of a program, or undefined when it is not installed; Debian keeps nginx where only root looks. */
export async function findProgram(name: string): Promise<string | undefined> {
  const path = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`;
  const found = promisify(execFile)('sh', ['-c', `command -v ${name}`], { env: { ...process.env, PATH: path } });
  return found.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** Waits until a server answers, or fails when its process has ended. */
export async function listening(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const isUp = await ask(port, '/robots.txt').then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isUp) return;
    await setTimeout(100);
  }
  throw new Error('A server ended before it could be measured.');
}

/** Ends a process that was started here, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
