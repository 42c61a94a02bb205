import { z } from 'zod';
import type { ContentTable } from './body.ts';
import { completeDocument, contentFilePattern, plainSlug, readDocument, type Complete, type ContentType } from './content-type.ts';
import { headText, reviewFacts } from './fields.ts';
import type { Locale } from '../locale.ts';
import { comparisonPath } from '../paths.ts';

const comparisonSchema = z.strictObject({ ...reviewFacts, ...headText });

/** A comparison: which one a reader needs, and one table of the points in which they differ. */
export type Comparison = Complete<z.infer<typeof comparisonSchema>> & { readonly table: ContentTable };

/** Comparisons: `content/comparisons/<slug>.<locale>.md`. */
export const comparisonType: ContentType<z.infer<typeof comparisonSchema>> = {
  folder: 'comparisons',
  file: contentFilePattern('comparisons', plainSlug),
  schema: comparisonSchema,
  facts: Object.keys(reviewFacts),
  allows: [],
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
 * @throws {ContentError} when its file has a fault
 */
export function getComparison(locale: Locale, slug: string): Comparison {
  const comparison = completeDocument(readDocument(comparisonType, locale, slug), locale, slug);
  const table = comparison.blocks.find((block) => block.type === 'table');
  if (!table) throw new Error(`The comparison ${slug} has no table; parseContent reports it.`);
  return { ...comparison, table };
}
