import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { placeField, dayField, searchField } from '#lib/site/paths.ts';
import { readJudged } from '../tests/corpus/evaluate.ts';
import { documents, manifest, project } from './built-site.ts';
import { faultsOf, percentile, startLoad } from './load.ts';
import { row } from './measured.ts';
import { findProgram, startNginx, startOwn } from './running-server.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: how many requests per second one process answers, kind by kind,
 * under 50 connections that ask without a pause, and nginx with one worker on the same folder
 * in the same run. Each kind is measured in turn, several times, and the best counts: a machine
 * that does other things only ever makes a server slower.
 */

const connections = 50;
const rounds = isShort ? 1 : 3;
const seconds = isShort ? 1 : 4;

interface Rate {
  readonly perSecond: number;
  /** How long answers took, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Measures with wrk where it is installed, else with a loader of our own, which takes as much of the machine as the server. */
async function measure(port: number, paths: readonly string[], wrk: string | undefined): Promise<Rate> {
  if (wrk !== undefined) return measureWithWrk(wrk, port, paths);
  let count = 0;
  const load = startLoad({ port, connections, nextPath: () => paths[count++ % paths.length] ?? '/' });
  await wait(seconds * 1000);
  const report = await load.stop();
  if (report.faults.size > 0) throw new Error(`Not every answer was right: ${faultsOf(report)}`);
  return { perSecond: report.times.length / seconds, p50: percentile(report.times, 0.5), p95: percentile(report.times, 0.95) };
}

async function measureWithWrk(wrk: string, port: number, paths: readonly string[]): Promise<Rate> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rates-'));
  try {
    writeFileSync(join(folder, 'paths'), paths.map((path) => `${path}\n`).join(''));
    const script = join(import.meta.dirname, 'paths.lua');
    const { stdout } = await promisify(execFile)(
      wrk,
      ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', '-s', script, `http://127.0.0.1:${port}`],
      { env: { ...process.env, PATHS: join(folder, 'paths') } },
    );
    const [, requests, errors, p50, p95] = /requests (\d+) errors (\d+) p50 (\S+) p95 (\S+)/u.exec(stdout) ?? [];
    if (errors !== '0') throw new Error(`Not every answer was right:\n${stdout}`);
    return { perSecond: Number(requests) / seconds, p50: Number(p50), p95: Number(p95) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const better = (one: Rate, other: Rate): Rate => (other.perSecond > one.perSecond ? other : one);

function print(name: string, { perSecond, p50, p95 }: Rate, whole: Rate): void {
  const cells = [Math.round(perSecond), p50.toFixed(2), p95.toFixed(2), (perSecond / whole.perSecond).toFixed(2)];
  console.log(name.padEnd(28), row(...cells.map((cell) => [8, cell] as const)));
}

const wrk = await findProgram('wrk');
const queries = readJudged(readFileSync(join(project, 'tests/corpus/judged-queries.tsv'), 'utf8')).map(({ query }) => query);
const search = (query: string): string => `/zh/search?${searchField}=${encodeURIComponent(query)}`;
let sign = 0;
const kinds: readonly (readonly [name: string, paths: () => string[]])[] = [
  ['a document', () => documents],
  ['a search, asked before', () => queries.slice(0, 200).map(search)],
  // More than a round can take, each with a sign of its own, so that none has been answered before.
  [
    'a search, never asked before',
    () => Array.from({ length: 8000 * seconds }, () => search(`${queries[sign % queries.length]} n${(sign += 1)}`)),
  ],
  ['the answer about a deadline', () => [`/zh/deadline/answer?${dayField}=2026-11-01`]],
  [
    'a place, found',
    () => ['Beijing', '广东', 'Hsi-an', 'Xi’an, Shaanxi'].map((name) => `/zh/places/find?${placeField}=${encodeURIComponent(name)}`),
  ],
];

const own = await startOwn(project);
const nginx = await startNginx(project, manifest);
try {
  const rates = new Map<string, Rate>();
  const take = (name: string, rate: Rate): void => void rates.set(name, better(rates.get(name) ?? rate, rate));
  // Compiled by the engine only after some thousand requests.
  if (!isShort) for (const [, paths] of kinds) await measure(own.port, paths(), wrk);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, paths] of kinds) take(name, await measure(own.port, paths(), wrk));
    if (nginx) take('a document, by nginx', await measure(nginx.port, documents, wrk));
  }
  const loader = wrk ? 'wrk' : "this script's own loader (install wrk for steadier figures)";
  console.log(`\n${connections} connections, gzip, best of ${rounds} × ${seconds} s, loaded by ${loader}\n`);
  console.log('                               req/s   p50 ms   p95 ms  of a document');
  const whole = rates.get('a document');
  for (const [name, rate] of rates) if (whole) print(name, rate, whole);
  if (!nginx) console.log('nginx is not installed, so there is nothing to compare with.');
} finally {
  await Promise.all([own.stop(), nginx?.stop()]);
}
process.exit(0);
