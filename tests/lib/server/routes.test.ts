import { describe, expect, it } from 'vitest';
import { feedbackSubjects } from '#lib/server/pages/feedback.ts';
import { makeRoutes } from '#lib/server/routes.ts';
import type { Reply } from '#lib/server/reply.ts';
import { answeredAddresses, answeredData, answeredPages } from '#lib/site/answered.ts';
import { exampleData } from './example-site.ts';

const routes = makeRoutes(exampleData, feedbackSubjects(exampleData, 'build'));

function ask(path: string, query = '', acceptLanguage?: string): Reply | undefined {
  return routes.get(path)?.({ fields: new URLSearchParams(query), acceptLanguage });
}

it('every address that is answered with a page has a route, and nothing has one that is not listed', () => {
  const paths = [...routes.keys()];
  expect(paths.filter((path) => !answeredData.includes(path)).toSorted()).toEqual(answeredPages.toSorted());
  expect(paths.filter((path) => !answeredAddresses.includes(path))).toEqual([]);
});

describe('the addresses that lead on', () => {
  it.each([
    ['/', '', '/zh'],
    // In large text, they lead to large text.
    ['/large', '', '/large/zh'],
    ['/large/zh/places/find', 'place=港', '/large/zh/places#outside'],
    ['/large/zh/deadline/last-day.ics', 'day=2026-02-30', '/large/zh/deadline/answer?day=2026-02-30'],
    ['/large/en/search', 'q=1101 0519 4912 31002X', '/large/en/search?q=000000000000000'],
    ['/zh/places/find', 'place=港', '/zh/places#outside'],
    ['/zh/places/find', 'place=x', '/zh/places/choose?place=x'],
    ['/zh/places/find', '', '/zh/places'],
    ['/en/places/find', 'place=11010519491231002X', '/en/places/choose?place=000000000000000'],
    // A number that may be that of an ID is led out of every address.
    ['/en/places/choose', 'place=11010519491231002X', '/en/places/choose?place=000000000000000'],
    ['/en/search', 'q=1101 0519 4912 31002X', '/en/search?q=000000000000000'],
    ['/zh/search', 'q=社保卡１１０１０５４９１２３１００２', '/zh/search?q=000000000000000'],
    ['/zh/deadline/answer', 'day=110105491231002', '/zh/deadline/answer?day=000000000000000'],
    ['/zh/deadline/sheet', 'day=x', '/zh/deadline/answer?day=x'],
    ['/zh/deadline/last-day.ics', 'day=2026-02-30', '/zh/deadline/answer?day=2026-02-30'],
  ])('%s?%s leads to %s', (path, query, location) => {
    expect(ask(path, query)).toMatchObject({ kind: 'redirect', location });
  });

  it('the first address goes by the languages of the browser', () => {
    expect(ask('/', '', 'en')).toEqual({ kind: 'redirect', location: '/en', isByLanguage: true });
  });
});

describe('the addresses that are pages', () => {
  it.each([
    ['/zh/search', 'q=费用', 'zh/search', '费用'],
    ['/en/places/choose', 'place=fuzhou', 'en/place-choice', 'fuzhou'],
    ['/zh/deadline/answer', 'day=2026-11-01', 'zh/deadline-answer/waiting', '2026-11-01 2026-11-24'],
    ['/zh/deadline/answer', 'day=2026年10月25日', 'zh/deadline-answer/last-day', '2026-10-25 2026-11-24'],
    ['/en/deadline/answer', 'day=2026-01-01', 'en/deadline-answer/late', '2026-01-01 2026-11-24'],
    ['/zh/deadline/answer', 'day=2026年11月1日上班，10月30日签合同', 'zh/deadline-answer/waiting', '2026-11-01 2026-11-24 picked'],
    ['/en/deadline/answer', 'day=x', 'en/deadline-fault', 'unclear x 2026-11-24'],
    ['/en/deadline/answer', 'day=2026-11-03 09:00:00.000', 'en/deadline-answer/waiting', '2026-11-03 2026-11-24'],
    ['/zh/deadline/answer', 'day=2027-05-01', 'zh/deadline-answer/ahead', '2027-05-01 2026-11-24'],
    ['/zh/deadline/answer', 'day=000000000000000', 'zh/deadline-fault', 'number  2026-11-24'],
    ['/en/deadline/sheet', 'day=2026-01-01', 'en/deadline-sheet/late', '2026-01-01 2026-11-24'],
  ])('%s?%s fills %s', (path, query, template, key) => {
    expect(ask(path, query)).toMatchObject({ kind: 'page', template, key });
  });

  it.each(['/zh/search?q', '/zh/places/choose?place', '/zh/deadline/answer?day'])('a long number stays in no address: %s', (address) => {
    const [path = '', field = ''] = address.split('?');
    const reply = ask(path, `${field}=11010519491231002X`);
    expect(reply).toEqual({ kind: 'redirect', location: `${path}?${field}=000000000000000` });
    // What stands there instead is answered, and leads no further.
    expect(ask(path, `${field}=000000000000000`)).toMatchObject({ kind: 'page' });
  });
});

it('a page in large text is the same page, filled with the same', () => {
  const [page, large] = ['', '/large'].map((prefix) => ask(`${prefix}/zh/search`, 'q=费用'));
  expect(large).toMatchObject({ kind: 'page', template: 'zh/search', key: '费用', isLarge: true });
  expect(page).not.toHaveProperty('isLarge');
});

it('the calendar file has the last day', () => {
  const reply = ask('/en/deadline/last-day.ics', 'day=2026-11-01');
  expect(reply?.kind === 'file' && reply.body).toContain('DTSTART;VALUE=DATE:20261201');
  expect(reply?.kind === 'file' && reply.body).toContain('\r\nUID:2026-11-01.en@localhost\r\n');
});
