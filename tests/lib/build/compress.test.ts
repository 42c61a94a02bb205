import { expect, it } from 'vitest';
import { compress } from '#lib/build/compress.ts';

function words(count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, (_, index) => `word ${(index * 7919) % 10_007}`).join(' '));
}

it('of what programs read, a small file has gzip alone and a large one both forms; a page has both', async () => {
  expect(Object.keys(await compress(words(500), 'data'))).toEqual(['gzip']);
  expect(Object.keys(await compress(words(50_000), 'data'))).toEqual(['br', 'gzip']);
  expect(Object.keys(await compress(words(500), 'document'))).toEqual(['br', 'gzip']);
  expect(await compress(Buffer.from('{}'), 'data')).toEqual({});
});
