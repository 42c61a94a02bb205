import { Temporal } from 'temporal-polyfill';
import { withDigits } from '#lib/text/numerals.ts';

/** What is wrong with a text that should be a day. */
export type TypedDayFault = 'empty' | 'unclear' | 'no-year' | 'impossible';

/** A typed day, as `YYYY-MM-DD`, or what is wrong with it. */
type TypedDay = { readonly day: string } | { readonly fault: TypedDayFault };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The patterns of days that name the year, the month and the day, each in groups of its own. */
const patterns: readonly RegExp[] = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  /^(?<year>\d{4})\s*[-/.,\s]\s*(?<month>\d{1,2})\s*[-/.,\s]\s*(?<day>\d{1,2})\.?$/u,
  /^(?<year>\d{4}|\d{2})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]?$/u,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s*(?:of\s+)?(?<name>[a-z]{3,9})\.?,?\s*(?<year>\d{4})$/u,
  /^(?<name>[a-z]{3,9})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s*(?<year>\d{4})$/u,
];

/** A month and a day, which leave out the year. */
const withoutYear = /^(?:\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|\d{1,2}\s*[-/.]\s*\d{1,2})$/u;

/**
 * Reads a day as people in China type it: ISO 8601 with or without hyphens, with slashes
 * or full stops, `2026年11月1日`, Chinese numerals, full width, and in English with the name
 * of the month. The year comes first or the month has a name: `01/11/2026` may mean two days.
 */
export function readTypedDay(typed: string): TypedDay {
  const text = withDigits(
    typed
      .normalize('NFKC')
      .replaceAll('號', '号')
      .replaceAll(/[—–－、。·]/gu, '-')
      .trim()
      .toLowerCase(),
  )
    .replace(/[(（]?\s*(?:星期|周|礼拜)[一二三四五六日天0-9]\s*[)）]?$/u, '')
    .trim();
  if (text === '') return { fault: 'empty' };
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = Number(groups.month ?? months.indexOf(groups.name?.slice(0, 3) ?? '') + 1);
    if (month === 0 && groups.name !== undefined) return { fault: 'unclear' };
    return toDay(groups.year?.length === 2 ? 2000 + Number(groups.year) : Number(groups.year), month, Number(groups.day));
  }
  return { fault: withoutYear.test(text) ? 'no-year' : 'unclear' };
}

function toDay(year: number, month: number, day: number): TypedDay {
  try {
    return { day: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() };
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'impossible' };
    throw error;
  }
}
