import type { Corpus } from '#lib/content/corpus.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** How long sentences may be: words in English; characters between full stops in Chinese, without spaces. */
const limits = {
  en: { unit: 'words', average: 18, longest: 30 },
  zh: { unit: 'characters', average: 30, longest: 60 },
} as const satisfies Record<Locale, { unit: string; average: number; longest: number }>;

/**
 * Every sentence is short enough to be understood at first reading, and those of a document are on average. Headings
 * are no sentences, and the words of a law that is quoted are not judged.
 *
 * ```passes pages/about.en.md
 * -We are nobody.
 * +We are nobody. One two three four five six seven eight nine ten, one two three four five six seven eight nine ten, one two three four five six seven eight nine ten.
 * ```
 * ```fails pages/about.en.md
 * -We are nobody.
 * +We are nobody. One two three four five six seven eight nine ten, one two three four five six seven eight nine ten, one two three four five six seven eight nine ten eleven.
 * content/pages/about.en.md:9:16: this sentence has 31 words; the most is 30: make two of it
 * ```
 * ```fails glossary.yaml
 * -zh: 银行发的卡。
 * +zh: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十；一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十。
 * content/glossary.yaml:1:1: the sentences of this document have 62.0 characters on average; the most is 30: shorten the longest
 * content/glossary.yaml:15:11: this sentence has 62 characters; the most is 60: make two of it
 * ```
 */
export function checkReadingLevel({ readings }: Corpus): void {
  for (const { file, locale, passages } of readings) {
    const { unit, average, longest } = limits[locale];
    const lengths: number[] = [];
    for (const { text, isName, pointOf } of passages) {
      if (isName) continue;
      for (const sentence of sentencesOf(locale, text)) {
        const length = lengthOf(locale, sentence.text);
        lengths.push(length);
        if (length > longest)
          file.message(`this sentence has ${length} ${unit}; the most is ${longest}: make two of it`, pointOf(sentence.index));
      }
    }
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    if (mean > average) {
      const reason = `the sentences of this document have ${mean.toFixed(1)} ${unit} on average; the most is ${average}: shorten the longest`;
      file.message(reason, { line: 1, column: 1 });
    }
  }
}

function lengthOf(locale: Locale, sentence: string): number {
  if (locale === 'zh') return Array.from(sentence.replaceAll(/\s/gu, '')).length;
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
