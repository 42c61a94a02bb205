import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearKeys, indexNearKeys } from '#lib/text/near-keys.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'g', '苏', '𠮷'), minLength: 1, maxLength: 8 });

/** A text with one typing error in it. */
const misspelled = fc.tuple(letters, fc.nat(), fc.constantFrom('x', 'n', '州')).chain(([text, place, letter]) => {
  const all = Array.from(text);
  const index = place % all.length;
  const swapped = all.with(index, all[index + 1] ?? '').with(Math.min(index + 1, all.length - 1), all[index] ?? '');
  return fc.constantFrom(
    [text, all.toSpliced(index, 1).join('')] as const,
    [text, all.toSpliced(index, 0, letter).join('')] as const,
    [text, all.with(index, letter).join('')] as const,
    [text, index + 1 < all.length ? swapped.join('') : text] as const,
  );
});

/** Tells whether an index of nothing but one text finds it by the other. */
function isFound(key: string, text: string): boolean {
  return indexNearKeys([key])(text).length > 0;
}

describe('indexNearKeys', () => {
  it('finds a key by a letter too many, too few, another one, and two in the wrong order, both ways', () => {
    fc.assert(
      fc.property(misspelled, ([text, wrong]) => {
        expect(isFound(text, wrong)).toBe(true);
        expect(isFound(wrong, text)).toBe(true);
      }),
    );
  });

  it.each([
    ['suzhou', 'sushuo'],
    ['suzhou', 'suhzuo'],
    ['beijing', 'nanjing'],
    ['abc', 'cba'],
    ['ab', ''],
  ])('does not find %s by %s', (key, text) => {
    expect(isFound(key, text)).toBe(false);
  });

  it('finds the same keys as an index of each by itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 30 }), misspelled, (keys, [text, wrong]) => {
        const all = [...new Set([...keys, text])];
        expect(indexNearKeys(all)(wrong).toSorted()).toEqual(all.filter((key) => isFound(key, wrong)).toSorted());
      }),
    );
  });

  it('gives more than were asked for only to tell that there are more', () => {
    const find = indexNearKeys(['社保', '社区', '社会', '社交', '医保']);
    expect(find('社团', 2)).toHaveLength(3);
    expect(find('社团', 4).toSorted()).toEqual(find('社团').toSorted());
  });
});

it('looking through the keys finds what their index finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 12 }), misspelled, (keys, [text, wrong]) => {
      const all = [...new Set([...keys, text])];
      expect(findNearKeys(all)(wrong).toSorted()).toEqual(indexNearKeys(all)(wrong).toSorted());
    }),
  );
});
