import { hasLongClause } from '#lib/text/clauses.ts';
import { partsByScript, type WordsPart } from '#lib/text/scripts.ts';
import { otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath, searchField, searchPath, withField } from '#lib/site/paths.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { UserInput } from '#lib/text/user-input.ts';
import { lines } from '#lib/site/lines.ts';
import type { Found, Result, Search } from './search.ts';
import { ours } from './subject.ts';

/** What the template of the search is filled with (components/answers/search-results.tsx). */
export type SearchView = ReturnType<typeof searchView>;

/** How many results a page has: what is not among them is found sooner by other words. */
export const mostResults = 10;

/**
 * What a search found, ready for its template.
 *
 * @param isSent whether the form was sent, if only empty: a link to it brings nothing
 */
export function searchView(search: Search, locale: Locale, { text, isNumber }: UserInput, isSent = true) {
  const messages = getMessages(locale);
  const found = text === '' ? nothing : search.find(text, mostResults);
  const { results, words, subject, isFakeMessage } = found;
  const nearest = text === '' ? [] : search.nearestNames(text, found, locale);
  const path = (query: string): string => (query === '' ? searchPath : withField(searchPath, searchField, query));
  const isUncovered = text !== '' && !subject.isOurs;
  const heading = headingOf(text, results.length > 0, isUncovered, locale);
  const fault = isNumber ? messages.numberTyped : isSent && text === '' ? messages.emptySearch : '';
  return {
    title: fault === '' ? heading : `${messages.error}${messages.colon}${heading}`,
    heading: partsByScript(heading, locale),
    count: messages.resultCount(results.length),
    typed: text,
    // As it stands in an address.
    query: encodeURIComponent(text),
    isFaulty: fault !== '',
    fault,
    isScam: isFakeMessage,
    isUncovered,
    hasLines: isUncovered && subject.asks.length > 0,
    isPartly: !isUncovered && subject.asks.length > 0,
    lines: subject.asks.map((name) => ({ number: lines[name], href: `tel:${lines[name]}`, matter: messages.lineMatters[name] })),
    hasNearby: isUncovered && results.length > 0,
    hasResults: results.length > 0,
    results: results.map((result) => toResult(search, result, words, locale)),
    hasNone: results.length === 0,
    isUnanswered: text !== '' && results.length === 0,
    hasNearest: nearest.length > 0,
    nearest: nearest.map((name) => ({ text: name, href: localizePath(locale, path(name)) })),
    otherHref: localizePath(otherLocale(locale), path(text)),
  };
}

/** What a search for nothing finds. */
const nothing: Found = { results: [], words: new Set(), subject: ours, isFakeMessage: false };

function headingOf(text: string, isFound: boolean, isUncovered: boolean, locale: Locale): string {
  const { search, colon, noResults, noPage } = getMessages(locale);
  if (text === '') return search;
  if (isUncovered) return noPage;
  return isFound ? `${search}${colon}${text}` : noResults;
}

/** A result in the words of one language, and below it what else of its page answers. */
function toResult(search: Search, { document, parts }: Result, words: ReadonlySet<string>, locale: Locale) {
  const { kind, within, title, path } = document;
  const { searchKinds } = getMessages(locale);
  return {
    href: localizePath(locale, path),
    title: partsByScript(title[locale], locale),
    headingClass: locale === 'zh' && hasLongClause(title.zh) ? 'long' : '',
    // Where the name of its page says what it is already, that is enough.
    kind:
      within && within[locale] !== searchKinds[kind] && kind !== 'question'
        ? `${searchKinds[kind]} · ${within[locale]}`
        : searchKinds[kind],
    excerpt: inWords(search.excerpt(document, words, locale), locale),
    parts: parts.map((part) => {
      const excerpt = search.excerpt(part, words, locale);
      return {
        href: localizePath(locale, part.path),
        title: partsByScript(titleBefore(part.title[locale], excerpt), locale),
        gap: gapBetween(part.title[locale], excerpt),
        excerpt: inWords(excerpt, locale),
      };
    }),
  };
}

/** A run of an excerpt, in which a word stands that was looked for or none, with its Chinese words on an English page apart. */
export type MarkedWords = ExcerptPart & WordsPart;

function inWords(excerpt: readonly ExcerptPart[], locale: Locale): MarkedWords[] {
  return excerpt.flatMap(({ text, isMatch }) => partsByScript(text, locale).map((part) => ({ ...part, isMatch })));
}

/** What stands between the title of a part and its excerpt: a question has its mark, and either may have a colon already. */
function gapBetween(title: string, excerpt: readonly ExcerptPart[]): string {
  if (excerpt.length === 0) return '';
  return /[?？]$/u.test(title) ? ' ' : ' – ';
}

/** A title such as `Article 53: maternity insurance`, without its last words where the excerpt behind it begins with them. */
function titleBefore(title: string, excerpt: readonly ExcerptPart[]): string {
  const colon = title.search(/：|: /u);
  if (colon === -1) return title;
  const name = title.slice(colon + 1).trimStart();
  const begun = excerpt.map(({ text }) => text).join('');
  return begun.slice(0, name.length).toLowerCase() === name.toLowerCase() ? title.slice(0, colon) : title;
}
