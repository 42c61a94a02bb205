import type { SearchDocument } from '../content/search-documents.ts';
import { partsByScript, type WordsPart } from '../foreign-words.ts';
import { languageTags, otherLocale, type Locale } from '../locale.ts';
import { getMessages } from '../messages.ts';
import { localizePath, searchField, searchPath, withField } from '../paths.ts';
import type { TypedText } from '../typed-text.ts';
import { excerptOf, markedBy, type ExcerptPart } from './excerpt.ts';
import { isScam } from './direct.ts';
import { nearestNames, search } from './search.ts';
import type { Hit } from './search-index.ts';
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

/** What the template of the search is filled with (components/search-results.tsx). */
export interface SearchView {
  readonly heading: string;
  readonly typed: string;
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
export function searchView(locale: Locale, { text, isNumber }: TypedText): SearchView {
  const messages = getMessages(locale);
  const hits = text === '' ? [] : search(text, mostResults);
  const nearest = text !== '' && hits.length === 0 ? nearestNames(text, locale) : [];
  const path = (query: string): string => (query === '' ? searchPath : withField(searchPath, searchField, query));
  return {
    heading: text === '' ? messages.search : hits.length > 0 ? `${messages.search}${messages.colon}${text}` : messages.noResults,
    typed: text,
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

function toResult({ document, terms }: Hit, query: string, locale: Locale): ResultView {
  const { kind, within, title, text, answer } = document;
  const kindName = getMessages(locale).searchKinds[kind];
  const words = new Set([...terms, ...tokensOf(query).map(({ term }) => term)]);
  const other = otherLocale(locale);
  // What answers shows its answer; of anything else, the sentence that has the words, in the other language when only that has any.
  const own = answer ? markedBy(answer[locale], words) : excerptOf(text[locale], words);
  const foreign = own.length === 0 && !hasAny(title[locale], words) ? excerptOf(text[other], words) : [];
  const isOther = foreign.length > 0;
  const excerpt = isOther ? foreign : own.length > 0 ? own : beginningOf(document, locale);
  return {
    href: localizePath(locale, document.path),
    title: partsByScript(title[locale], locale),
    kind: within && within[locale] !== kindName ? `${kindName} · ${within[locale]}` : kindName,
    isOther,
    hasExcerpt: excerpt.length > 0,
    excerpt,
    lang: languageTags[isOther ? other : locale],
  };
}

function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return tokensOf(text).some(({ term }) => words.has(term));
}

/** What a text begins with, where none of its sentences has the words: its title or its names have them. */
function beginningOf({ text }: SearchDocument, locale: Locale): ExcerptPart[] {
  const [first = ''] = text[locale].split('\n');
  return first === '' ? [] : [{ text: first, isMatch: false }];
}
