import { measured, row } from './measured.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: how long the content check takes over the real content and over
 * generated documents, and how much memory it needs. Time and memory for each document
 * must not grow with their number.
 */

const measure = (generated: number) => measured<'files' | 'milliseconds' | 'kilobytes'>('check-generated.ts', generated);

console.log('\nThe content check, each in a process of its own: the real content, then generated documents besides.\n');
console.log('files      ms  ms/file      MB  kB/file more');
const real = await measure(0);
for (const size of isShort ? [0, 100] : [0, 500, 1000, 2000]) {
  const { files, milliseconds, kilobytes } = size === 0 ? real : await measure(size);
  const more = files > real.files ? ((kilobytes - real.kilobytes) / (files - real.files)).toFixed(0) : '-';
  const each = (milliseconds / files).toFixed(2);
  console.log(row([5, files], [7, milliseconds.toFixed(0)], [8, each], [7, (kilobytes / 1024).toFixed(0)], [13, more]));
}
