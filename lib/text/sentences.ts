import type { Locale } from '#lib/i18n/locale.ts';

/** Where sentences end, with the closing marks that belong to them. In English a space must follow: `1.5` is a number. */
const sentenceEnds = { en: /[.!?]+[”’)\]]*(?=\s|$)/gu, zh: /[。！？]+[”’）」』]*/gu } as const satisfies Record<Locale, RegExp>;

/** The sentences of a text, and where each begins in it, in order; what has no full stop at its end is one too. */
export function sentencesOf(locale: Locale, text: string): { readonly text: string; readonly index: number }[] {
  const sentences: ReturnType<typeof sentencesOf> = [];
  let start = 0;
  for (const { index, 0: end } of [...text.matchAll(sentenceEnds[locale]), { index: text.length, 0: '' }]) {
    const sentence = text.slice(start, index + end.length);
    const blank = sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') sentences.push({ text: sentence.trim(), index: start + blank });
    start = index + end.length;
  }
  return sentences;
}

/** How many characters a chat or a search shows below the title of a link. */
export const longestDescription = { en: 200, zh: 90 } as const satisfies Record<Locale, number>;

/** The first sentences of a text that fit below the title of a link, the first in any case. */
export function descriptionOf(locale: Locale, text: string): string {
  const ends = sentencesOf(locale, text).map((sentence) => sentence.index + sentence.text.length);
  return text.slice(0, ends.findLast((end) => end <= longestDescription[locale]) ?? ends[0]);
}
