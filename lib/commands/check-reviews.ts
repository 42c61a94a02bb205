import { parseArgs } from 'node:util';
import { listReviews } from '#lib/content/catalogue.ts';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { day } from '#lib/content/parse/fields.ts';
import { today } from '#lib/site/clock.ts';

/**
 * `npm run check:reviews [-- --as-of DATE]`: prints the documents that must be checked
 * again by that day, today when none is given, and exits 1 when there is one: for a
 * scheduled job. Exits 2 when the day is none.
 */
function run(): number {
  const asOf = readDay();
  if (asOf === undefined) {
    console.error('Usage: npm run check:reviews -- --as-of 2027-01-02');
    return 2;
  }
  const reviews = listReviews();
  const due = reviews.filter(({ reviewBy }) => reviewBy <= asOf);
  for (const { name, reviewBy } of due) console.log(`content/${name}: to be checked by ${reviewBy}`);
  console.log(`${due.length} of ${reviews.length} documents are due on ${asOf}.`);
  return due.length > 0 ? 1 : 0;
}

function readDay(): string | undefined {
  try {
    const { 'as-of': asOf = today() } = parseArgs({ options: { 'as-of': { type: 'string' } } }).values;
    return day.safeParse(asOf).success ? asOf : undefined;
  } catch {
    // An option that there is not, or one without a value.
    return undefined;
  }
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
