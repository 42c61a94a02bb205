import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { line } from '#lib/content/parse/fields.ts';
import { lines, type LineName } from '#lib/site/lines.ts';

const otherSchema = z.strictObject({
  /** What people type about it, in both languages. */
  typed: z.array(line).min(1),
  /** What has to be typed too, wherever it stands; left out where what is typed names it alone. */
  beside: z.array(line).min(1).optional(),
  /** Words beside which it is not meant: a page is about that. */
  unless: z.array(line).min(1).optional(),
  /** The line that answers; left out where none of ours does. */
  ask: z.enum(Object.keys(lines) as [LineName, ...LineName[]]).optional(),
  /** Whether it is no subject of the site even where a query has a word of ours. */
  always: z.literal(true).optional(),
  /** Words of ours beside which it is only a part of what is asked. */
  partBeside: z.array(line).min(1).optional(),
  /** Whether it is something of a matter of ours that no page tells, while pages tell the rest. */
  isPart: z.literal(true).optional(),
  /** Words of the pages that tell what is nearest to it, as of a group of search-words.yaml. */
  means: z.array(line).min(1).optional(),
});

/** The words by which the search tells what the site is about from what no page is about. */
export const subjectsFile = dataFile(
  'subjects.yaml',
  z.strictObject({ ours: z.array(line).min(1), usual: z.array(line).min(1), passing: z.array(line).min(1), others: z.array(otherSchema) }),
);
