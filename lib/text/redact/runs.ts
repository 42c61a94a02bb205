import { asciiDigit, numerals, numeralSigns, unitSigns } from '#lib/text/numerals.ts';
import { readCounted, readEnglish } from './said.ts';

/** Digits that stand together. */
export interface Group {
  /** What they are, as ASCII digits, whatever script they are written in. */
  readonly digits: string;
  /** Where they stand in the text. */
  readonly from: number;
  readonly to: number;
  /** What stands between them and the group before; where it is named, as in `空格`, a hyphen. */
  readonly joint: string;
}

const anyDigit = String.raw`[\p{N}${numeralSigns}]`;

/** Every sign that can be a digit, in any script. */
export const digitSigns = new RegExp(anyDigit, 'gu');

/** The most signs between two digits of one number. */
const longestJoint = 3;

/** What parts a number is in, where it is named or a new line begins; of words that may mean something else, and of lines, between several digits. */
const saidJoint = new RegExp(
  String.raw`\s?(?:空格|[横短]?[杠线]|减号|dash|hyphen|space|dot)\s?(?=${anyDigit})|(?<=${anyDigit}{3}\p{M}*)(?:\s?[空点]\s?(?=${anyDigit}{2})|[ \t]?\n[ \t]?(?=${anyDigit}{3}))`,
  'iuy',
);

/** The digits of a text, run by run: a letter, the end of a sentence or a line, or too many signs end a run. */
export function listRuns(text: string): Group[][] {
  const runs: Group[][] = [];
  let groups: Group[] = [];
  let joint = '';
  let isOpen = false;
  const end = (): void => {
    if (groups.length > 0) runs.push(groups);
    [groups, joint, isOpen] = [[], '', false];
  };
  for (let at = 0; at < text.length;) {
    if (isOpen) {
      saidJoint.lastIndex = at;
      const [said = ''] = saidJoint.exec(text) ?? [];
      if (said !== '') [joint, isOpen, at] = [said.includes('\n') ? '\n' : '-', false, at + said.length];
    }
    const { digits, length } = readDigits(text, at);
    const sign = text.slice(at, at + length);
    if (digits !== '') {
      const last = groups.at(-1);
      if (isOpen && last) groups[groups.length - 1] = { ...last, digits: last.digits + digits, to: at + length };
      else groups.push({ digits, from: at, to: at + length, joint });
      [isOpen, joint] = [true, ''];
    } else if (!/^[\p{M}\p{Cf}]$/u.test(sign)) {
      // The first sign of a word such as 一直 is no digit of the number before it.
      if (isOpen && /^\p{Script=Han}/u.test(sign)) dropWord(groups, text);
      isOpen = false;
      joint += sign;
      // Japanese has a letter that people write for a dash.
      if (/^(?!ー)[\p{L}！？!?\n\r]/u.test(sign) || (joint.length > 1 && joint.includes('。')) || joint.length > longestJoint) end();
    }
    at += length;
  }
  end();
  return runs;
}

/** What ends in a sign of a digit and is no number: a day of the week, or 第一 and 统一 where no digit follows. */
const weekday = /(?:周|星期|礼拜)$/u;
const ordinal = /[第之统唯其初]$/u;

/** The digits that one sign stands for, or a number in words; none for any other sign. */
function readDigits(text: string, at: number): { digits: string; length: number } {
  const english = readEnglish(text, at);
  if (english.length > 0) return english;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (numerals[sign] === undefined && !unitSigns.test(sign)) return { digits: digitsOf(sign), length: sign.length };
  const counted = readCounted(text, at);
  const length = counted.length || sign.length;
  const before = text.slice(Math.max(0, at - 2), at);
  const isOrdinal = ordinal.test(before) && !isDigit(text, at + length);
  return { digits: isOrdinal || weekday.test(before) ? '' : counted.digits || digitsOf(sign), length };
}

/** Tells whether the sign at a place is a digit. */
function isDigit(text: string, at: number): boolean {
  return digitsOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) !== '';
}

function digitsOf(sign: string): string {
  if (/^[0-9]$/u.test(sign)) return sign;
  const own = numerals[sign];
  if (own !== undefined) return own;
  const plain = sign.normalize('NFKC');
  const found = Array.from(plain, (each) => numerals[each] ?? (/^\p{Nd}$/u.test(each) ? asciiDigit(each) : '')).join('');
  if (found !== '') return found;
  // A sign that means a number and is none of these counts as one digit: ❶, Ⅶ, 〡.
  return /^\p{N}$/u.test(sign) ? '0' : '';
}

/** Takes a Chinese digit from the end of a run where it begins a word: it stands alone behind other digits, or behind a comma after them. */
function dropWord(groups: Group[], text: string): void {
  const last = groups.at(-1);
  if (!last || numerals[text[last.to - 1] ?? ''] === undefined) return;
  if (last.digits.length === 1) {
    const before = groups.at(-2);
    if (before && /[\s，,、。]/u.test(last.joint) && /\p{Nd}$/u.test(text.slice(before.to - 2, before.to))) groups.pop();
  } else if (/^\p{Nd}$/u.test(text[last.to - 2] ?? ''))
    groups[groups.length - 1] = { ...last, digits: last.digits.slice(0, -1), to: last.to - 1 };
}
