import { z } from 'zod';
import { completeDocument, type Complete } from '#lib/content/compose/compose.ts';
import { contentFilePattern, plainSlug, readDocument, type AddressedType } from './kind.ts';
import { commonFacts, headText, reviewFacts } from '#lib/content/parse/fields.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { comparisonPath } from '#lib/site/paths.ts';

const comparisonSchema = z.strictObject({ ...reviewFacts, ...headText });

/** A comparison: which one a reader needs, and one table of the points in which they differ. */
export type Comparison = Complete<z.infer<typeof comparisonSchema>>;

/** Comparisons: `content/comparisons/<slug>.<locale>.md`. */
export const comparisonType: AddressedType<z.infer<typeof comparisonSchema>> = {
  folder: 'comparisons',
  file: contentFilePattern('comparisons', plainSlug),
  schema: comparisonSchema,
  facts: commonFacts,
  allows: ['notice', 'dated'],
  marks: ['advice', 'navigation'],
  path: comparisonPath,
  check(file, { body }) {
    const tables = body?.blocks.filter((block) => block.type === 'table');
    if (tables && tables.length !== 1)
      file.message(
        `a comparison has one table; this one has ${tables.length === 0 ? 'none' : tables.length}`,
        tables[1]?.at ?? { line: 1, column: 1 },
      );
  },
};

/**
 * One comparison.
 *
 * @throws {ContentError} when a file it is made of has a fault
 */
export function getComparison(locale: Locale, slug: string): Comparison {
  return completeDocument(readDocument(comparisonType, locale, slug), locale, slug);
}
