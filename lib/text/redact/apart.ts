import { replaceNarrow } from './narrow.ts';
import { numberSign } from './numbers.ts';

const chineseDigits = '〇零○洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾';
const digit = `[0-9${chineseDigits}]`;

/** What people write between the parts of a number so that no program finds it; never the words of a sentence. */
const joint = String.raw`(?:[\s，,、；;：:+/…-]|转|空格|换行|然后|再|接着|下划线|前面|后面|中间|最后|开头|结尾|前|后|尾号|尾数|出生|生日|[三四六八]位|是|为|写|then|space|and){1,9}`;

const digits = (count: number): string => String.raw`${digit}(?:\s?${digit}){${count - 1}}`;
const birthday = String.raw`(?:19|20|一九|二〇|二零)${digits(6)}`;

/** A mobile number in three parts, and the number of an identity card in two or three. */
const parted = new RegExp(
  String.raw`(?<!${digit})(?:[1一幺][3-9三四五六七八九]\s?${digit}${joint}${digits(4)}${joint}${digits(4)}|${digits(6)}${joint}${birthday}(?:${joint}|\s?)${digits(3)}\s?[\dXx${chineseDigits}])(?!${digit})`,
  'gu',
);

/** The plate of a car, which tells its owner. */
const plate = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]\s?[·.]?\s?(?=[A-Z]*\d)[A-Z\d]{5,6}(?![A-Za-z\d])/gu;

/** Puts a sign in the place of numbers that are parted by words, and of plates. */
export function maskParted(text: string): string {
  return [parted, plate].reduce((left, pattern) => replaceNarrow(left, pattern, () => numberSign), text);
}
