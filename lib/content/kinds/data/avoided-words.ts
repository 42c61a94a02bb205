import type { VFile } from 'vfile';
import { z } from 'zod';
import { line } from '#lib/content/parse/fields.ts';
import { parseYaml } from '#lib/content/parse/yaml.ts';

const avoidedSchema = z.strictObject({
  /** The words not to use. */
  avoid: z.array(line).min(1),
  /** What to write instead. */
  instead: line,
});

const wordListSchema = z.strictObject({ en: z.array(avoidedSchema), zh: z.array(avoidedSchema) });

/** The words that texts avoid, in each language, and what to write instead. */
export type WordList = z.infer<typeof wordListSchema>;

/** The path of the list of words below `content/`. */
export const wordListFile = 'words-to-avoid.yaml';

/** Parses the list of words to avoid. */
export function parseWordList(file: VFile): WordList {
  return parseYaml(file, wordListSchema).data;
}
