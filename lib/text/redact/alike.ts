import { numerals, numeralSigns } from '#lib/text/numerals.ts';
import { replaceNarrow } from './narrow.ts';
import { numberSign } from './sign.ts';

/** Groups of a number in which letters stand for 0 and 1. */
const groups = /(?<![A-Za-z\d])(?=(?:[\s-]?[\dOoIl|]){7})(?:[OoIl|]*\d[\dOoIl|]*)(?:[\s-](?:[OoIl|]*\d[\dOoIl|]*)){1,5}(?![A-Za-z\d])/gu;

/** The number of a mobile telephone in which letters stand for digits that look like them: `13o 27S8 8b41`. */
const mobile = /(?<![A-Za-z\d])[1Ili](?:[\s.-]?[3-9EASTbBgGqsЗз])(?:[\s.-]?[\dOoОоDIilZzEЗзASsbBGgqT]){9}(?![A-Za-z\d])/gu;

/** The fewest digits of one; the others may be letters. */
const fewestDigits = 5;

/** Characters that are said like the digits, 0 first. */
const heard =
  '零另灵铃玲林领令 一要腰妖邀依衣医伊 二而儿尔耳 三伞散山删 四是死寺似思斯 五舞午武吴无屋伍误 六溜遛刘留流柳 七起其漆期齐妻气奇 八吧把爸巴霸扒 就酒久旧救舅'.split(
    ' ',
  );
/** Everything that stands for one of some digits. */
const ofValue = (values: readonly number[]): string =>
  `[${values.map((value) => (heard[value] ?? '') + String(value)).join('')}${Object.keys(numerals)
    .filter((sign) => values.includes(Number(numerals[sign])))
    .join('')}]`;

/** The number of a mobile telephone in characters that are said like its digits: 要伞爸 二溜零四 漆漆要酒. Eleven of them never stand together otherwise. */
const homophones = new RegExp(
  String.raw`${ofValue([1])}[\s,、.-]{0,2}${ofValue([3, 4, 5, 6, 7, 8, 9])}(?:[\s,、.-]{0,2}${ofValue([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])}){9}`,
  'gu',
);
const unlikeDigit = new RegExp(String.raw`[^\s\d,、.${numeralSigns}-]`, 'gu');

/** Puts a sign in the place of numbers in which letters or characters stand for digits. */
export function maskAlike(text: string): string {
  const withoutGroups = replaceNarrow(text, groups, ([found]) => (/[A-Za-z|]/u.test(found) ? numberSign : undefined));
  const withoutMobiles = replaceNarrow(withoutGroups, mobile, ([found]) =>
    /\p{L}/u.test(found) && !/(?:^|\s)[A-Za-z]{2,}\s/u.test(found) && (found.match(/\d/gu)?.length ?? 0) >= fewestDigits
      ? numberSign
      : undefined,
  );
  return replaceNarrow(withoutMobiles, homophones, ([found]) => ((found.match(unlikeDigit)?.length ?? 0) >= 2 ? numberSign : undefined));
}
