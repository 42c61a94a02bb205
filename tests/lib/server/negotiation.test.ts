import { describe, expect, test } from 'vitest';
import { chooseEncoding } from '#lib/server/negotiation.ts';
import { isUnchanged } from '#lib/output/entity-tag.ts';
import { entityTag } from '#lib/output/entity-tag.ts';
import { contentHash } from '#lib/output/entity-tag.ts';

describe('chooseEncoding', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, identity', 'identity'],
    ['identity', 'identity'],
    ['identity;q=0.5, gzip;q=0.2', 'identity'],
    ['identity;q=0, gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('answers %j with %s', (header, encoding) => {
    expect(chooseEncoding(header, ['br', 'gzip', 'identity'])).toBe(encoding);
  });

  test('answers only with what there is', () => {
    expect(chooseEncoding('br, gzip', ['identity'])).toBe('identity');
    expect(chooseEncoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
  });

  test.each(['identity;q=0', '*;q=0', 'br, identity;q=0'])('has no answer to %j when there is only the file as it is', (header) => {
    expect(chooseEncoding(header, ['identity'])).toBeUndefined();
  });
});

test('bytes are named by the beginning of their SHA-256', () => {
  // printf abc | openssl dgst -sha256 -binary | base64
  expect(contentHash(Buffer.from('abc'))).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0'.slice(0, 22));
});

test('two encodings of the same bytes have different strong entity tags', () => {
  const tags = [entityTag('x', 'br'), entityTag('x', 'gzip'), entityTag('x', 'identity')];
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/);
});

test.each([
  ['"x"', true],
  ['W/"x"', true],
  ['"a", W/"x" , "b"', true],
  ['*', true],
  ['"y"', false],
  ['x', false],
  ['"x-br"', false],
  ['', false],
  [undefined, false],
])('If-None-Match %j matches the entity tag "x": %s', (header, expected) => {
  expect(isUnchanged(header, '"x"')).toBe(expected);
});
