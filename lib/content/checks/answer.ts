import { plainBlocks } from '#lib/document/walk.ts';
import type { Block, DatedBlocks } from '#lib/document/blocks.ts';
import type { Corpus } from '#lib/content/corpus.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** How long an answer may be: words in English, characters in Chinese (design/look.md). */
const limits = {
  en: { unit: 'words', longest: 40 },
  zh: { unit: 'characters', longest: 90 },
} as const satisfies Record<Locale, { unit: string; longest: number }>;

/**
 * Every page begins with an answer, the text before its first heading, and the answer fits on the first screen of a
 * phone, before and after a day that it hangs on. Sources and marks are not counted.
 *
 * ```passes pages/about.en.md
 * -We are nobody.[^site]
 * +We are nobody. [Guides](/guides) are **ours**.[^site][^advice]
 * ```
 * ```fails pages/about.en.md
 * -We are nobody.[^site]
 * -
 * content/pages/about.en.md:10:1: the answer is missing: write it between the front matter and the first heading
 * ```
 * ```fails guides/lost-card.zh.md
 * -先挂失，
 * +先挂失。一二三四五六七八九十一二三四五六七八九。一二三四五六七八九十一二三四五六七八九。一二三四五六七八九十一二三四五六七八九。一二三四五六七八九十一二三四五六七八九。先挂失，
 * content/guides/lost-card.zh.md:16:1: the answer has 96 characters; 90 fit on the first screen
 * ```
 */
export function checkAnswer({ entries }: Corpus): void {
  for (const { type, file, locale, draft } of entries) {
    if (!draft.body || !type.path) continue;
    const { answer, blocks } = draft.body;
    const { unit, longest } = limits[locale];
    if (answer.length === 0) {
      const place = blocks[0]?.at ?? { line: 1, column: 1 };
      file.message('the answer is missing: write it between the front matter and the first heading', place);
    }
    for (const shown of ['until', 'from'] as const) {
      const read = answer.filter((block) => block.type !== 'dated' || block.shown === shown);
      const length = lengthOf(locale, read);
      if (length > longest) file.message(`the answer has ${length} ${unit}; ${longest} fit on the first screen`, read[0]?.at);
      // Without dates both readings are the same.
      if (read.length === answer.length) break;
    }
  }
}

function lengthOf(locale: Locale, blocks: readonly (Block | DatedBlocks)[]): number {
  const words = plainBlocks(blocks);
  return locale === 'en' ? words.split(/\s+/u).filter(Boolean).length : Array.from(words.replaceAll(/\s/gu, '')).length;
}
