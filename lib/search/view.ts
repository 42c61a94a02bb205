import type { SearchDocument } from './document.ts';
import { partsByScript, type WordsPart } from '#lib/text/scripts.ts';
import { languageTags, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath, searchField, searchPath, withField } from '#lib/site/paths.ts';
import type { TypedText } from '#lib/text/user-input.ts';
import { excerptOf, markedBy, type ExcerptPart } from './excerpt.ts';
import { isScam } from './best-bets.ts';
import type { Search } from './search.ts';
import type { Hit } from './searcher.ts';
import { tokensOf } from './tokens.ts';

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
export function searchView(search: Search, locale: Locale, { text, isNumber }: TypedText): SearchView {
  const messages = getMessages(locale);
  const hits = text === '' ? [] : search.find(text, mostResults);
  const nearest = text !== '' && hits.length === 0 ? search.nearestNames(text, locale) : [];
  const path = (query: string): string => (query === '' ? searchPath : withField(searchPath, searchField, query));
  return {
    heading: text === '' ? messages.search : hits.length > 0 ? `${messages.search}${messages.colon}${text}` : messages.noResults,
    typed: text,
    query: encodeURIComponent(text),
    isNumber,
    isScam: isScam(text),
    hasResults: hits.length > 0,
    results: hits.map((hit) => toResult(hit, text, locale)),
    hasNone: hits.length === 0,
    isUnanswered: text !== '' && hits.length === 0,
    hasNearest: nearest.length > 0,
    nearest: nearest.map((name) => ({ text: name, href: localizePath(locale, path(name)) })),
    otherHref: localizePath(otherLocale(locale), path(text)),
  };
}

function toResult(hit: Hit, query: string, locale: Locale): ResultView {
  const { kind, within, title, path } = hit.document;
  const kindName = getMessages(locale).searchKinds[kind];
  const excerpt = excerptFor(hit, query, locale);
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

/**
 * What a result shows of a text: of what answers, its answer; of a question of the flow, what there is to choose; of
 * anything else, the sentence that has the words. Where only the other language has the words that were typed, a sentence of it.
 */
function excerptFor({ document, terms }: Hit, query: string, locale: Locale): { locale: Locale; parts: readonly ExcerptPart[] } {
  const { kind, title, text, answer } = document;
  const typed = new Set(tokensOf(query).map(({ term }) => term));
  const words = new Set([...terms, ...typed]);
  if (answer) return { locale, parts: markedBy(answer[locale], words) };
  if (kind === 'step') return { locale, parts: markedBy(text[locale].replaceAll('\n', ' · '), words) };
  const parts = excerptOf(text[locale], words);
  if (parts.length > 0) return { locale, parts };
  const other = otherLocale(locale);
  const foreign = hasAny(title[locale], words) ? [] : excerptOf(text[other], typed);
  return foreign.length > 0 ? { locale: other, parts: foreign } : { locale, parts: beginningOf(document, locale) };
}

function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return tokensOf(text).some(({ term }) => words.has(term));
}

/** What a text begins with, where none of its sentences has the words: its title or its names have them. */
function beginningOf({ text }: SearchDocument, locale: Locale): ExcerptPart[] {
  const [first = ''] = text[locale].split('\n');
  return first === '' ? [] : [{ text: first, isMatch: false }];
}
