import { numeralSigns } from '#lib/text/numerals.ts';
import { isLine } from './lines.ts';
import { replaceNarrow } from './narrow.ts';
import { numberSign } from './sign.ts';

const provinces = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const digit = `[\\d${numeralSigns}]`;
const between = '[\\s·.,_—☆/*-]{0,3}';

/** The plate of a car, which tells its owner: its signs may stand apart, and its digits may be Chinese. */
const plate = new RegExp(
  `${provinces}[\\s-]?[A-Z]${between}(?!20\\d\\d[-./])(?=(?:[A-Z]${between}){0,5}${digit})(?:(?:[A-Z]|${digit})${between}){4,5}(?:[A-Z]|${digit}|[挂学警港澳])(?![A-Za-z\\d])`,
  'giu',
);

/** One without its province, where it is said to be one. */
const bare = /(?<=(?:[车車]牌|牌照)(?:号码?|是|为|[后後]面|[:,\s]){0,4})[A-Z][\s·.-]?(?=[A-Z]*\d)[A-Z\d]{5,6}(?![A-Za-z\d])/giu;

/** Puts a sign in the place of the plates of cars; in small letters only where a car is spoken of. */
export function maskPlates(text: string): string {
  const left = replaceNarrow(text, plate, ([found]) => {
    const isNone = (/[a-z]/u.test(found) && !/[车車牌]/u.test(text)) || (found.includes(',') && isLine(found.replaceAll(/\D/gu, '')));
    return isNone ? undefined : numberSign;
  });
  return replaceNarrow(left, bare, () => numberSign);
}
