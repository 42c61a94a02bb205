import type { Corpus } from '#lib/content/corpus.ts';
import { locales } from '#lib/i18n/locale.ts';
import { namePattern } from '#lib/text/name-pattern.ts';

/**
 * No word stands where `content/words-to-avoid.yaml` has a plainer one: in a text, a heading, a title, a summary, a
 * meaning of the glossary, a question or an answer of the flow. What stands between quotation marks is somebody else's word and is left alone.
 *
 * ```passes pages/about.en.md
 * -We are nobody.
 * +We re-utilise “utilise” and underutilise.
 * ```
 * ```fails pages/about.en.md
 * -We are nobody.[^site]
 * -
 * -## Report {#report}
 * +We **utilise** words.[^site]
 * +
 * +## Utilise this {#report}
 * content/pages/about.en.md:9:6: “utilise” is a word to avoid: write “use”
 * content/pages/about.en.md:11:4: “Utilise” is a word to avoid: write “use”
 * ```
 * ```fails pages/about.zh.md
 * -我们谁也不是。
 * +我们请您来。
 * content/pages/about.zh.md:9:4: “您” is a word to avoid: write “你”
 * ```
 */
export function checkAvoidedWords({ readings, wordList }: Corpus): void {
  if (!wordList) return;
  for (const locale of locales) {
    const instead = new Map(
      wordList.data[locale].flatMap((entry) => entry.avoid.map((word) => [word.toLowerCase(), entry.instead] as const)),
    );
    if (instead.size === 0) continue;
    const avoided = new RegExp(`“[^”]*”|${namePattern(locale, [...instead.keys()])}`, 'giu');
    for (const { file, passages } of readings.filter((reading) => reading.locale === locale)) {
      for (const { text, pointOf } of passages) {
        for (const { 0: word, index } of text.matchAll(avoided)) {
          if (!word.startsWith('“'))
            file.message(`“${word}” is a word to avoid: write ${instead.get(word.toLowerCase()) ?? ''}`, pointOf(index));
        }
      }
    }
  }
}
