import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nginxFiles } from '#lib/build/outputs/nginx.ts';
import { siteFolder, type Manifest } from '#lib/output/manifest.ts';
import { outputFolder } from '#lib/output/slots.ts';
import { end, findProgram, freePort, listening, type RunningServer } from './running-server.ts';

/** An nginx with the configuration that operators copy. */
interface NginxInFront extends RunningServer {
  /** Where it answers with TLS, and where it redirects to that. */
  readonly tlsPort: number;
  readonly redirectPort: number;
  /** The file that it logs to, and the folder of its cache. */
  readonly log: string;
  readonly cache: string;
}

interface InFrontOptions {
  /** Where the two processes answer. */
  readonly processes: readonly [number, number];
  /** How many requests may come from one address, such as `20r/s`, and how many at once beyond that; as in the file when left out. */
  readonly rate?: string;
}

const shipped = readFileSync(resolve(import.meta.dirname, '../deploy/nginx.conf'), 'utf8');

/**
 * Starts nginx with `deploy/nginx.conf`, its ports, folders and certificate exchanged, and without TLS at `port`; undefined when
 * nginx or openssl is not installed.
 *
 * @throws {Error} when what is exchanged does not stand in the file, or nginx refuses it
 */
export async function startNginxInFront(
  project: string,
  manifest: Manifest,
  { processes, rate = '20r/s' }: InFrontOptions,
): Promise<NginxInFront | undefined> {
  const [nginx, openssl] = await Promise.all(['nginx', 'openssl'].map(findProgram));
  if (nginx === undefined || openssl === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'nginx-in-front-'));
  const [port, tlsPort, redirectPort] = [await freePort(), await freePort(), await freePort()];
  const [log, cache, certificate, key] = ['access.log', 'cache', 'certificate.pem', 'key.pem'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  await promisify(execFile)(openssl, [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=example.org',
    '-keyout',
    key,
    '-out',
    certificate,
  ]);
  const root = join(project, outputFolder, siteFolder);
  const files = nginxFiles({ manifest, root, folder, port, https: false, log });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const own = [
    ['/srv/social-security-inquiry/out/', `${folder}/`],
    ['/etc/letsencrypt/live/example.org/fullchain.pem', certificate],
    ['/etc/letsencrypt/live/example.org/privkey.pem', key],
    ['/run/nginx-social-security-inquiry', cache],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port}; listen 127.0.0.1:${tlsPort} ssl http2;`],
    ['listen [::]:443 ssl http2;', ''],
    ['listen 80;', `listen 127.0.0.1:${redirectPort};`],
    ['listen [::]:80;', ''],
    ['127.0.0.1:3000', `127.0.0.1:${processes[0]}`],
    ['127.0.0.1:3001', `127.0.0.1:${processes[1]}`],
    ['20r/s', rate],
  ] as const;
  const site = own.reduce((text, [theirs, ours]) => {
    if (!text.includes(theirs)) throw new Error(`deploy/nginx.conf does not say ${theirs}.`);
    return text.replaceAll(theirs, ours);
  }, shipped);
  const main = join(folder, 'main.conf');
  await writeFile(
    main,
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  client_body_temp_path ${folder}/sent; proxy_temp_path ${folder}/answered; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
${site}
}
`,
  );
  const child = spawn(nginx, ['-c', main, '-e', join(folder, 'error.log')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes) => (said += String(bytes)));
  await listening(child, port).catch(async () => {
    throw new Error(`nginx refuses deploy/nginx.conf: ${said} ${await readFile(join(folder, 'error.log'), 'utf8').catch(() => '')}`);
  });
  return {
    port,
    tlsPort,
    redirectPort,
    log,
    cache,
    stop: async () => {
      await end(child);
      await rm(folder, { recursive: true });
    },
  };
}
