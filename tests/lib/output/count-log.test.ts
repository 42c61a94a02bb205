import { expect, test } from 'vitest';
import { makeCounter } from '#lib/output/count-log.ts';

const get = { time: '2026-11-26T16:30:00.000Z', method: 'GET', path: '/zh/guides/lost-card', status: 200, client: 'other' };

function count(...lines: object[]) {
  const counter = makeCounter();
  for (const line of lines) counter.add(JSON.stringify(line));
  return counter.counts();
}

test('what was opened is counted by the day in China, people apart from crawlers, whichever server wrote the line', () => {
  const byNginx = { ...get, time: '2026-11-27T00:30:00+08:00', status: 304, seconds: 0.001 };
  expect(count(get, byNginx, { ...get, client: 'crawler' })).toEqual([
    { day: '2026-11-27', locale: 'zh', kind: 'page', path: '/zh/guides/lost-card', people: 2, crawlers: 1 },
  ]);
});

test.each([
  ['/large/en/guides', 'GET', 200, 'large'],
  ['/zh/search', 'GET', 200, 'answer'],
  ['/robots.txt', 'GET', 200, 'file'],
  ['/zh/guides/*', 'GET', 404, 'missing'],
  ['/zh/feedback', 'POST', 303, 'sent'],
])('%s by %s with %d is %s', (path, method, status, kind) => {
  expect(count({ ...get, path, method, status }).map((each) => each.kind)).toEqual([kind]);
});

test('what leads on, fails, asks for health or is no line is not counted', () => {
  expect(count({ ...get, status: 308 }, { ...get, status: 500 }, { ...get, path: '/health/ready' }, { ...get, method: 'HEAD' })).toEqual(
    [],
  );
  const counter = makeCounter();
  for (const line of ['', 'The site is ready', '{"time":1}', 'null', '{"time":"x","path":"/","status":200}']) counter.add(line);
  expect(counter.counts()).toEqual([]);
});
