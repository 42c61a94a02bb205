import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { line } from '#lib/content/parse/fields.ts';

const groupSchema = z.strictObject({
  /** Words of the pages, in both languages. */
  means: z.array(line).min(1),
  /** What people type for them, in both languages and in pinyin; the same word twice says no more. */
  typed: z.array(line).min(1),
  /** Whether they may be said of anything: alone they do not tell that somebody asks about what the site is about. */
  general: z.literal(true).optional(),
});

/** What people type, and the words of the pages that it means; names of the glossary and what is typed for them are not among it. */
export const searchWordsFile = dataFile('search-words.yaml', z.array(groupSchema), (file, { data, pointOf }) => {
  data.forEach(({ typed }, group) => {
    typed.forEach((word, index) => {
      if (typed.indexOf(word) !== index)
        file.message(`“${word}” stands twice in this group`, pointOf([group, 'typed', index]), 'word-twice');
    });
  });
});
