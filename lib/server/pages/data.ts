import { readDeadline } from '#lib/deadline/deadline.ts';
import { dayFaultView } from '#lib/deadline/view.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { FoundPlace, PlaceFinder } from '#lib/places/finding.ts';
import type { SearchDocument } from '#lib/search/document.ts';
import type { Search } from '#lib/search/search.ts';
import { today } from '#lib/site/clock.ts';
import { deadlineSources } from '#lib/site/known.ts';
import { lines } from '#lib/site/lines.ts';
import { dayField, deadlineAnswerPath, deadlineCalendarPath, localizePath, searchField, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { longestQuery, readTyped } from '#lib/text/user-input.ts';
import type { Reply, Route } from '#lib/server/reply.ts';

/** The search, the look-up of places and the deadline for programs: the same answers as on the pages (shapes in lib/build/api/schemas.ts). */

/** How many results an answer has. */
const mostResults = 10;

/** What the search of the site finds for `q`. */
export function searchDataRoute(search: Search, locale: Locale): Route {
  return ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get(searchField), longestQuery);
    if (isNumber) return problem(noNumbers);
    if (text === '') return problem(`"${searchField}" must say what is looked for.`);
    const { results, subject } = search.find(text, mostResults);
    const asked = subject.isOurs ? [] : subject.ask ? [subject.ask] : (Object.keys(lines) as (keyof typeof lines)[]).slice(0, 4);
    const toHit = (document: SearchDocument) => ({
      id: document.path,
      title: document.title[locale],
      url: urlIn(locale, document.path),
      excerpt: document.answer?.[locale] ?? null,
    });
    return answer({
      query: text,
      isCovered: subject.isOurs,
      lines: asked.map((name) => ({ number: lines[name], matter: getMessages(locale).lineMatters[name] })),
      results: results.map(({ document, parts }) => ({ ...toHit(document), kind: document.kind, parts: parts.map(toHit) })),
    });
  };
}

/** The places that `name` may mean. */
export function placesDataRoute(find: PlaceFinder, locale: Locale): Route {
  return ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get('name'));
    if (isNumber) return problem(noNumbers);
    if (text === '') return problem('"name" must be the name of a place.');
    const finding = find(text);
    const places =
      finding.kind === 'found' ? [finding.place, ...finding.others] : finding.kind === 'several' ? finding.places : finding.similar;
    const found = { found: 'one', several: 'several', unknown: 'none' }[finding.kind];
    return answer({ name: text, found, places: places.map((place) => toPlace(place, locale)) });
  };
}

function toPlace({ code, name, region, path }: FoundPlace, locale: Locale) {
  return { code: /^\d{6}$/u.test(code) ? code : null, names: name ?? null, region: region?.code ?? null, url: urlIn(locale, path) };
}

/** By which day an employer must apply for somebody whose first day of work is `day`. */
export function deadlineDataRoute(): Route {
  return ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get(dayField));
    if (isNumber) return problem(noNumbers);
    const read = readDeadline(text, today());
    if ('fault' in read) {
      const { fault, choices } = dayFaultView(text, read.fault, 'en');
      const said = fault.map((part) => part.text).join('');
      return problem(choices.length > 0 ? `${said} ${choices.map(({ day }) => day).join(' / ')}` : said);
    }
    const urlOf = (path: string) =>
      Object.fromEntries(locales.map((locale) => [locale, urlIn(locale, withField(path, dayField, read.firstDay))]));
    return answer({ ...read, sources: deadlineSources.days, url: urlOf(deadlineAnswerPath), calendar: urlOf(deadlineCalendarPath) });
  };
}

const noNumbers = 'Numbers as long as those of an ID or a card are neither repeated nor kept: leave it out.';

function urlIn(locale: Locale, path: string): string {
  return absoluteUrl(localizePath(locale, path));
}

function answer(value: object): Reply {
  return { kind: 'data', mediaType: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** Says what is wrong with what was asked (RFC 9457). */
function problem(detail: string): Reply {
  const body = JSON.stringify({ type: 'about:blank', title: 'Bad Request', status: 400, detail });
  return { kind: 'data', status: 400, mediaType: 'application/problem+json; charset=utf-8', body };
}
