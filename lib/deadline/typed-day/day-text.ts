import { toSimplified } from '#lib/text/fold.ts';
import { asciiDigit } from '#lib/text/numerals.ts';

/** Numerals as they are written on banknotes and in contracts, with those that they stand for. */
const formalNumerals: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  〇: '零',
  '○': '零',
  两: '二',
  俩: '二',
};

/** A letter or sign that is taken for a digit when it stands among digits. */
const lookAlikes: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', '|': '1' };

/** A year said half as a number: `二千零二六年`. */
const shortThousand = /二千零?(?=[一二三四五六七八九]{2}年)/gu;
/** A year, a month and a day with a sign at one place only: `2026-1008`, `202610-08`. */
const runOfTwo =
  /(?<![\d\-/.])(?<year>20\d\d)(?:[-/ ](?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])|(?<month2>0[1-9]|1[0-2])[-/ ](?<day2>[0-2]\d|3[01]))(?![\d\-/.:])/u;
/** A year in numerals that a month follows at once, as voice input writes it: `二零二六十月三号`. */
const yearRunOn = /(?<![零一二三四五六七八九十])二零[一二][零一二三四五六七八九](?=(?:十[一二]?|[一二三四五六七八九])月)/gu;
/** The points of a day that were said: `二零二六点十点三`. */
const saidPoints =
  /(?<=(?<![\d零一二三四五六七八九])(?:[零一二三四五六七八九]{4}|\d{4}))点(?<month>[零一二三四五六七八九十]{1,3}|\d{1,2})点(?=[\d零一二三四五六七八九十])/gu;

/** Pictures, with what changes how they look; not those that say no. */
const pictures = /(?![❌✖❎⛔🚫🈚])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|[\u{FE0F}\u{20E3}]/gu;

/**
 * What a reader typed as a day, in one spelling: lower case, simplified characters, digits 0 to 9
 * whatever script they are in, one kind of dash, no invisible characters, letters that look like
 * digits put right among digits, four digits alone as a month and a day. Pictures beside a text are left out.
 */
export function plainDayText(typed: string): string {
  const text = withoutPictures(typed)
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Co}]+/gu, '')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replaceAll(/[‐‑‒–—―−－]/gu, '-')
    .replaceAll(/(?![0-9])\p{Nd}/gu, asciiDigit);
  return (
    toSimplified(withDigitsForLookAlikes(text))
      .replaceAll(/(?<=[一二三四五六七八九〇零○])[oO](?=[一二三四五六七八九〇零○年])/gu, '零')
      .replaceAll(/[壹贰叁肆伍陆柒捌玖拾佰〇○两俩]/gu, (numeral) => formalNumerals[numeral] ?? numeral)
      .replaceAll('元月', '一月')
      .replaceAll(shortThousand, '二零')
      .replaceAll(yearRunOn, '$&年')
      .replaceAll(saidPoints, '.$<month>.')
      .replaceAll(/(?<=\d)曰/gu, '日')
      .replace(runOfTwo, '$<year>-$<month>$<month2>-$<day>$<day2>')
      // Four digits alone are a month and a day.
      .replace(/^(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[日号]?(?:$|[入上]))/u, '$1-$2')
      .toLowerCase()
      .replaceAll(/(?<=\d)(?=(?:days?|weeks?|months?|years?)(?![a-z]))/gu, ' ')
      .replaceAll(/ +/gu, ' ')
      .trim()
  );
}

function withoutPictures(typed: string): string {
  const text = typed.replaceAll(pictures, ' ');
  return text.trim() === '' ? typed : text;
}

/** A letter is taken for a digit in a run that has a digit too, or that stands between the signs of a date. */
function withDigitsForLookAlikes(text: string): string {
  return text
    .replaceAll(/(?<![\p{L}\d|])[\doOlI|]{1,10}(?!(?!T\d)[a-zA-Z\d|])/gu, (run, at: number) => {
      const isBetweenSigns =
        /[-/.年月]$/u.test(text.slice(Math.max(0, at - 1), at)) || /^[-/.]\d/u.test(text.slice(at + run.length, at + run.length + 2));
      return /\d/u.test(run) || isBetweenSigns ? run.replaceAll(/[oOlI|]/gu, (letter) => lookAlikes[letter] ?? letter) : run;
    })
    .replaceAll(/(?<=[年月])[\doOlI|]{1,2}(?=[月日号])/gu, (run) => run.replaceAll(/[oOlI|]/gu, (letter) => lookAlikes[letter] ?? letter));
}
