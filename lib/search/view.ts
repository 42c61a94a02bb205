import { partsByScript } from '#lib/text/scripts.ts';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath, searchField, searchPath, withField } from '#lib/site/paths.ts';
import type { UserInput } from '#lib/text/user-input.ts';
import type { Search } from './search.ts';
import type { Hit } from './searcher.ts';
import { termsOf } from './tokens.ts';

/** What the template of the search is filled with (components/answers/search-results.tsx). */
export type SearchView = ReturnType<typeof searchView>;

/** How many results a page has: what is not among them is found sooner by other words. */
const mostResults = 10;

/** What a search found, ready for its template. */
export function searchView(search: Search, locale: Locale, { text, isNumber }: UserInput) {
  const messages = getMessages(locale);
  const hits = text === '' ? [] : search.find(text, mostResults);
  const words = new Set(termsOf(text));
  const nearest = text !== '' && hits.length === 0 ? search.nearestNames(text, locale) : [];
  const path = (query: string): string => (query === '' ? searchPath : withField(searchPath, searchField, query));
  return {
    heading: text === '' ? messages.search : hits.length > 0 ? `${messages.search}${messages.colon}${text}` : messages.noResults,
    typed: text,
    // As it stands in an address.
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

function toResult({ document: { kind, within, title, path } }: Hit, excerpt: ReturnType<Search['excerpt']>, locale: Locale) {
  const kindName = getMessages(locale).searchKinds[kind];
  return {
    href: localizePath(locale, path),
    title: partsByScript(title[locale], locale),
    // That something is a question says already on what kind of page it stands.
    kind: within && kind !== 'question' ? `${kindName} · ${within[locale]}` : kindName,
    // Its words stand in the text of the other language only.
    isOther: excerpt.locale !== locale,
    hasExcerpt: excerpt.parts.length > 0,
    excerpt: excerpt.parts,
    lang: languageTags[excerpt.locale],
  };
}
