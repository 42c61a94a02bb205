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
  ['二〇二六年三月二十一日', '2026年3月21日'],
  ['二零二六年十月十日', '2026年10月10日'],
  ['二○二六年十二月三十日', '2026年12月30日'],
  ['1 November', '1 November'],
])('%s with digits is %s', (text, digits) => {
  expect(withDigits(text)).toBe(digits);
});
