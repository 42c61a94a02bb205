import { execFile } from 'node:child_process';
import { Agent } from 'node:http';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { ensureBuilt } from '#lib/commands/ensure-built.ts';
import { countRequests } from '#lib/build/strip-runtime.ts';
import { readManifest, type Manifest } from '#lib/output/manifest.ts';
import { answerDifferences } from './answer-differences.ts';
import { ask } from './answer.ts';
import { findProgram, startNginx, startOwn } from './running-server.ts';
import { isShort } from './short.ts';

/**
 * `npm run bench`: what every page weighs as it is received, whether nginx with the
 * configuration of the build answers like `npm start`, and how many requests per second
 * one process of ours answers beside nginx with one worker, on the same folder in the same
 * run. For the last, each server is measured in turn, several times, and the best of each is
 * compared, because a machine that does other things only ever makes a server slower.
 */

const rounds = isShort ? 1 : 4;
const secondsPerRound = isShort ? 1 : 3;
const connections = 32;

async function printWeights(port: number, pages: readonly string[]): Promise<void> {
  console.log('What is received of each page, in bytes of content; requests are counted from its markup.\n');
  console.log('bytes   gzip     br  requests  page');
  for (const path of [...pages, '/an-address-that-does-not-exist']) {
    const [plain, ...compressed] = await Promise.all(
      ['identity', 'gzip', 'br'].map((encoding) => ask(port, path, { headers: { 'accept-encoding': encoding } })),
    );
    if (!plain) continue;
    const cells = [plain, ...compressed].map(({ body }) => String(body.length).padStart(5));
    const requests = String(countRequests(plain.body.toString())).padStart(8);
    console.log(`${cells.join('  ')}  ${requests}  ${path}${plain.status === 200 ? '' : ` (${plain.status})`}`);
  }
}

async function printDifferences(manifest: Manifest, own: number, nginx: number): Promise<void> {
  const differences = await answerDifferences(manifest, own, nginx);
  if (differences.length === 0) return console.log('\nnpm start and nginx answer alike, in status and headers.');
  console.log(`\nnpm start and nginx answer differently:\n${differences.map((difference) => `  ${difference}`).join('\n')}`);
  process.exitCode = 1;
}

async function printThroughput(page: string, own: number, nginx: number | undefined): Promise<void> {
  const wrk = await findProgram('wrk');
  const loader = wrk ? 'wrk' : "this script's own loader (install wrk for steadier figures)";
  console.log(`\n${page}, gzip, ${connections} connections, best of ${rounds} × ${secondsPerRound} s, loaded by ${loader}`);
  const load = (port: number): Promise<number> => (wrk ? loadWithWrk(wrk, port, page) : loadWithAgent(port, page));
  // Compiled by the engine only after some thousand requests.
  await load(own);
  const best = { own: 0, nginx: 0 };
  for (let round = 0; round < rounds; round += 1) {
    best.own = Math.max(best.own, await load(own));
    if (nginx !== undefined) best.nginx = Math.max(best.nginx, await load(nginx));
  }
  console.log(`npm start: ${Math.round(best.own)} requests/s`);
  if (nginx === undefined) return;
  console.log(`nginx:     ${Math.round(best.nginx)} requests/s\nratio:     ${(best.own / best.nginx).toFixed(2)}`);
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
      const { status } = await ask(port, page, { agent, headers: { 'accept-encoding': 'gzip' } });
      if (status !== 200) throw new Error(`${page} was answered with ${status}.`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return count / secondsPerRound;
}

async function measure(project: string): Promise<void> {
  if (!(await ensureBuilt(project))) process.exit(1);
  const manifest = await readManifest(project);
  const pages = Object.keys(manifest.files).filter((path) => manifest.files[path]?.kind === 'document');
  const [page] = pages;
  if (page === undefined) throw new Error('There is no page to measure.');
  const own = await startOwn(project);
  try {
    const nginx = await startNginx(project, manifest);
    try {
      await printWeights(own.port, pages);
      if (nginx) await printDifferences(manifest, own.port, nginx.port);
      else console.log('\nnginx is not installed, so there is nothing to compare with.');
      await printThroughput(page, own.port, nginx?.port);
    } finally {
      await nginx?.stop();
    }
  } finally {
    await own.stop();
  }
}

await measure(resolve(import.meta.dirname, '..'));
