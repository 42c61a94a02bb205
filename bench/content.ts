import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: how long the content check takes over the real content and over
 * generated documents, and how much memory it needs. Time and memory for each document
 * must not grow with their number.
 */

interface Measure {
  readonly files: number;
  readonly milliseconds: number;
  /** The most memory that the process had. */
  readonly kilobytes: number;
}

async function measure(generated: number): Promise<Measure> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'check-generated.ts'), String(generated)]);
  return JSON.parse(stdout) as Measure;
}

console.log('\nThe content check, each in a process of its own: the real content, then generated documents besides.\n');
console.log('files      ms  ms/file      MB  kB/file more');
const real = await measure(0);
const sizes = isShort ? [100] : [500, 1000, 2000];
const measures = [real];
for (const size of sizes) measures.push(await measure(size));
for (const one of measures) {
  const more = one.files > real.files ? ((one.kilobytes - real.kilobytes) / (one.files - real.files)).toFixed(0) : '-';
  const cells = [
    String(one.files).padStart(5),
    one.milliseconds.toFixed(0).padStart(6),
    (one.milliseconds / one.files).toFixed(2).padStart(7),
    (one.kilobytes / 1024).toFixed(0).padStart(6),
    more.padStart(12),
  ];
  console.log(cells.join('  '));
}
