import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { evaluate, readJudged, type JudgedQuery } from '../tests/corpus/evaluate.ts';
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
process.exit(0);
