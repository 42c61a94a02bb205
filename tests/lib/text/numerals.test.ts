import { expect, it } from 'vitest';
import { asciiDigit, countedAt, readNumeral, withDigits } from '#lib/text/numerals.ts';

it.each([
  ['58', 58],
  ['五十八', 58],
  ['十', 10],
  ['十九', 19],
  ['二十', 20],
  ['一百零二', 102],
  ['一百二十', 120],
  ['一百〇二', 102],
  ['二千六百零四', 2604],
  ['七', 7],
  ['零', 0],
  ['三五', undefined],
  ['十零', undefined],
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

it('a number is read where it stands in a text, up to where it ends', () => {
  expect(countedAt('工资三千八百元', 2)).toEqual({ value: 3800, length: 4 });
  expect(countedAt('十元', 0)).toEqual({ value: 10, length: 1 });
  expect(countedAt('元', 0)).toBeUndefined();
});

it.each(['9', '９', '٩', '९', '๙', '𝟡'])('%s is the digit 9', (sign) => {
  expect(asciiDigit(sign)).toBe('9');
});
