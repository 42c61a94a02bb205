import { deadlineOf } from '#lib/deadline/deadline.ts';
import { daysOf } from '#lib/deadline/typed-day/day-fault.ts';
import { dayFaultView } from '#lib/deadline/view.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { FoundPlace, PlaceFinder } from '#lib/places/finding.ts';
import { choosePlace } from '#lib/places/place-choice.ts';
import { linesOf } from '#lib/places/place-note.ts';
import type { SearchDocument } from '#lib/search/document.ts';
import type { Search } from '#lib/search/search.ts';
import { termsOf } from '#lib/search/tokens.ts';
import { mostResults } from '#lib/search/view.ts';
import { deadlineSources } from '#lib/site/known.ts';
import { lines } from '#lib/site/lines.ts';
import { dayField, deadlineAnswerPath, deadlineCalendarPath, localizePath, searchField, withField } from '#lib/site/paths.ts';
import { problemMediaType } from '#lib/site/problem.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { longestQuery, readTyped, type UserInput } from '#lib/text/user-input.ts';
import type { Reply, Route } from '#lib/server/reply.ts';
import { readDay } from './deadline.ts';

/** The search, the look-up of places and the deadline for programs: the same answers as on the pages (shapes in lib/build/api/schemas.ts). */

/** What the search of the site finds for `q`. */
export function searchDataRoute(search: Search, locale: Locale): Route {
  return ({ fields }) => {
    const typed = readTyped(fields.get(searchField), longestQuery);
    const { text } = typed;
    if (text === '') return problem(faultOf(typed, getMessages(locale).emptySearch, locale));
    const found = search.find(text, mostResults);
    const { results, words, subject, isFakeMessage } = found;
    const marked = words.union(new Set(termsOf(text)));
    const toHit = (document: SearchDocument) => ({
      id: document.path,
      title: document.title[locale],
      url: urlIn(locale, document.path),
      excerpt: wordsOf(search.excerpt(document, marked, locale)) || null,
    });
    return answer({
      query: text,
      isCovered: subject.isOurs,
      isFakeMessage,
      lines: subject.asks.map((name) => ({ number: lines[name], matter: getMessages(locale).lineMatters[name] })),
      results: results.map(({ document, parts }) => ({ ...toHit(document), kind: document.kind, parts: parts.map(toHit) })),
      nearest: search.nearestNames(text, found, locale),
    });
  };
}

/** The places that `name` may mean. */
export function placesDataRoute(find: PlaceFinder, locale: Locale): Route {
  return ({ fields }) => {
    const typed = readTyped(fields.get('name'));
    const { text } = typed;
    if (text === '') return problem(faultOf(typed, getMessages(locale).emptyPlace, locale));
    const finding = find(text);
    const places =
      finding.kind === 'found' ? [finding.place, ...finding.others] : finding.kind === 'several' ? finding.places : finding.similar;
    const found = { found: 'one', several: 'several', unknown: 'none' }[finding.kind];
    // Of one place it is said how it was understood; else what the page says that asks.
    const notes =
      finding.kind === 'found' ? linesOf(finding, text, locale) : choosePlace(find, typed, locale).texts.map(({ parts }) => wordsOf(parts));
    return answer({ name: text, found, notes, places: places.map((place) => toPlace(place, locale)) });
  };
}

function toPlace({ code, name, region, path }: FoundPlace, locale: Locale) {
  return { code: /^\d{6}$/u.test(code) ? code : null, names: name ?? null, region: region?.code ?? null, url: urlIn(locale, path) };
}

/** By which day an employer must apply for somebody whose first day of work is `day`; the address has no language, so both are spoken. */
export function deadlineDataRoute(): Route {
  return ({ fields }) => {
    const { text, read, day } = readDay(fields);
    if ('fault' in read) {
      const { fault } = read;
      const [detail, detailZh] = (['en', 'zh'] as const).map((locale) => wordsOf(dayFaultView(text, fault, locale).fault)) as [
        string,
        string,
      ];
      return problem(detail, { detailZh, days: daysOf(fault) });
    }
    const urlOf = (path: string) =>
      Object.fromEntries(locales.map((locale) => [locale, urlIn(locale, withField(path, dayField, read.firstDay))]));
    return answer({
      ...deadlineOf(read.firstDay, day),
      sources: deadlineSources.days,
      url: urlOf(deadlineAnswerPath),
      calendar: urlOf(deadlineCalendarPath),
    });
  };
}

/** Why nothing is looked for. A number that may be that of an ID, a card or a telephone is not repeated. */
function faultOf({ isNumber }: UserInput, empty: string, locale: Locale): string {
  return isNumber ? getMessages(locale).numberTyped : empty;
}

function wordsOf(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('');
}

function urlIn(locale: Locale, path: string): string {
  return absoluteUrl(localizePath(locale, path));
}

function answer(value: object): Reply {
  return { kind: 'data', mediaType: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** Says what is wrong with what was asked (RFC 9457). */
function problem(detail: string, more: object = {}): Reply {
  const body = JSON.stringify({ type: 'about:blank', title: 'Bad Request', status: 400, detail, ...more });
  return { kind: 'data', status: 400, mediaType: problemMediaType, body };
}
