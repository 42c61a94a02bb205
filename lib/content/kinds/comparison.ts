import { z } from 'zod';
import { contentFilePattern, plainSlug, type AddressedType } from './kind.ts';
import { headText, reviewFacts } from '#lib/content/parse/fields.ts';
import { comparisonPath, comparisonsPath } from '#lib/site/paths.ts';

const comparisonSchema = z.strictObject({ ...reviewFacts, ...headText });

/** Comparisons, `content/comparisons/<slug>.<locale>.md`: which one a reader needs, and one table of the points in which they differ. */
export const comparisonType: AddressedType<z.infer<typeof comparisonSchema>> = {
  folder: 'comparisons',
  file: contentFilePattern('comparisons', plainSlug),
  schema: comparisonSchema,
  allows: ['notice', 'dated'],
  path: comparisonPath,
  list: comparisonsPath,
  searchKind: 'comparison',
  check(file, { body }) {
    const tables = body?.blocks.filter((block) => block.type === 'table');
    if (tables && tables.length !== 1)
      file.message(
        `a comparison has one table; this one has ${tables.length === 0 ? 'none' : tables.length}`,
        tables[1]?.at ?? { line: 1, column: 1 },
        'comparison-table',
      );
  },
};
