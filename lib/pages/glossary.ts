import type { Inline } from '#lib/document/blocks.ts';
import { isOverdue } from '#lib/content/compose/compose.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import type { Change } from '#lib/content/parse/fields.ts';
import { getGlossary, type Term } from '#lib/content/kinds/data/glossary.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { glossaryPath } from '#lib/site/paths.ts';
import { makePage, type Page } from './page.ts';

/** A term as its page shows it: what it means, followed by its sources. */
export type ExplainedTerm = Term & { readonly explanation: readonly Inline[] };

/** The glossary as a page in one language. */
export interface GlossaryPage extends Page {
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly overdue: boolean;
  readonly changes: readonly Change[];
  /** In the alphabetical order of their names in English, of their pinyin in Chinese. */
  readonly terms: readonly ExplainedTerm[];
  readonly sources: readonly Source[];
}

/** The page of the glossary. */
export function getGlossaryPage({ locale }: { locale: Locale }, day: string): GlossaryPage {
  const { reviewed, reviewBy, changes, terms } = getGlossary();
  const { glossary: title, glossarySummary: summary } = getMessages(locale);
  const nameOf = (term: Term): string => (locale === 'en' ? (term.names.en[0] ?? '') : term.pinyin);
  const sorted = terms.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const all = listSources();
  const page = { locale, path: glossaryPath, title, summary, reviewed };
  return {
    ...makePage(page, [{ name: title, path: glossaryPath }]),
    reviewBy,
    overdue: isOverdue({ reviewBy }, day),
    changes: changes.map(({ what, ...change }) => ({ ...change, what: what[locale] })),
    terms: sorted.map((term) => ({
      ...term,
      explanation: [{ type: 'text', value: term.meaning[locale] }, ...term.sources.map((id): Inline => ({ type: 'source', id }))],
    })),
    sources: [...new Set(sorted.flatMap((term) => term.sources))].flatMap((id) => all.get(id) ?? []),
  };
}
