import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { inputPaths } from '#lib/build/build-inputs.ts';
import { liveSlot, makeLive } from '#lib/output/slots.ts';
import { searchField } from '#lib/site/paths.ts';
import { readJudged } from '../tests/corpus/evaluate.ts';
import { ask } from './answer.ts';
import { documents, manifest, project as repository } from './built-site.ts';
import { faultsOf, percentile, startLoad, type Load } from './load.ts';
import { serverFlags, startNginx } from './running-server.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: what readers notice when the server starts, ends and takes a newer
 * build over, and what it needs. Ends with 1 when a request fails; it judges no time.
 */

const runs = isShort ? 1 : 5;
const swaps = isShort ? 1 : 20;
const coldConnections = isShort ? 100 : 1000;
const coldSeconds = isShort ? 2 : 60;

const queries = readJudged(readFileSync(join(repository, 'tests/corpus/judged-queries.tsv'), 'utf8')).map(({ query }) => query);
const project = copyProject();

let asked = 0;
/** Two of three requests are documents, one is a search that nobody has made before. */
function nextPath(): string {
  asked += 1;
  if (asked % 3 > 0) return documents[asked % documents.length] ?? '/';
  return `/zh/search?${searchField}=${encodeURIComponent(`${queries[asked % queries.length]} n${asked}`)}`;
}

try {
  await printFirstSearchAndMemory();
  await printEnding();
  await printSwaps();
  await printColdStart();
} finally {
  rmSync(project, { recursive: true, force: true });
}
process.exit();

/** A copy of the project whose builds can be swapped: the same build in both slots. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bench-serving-'));
  for (const path of inputPaths.filter((each) => existsSync(join(repository, each)))) {
    cpSync(join(repository, path), join(copy, path), { recursive: true });
  }
  for (const slot of ['out.a', 'out.b']) cpSync(join(repository, liveSlot(repository) ?? ''), join(copy, slot), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  symlinkSync('out.a', join(copy, 'out'));
  return copy;
}

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly lines: string[];
}

/** Starts the server and waits until it says that it is ready. */
async function start(): Promise<Started> {
  const child = spawn(process.execPath, [...serverFlags, join(project, 'lib/commands/start.ts')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const port = await new Promise<number>((found, failed) => {
    child.once('exit', () => failed(new Error('The server ended before it was ready.')));
    createInterface(child.stdout).on('line', (line) => {
      if (!line.includes('"status"')) lines.push(line);
      const ready = /ready at http:\S+:(\d+)$/u.exec(line)?.[1];
      if (ready !== undefined) found(Number(ready));
    });
  });
  return { child, port, lines };
}

async function end({ child }: Started): Promise<number> {
  const begin = performance.now();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await exit) as [number | null];
  if (code !== 0) fail(`The server ended with ${code} after SIGTERM.`);
  return performance.now() - begin;
}

async function printFirstSearchAndMemory(): Promise<void> {
  const server = await start();
  // The first requests of this process take long here, not there.
  for (const path of documents.slice(0, 50)) await ask(server.port, path);
  const times: number[] = [];
  for (const query of queries.slice(0, 301)) {
    const begin = performance.now();
    await ask(server.port, `/zh/search?${searchField}=${encodeURIComponent(query)}`);
    times.push(performance.now() - begin);
  }
  const [first = 0, ...later] = times;
  const median = percentile(later, 0.5);
  const memory = Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  console.log(`\nThe first search took ${first.toFixed(1)} ms, ${(first / median).toFixed(1)} times the median of the next 300.`);
  console.log(`Memory after them: ${memory.toFixed(0)} MB.`);
  await end(server);
}

async function printEnding(): Promise<void> {
  for (let run = 0; run < runs; run += 1) {
    const server = await start();
    const load = startLoad({ port: server.port, connections: 80, nextPath });
    await wait(2000);
    const took = await end(server);
    const report = await load.stop();
    // A connection that the server has ended is not let in again.
    report.faults.delete('refused');
    console.log(
      `SIGTERM under 80 connections: ${report.times.length} answers, ended after ${took.toFixed(0)} ms, faults: ${faultsOf(report) || 'none'}`,
    );
    if (report.faults.size > 0) fail('A request failed.');
  }
}

async function printSwaps(): Promise<void> {
  const server = await start();
  const load = startLoad({ port: server.port, connections: 80, nextPath });
  for (let swap = 0; swap < swaps; swap += 1) {
    await makeLive(project, swap % 2 === 0 ? 'out.b' : 'out.a');
    while (server.lines.filter((line) => line.includes('A newer build is served.')).length <= swap) await wait(50);
  }
  const { times, faults } = await load.stop();
  console.log(
    `${swaps} swaps under 80 connections: ${times.length} answers, the slowest ${Math.max(0, ...times.slice(-100_000)).toFixed(0)} ms, faults: ${faultsOf({ times, faults }) || 'none'}`,
  );
  if (faults.size > 0) fail('A request failed.');
  await end(server);
}

/** Many connections at once to a server that has answered nobody yet, ours and nginx. */
async function printColdStart(): Promise<void> {
  const server = await start();
  await printMany('npm start', server.port);
  await end(server);
  const nginx = await startNginx(repository, manifest);
  if (!nginx) return console.log('nginx is not installed, so there is nothing to compare with.');
  await printMany('nginx', nginx.port);
  await nginx.stop();
}

async function printMany(name: string, port: number): Promise<void> {
  const load = startLoad({ port, connections: coldConnections, nextPath: () => documents[(asked += 1) % documents.length] ?? '/' });
  const connecting = performance.now();
  await allConnected(load);
  const connected = performance.now() - connecting;
  const before = load.answered();
  await wait(coldSeconds * 1000);
  const report = await load.stop();
  const late = report.times.slice(before).filter((time) => time > 2000).length;
  console.log(
    `${name}, ${coldConnections} connections from cold: all connected after ${connected.toFixed(0)} ms, ${report.times.length} answers in ${coldSeconds} s, p99 ${percentile(report.times, 0.99).toFixed(0)} ms, ${late} over 2 s once connected, faults: ${faultsOf(report) || 'none'}`,
  );
  if (report.faults.size > 0) fail('A request failed.');
}

async function allConnected(load: Load): Promise<void> {
  while (load.connected() < coldConnections) await wait(10);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
