import { expect, test } from 'vitest';
import { requestLogLine } from '#lib/server/request-log.ts';

const time = new Date('2026-01-02T03:04:05.678Z');
const request = { method: 'GET', address: '/en', status: 304, bytes: 0, milliseconds: 0.4 };

test('one request is one line of JSON, without what the program of the reader says that it is', () => {
  const agent = 'Mozilla/5.0 (Linux; Android 10; HLK-AL00) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47';
  expect(requestLogLine(time, { ...request, agent })).toBe(
    '{"time":"2026-01-02T03:04:05.678Z","method":"GET","path":"/en","status":304,"bytes":0,"milliseconds":0.4,"client":"other"}',
  );
});

test.each([
  ['Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)', 'crawler'],
  ['curl/8.5.0', 'crawler'],
  [undefined, 'other'],
])('%s is a crawler or not', (agent, client) => {
  expect(JSON.parse(requestLogLine(time, { ...request, agent }))).toMatchObject({ client });
});
