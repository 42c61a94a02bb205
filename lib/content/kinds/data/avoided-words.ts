import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { line } from '#lib/content/parse/fields.ts';

const avoidedSchema = z.strictObject({
  /** The words not to use. */
  avoid: z.array(line).min(1),
  /** What to write instead. */
  instead: line,
});

/** The words that texts avoid, in each language, and what to write instead. */
export const wordListFile = dataFile('words-to-avoid.yaml', z.strictObject({ en: z.array(avoidedSchema), zh: z.array(avoidedSchema) }));
