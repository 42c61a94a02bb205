import { readNumeral, withDigits } from '#lib/text/numerals.ts';
import { isPlainWord, unknownChinese } from './day-words.ts';
import { ordinalOf, ordinalWord } from '#lib/deadline/spoken/english-numbers.ts';
import { monthNamed } from '#lib/deadline/spoken/month-names.ts';
import { spokenSign } from '#lib/deadline/spoken/spoken-days.ts';

/** What the unit beside a number makes of it; `yr` is a year that was said by the clock, beside which numbers stand in no order. */
type Unit = 'year' | 'yr' | 'month' | 'day';

/** A number or a name of a month that may be a part of a day. */
export interface NumberPart {
  readonly value: number;
  /** How many digits it was written with. */
  readonly length: number;
  readonly unit: Unit | undefined;
}

/** A text taken apart: the parts of a day in their order, and the words that are neither part of it nor plain words around it. */
interface DayParts {
  readonly parts: readonly NumberPart[];
  readonly unknown: readonly string[];
  /** How many days were said by the clock. */
  readonly spoken: number;
}

const units: Readonly<Record<string, Unit>> = {
  年: 'year',
  yr: 'yr',
  月: 'month',
  日: 'day',
  号: 'day',
  st: 'day',
  nd: 'day',
  rd: 'day',
  th: 'day',
  er: 'day',
};

const numeral = '零一二三四五六七八九十百千';
const gap = /[\s\-/.,、。·_:;()[\]{}'"“”‘’「」《》【】!?~\\+]+/uy;
const number = new RegExp(`(?<digits>\\d+|[${numeral}]+)(?: ?(?<unit>[年月日号]|(?:yr|st|nd|rd|th|er)(?![a-z])))?`, 'uy');
const ordinal = new RegExp(ordinalWord, 'uy');
const word = /(?:(?!\p{Script=Han})\p{L}\p{M}*['’]?)+/uy;
const chinese = new RegExp(`(?:(?![${numeral}])\\p{Script=Han})+`, 'uy');
const gluedWord = /(?!\p{Script=Han})\p{L}[\p{L}\d]*/uy;
const attachedDigits = /\d+/uy;

/** Takes a text apart, from left to right, each character once. */
export function partsOf(text: string): DayParts {
  const parts: NumberPart[] = [];
  const unknown: string[] = [];
  let spoken = 0;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at += match?.[0].length ?? 0;
    return match;
  };
  while (at < text.length) {
    if (take(gap)) continue;
    const numberMatch = take(number);
    if (numberMatch) {
      const glued = numberMatch.groups?.unit === undefined && !startsWithMonth(text, at) && take(gluedWord);
      // Letters that stick to a number make something else of it.
      if (glued) {
        unknown.push(numberMatch[0] + glued[0]);
        continue;
      }
      const part = numberPart(numberMatch.groups?.digits ?? '', numberMatch.groups?.unit);
      if (part) parts.push(part);
      else unknown.push(numberMatch[0]);
      continue;
    }
    const ordinalMatch = take(ordinal);
    if (ordinalMatch) {
      parts.push({ value: ordinalOf(ordinalMatch[0]), length: 2, unit: 'day' });
      continue;
    }
    const chineseMatch = take(chinese);
    if (chineseMatch) {
      const rest = unknownChinese(chineseMatch[0]);
      if (rest !== '') unknown.push(rest);
      continue;
    }
    const wordMatch = take(word);
    if (wordMatch) {
      const month = monthNamed(wordMatch[0]);
      if (month !== undefined) parts.push({ value: month, length: 2, unit: 'month' });
      else {
        const whole = wordMatch[0] + (take(attachedDigits)?.[0] ?? '');
        if (!isPlainWord(whole)) unknown.push(whole);
      }
      continue;
    }
    if (text[at] === spokenSign) spoken += 1;
    else unknown.push(text[at] ?? '');
    at += 1;
  }
  return { parts, unknown, spoken };
}

function startsWithMonth(text: string, at: number): boolean {
  word.lastIndex = at;
  return monthNamed(word.exec(text)?.[0] ?? '') !== undefined;
}

/** A number in digits or numerals; a year is written numeral by numeral (`二零二六`). Undefined for numerals that are no number (`十零`). */
function numberPart(digits: string, unit: string | undefined): NumberPart | undefined {
  const row = /[十百千]/u.test(digits) ? undefined : withDigits(digits);
  const value = row === undefined ? readNumeral(digits) : Number(row);
  if (value === undefined || Number.isNaN(value)) return undefined;
  return { value, length: row?.length ?? String(value).length, unit: unit === undefined ? undefined : units[unit] };
}
