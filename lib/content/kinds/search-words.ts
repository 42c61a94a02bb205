import type { VFile } from 'vfile';
import { z } from 'zod';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { line } from '#lib/content/parse/fields.ts';
import { readParsed } from '#lib/content/parse/files.ts';
import type { Placed } from './flow.ts';
import { parseFrontMatter } from '#lib/content/parse/front-matter.ts';

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

/**
 * Parses the words of the search.
 *
 * @throws {ContentError} with every fault of the file
 */
export function parseSearchWords(file: VFile): Placed<SearchWords> {
  const parsed = parseFrontMatter(file, String(file), 0, z.array(groupSchema));
  if (parsed) checkTwice(file, parsed);
  if (!parsed || file.messages.length > 0) throw new ContentError(file.messages);
  return parsed;
}

/** The same word twice in a group says no more. */
function checkTwice(file: VFile, { data, pointOf }: Placed<SearchWords>): void {
  data.forEach(({ typed }, group) => {
    typed.forEach((word, index) => {
      if (typed.indexOf(word) !== index) file.message(`“${word}” stands twice in this group`, pointOf([group, 'typed', index]));
    });
  });
}

/** What people type, and what it means; the names of the glossary and what is typed for them are not among it. */
export function getSearchWords(): SearchWords {
  return readParsed(searchWordsFile, parseSearchWords).data;
}
