import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readManifest } from '#lib/output/manifest.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: pages and seconds of a build, and whether the time for a page of
 * the question flow grows with the flow. What is measured of a generated flow is the step
 * put together from its parts; the markup of a page is as long in a large flow as in a small one.
 */

interface Measure {
  readonly pages: number;
  /** Milliseconds to list all addresses. */
  readonly listed: number;
  /** Milliseconds to make all pages. */
  readonly made: number;
}

const run = promisify(execFile);

async function measure(answers: number): Promise<Measure> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'flow-generated.ts'), String(answers)]);
  return JSON.parse(stdout) as Measure;
}

if (!isShort) {
  const start = performance.now();
  await run('npm', ['run', 'build'], { maxBuffer: 2 ** 26 });
  const seconds = (performance.now() - start) / 1_000;
  const files = Object.values((await readManifest(process.cwd())).files);
  console.log(`\nA build: ${files.filter(({ kind }) => kind === 'document').length} pages in ${seconds.toFixed(1)} s.`);
}

console.log('\nA generated flow of three questions, its steps made in one process.\n');
console.log('steps  ms to list  ms to make  ms/step');
for (const answers of isShort ? [3] : [3, 8, 17]) {
  const { pages, listed, made } = await measure(answers);
  const cells = [
    String(pages).padStart(5),
    listed.toFixed(0).padStart(10),
    made.toFixed(0).padStart(10),
    ((listed + made) / pages).toFixed(2).padStart(7),
  ];
  console.log(cells.join('  '));
}
