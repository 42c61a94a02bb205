import { Temporal } from 'temporal-polyfill';
import { nearest } from './weekdays.ts';

/** An amount of time, such as two weeks. */
export type Amount = readonly [number: number, unit: string];

/** Most days that a range of two numbers offers. */
const mostInRange = 5;

/** The day that lies so many days from today, alone in a list. */
export function day(today: Temporal.PlainDate, days: number): string[] {
  return [today.add({ days }).toString()];
}

/** A day of the week, 1 for Monday, in the week that lies so many weeks from this one. */
export function dayOfWeek(today: Temporal.PlainDate, weeks: number, dayOfTheWeek: number): string[] {
  return day(today, weeks * 7 + dayOfTheWeek - today.dayOfWeek);
}

/** The seven days of the week that lies so many weeks from this one. */
export function daysOfWeek(today: Temporal.PlainDate, weeks: number): string[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((each) => dayOfWeek(today, weeks, each));
}

/** The year and the month that lie so many months from this one, in words that are read as such. */
export function monthWords(today: Temporal.PlainDate, months: number): string {
  const { year, month } = today.add({ months });
  return `${year}年${month}月`;
}

/**
 * The days that amounts may lead to, added to each other. Days and weeks are exact; who says months, years or half of
 * something hardly means it to the day, so the days beside it are offered too.
 */
export function away(today: Temporal.PlainDate, amounts: readonly Amount[], direction: number): string[] {
  const isExact = amounts.every(([number, unit]) => /^(?:day|week|fortnight|[天周星礼])/u.test(unit) && Number.isInteger(number));
  const there = amounts.reduce((date, [number, unit]) => date.add(durationOf(number, unit, direction)), today);
  if (isExact) return day(there, 0);
  const [[number, unit] = [0, '']] = amounts;
  if (number === 0.5 && /^(?:day|天)/u.test(unit)) return [...day(today, 0), ...day(today, direction)];
  if (number === 0.5 && /^(?:week|[周星礼])/u.test(unit)) return [...day(today, direction * 3), ...day(today, direction * 4)];
  return [0, -1, 1].flatMap((days) => day(there, days));
}

function durationOf(number: number, unit: string, direction: number): { readonly days: number; readonly months: number } {
  const whole = Math.floor(number) * direction;
  const half = number % 1 === 0 ? 0 : direction;
  if (/^(?:day|天)/u.test(unit)) return { days: whole, months: 0 };
  if (/^(?:week|[周星礼])/u.test(unit)) return { days: whole * 7, months: 0 };
  if (unit.startsWith('fortnight')) return { days: whole * 14 + half * 7, months: 0 };
  return /^(?:month|月)/u.test(unit) ? { days: half * 15, months: whole } : { days: 0, months: whole * 12 + half * 6 };
}

/** Whole numbers from one to another, such as `two or three`; undefined where that is no such range. */
export function range(from: number | undefined, to: number | undefined): number[] | undefined {
  if (from === undefined || to === undefined || from >= to || to - from >= mostInRange) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Days of a year that was left out: of this one, of the last one, and of the next one where that is near. */
export function inLikelyYears(today: Temporal.PlainDate, daysIn: (year: number) => readonly string[]): string[] {
  const soon = today.add({ days: 92 }).toString();
  return [0, -1, 1].flatMap((years) => daysIn(today.year + years).filter((each) => years < 1 || each <= soon));
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): string {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return Temporal.PlainDate.from({ year, month, day: daysInMonth }).toString();
}

/** The first, second or later day of a month that is a day of the week, or the last one (-1); none where there is no such day. */
export function nthOfMonth(nth: number, weekday: number, year: number, month: number): string[] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const days = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index })).filter(
    ({ dayOfWeek: each }) => each === weekday,
  );
  const found = days.at(nth < 0 ? nth : nth - 1);
  return found ? [found.toString()] : [];
}

/** A day of the week some weeks ago: the last one up to that day, and the first one after it. */
export function weekdayAround(there: Temporal.PlainDate, weekday: number): string[] {
  return there.dayOfWeek === weekday ? [there.toString()] : nearest(there, weekday);
}

/** The first day for whom a day is the second, third or later day of work: counted with all days, and without Saturdays and Sundays. */
export function firstOfDays(there: Temporal.PlainDate, nth: number): string[] {
  let workday = there;
  for (let left = nth - 1; left > 0;) {
    workday = workday.subtract({ days: 1 });
    if (workday.dayOfWeek < 6) left -= 1;
  }
  return [...new Set([there.subtract({ days: nth - 1 }).toString(), workday.toString()])];
}
