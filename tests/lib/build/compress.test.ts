import { expect, it } from 'vitest';
import { compress } from '#lib/build/compress.ts';

function words(count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, (_, index) => `word ${(index * 7919) % 10_007}`).join(' '));
}

it('a page has both forms; of the rest, a large file has both, a smaller one gzip alone, and one that saves no block of a disk none', async () => {
  const forms = async (count: number, kind: Parameters<typeof compress>[1]) => Object.keys(await compress(words(count), kind));
  expect(await forms(500, 'document')).toEqual(['br', 'gzip']);
  expect(await compress(Buffer.from('{}'), 'document')).toEqual({});
  for (const kind of ['data', 'card', 'file'] as const)
    expect([await forms(50_000, kind), await forms(1_500, kind), await forms(500, kind)], kind).toEqual([['br', 'gzip'], ['gzip'], []]);
});
