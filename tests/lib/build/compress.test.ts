import { expect, it } from 'vitest';
import type { DeliveredFile } from '#lib/output/manifest.ts';
import { compress } from '#lib/build/compress.ts';

function words(count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, (_, index) => `word ${(index * 7919) % 10_007}`).join(' '));
}

async function formsOf(bytes: Buffer, ...how: [kind: DeliveredFile['kind'], isLarge?: boolean]): Promise<string[]> {
  return Object.keys(await compress(bytes, ...how));
}

it('a page has both forms, one in large text brotli alone, and none that is not smaller', async () => {
  expect(await formsOf(words(500), 'document')).toEqual(['br', 'gzip']);
  expect(await formsOf(words(500), 'document', true)).toEqual(['br']);
  expect(await formsOf(Buffer.from('{}'), 'document')).toEqual([]);
});

it.each(['data', 'card', 'file'] as const)(
  'of %s, whatever does not fill a packet has gzip, and brotli where it saves much',
  async (kind) => {
    expect(await formsOf(words(50_000), kind)).toEqual(['br', 'gzip']);
    expect(await formsOf(words(5_000), kind)).toEqual(['gzip']);
    expect(await formsOf(words(1_500), kind)).toEqual(['gzip']);
    expect(await formsOf(words(50), kind)).toEqual([]);
  },
);
