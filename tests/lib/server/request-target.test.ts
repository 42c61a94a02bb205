import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePath, readRequestTarget } from '#lib/server/request-target.ts';

describe('readRequestTarget', () => {
  test.each([
    ['/en', '/en', ''],
    ['/en/', '/en', ''],
    ['//en///guides//', '/en/guides', ''],
    ['/en/index.html', '/en', ''],
    ['/index.html', '/', ''],
    ['/', '/', ''],
    ['/en?a=1?b', '/en', '?a=1?b'],
    ['/en?', '/en', '?'],
    ['/%65n', '/en', ''],
    ['/en%2fguides', '/en/guides', ''],
    ['/%E7%A4%BE', '/社', ''],
    ['http://example.org/en?x', '/en', '?x'],
    ['HTTPS://example.org', '/', ''],
    ['//evil.example/', '/evil.example', ''],
  ])('reads %s as the path %s', (target, path, query) => {
    expect(readRequestTarget(target)).toMatchObject({ path, query });
  });

  test.each([
    '*',
    '',
    'en',
    'ftp://x/',
    '/%',
    '/%zz',
    '/%ff',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/..',
    '/../x',
    '/%2e%2e/x',
    '/a/./b',
    '/a\\b',
    '/a%5cb',
    '/a#b',
    '/a%23b',
  ])('refuses %j', (target) => {
    expect(readRequestTarget(target)).toEqual({ refusal: 400 });
  });

  test('refuses a path of more than 2,000 characters, but not a long query', () => {
    expect(readRequestTarget(`/${'a'.repeat(2_000)}`)).toEqual({ refusal: 414 });
    expect(readRequestTarget(`/a?${'a'.repeat(4_000)}`)).toMatchObject({ path: '/a' });
  });

  test('never throws, and a path it reads is written in only one way', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '.', '%', '2', 'e', 'F', '?', '#', '\\', 'a', 'é', '%25', '%3F', '%E7%A4%BE') }),
        (text) => {
          const target = readRequestTarget(`/${text}`);
          if ('refusal' in target) return;
          const written = encodePath(target.path);
          expect(readRequestTarget(written)).toEqual({ sent: written, path: target.path, query: '' });
          expect(written).not.toMatch(/^\/\//);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
