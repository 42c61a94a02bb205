import { maskAlike } from './alike.ts';
import { isDay, isHarmless, isMeasured } from './harmless.ts';
import { isLine } from './lines.ts';
import { replaceNarrow } from './narrow.ts';
import { listRuns, type Group } from './runs.ts';
import { isSaid } from './said.ts';
import { numberSign } from './sign.ts';

/** As many digits may be the number of a telephone, an account, a card or a person. */
const fewestDigits = 7;

/** Beside a letter one fewer may be that of a passport or a permit. */
const fewestBesideLetters = 6;

/** Puts a sign in the place of every number that may be that of a person, an account or a telephone. */
export function maskNumbers(text: string): string {
  const tokens = replaceNarrow(maskAlike(text), token, ([found]) => (isMixed(found) ? numberSign : undefined));
  let masked = '';
  let end = 0;
  for (const { from, to } of listNumbers(tokens)) {
    if (from < end) continue;
    masked += tokens.slice(end, from) + numberSign;
    end = to;
  }
  return masked + tokens.slice(end);
}

/** Latin letters and digits in one piece. */
const token = /[A-Za-z0-9|]{6,}(?:\(\d\)|(?:-\d+)+)?/gu;

/** Letters and digits of a passport, or a number with letters in the place of 0 and 1; not a sum with its currency or the size of a screen, and no word. */
function isMixed(found: string): boolean {
  const plain = found.replaceAll(/[()-]/gu, '');
  const digits = plain.replaceAll(/\D/gu, '').length;
  if (digits === plain.length || /^(?:(?:RMB|CNY|USD|HKD|EUR)\d+|\d{3,4}x\d{3,4})$/iu.test(plain)) return false;
  if (/^[\dOoIl|]+$/u.test(plain)) return plain.length >= fewestDigits && digits >= 3;
  // The numbers of some passports have more letters than digits.
  return digits >= fewestBesideLetters || (plain.length >= 8 && digits >= 3 && /^[A-Z\d]+$/u.test(plain) && /\d[A-Z]+\d/u.test(plain));
}

/** A number that may be that of a person, an account or a telephone: where it stands, and how many digits it has. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

/** The numbers of a text that may be those of a person, an account or a telephone. */
export function listNumbers(text: string): Span[] {
  return listRuns(text)
    .filter((groups) => !isHarmless(text, groups))
    .flatMap((groups) => partAtDays(text, groups))
    .flatMap((groups) => splitAtHarmless(text, groups))
    .flatMap((part) => (isHarmless(text, part) ? [] : spanOf(text, part)));
}

/** The parts of a run that are written in digits and in words, with a comma or a space between, where one of them is a day: `2026.5.1` and 一会儿 are no number together. */
function partAtDays(text: string, groups: readonly Group[]): Group[][] {
  const parts: Group[][] = [];
  for (const [at, group] of groups.entries()) {
    const before = groups[at - 1];
    if (before && (isSaid(text, before) === isSaid(text, group) || !/[\s，,、。;；：:]/u.test(group.joint))) parts.at(-1)?.push(group);
    else parts.push([group]);
  }
  return parts.some((part) => isDay(text, part)) ? parts : [[...groups]];
}

/** The groups of a run between those that are a short number, or a count with its unit. */
function splitAtHarmless(text: string, groups: readonly Group[]): Group[][] {
  const parts: Group[][] = [[]];
  groups.forEach((group, index) => {
    if (isShortLine(text, groups, index) || isCount(text, groups, index)) parts.push([]);
    else parts.at(-1)?.push(group);
  });
  return parts.filter((part) => part.length > 0);
}

/** What joins the parts of one number; a comma may part two. */
function isTight(joint: string): boolean {
  return !/[、，,/／;；:：\n]/u.test(joint);
}

/** A short number that stands alone, in a list, beside another one or behind a dialling code. */
function isShortLine(text: string, groups: readonly Group[], index: number): boolean {
  const own = groups[index];
  if (!own || !isLine(own.digits)) return false;
  const [before, after] = [groups[index - 1], groups[index + 1]];
  // Three digits are too often a part of something else.
  if (own.digits.length === 3 && ![before, after].some((other) => other && isLine(other.digits))) return false;
  const isApart = (other: Group | undefined, joint: string): boolean =>
    other === undefined || !isTight(joint) || isLine(other.digits) || (other === before && /^0\d{2,3}$/u.test(other.digits));
  return isApart(before, own.joint) && (isApart(after, after?.joint ?? '') || isHarmless(text, groups.slice(index + 1)));
}

/** The last group of a run where it is a count of something, and no part of what stands before it. */
function isCount(text: string, groups: readonly Group[], index: number): boolean {
  const own = groups[index];
  if (!own || own.digits.length > 5) return false;
  if (own.digits.length <= 3 && /^[%％‰]/u.test(text.slice(own.to))) return true;
  return index > 0 && index === groups.length - 1 && /[\s，,、。]/u.test(own.joint) && isMeasured(text, own.to, own.digits);
}

/** What may end a number: an extension, its last sign as a letter or in brackets, the bracket that it was in, the box of a digit in a box. */
const tail =
  /[\p{M}\p{Cf}]*(?:\s?(?:转|轉|分机|分機|ext\.?)\s?\d{2,6}(?!\d)|[\s.-]?[xXＸ×](?![A-Za-z])|[（(][\dA-Za-z][)）]|(?<=[（(]\P{L}{1,3})[)）])?/uy;

/** What has to be taken out for the groups of one number; nothing where they are too few digits, or say something harmless. */
function spanOf(text: string, groups: readonly Group[]): Span[] {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return [];
  const before = text.slice(0, first.from);
  // Small letters before a space are a word of the sentence.
  const letters = /(?<![A-Za-zＡ-Ｚａ-ｚ])(?:[A-ZＡ-Ｚ]{1,4}\s|[A-Za-zＡ-Ｚａ-ｚ]{1,4}[.-]?)$/u.exec(before)?.[0] ?? '';
  const digits = groups.reduce((sum, group) => sum + group.digits.length, 0);
  const hasLetters =
    letters !== '' && !/^(?:rmb|cny|usd|hkd|eur|no|art|of|to|in|on|at|is|by|or|and|for|call|from|dial)\b/iu.test(letters.trim());
  if (digits < (hasLetters ? fewestBesideLetters : fewestDigits)) return [];
  tail.lastIndex = last.to;
  return [{ from: first.from - (hasLetters ? letters.length : 0), to: last.to + (tail.exec(text)?.[0].length ?? 0), digits }];
}
