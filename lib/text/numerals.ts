/** The digits of Chinese numbers, each with its value; 幺, 洞, 拐 and 勾 are said where 一, 〇, 七 and 九 could be misheard. */
export const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○洞', '一壹弌幺', '二贰貳两兩弍', '三叁參弎', '四肆', '五伍', '六陆陸', '七柒拐', '八捌', '九玖勾'].flatMap((signs, value) =>
    Array.from(signs, (sign) => [sign, String(value)]),
  ),
);

/** All of these digits, for the class of a pattern. */
export const numeralSigns = Object.keys(numerals).join('');

/** The signs of units, which tell a count from digits that are named one by one. */
export const unitSigns = /[千仟百佰十拾]/u;

const digit = '[一壹幺二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖]';

/** A number below ten thousand with the signs of its units. */
const counted = new RegExp(
  String.raw`(?:(?<thousands>${digit})[千仟])?(?:[零〇○]?(?<hundreds>${digit})[百佰])?(?:[零〇○]?(?<tens>${digit})?(?<ten>[十拾]))?(?:[零〇○]?(?<ones>${digit})(?![千仟百佰十拾]))?`,
  'uy',
);

/** The Chinese number that begins at a place of a text (`二千六百零四`, `十`, `七`), below ten thousand, and how many signs it takes; undefined where none does. */
export function countedAt(text: string, at: number): { readonly value: number; readonly length: number } | undefined {
  counted.lastIndex = at;
  const found = counted.exec(text);
  if (!found || found[0] === '') return undefined;
  const { thousands = '零', hundreds = '零', tens = '一', ten, ones = '零' } = found.groups ?? {};
  const digits = [thousands, hundreds, ten === undefined ? '零' : tens, ones];
  return { value: Number(withDigits(digits.join(''))), length: found[0].length };
}

/** A Chinese number below ten thousand (`五十八`, `一百零二`) or one of at most three digits; undefined when it is neither. */
export function readNumeral(text: string): number | undefined {
  const row = withDigits(text);
  if (/^\d{1,3}$/u.test(text) || /^\d$/u.test(row)) return Number(row);
  const number = countedAt(text, 0);
  return number?.length === text.length ? number.value : undefined;
}

/** A text with digits for its Chinese numerals, one by one, as years are written: `二〇二六`. */
export function withDigits(text: string): string {
  return Array.from(text, (sign) => numerals[sign] ?? sign).join('');
}

/** A digit of any script as one of 0 to 9: those of a script follow each other, its zero first. */
export function asciiDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
