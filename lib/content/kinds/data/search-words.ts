import type { VFile } from 'vfile';
import { z } from 'zod';
import { line } from '#lib/content/parse/fields.ts';
import { readParsed } from '#lib/content/parse/files.ts';
import { parseYaml, type Located } from '#lib/content/parse/yaml.ts';

const groupSchema = z.strictObject({
  /** Words of the pages, in both languages. */
  means: z.array(line).min(1),
  /** What people type for them, in both languages and in pinyin. */
  typed: z.array(line).min(1),
});

/** What people type, and the words of the pages that it means. */
export type SearchWords = z.infer<typeof groupSchema>[];

/** The path of the words below `content/`. */
export const searchWordsFile = 'search-words.yaml';

/** Parses the words of the search. */
export function parseSearchWords(file: VFile): Located<SearchWords> {
  return parseYaml(file, z.array(groupSchema), (parsed) => {
    checkTwice(file, parsed);
  });
}

/** The same word twice in a group says no more. */
function checkTwice(file: VFile, { data, pointOf }: Located<SearchWords>): void {
  data.forEach(({ typed }, group) => {
    typed.forEach((word, index) => {
      if (typed.indexOf(word) !== index)
        file.message(`“${word}” stands twice in this group`, pointOf([group, 'typed', index]), 'content:word-twice');
    });
  });
}

/** What people type, and what it means; the names of the glossary and what is typed for them are not among it. */
export function getSearchWords(): SearchWords {
  return readParsed(searchWordsFile, parseSearchWords).data;
}
