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
import { startNginxInFront } from './nginx-in-front.ts';
import { environmentOf, serverFlags, startNginx } from './running-server.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: what readers notice when the server starts, ends and takes a newer
 * build over, when one of two is killed, and what it needs. Ends with 1 when a request fails; it judges no time.
 */

const runs = isShort ? 1 : 5;
const swaps = isShort ? 1 : 20;
const coldConnections = isShort ? 100 : 1000;
const coldSeconds = isShort ? 2 : 60;
const sameAnswers = isShort ? 80 : 800;
const loadedConnections = 40;
/** How long there is load before and after what happens, in milliseconds. */
const loaded = isShort ? { before: 500, after: 1000 } : { before: 2000, after: 3000 };

const queries = readJudged(readFileSync(join(repository, 'tests/corpus/judged-queries.tsv'), 'utf8')).map(({ query }) => query);
const project = copyProject();

let asked = 0;
/** Two of three requests are documents, one is a search that nobody has made before. */
function nextPath(): string {
  return (asked + 1) % 3 > 0 ? nextDocument() : nextSearch();
}

function nextDocument(): string {
  asked += 1;
  return documents[asked % documents.length] ?? '/';
}

function nextSearch(): string {
  asked += 1;
  return `/zh/search?${searchField}=${encodeURIComponent(`${queries[asked % queries.length]} n${asked}`)}`;
}

try {
  await printFirstSearchAndMemory();
  await printEnding();
  await printSwaps();
  await printOneOfTwo();
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
async function start(wanted = 0): Promise<Started> {
  const child = spawn(process.execPath, [...serverFlags, join(project, 'lib/commands/start.ts')], {
    env: environmentOf(wanted),
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
    await wait(loaded.before);
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

/** Two processes behind nginx as it is shipped, one of which is killed. */
async function printOneOfTwo(): Promise<void> {
  const [one, other] = [await start(), await start()];
  const differing = await listDiffering(one.port, other.port);
  console.log(`Two processes answer ${sameAnswers} addresses, ${differing.length} of them with other bytes.`);
  if (differing.length > 0) fail(`Two processes differ: ${differing.join(', ')}`);
  const options = { processes: [one.port, other.port], rate: '100000r/s' } as const;
  const nginx = await startNginxInFront(project, manifest, options);
  if (!nginx) return console.log('nginx or openssl is not installed, so nothing stands in front of two processes.');
  for (let run = 0; run < runs; run += 1) {
    const killed = run === 0 ? other : await start(other.port);
    const [pages, searches] = [nextDocument, nextSearch].map((path) =>
      startLoad({ port: nginx.port, connections: loadedConnections, nextPath: path }),
    ) as [Load, Load];
    await wait(loaded.before);
    killed.child.kill('SIGKILL');
    await wait(loaded.after);
    const [document, answer] = await Promise.all([pages.stop(), searches.stop()]);
    console.log(
      `SIGKILL of one of two behind nginx: ${document.times.length} documents, faults: ${faultsOf(document) || 'none'}; ${answer.times.length} searches, the slowest ${Math.max(0, ...answer.times.slice(-100_000)).toFixed(0)} ms, faults: ${faultsOf(answer) || 'none'}`,
    );
    // Each connection has one request under way, and none after a fault.
    if (document.faults.size > 0) fail('A document failed.');
  }
  await nginx.stop();
  await end(one);
}

/** Which addresses two processes do not answer with the same bytes. */
async function listDiffering(one: number, other: number): Promise<string[]> {
  const paths = Array.from({ length: sameAnswers }, (_, index) => {
    const query = encodeURIComponent(queries[index % queries.length] ?? '');
    return [
      `/zh/search?${searchField}=${query}`,
      `/large/en/places/choose?place=${query}`,
      `/zh/places/find?place=${query}`,
      `/en/deadline/answer?day=2026-11-${String(1 + (index % 30)).padStart(2, '0')}`,
      `/zh/deadline/last-day.ics?day=2026-11-01&n=${index}`,
      `/oembed?url=${encodeURIComponent(`https://example.org${documents[index % documents.length]}`)}`,
      `/api/v1/zh/search.json?${searchField}=${query}`,
      documents[index % documents.length] ?? '/',
    ][index % 8] as string;
  });
  const differing: string[] = [];
  for (const path of paths) {
    const [left, right] = await Promise.all([one, other].map((port) => ask(port, path, { headers: { 'accept-encoding': 'gzip' } })));
    if (
      left?.status !== right?.status ||
      left?.headers.location !== right?.headers.location ||
      left?.body.compare(right?.body ?? Buffer.of()) !== 0
    )
      differing.push(path);
  }
  return differing;
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
