import { describe, expect, it, vi } from 'vitest';
import { deadlineAnswerSchema, placesAnswerSchema, problemSchema, searchAnswerSchema } from '#lib/build/api/answer-schemas.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listSearchData } from '#lib/pages/search-documents.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import { makeSearch } from '#lib/search/search.ts';
import { searchView } from '#lib/search/view.ts';
import { deadlineDataRoute, placesDataRoute, searchDataRoute } from '#lib/server/pages/data.ts';
import type { Route } from '#lib/server/reply.ts';
import { absoluteUrl } from '#lib/site/site.ts';

const find = makePlaceFinder(getPlaces());
const search = makeSearch(listSearchData('2026-11-24'), getPlaces(), find);

const schemas = { search: searchAnswerSchema, places: placesAnswerSchema, deadline: deadlineAnswerSchema };

/** An answer, which is of its shape. */
function ask(route: Route, fields: Readonly<Record<string, string>>, name: keyof typeof schemas) {
  const reply = route({ fields: new URLSearchParams(fields), acceptLanguage: undefined });
  if (reply?.kind !== 'data') throw new Error('This is no data.');
  const body: unknown = JSON.parse(reply.body);
  const isProblem = reply.status === 400;
  expect(reply.mediaType).toBe(isProblem ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8');
  expect((isProblem ? problemSchema : schemas[name]).safeParse(body).error).toBeUndefined();
  return body as Record<string, unknown>;
}

describe('a search that is answered with data', () => {
  it.each(locales)('finds in %s what the page finds', (locale) => {
    for (const q of ['卡丢了', 'lost card', '公司不交社保', 'Shenzhen', '公积金', 'visa', 'xqzwv', '短信说社保卡停用了，点链接']) {
      const body = ask(searchDataRoute(search, locale), { q }, 'search');
      const view = searchView(search, locale, { text: q, isNumber: false });
      const results = body.results as { url: string; parts: { url: string }[] }[];
      expect(results.map(({ url, parts }) => [url, ...parts.map((part) => part.url)])).toEqual(
        view.results.map(({ href, parts }) => [href, ...parts.map((part) => part.href)].map(absoluteUrl)),
      );
      expect(body).toMatchObject({
        query: q,
        isCovered: !view.isUncovered,
        isFakeMessage: view.isScam,
        nearest: view.nearest.map(({ text }) => text),
      });
    }
    expect(ask(searchDataRoute(search, locale), { q: '卡丢了' }, 'search').results).toContainEqual(
      expect.objectContaining({
        id: '/guides/lost-card',
        kind: 'guide',
        excerpt: expect.stringContaining('12333') as string,
        url: absoluteUrl(`/${locale}/guides/lost-card`),
      }),
    );
  });

  it('is refused where nothing is looked for', () => {
    for (const fields of [{}, { q: ' ' }, { name: 'x' }]) {
      expect(ask(searchDataRoute(search, 'en'), fields, 'search')).toEqual({
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        detail: getMessages('en').emptySearch,
      });
    }
  });
});

describe('the name of a place that is answered with data', () => {
  it('is the place, with its code', () => {
    expect(ask(placesDataRoute(find, 'zh'), { name: '深圳' }, 'places')).toEqual({
      name: '深圳',
      found: 'one',
      notes: [],
      places: [
        { code: '440300', names: { zh: '深圳市', en: 'Shenzhen' }, region: '440000', url: absoluteUrl('/zh/places/guangdong#shenzhen') },
      ],
    });
    expect(ask(placesDataRoute(find, 'en'), { name: 'Beijing' }, 'places')).toMatchObject({
      found: 'one',
      places: [{ code: '110000', region: null }],
    });
  });

  it('is all places that it may mean, and how it was understood', () => {
    expect(ask(placesDataRoute(find, 'en'), { name: 'fuzhou' }, 'places')).toMatchObject({
      found: 'several',
      places: [{ code: '350100' }, { code: '361000' }],
    });
    expect(ask(placesDataRoute(find, 'zh'), { name: '昆山' }, 'places')).toMatchObject({
      found: 'one',
      notes: [expect.stringContaining('苏州')],
    });
    expect(ask(placesDataRoute(find, 'zh'), { name: '香港' }, 'places')).toMatchObject({ places: [{ code: null }] });
    expect(ask(placesDataRoute(find, 'zh'), { name: 'zzzzzz' }, 'places')).toMatchObject({ found: 'none' });
    expect(ask(placesDataRoute(find, 'zh'), {}, 'places')).toMatchObject({ status: 400, detail: getMessages('zh').emptyPlace });
  });
});

describe('a first day of work that is answered with data', () => {
  it('is the last day for the employer, in both languages, with the law', () => {
    vi.setSystemTime('2026-11-24T10:00:00+08:00');
    const body = ask(deadlineDataRoute(), { day: '2026年11月2日' }, 'deadline');
    expect(body).toMatchObject({
      firstDay: '2026-11-02',
      lastDay: '2026-12-02',
      safeDay: '2026-12-01',
      stage: 'waiting',
      url: { zh: absoluteUrl('/zh/deadline/answer?day=2026-11-02') },
      calendar: { en: absoluteUrl('/en/deadline/last-day.ics?day=2026-11-02') },
    });
    const known = listSources();
    expect((body.sources as string[]).map((id) => known.get(id)?.kind)).toEqual(['law', 'law', 'law']);
    vi.useRealTimers();
  });

  it('is a problem in plain words where it cannot be one, with the days that may be meant', () => {
    expect(ask(deadlineDataRoute(), { day: '03/04/2026' }, 'deadline')).toMatchObject({
      status: 400,
      days: expect.arrayContaining(['2026-03-04', '2026-04-03']) as string[],
    });
    const nothing = ask(deadlineDataRoute(), { day: 'x' }, 'deadline');
    expect(nothing).toMatchObject({
      detail: expect.stringMatching(/\w/u) as string,
      detailZh: expect.stringMatching(/\p{Script=Han}/u) as string,
    });
    expect(nothing.days).toEqual([]);
  });
});

it('no answer repeats what may be the number of an ID or a card, nor has a character that nobody sees', () => {
  const number = '11010519491231002X';
  for (const typed of [number, `卡丢了 ${number}`, '6222 0212 3456 7890 123', '１１０１０５１９４９１２３１００２１']) {
    const bodies = [
      ...locales.flatMap((locale) => [
        ask(searchDataRoute(search, locale), { q: typed }, 'search'),
        ask(placesDataRoute(find, locale), { name: typed }, 'places'),
      ]),
      ask(deadlineDataRoute(), { day: typed }, 'deadline'),
    ];
    for (const body of bodies) {
      expect(body.status, typed).toBe(400);
      expect(JSON.stringify(body).normalize('NFKC').replaceAll(/[^\d]/gu, ''), typed).not.toMatch(/110105194912|62220212/u);
    }
  }
  const shown = JSON.stringify([
    ask(deadlineDataRoute(), { day: '2026-11-02' }, 'deadline'),
    ask(searchDataRoute(search, 'zh'), { q: '补卡' }, 'search'),
  ]);
  expect(shown).not.toMatch(/[\u00ad\u200b-\u200d\u2060\ufeff]/u);
});
