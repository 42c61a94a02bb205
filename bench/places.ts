import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { getPlaces } from '#lib/content/kinds/places.ts';
import { ensureBuilt } from '#lib/commands/ensure-built.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import { findProgram, startOwn } from './running-server.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: how long the look-up of a place takes by itself, and how long the
 * redirect takes under 50 connections that ask without a pause, by the server's own log and
 * as wrk sees it. The first round is not counted: code is compiled only after some thousand requests.
 */

const connections = 50;
const seconds = isShort ? 1 : 4;

function printLookUp(): void {
  const places = getPlaces();
  const start = performance.now();
  const find = makePlaceFinder(places);
  const made = performance.now() - start;
  const typed = places.regions.flatMap(({ name, cities }) => [
    name.zh,
    name.en,
    ...cities.flatMap((city) => [city.name.zh, `${city.anchor}x`]),
  ]);
  const rounds = isShort ? 1 : 20;
  for (let round = 0; round < rounds; round += 1) typed.forEach(find);
  const begin = performance.now();
  for (let round = 0; round < rounds; round += 1) typed.forEach(find);
  const each = ((performance.now() - begin) / rounds / typed.length) * 1_000;
  console.log(`\nThe look-up of places: ${made.toFixed(0)} ms to make, ${each.toFixed(1)} µs for each of ${typed.length} names.`);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

async function printRedirect(project: string): Promise<void> {
  const wrk = await findProgram('wrk');
  if (!wrk) return console.log('wrk is not installed, so the redirect is not measured.');
  let times: number[] = [];
  const server = await startOwn(project, (line) => {
    const { path, milliseconds } = JSON.parse(line.startsWith('{') ? line : '{}') as { path?: string; milliseconds?: number };
    if (path === '/zh/places/find' && milliseconds !== undefined) times.push(milliseconds);
  });
  try {
    for (const round of ['compiling', 'measured']) {
      times = [];
      const { stdout } = await promisify(execFile)(wrk, [
        '-t1',
        `-c${connections}`,
        `-d${seconds}s`,
        '-s',
        join(import.meta.dirname, 'places.lua'),
        `http://127.0.0.1:${server.port}`,
      ]);
      if (round === 'compiling') continue;
      const [, requests = '', errors = '', ...seen] = /requests (\d+) errors (\d+) p50 (\S+) p95 (\S+) p99 (\S+)/u.exec(stdout) ?? [];
      if (errors !== '0') throw new Error(`Not every answer was a redirect:\n${stdout}`);
      console.log(
        `\nThe redirect, ${connections} connections without a pause, ${Math.round(Number(requests) / seconds)} requests/s, in ms:\n`,
      );
      console.log('                    p50    p95    p99');
      const own = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(2).padStart(6));
      console.log(`the server's log ${own.join(' ')}\nas wrk sees it   ${seen.map((value) => value.padStart(6)).join(' ')}`);
    }
  } finally {
    await server.stop();
  }
}

const project = resolve(import.meta.dirname, '..');
printLookUp();
if (!(await ensureBuilt(project))) process.exit(1);
await printRedirect(project);
process.exit(0);
