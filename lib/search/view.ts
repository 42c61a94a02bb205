import { partsByScript, type WordsPart } from '#lib/text/scripts.ts';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath, searchField, searchPath, withField } from '#lib/site/paths.ts';
import type { UserInput } from '#lib/text/user-input.ts';
import type { Excerpt, ExcerptPart } from './excerpt.ts';
import type { Search } from './search.ts';
import type { Hit } from './searcher.ts';
import { termsOf } from './tokens.ts';

/** One result as its template takes it. */
interface ResultView {
  readonly href: string;
  readonly title: readonly WordsPart[];
  readonly kind: string;
  /** Whether its words stand in the text of the other language only. */
  readonly isOther: boolean;
  readonly hasExcerpt: boolean;
  readonly excerpt: readonly ExcerptPart[];
  /** The language tag of the excerpt. */
  readonly lang: string;
}

/** What the template of the search is filled with (components/answers/search-results.tsx). */
export interface SearchView {
  readonly heading: string;
  readonly typed: string;
  /** What was typed, as it stands in an address. */
  readonly query: string;
  readonly isNumber: boolean;
  readonly isScam: boolean;
  readonly hasResults: boolean;
  readonly results: readonly ResultView[];
  /** Whether nothing was found for what was typed, or nothing was typed. */
  readonly hasNone: boolean;
  /** Whether nothing was found for what was typed, so that other words may help. */
  readonly isUnanswered: boolean;
  readonly hasNearest: boolean;
  readonly nearest: readonly { readonly text: string; readonly href: string }[];
  /** The same search in the other language. */
  readonly otherHref: string;
}

/** How many results a page has: what is not among them is found sooner by other words. */
const mostResults = 10;

/** What a search found, ready for its template. */
export function searchView(search: Search, locale: Locale, { text, isNumber }: UserInput): SearchView {
  const messages = getMessages(locale);
  const hits = text === '' ? [] : search.find(text, mostResults);
  const words = new Set(termsOf(text));
  const nearest = text !== '' && hits.length === 0 ? search.nearestNames(text, locale) : [];
  const path = (query: string): string => (query === '' ? searchPath : withField(searchPath, searchField, query));
  return {
    heading: text === '' ? messages.search : hits.length > 0 ? `${messages.search}${messages.colon}${text}` : messages.noResults,
    typed: text,
    query: encodeURIComponent(text),
    isNumber,
    isScam: hits.some((hit) => hit.isFakeMessage),
    hasResults: hits.length > 0,
    results: hits.map((hit) => toResult(hit, search.excerpt(hit, words, locale), locale)),
    hasNone: hits.length === 0,
    isUnanswered: text !== '' && hits.length === 0,
    hasNearest: nearest.length > 0,
    nearest: nearest.map((name) => ({ text: name, href: localizePath(locale, path(name)) })),
    otherHref: localizePath(otherLocale(locale), path(text)),
  };
}

function toResult({ document: { kind, within, title, path } }: Hit, excerpt: Excerpt, locale: Locale): ResultView {
  const kindName = getMessages(locale).searchKinds[kind];
  return {
    href: localizePath(locale, path),
    title: partsByScript(title[locale], locale),
    // That something is a question says already on what kind of page it stands.
    kind: within && kind !== 'question' ? `${kindName} · ${within[locale]}` : kindName,
    isOther: excerpt.locale !== locale,
    hasExcerpt: excerpt.parts.length > 0,
    excerpt: excerpt.parts,
    lang: languageTags[excerpt.locale],
  };
}
