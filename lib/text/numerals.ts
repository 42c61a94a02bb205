const digits = '零一二三四五六七八九';

/** A Chinese number up to 999 (`五十八`, `一百零二`) or one in digits; undefined when it is neither. */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const parts = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/u.exec(
    withOneZero(text).replaceAll('两', '二'),
  );
  if (!parts || text === '') return undefined;
  const [, hundreds = '', tens = '', ten = '', ones = ''] = parts;
  return value(hundreds) * 100 + (ten === '' ? 0 : tens === '' ? 10 : value(tens) * 10) + value(ones);
}

/** A text with digits for its Chinese numerals, one by one, as years are written: `二〇二六`. */
export function withDigits(text: string): string {
  return withOneZero(text).replaceAll(/[零一二三四五六七八九]/gu, (digit) => String(value(digit)));
}

function withOneZero(text: string): string {
  return text.replaceAll(/[〇○]/gu, '零');
}

function value(digit: string): number {
  return digit === '' ? 0 : digits.indexOf(digit);
}
