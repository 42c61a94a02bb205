import type { Locale } from '#lib/i18n/locale.ts';
import { otherLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getGlossaryPage } from '#lib/pages/glossary.ts';
import { anchorOf, termAnchor } from '#lib/site/paths.ts';
import { heading, paragraph, text } from './blocks.ts';
import type { Published } from './published.ts';

/** The glossary: letter by letter, each term a heading with its name in both languages, and below it what it means. */
export function publishedGlossary(locale: Locale, day: string): Published {
  const page = getGlossaryPage({ locale }, day);
  const { path, title, summary, sources, published, modified, reviewed, reviewBy, overdue, changes } = page;
  const { alsoTyped, colon, listComma } = getMessages(locale);
  const blocks = page.groups.flatMap(({ letter, terms }) => [
    heading(anchorOf('letter', letter), letter),
    ...terms.flatMap(({ id, names, pinyin, typed, explanation }) => [
      heading(termAnchor(id), [names[locale][0], names[otherLocale(locale)][0], ...(locale === 'en' ? [pinyin] : [])].join(' · '), 3),
      paragraph(...explanation),
      ...(typed.length > 0
        ? [paragraph(text(`${alsoTyped}${colon}${typed.join(listComma)}`), { type: 'exemption', reason: 'navigation' })]
        : []),
    ]),
  ]);
  const dates = { published, modified, reviewed, reviewBy, overdue, changes };
  const answer = [paragraph(text(summary), { type: 'exemption', reason: 'navigation' })];
  return { type: 'glossary', locale, path, title, summary, description: summary, answer, blocks, sources, related: [], ...dates };
}
