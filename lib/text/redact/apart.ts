import { numeralSigns } from '#lib/text/numerals.ts';
import { isHarmless, isMeasured } from './harmless.ts';
import { isKnown } from './known.ts';
import { isLine } from './lines.ts';
import { replaceNarrow } from './narrow.ts';
import { maskPlates } from './plates.ts';
import { listRuns, type Group } from './runs.ts';
import { numberSign } from './sign.ts';

/** A part of a number: digits that stand together, with the letter that may end the number of an identity card. */
interface Part {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** The fewest digits of a part; what is shorter counts something. */
const fewestDigits = 3;

/** How many signs people put between two parts of a number: the words that say where they stand. */
const longestGap = 24;

/** The most parts of one number. */
const mostParts = 6;

/** Words that say which part of a number stands beside them. */
const place =
  /[前后後末头尾][一二三四五六七八九十两\d]{1,2}(?:[位个個]|(?=\d{3}))|尾[号號数數巴]|末尾|[开開][头頭]|[结結]尾|[前后後中][面头頭边間间](?:是|的是|为|:)|再?接着?\s?(?=\d{3,8}(?!\d))|\b(?:last|first|middle)\s(?:\w+\s)?(?:\d|three|four|five|six|seven|eight|part|digits)|\bends?\s(?:in|with)\b|\b(?:starts|begins|starting|beginning)\b/iu;

/** Words that say what stands in the place of stars, and such stars. */
const hidden = /星|[隐隱]藏|遮|[盖蓋]住|[挡擋]住|打[码碼叉]|马赛克|[黑圆]点|叉的|省略|空着|框里|hidden|masked|[*●•_]\s?[是=为]/iu;
const stars = /\d\s?(?:[*●•□_?×]|[xX](?![A-Za-wyz])){2,}|\d…/u;

/** As many digits in all are a number when its parts are named. */
const fewestInAll = 7;

/** A digit of those that people name one by one. */
const signs = String.raw`\d${numeralSigns}`;
const sign = `[${signs}]`;

/** A number of which its owner has hidden a part, or that was begun wrong, that of an identity card around a birthday in words, and what is said in Korean or in pinyin. */
const unlike = [
  /(?<!\d)\d{3,}(?=[^\d。\n]{0,6}(?:不[对對是]|[错錯]了|打[错錯]|[说說][错錯]|wrong|sorry|no wait|oops|i mean)[^\d。\n]{0,8}\d{7,})/giu,
  /(?<!\d[,.]?)\d(?:[\s-]?\d){2,13}(?:[\s-]?[*●•]{2,14}){1,4}(?:[\s-]?\d){1,7}[Xx]?(?![,.]?\d)/gu,
  new RegExp(
    String.raw`(?<!\d)${sign}{6}[\s,]?${sign}{4}\s?年\s?[${signs}十]{1,3}\s?月\s?[${signs}十]{1,3}\s?[日号]?[\s,]?${sign}{3}[${signs}Xx叉](?!\d)`,
    'gu',
  ),
  /[공영일이삼사오육륙칠팔구]{2,}(?:\s[공영일이삼사오육륙칠팔구]{2,}){2,}/gu,
  /\b(?:(?:yao|yi|er|liang|san|si|wu|liu|qi|ba|jiu|ling|dong|guai|gou)\s?){7,20}\b/giu,
];

/** What stands between the halves of a number of Hong Kong or Macau that is dictated. */
const pause = /^[\s*＊，,呀啊呃嗯哦係系是后後面]{1,8}$/u;

/**
 * Puts a sign in the place of the parts of a number between which there are words, and of plates. Parts are known by the number
 * that they are together, or by words that say where each of them stands.
 */
export function maskParted(text: string): string {
  let masked = '';
  let end = 0;
  for (const { from, to } of listParted(text)) {
    masked += text.slice(end, from) + numberSign;
    end = to;
  }
  return unlike.reduce((left, pattern) => replaceNarrow(left, pattern, () => numberSign), maskPlates(masked + text.slice(end)));
}

/** The parts of numbers between which there are words, in the order of the text. */
export function listParted(text: string): Part[] {
  const parts = listParts(text);
  const isHalf = (at: number): boolean => {
    const [own, next] = [parts[at], parts[at + 1]];
    return !!own && !!next && /^[5689]\d{3}$/u.test(own.digits) && next.digits.length === 4 && pause.test(text.slice(own.to, next.from));
  };
  const plain = text.normalize('NFKC');
  const isNamed =
    (place.test(plain) || (hidden.test(plain) && stars.test(plain))) && countDigits(parts) >= fewestInAll && !parts.every(isYear);
  const parted = isNamed && parts.length > 1 ? parts : parts.filter((_, at) => isOfNumber(parts, at) || isHalf(at) || isHalf(at - 1));
  const byPlace = new Map([...listThreaded(text), ...parted].map((part) => [part.from, part]));
  return [...byPlace.values()].toSorted((a, b) => a.from - b.from);
}

/** What stands between numbers that a sentence counts up. */
const counting = /^[年月日时分秒元块角人个次岁天周号条款项页级档倍位和或到至与]$/u;

/** The digits between which the same character stands again and again, whatever it means: `199再83再86`. */
function listThreaded(text: string): Part[] {
  const runs = listRuns(text).map(partOf);
  const threads: Part[][] = [];
  let thread = '';
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    const gap = before ? text.slice(before.to, run.from) : '';
    if (gap !== '' && gap === thread) threads.at(-1)?.push(run);
    else {
      thread = /^\p{L}$/u.test(gap) && !counting.test(gap) ? gap : '';
      threads.push(before && thread !== '' ? [before, run] : [run]);
    }
  }
  return threads
    .filter((parts) => parts.length >= 3 && countDigits(parts) >= fewestInAll && !parts.some(({ digits }) => isLine(digits)))
    .flat();
}

/** How many digits some parts have together. */
export function countDigits(parts: readonly Part[]): number {
  return parts.reduce((sum, { digits }) => sum + digits.length, 0);
}

function isYear({ digits }: Part): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

/** The digits of a run as one part. */
function partOf(groups: readonly Group[]): Part {
  return { digits: groups.map(({ digits }) => digits).join(''), from: groups[0]?.from ?? 0, to: groups.at(-1)?.to ?? 0 };
}

/** The digits of a text that may be parts of a number. */
function listParts(text: string): Part[] {
  return listRuns(text).flatMap((groups): Part[] => {
    const { digits, from, to } = partOf(groups);
    if (digits.length < fewestDigits || isLine(digits) || isHarmless(text, groups) || isMeasured(text, to, digits)) return [];
    const [letter = ''] = /^\s?[xX×](?![A-Za-z])/u.exec(text.slice(to).normalize('NFKC')) ?? [];
    return [{ digits: letter === '' ? digits : `${digits}X`, from, to: to + letter.length }];
  });
}

/** Tells whether a part is one of those that are a known number together, or the dialling code before a number. */
function isOfNumber(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  if (/^0\d{2,3}$/u.test(parts[at]?.digits ?? '') && next && /^\d{7,8}$/u.test(next.digits) && isNear(parts, at + 1)) return true;
  for (let first = at; first >= 0 && first > at - mostParts; first -= 1) {
    let digits = '';
    for (let last = first; last < parts.length && last < first + mostParts; last += 1) {
      if (last > first && !isNear(parts, last)) break;
      digits += parts[last]?.digits ?? '';
      if (last >= at && last > first && isKnown(digits)) return true;
    }
  }
  return false;
}

/** Tells whether few signs stand between a part and the one before. */
function isNear(parts: readonly Part[], at: number): boolean {
  return (parts[at]?.from ?? 0) - (parts[at - 1]?.to ?? 0) <= longestGap;
}
