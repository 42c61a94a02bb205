import type { VFile } from 'vfile';
import { z } from 'zod';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { line } from '#lib/content/parse/fields.ts';
import { parseFrontMatter } from '#lib/content/parse/front-matter.ts';
import { namePattern } from '#lib/text/name-pattern.ts';
import type { Passage } from '#lib/content/checks/reading-level.ts';
import type { Locale } from '#lib/i18n/locale.ts';

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

/**
 * Parses the list of words to avoid.
 *
 * @throws {ContentError} with every fault of the file
 */
export function parseWordList(file: VFile): WordList {
  const list = parseFrontMatter(file, String(file), 0, wordListSchema);
  if (!list || file.messages.length > 0) throw new ContentError(file.messages);
  return list.data;
}

/**
 * Makes a check that adds a message for every word that texts in a language avoid. What
 * stands between quotation marks is somebody else's word and is left alone.
 */
export function wordChecker(list: WordList, locale: Locale): (file: VFile, passages: readonly Passage[]) => void {
  const instead = new Map(list[locale].flatMap((entry) => entry.avoid.map((word) => [word.toLowerCase(), entry.instead] as const)));
  if (instead.size === 0) return () => undefined;
  const avoided = new RegExp(`“[^”]*”|${namePattern(locale, [...instead.keys()])}`, 'giu');
  return (file, passages) => {
    for (const { text, pointOf } of passages) {
      for (const { 0: word, index } of text.matchAll(avoided)) {
        if (!word.startsWith('“'))
          file.message(`“${word}” is a word to avoid: write ${instead.get(word.toLowerCase()) ?? ''}`, pointOf(index));
      }
    }
  };
}
