import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { countRequests } from '#lib/delivery/document.ts';
import { outputFolder, readManifest, siteFolder, type Manifest } from '#lib/delivery/manifest.ts';
import { nginxConfiguration } from '#lib/delivery/nginx-configuration.ts';

/**
 * `npm run bench`: what every page weighs, and how many requests per second one process of
 * ours answers beside nginx with one worker, on the same folder in the same run. Each
 * server is measured in turn, several times, and the best of each is compared, because a
 * machine that does other things only ever makes a server slower.
 */

const project = resolve(import.meta.dirname, '..');
const site = join(project, outputFolder, siteFolder);
const rounds = 4;
const secondsPerRound = 3;
const connections = 32;

async function printWeights({ files, notFound, serverError }: Manifest): Promise<void> {
  const documents = Object.entries({ ...files, '(not found)': notFound, '(server error)': serverError }).filter(
    ([, { kind }]) => kind === 'document',
  );
  console.log('bytes   gzip     br  requests  page');
  for (const [path, { file, bytes }] of documents) {
    const requests = countRequests(await readFile(join(site, file), 'utf8'));
    const cells = [bytes.identity, bytes.gzip ?? bytes.identity, bytes.br ?? bytes.identity].map((cell) => String(cell).padStart(5));
    console.log(`${cells.join('  ')}  ${String(requests).padStart(8)}  ${path}`);
  }
}

async function printThroughput(manifest: Manifest): Promise<void> {
  const page = Object.entries(manifest.files).find(([, { kind }]) => kind === 'document')?.[0];
  if (!page) return console.log('There is no page to measure.');
  const wrk = await find('wrk');
  const nginx = await find('nginx');
  console.log(
    `\n${page}, gzip, ${connections} connections, best of ${rounds} × ${secondsPerRound} s, loaded by ${wrk ? 'wrk' : "this script's own loader (install wrk for steadier figures)"}`,
  );

  const ownPort = await freePort();
  const own = spawn(process.execPath, [join(project, 'lib/delivery/start.ts')], {
    env: { ...process.env, PORT: String(ownPort), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const other = nginx ? await startNginx(nginx, manifest) : undefined;
  try {
    const load = (port: number): Promise<number> => (wrk ? loadWithWrk(wrk, port, page) : loadWithAgent(port, page));
    await answered(own, ownPort, page);
    if (other) await answered(other.child, other.port, page);
    // Compiled by the engine only after some thousand requests.
    await load(ownPort);
    const best = { own: 0, other: 0 };
    for (let round = 0; round < rounds; round += 1) {
      best.own = Math.max(best.own, await load(ownPort));
      if (other) best.other = Math.max(best.other, await load(other.port));
    }
    console.log(`npm start: ${Math.round(best.own)} requests/s`);
    if (other) console.log(`nginx:     ${Math.round(best.other)} requests/s\nratio:     ${(best.own / best.other).toFixed(2)}`);
    else console.log('nginx is not installed, so there is nothing to compare with.');
  } finally {
    own.kill();
    await other?.stop();
  }
}

async function startNginx(nginx: string, manifest: Manifest): Promise<{ child: ChildProcess; port: number; stop: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  await writeFile(join(directory, 'site.conf'), nginxConfiguration({ manifest, root: site, port, https: false }));
  await writeFile(
    join(directory, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${directory}/pid; error_log ${directory}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  # Both servers write their log, and both to nowhere.
  access_log /dev/null;
  client_body_temp_path ${directory}; proxy_temp_path ${directory}; fastcgi_temp_path ${directory}; uwsgi_temp_path ${directory}; scgi_temp_path ${directory};
  include ${directory}/site.conf;
}
`,
  );
  const child = spawn(nginx, ['-c', join(directory, 'nginx.conf'), '-e', join(directory, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    const exit = once(child, 'exit');
    child.kill();
    await exit;
    await rm(directory, { recursive: true });
  };
  return { child, port, stop };
}

async function loadWithWrk(wrk: string, port: number, page: string): Promise<number> {
  const { stdout } = await promisify(execFile)(wrk, [
    '-t1',
    `-c${connections}`,
    `-d${secondsPerRound}s`,
    '-H',
    'Accept-Encoding: gzip',
    `http://127.0.0.1:${port}${page}`,
  ]);
  if (/Non-2xx/.test(stdout)) throw new Error(`Not every answer was a page:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

async function loadWithAgent(port: number, page: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + secondsPerRound * 1_000;
  let count = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      await fetchOnce(port, page, agent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return count / secondsPerRound;
}

function fetchOnce(port: number, page: string, agent?: Agent): Promise<void> {
  return new Promise((done, fail) => {
    get({ port, host: '127.0.0.1', path: page, agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${page} was answered with ${response.statusCode}.`));
      response.resume().once('end', done);
    }).once('error', fail);
  });
}

/** Waits until a server answers, or fails when its process has ended. */
async function answered(child: ChildProcess, port: number, page: string): Promise<void> {
  while (child.exitCode === null) {
    const isUp = await fetchOnce(port, page).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('A server ended before it could be measured.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The path of a program, or undefined when it is not installed; Debian keeps nginx where only root looks. */
async function find(program: string): Promise<string | undefined> {
  const path = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`;
  const found = promisify(execFile)('sh', ['-c', `command -v ${program}`], { env: { ...process.env, PATH: path } });
  return found.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

const manifest = await readManifest(project);
await printWeights(manifest);
await printThroughput(manifest);
