import { expect, test } from 'vitest';
import { deadlineAnswerSchema, placesAnswerSchema, problemSchema, searchAnswerSchema } from '#lib/build/api/answer-schemas.ts';
import { openApi } from '#lib/build/api/openapi.ts';
import { feedbackSubjects } from '#lib/server/pages/feedback.ts';
import { makeRoutes } from '#lib/server/routes.ts';
import { apiPath } from '#lib/site/paths.ts';
import { faultsByRelease } from '../../corpus/released/faults-by-release.ts';
import { exampleData } from './example-site.ts';

const routes = makeRoutes(exampleData, feedbackSubjects(exampleData, 'build'));

/** What is answered to a query: its status, its type and what it says. */
function ask(name: string, query: Record<string, string>) {
  const reply = routes.get(apiPath(name))?.({ fields: new URLSearchParams(query), acceptLanguage: undefined });
  if (reply?.kind !== 'data') throw new Error(`${name} is not answered with data.`);
  return { status: reply.status ?? 200, mediaType: reply.mediaType, value: JSON.parse(reply.body) as unknown };
}

test('a search gives what the page of the search gives', () => {
  const { status, value } = ask('zh/search.json', { q: '费用' });
  expect(status).toBe(200);
  expect(searchAnswerSchema.parse(value).results.map(({ id, title }) => [id, title])).toEqual([['/guides/fees', '费用']]);
});

test('the name of a place gives the place, or says that there is none', () => {
  expect(placesAnswerSchema.parse(ask('en/places.json', { name: '港' }).value)).toMatchObject({ found: 'one', places: [{ code: null }] });
  expect(placesAnswerSchema.parse(ask('zh/places.json', { name: 'xyzzy' }).value)).toMatchObject({ found: 'none', places: [] });
});

test('a first day of work gives the last day, and where it is on our pages', () => {
  const { value } = ask('deadline.json', { day: '2026年11月1日' });
  expect(deadlineAnswerSchema.parse(value)).toMatchObject({ firstDay: '2026-11-01', lastDay: '2026-12-01', safeDay: '2026-11-30' });
  // A day picked among other matters has the same shape.
  expect(ask('deadline.json', { day: '2026年11月1日上班，10月30日签合同' }).value).toEqual(value);
});

test.each([
  ['search-answer', 'zh/search.json', { q: '费用' }],
  ['places-answer', 'en/places.json', { name: '港' }],
  ['deadline-answer', 'deadline.json', { day: '2026-11-01' }],
  ['problem', 'deadline.json', {}],
])('%s is answered as the last release promised', (schema, name, query: Record<string, string>) => {
  expect(faultsByRelease(schema, ask(name, query).value)).toEqual([]);
});

test.each([
  ['zh/search.json', {}],
  ['zh/search.json', { q: '440301199003071234' }],
  ['zh/places.json', { name: '' }],
  ['zh/places.json', { name: '440301199003071234' }],
  ['deadline.json', {}],
  ['deadline.json', { day: '2026-02-30' }],
  ['deadline.json', { day: '440301199003071234' }],
  ['deadline.json', { day: '护照E12345678' }],
  ['deadline.json', { day: '138 0013 8000' }],
  ['zh/search.json', { q: '社保卡号 A12345678' }],
])('%s of %j is refused in words, without what may be a number of somebody', (name, query: Record<string, string>) => {
  const { status, mediaType, value } = ask(name, query);
  expect([status, mediaType]).toEqual([400, 'application/problem+json; charset=utf-8']);
  expect(problemSchema.parse(value).detail).not.toMatch(/\d{15}|12345678|8000|\{/u);
});

test('a day that cannot be read is said again, however many digits it has', () => {
  expect(problemSchema.parse(ask('deadline.json', { day: '2026.1103' }).value).detail).toContain('2026.1103');
});

test('a question is cut as the description says, and the answer shows what was asked', () => {
  const { status, value } = ask('en/search.json', { q: 'a'.repeat(3_000) });
  expect([status, searchAnswerSchema.parse(value).query]).toEqual([200, 'a'.repeat(200)]);
  expect(JSON.stringify(openApi({}))).toContain('after 200 characters it is cut');
});
