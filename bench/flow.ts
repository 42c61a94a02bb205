import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readManifest } from '#lib/output/manifest.ts';
import { measured, row } from './measured.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: pages and seconds of a build, and whether the time for a page of
 * the question flow grows with the flow. What is measured of a generated flow is the step
 * put together from its parts; the markup of a page is as long in a large flow as in a small one.
 */

if (!isShort) {
  const start = performance.now();
  await promisify(execFile)('npm', ['run', 'build'], { maxBuffer: 2 ** 26 });
  const seconds = (performance.now() - start) / 1_000;
  const files = Object.values((await readManifest(process.cwd())).files);
  console.log(`\nA build: ${files.filter(({ kind }) => kind === 'document').length} pages in ${seconds.toFixed(1)} s.`);
}

console.log('\nA generated flow of three questions, its steps made in one process.\n');
console.log('steps  ms to list  ms to make  ms/step');
for (const answers of isShort ? [3] : [3, 8, 17]) {
  const { pages, listed, made } = await measured<'pages' | 'listed' | 'made'>('flow-generated.ts', answers);
  const each = ((listed + made) / pages).toFixed(2);
  console.log(row([5, pages], [11, listed.toFixed(0)], [11, made.toFixed(0)], [8, each]));
}
