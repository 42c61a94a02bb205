import type { Inline } from '#lib/document/blocks.ts';
import { changeDates } from '#lib/content/compose/dates.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { getGlossary, type Term } from '#lib/content/kinds/data/glossary.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { glossaryPath } from '#lib/site/paths.ts';
import { makePage } from './page.ts';

/** The glossary as a page in one language. */
export type GlossaryPage = ReturnType<typeof getGlossaryPage>;

/** The page of the glossary: the terms in the alphabetical order of their names in English, of their pinyin in Chinese. */
export function getGlossaryPage({ locale }: { locale: Locale }, day: string) {
  const { reviewed, reviewBy, changes, terms } = getGlossary();
  const { glossary: title, glossarySummary: summary } = getMessages(locale);
  const nameOf = (term: Term): string => (locale === 'en' ? (term.names.en[0] ?? '') : term.pinyin);
  const sorted = terms.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const all = listSources();
  const page = { locale, path: glossaryPath, title, summary, reviewed, ...changeDates(changes) };
  return {
    ...makePage(page, [{ name: title, path: glossaryPath }]),
    reviewBy,
    overdue: reviewBy < day,
    changes: changes.map(({ what, ...change }) => ({ ...change, what: what[locale] })),
    /** The terms by the first letter of what they are sorted by. */
    groups: [...Map.groupBy(sorted, (term) => nameOf(term).normalize('NFD').charAt(0).toUpperCase())].map(([letter, ofLetter]) => ({
      letter,
      terms: ofLetter.map((term) => ({
        ...term,
        explanation: [{ type: 'text', value: term.meaning[locale] }, ...term.sources.map((id) => ({ type: 'source', id }))] as Inline[],
      })),
    })),
    sources: [...new Set(sorted.flatMap((term) => term.sources))].flatMap((id) => all.get(id) ?? []),
  };
}
