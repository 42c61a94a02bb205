import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { line } from '#lib/content/parse/fields.ts';

const groupSchema = z.strictObject({
  /** Words of the pages, in both languages. */
  means: z.array(line).min(1),
  /** What people type for them, in both languages and in pinyin; the same word twice says no more. */
  typed: z.array(line).min(1),
  /** What has to be typed too, wherever it stands; left out where what is typed means it alone. */
  beside: z.array(line).min(1).optional(),
  /** What may be said of anything: a matter, such as `丢了`, or only whom it is about or what is asked, such as `多少钱`. */
  general: z.enum(['matter', 'question']).optional(),
});

/** What people type, and the words of the pages that it means; names of the glossary and what is typed for them are not among it. */
export const searchWordsFile = dataFile('search-words.yaml', z.array(groupSchema), (file, { data, pointOf }) => {
  data.forEach(({ typed, beside, general }, group) => {
    if (beside && !general) file.message('a group with `beside` has to be general', pointOf([group, 'beside']), 'beside-told');
    typed.forEach((word, index) => {
      if (typed.indexOf(word) !== index)
        file.message(`“${word}” stands twice in this group`, pointOf([group, 'typed', index]), 'word-twice');
    });
  });
});
