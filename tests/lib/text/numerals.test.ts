import { expect, it } from 'vitest';
import { readNumeral } from '#lib/text/numerals.ts';

it.each([
  ['58', 58],
  ['五十八', 58],
  ['十', 10],
  ['十九', 19],
  ['二十', 20],
  ['一百零二', 102],
  ['一百二十', 120],
  ['七', 7],
  ['', undefined],
  ['1000', undefined],
  ['甲', undefined],
])('%s is %s', (text, number) => {
  expect(readNumeral(text)).toBe(number);
});
