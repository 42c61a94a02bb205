import { createInterface } from 'node:readline';
import { makeCounter } from '#lib/output/count-log.ts';
import { endWithReader } from './end-with-reader.ts';

/** Beneath this a number could be that of a few people who know each other. */
const fewest = 5;

function shown(count: number): string {
  return count > 0 && count < fewest ? `<${fewest}` : String(count);
}

/** `npm run --silent counts < log`: how often each address was opened, day by day, as a table with tabs; a reader is nowhere in the log. */
endWithReader();
const counter = makeCounter();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) counter.add(line);
process.stdout.write('day\tlanguage\tkind\taddress\tpeople\tcrawlers\n');
for (const { day, locale, kind, path, people, crawlers } of counter.counts())
  process.stdout.write(`${[day, locale, kind, path, shown(people), shown(crawlers)].join('\t')}\n`);
