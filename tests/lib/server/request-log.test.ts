import { expect, test } from 'vitest';
import { requestLogLine } from '#lib/server/request-log.ts';

const time = new Date('2026-01-02T03:04:05.678Z');

function loggedPath(target: string): string {
  const line = requestLogLine(time, { method: 'GET', target, status: 200, bytes: 1, milliseconds: 1 });
  expect(line).toMatch(/^[\x20-\x7e]+$/);
  return (JSON.parse(line) as { path: string }).path;
}

test('one request is one line of JSON', () => {
  expect(requestLogLine(time, { method: 'GET', target: '/en', status: 304, bytes: 0, milliseconds: 0.4 })).toBe(
    '{"time":"2026-01-02T03:04:05.678Z","method":"GET","path":"/en","status":304,"bytes":0,"milliseconds":0.4}',
  );
});

test.each(['/en/search?q=110101199003074578', '/en/search#q', '/en/search%3Fq=x', 'http://user:secret@example.org/en/search?q=x'])(
  'what a reader typed in %s is not logged',
  (target) => {
    expect(loggedPath(target)).toBe('/en/search');
  },
);

test.each([
  ['/en/11010119900307457X', '/en/[number]'],
  ['/en/1101-0119-9003-0745/x', '/en/[number]/x'],
  ['/en/%31%31%30%31%30%31%31%39%39', '/en/[number]'],
  ['/en/%EF%BC%91%EF%BC%91%EF%BC%90%EF%BC%91%EF%BC%90%EF%BC%91%EF%BC%91%EF%BC%99', '/en/[number]'],
  ['110101199003074578', '[number]'],
  ['/en/110101900307457', '/en/[number]'],
])('a number of 15 or more digits is not logged: %s', (target, path) => {
  expect(loggedPath(target)).toBe(path);
});

test.each(['/en/law/x/article-58', '/12345678901234', '/1234567890/1234567890'])('%s is logged as it is', (target) => {
  expect(loggedPath(target)).toBe(target);
});

test('an odd path is cut short and holds nothing that a terminal or a log reader would obey', () => {
  expect(loggedPath(`/${'a'.repeat(500)}`)).toHaveLength(203);
  expect(loggedPath('/\u001b[31m\n\u0085é"\\')).toBe('/?[31m???"\\');
});

test('a path with nothing to mask is read in one pass, however long', () => {
  // Quadratic work on this would not end within the test's time.
  expect(loggedPath(`/${'a'.repeat(5_000_000)}`)).toHaveLength(203);
});
