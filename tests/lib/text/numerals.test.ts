import { expect, it } from 'vitest';
import { readNumeral, withDigits } from '#lib/text/numerals.ts';

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

it.each([
  ['二〇二六', '2026'],
  ['二零二六', '2026'],
  ['二○2六', '2026'],
  ['1 November', '1 November'],
])('%s with digits is %s', (text, digits) => {
  expect(withDigits(text)).toBe(digits);
});
