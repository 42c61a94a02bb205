import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { ensureBuilt } from '#lib/commands/ensure-built.ts';
import { evaluate, readJudged, type JudgedQuery } from '../tests/corpus/evaluate.ts';
import { findProgram, startOwn } from './running-server.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: how well the search answers the judged queries, kind by kind; how
 * long its page takes under 50 connections that ask without a pause, for queries that come
 * again and for ones that never came before; and time and memory over generated documents.
 */

const connections = 50;
const seconds = isShort ? 1 : 5;
const sizes = isShort ? [886] : [886, 5_000, 20_000];

function printQuality(queries: readonly JudgedQuery[]): void {
  console.log(`\nThe search by ${queries.length} judged queries.\n`);
  console.log('kind             queries  recall@3  precision@3   MRR  dead ends');
  for (const [kind, { queries: count, recall, precision, reciprocalRank, deadEnds }] of evaluate(queries)) {
    const cells = [
      String(count).padStart(7),
      recall.toFixed(2).padStart(9),
      precision.toFixed(2).padStart(12),
      reciprocalRank.toFixed(2).padStart(5),
      String(deadEnds).padStart(10),
    ];
    console.log(`${kind.padEnd(16)} ${cells.join(' ')}`);
  }
}

async function printPages(project: string, queries: readonly JudgedQuery[]): Promise<void> {
  const wrk = await findProgram('wrk');
  if (!wrk) return console.log('\nwrk is not installed, so the page is not measured.');
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const file = join(folder, 'queries');
  writeFileSync(file, queries.map(({ query }) => `${encodeURIComponent(query)}\n`).join(''));
  const server = await startOwn(project);
  const load = async (environment: Record<string, string>): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      wrk,
      ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', join(import.meta.dirname, 'search.lua'), `http://127.0.0.1:${server.port}`],
      { env: { ...process.env, QUERIES: file, ...environment } },
    );
    const [, requests = '', errors = '', ...times] = /requests (\d+) errors (\d+) p50 (\S+) p95 (\S+) p99 (\S+)/u.exec(stdout) ?? [];
    if (errors !== '0') throw new Error(`Not every answer was a page:\n${stdout}`);
    return [String(Math.round(Number(requests) / seconds)), ...times].map((cell) => cell.padStart(8)).join(' ');
  };
  try {
    await load({});
    console.log(`\nIts page, ${connections} connections without a pause, as wrk sees it, in ms.\n`);
    console.log('                    req/s      p50      p95      p99');
    console.log(`asked before     ${await load({})}\nnever asked      ${await load({ SIGN: '1' })}`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function printGenerated(queries: readonly JudgedQuery[]): Promise<void> {
  console.log('\nThe search alone, over generated documents, in ms.\n');
  console.log('documents  to make    p50    p95     MB');
  for (const size of sizes) {
    const child = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, 'search-generated.ts'), String(size)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(queries.map(({ query }) => query).join('\n'));
    const { documents, made, p50, p95, megabytes } = JSON.parse(await text(child.stdout)) as Record<string, number>;
    const cells = [
      (made ?? 0).toFixed(0).padStart(8),
      (p50 ?? 0).toFixed(1).padStart(6),
      (p95 ?? 0).toFixed(1).padStart(6),
      (megabytes ?? 0).toFixed(0).padStart(6),
    ];
    console.log(`${String(documents).padStart(9)} ${cells.join(' ')}`);
  }
}

const project = resolve(import.meta.dirname, '..');
const judged = readJudged(readFileSync(join(project, 'tests/corpus/judged-queries.tsv'), 'utf8'));
printQuality(judged);
await printGenerated(judged);
if (!(await ensureBuilt(project))) process.exit(1);
await printPages(project, judged);
process.exit(0);
