import { Converter } from 'opencc-js/t2cn';

/** Traditional Chinese characters as simplified ones (OpenCC). */
export const toSimplified = Converter({ from: 't', to: 'cn' });

/** The marks over vowels that write the four tones of pinyin, first to fourth. */
const toneMarks = ['\u0304', '\u0301', '\u030C', '\u0300'];

/**
 * Pinyin or a Latin name as it is compared: lower-case letters alone, without tones,
 * spaces, apostrophes and hyphens. `ü` is `v` after l and n, where it differs from u, as on keyboards.
 */
export function plainPinyin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=[ln])u(?:\u0308|(?=[\u0300-\u036F]\u0308))/gu, 'v')
    .replaceAll(/[^a-z]/gu, '');
}

/**
 * A name as it is compared, however it was typed: full width, case, tones, spaces,
 * apostrophes, hyphens and traditional characters make no difference. Only letters and
 * Chinese characters are left.
 */
export function foldName(typed: string): string {
  const folded = typed.normalize('NFKC');
  return /\p{Script=Han}/u.test(folded)
    ? toSimplified(folded).replaceAll(/[^\p{Script=Han}]+/gu, (run) => plainPinyin(run))
    : plainPinyin(folded);
}

/** The tones of pinyin in their order, 1 to 4, written as marks (`sù zhōu`) or as digits (`su4 zhou1`). */
export function tonesOf(pinyin: string): readonly number[] {
  const letters = pinyin.normalize('NFKC').normalize('NFD');
  const marks = Array.from(letters).flatMap((letter) => (toneMarks.includes(letter) ? toneMarks.indexOf(letter) + 1 : []));
  return marks.length > 0 ? marks : Array.from(letters.matchAll(/(?<=[a-z])[1-4]/giu), ([digit]) => Number(digit));
}
