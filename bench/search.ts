import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { evaluate, readJudged, type JudgedQuery } from '../tests/corpus/evaluate.ts';
import { row } from './measured.ts';
import { isShort } from './short.ts';

/**
 * Part of `npm run bench`: how well the search answers the judged queries, kind by kind; time and
 * memory over generated documents. bench/rates.ts measures its page.
 */

const sizes = isShort ? [886] : [886, 5_000, 20_000];

function printQuality(queries: readonly JudgedQuery[]): void {
  console.log(`\nThe search by ${queries.length} judged queries.\n`);
  console.log('kind             queries  recall@3  precision@3   MRR  dead ends');
  for (const [kind, { queries: count, recall, precision, reciprocalRank, deadEnds }] of evaluate(queries)) {
    const [found, right, rank] = [recall, precision, reciprocalRank].map((share) => share.toFixed(2)) as [string, string, string];
    console.log(kind.padEnd(16), row([7, count], [9, found], [12, right], [5, rank], [10, deadEnds]));
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
    const { documents, made, p50, p95, megabytes } = JSON.parse(await text(child.stdout)) as Record<
      'documents' | 'made' | 'p50' | 'p95' | 'megabytes',
      number
    >;
    console.log(row([9, documents], [8, made.toFixed(0)], [6, p50.toFixed(1)], [6, p95.toFixed(1)], [6, megabytes.toFixed(0)]));
  }
}

const judged = readJudged(readFileSync(join(import.meta.dirname, '../tests/corpus/judged-queries.tsv'), 'utf8'));
printQuality(judged);
await printGenerated(judged);
process.exit(0);
