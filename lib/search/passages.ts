import type { Locale } from '#lib/i18n/locale.ts';
import { sentencesOf } from '#lib/text/sentences.ts';

/** The longest excerpts, in characters: about as many lines in both languages. Longer sentences are cut around their first match. */
export const longestExcerpts = { en: 220, zh: 140 } as const satisfies Record<Locale, number>;

/** How many characters of a line are shown together from its beginning on: who `he` or `there` is stands before. */
const longestTogether = { en: 140, zh: 70 } as const satisfies Record<Locale, number>;

/** How many characters say something alone: what is shorter stands with the next sentence. */
const longEnough = { en: 24, zh: 12 } as const satisfies Record<Locale, number>;

/** What a sentence begins with that hangs on the one before. */
const hanging = {
  en: /^(?:also|and|but|he|if (?:it|not|so|that)|it|not|or|otherwise|she|so|that|then|these|they|this|those|you do)\b/iu,
  zh: /^(?:也|或|但|不过|还|再|然后|否则|这|那|它|其中|其他|其余|所以|因此|同样|不够|不行|领了)/u,
} as const satisfies Record<Locale, RegExp>;

/** What of a text may be shown alone, in order. What has no end, such as the head of a column, only where there is nothing else. */
export function passagesOf(text: string, locale: Locale): string[] {
  const pieces = text.split('\n').flatMap((line) => passagesOfLine(line, locale));
  const whole = pieces.filter((piece) => /[。！？.!?][”’）)]*$/u.test(piece));
  return whole.length > 0 ? whole : pieces;
}

/** The sentences of a line, with the one before where they are not understood without it, as far as there is room. */
function passagesOfLine(line: string, locale: Locale): string[] {
  const passages: string[] = [];
  let start = 0;
  for (const { text, index } of sentencesOf(locale, line)) {
    const last = passages.at(-1);
    const end = index + text.length;
    const isOne = last !== undefined && (last.length < longEnough[locale] || /[?？]$/u.test(last) || hanging[locale].test(text));
    if (last !== undefined && end - start <= (isOne ? longestExcerpts : longestTogether)[locale])
      passages[passages.length - 1] = line.slice(start, end);
    else {
      passages.push(text);
      start = index;
    }
  }
  return passages;
}
