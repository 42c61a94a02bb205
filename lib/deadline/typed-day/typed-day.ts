import { Temporal } from 'temporal-polyfill';
import type { DayFault } from './day-fault.ts';
import { daysOfParts, type DaysOfParts, type FoundDays } from './day-orders.ts';
import { partsOf } from './day-parts.ts';
import { plainDayText } from './day-text.ts';
import { withoutTime } from './day-time.ts';
import { mayMoveDay, withoutPhrases } from './day-words.ts';
import { isoDayIn } from './iso-days.ts';
import { otherCalendarOf } from './other-calendars.ts';
import { spokenSign, withSpokenDays } from './spoken-days.ts';
import { aroundToday, withoutWeekdays } from './weekdays.ts';

/** A typed day, as `YYYY-MM-DD`, or what is wrong with it or asked about it. */
type TypedDay = { readonly day: string } | { readonly fault: DayFault };

/** The longest text that is read as a day, in characters. A longer one is refused: cut, it might name another day. */
export const longestDayText = 200;

/** As many digits as a telephone number or a time of computers has: more than any day. */
const longDigits = 9;

/**
 * Reads a day as people in China type it, in Chinese or in English. What has more than one
 * reading is asked about, and what is not understood is refused: a wrong day is worse than either.
 *
 * @param today the day it is in China, `YYYY-MM-DD`
 */
export function readTypedDay(typed: string, today: string): TypedDay {
  if (typed.length > longestDayText) return { fault: { kind: 'long' } };
  const text = plainDayText(typed);
  if (text === '') return { fault: { kind: 'empty' } };
  const other = otherCalendarOf(text);
  if (!other) return readOrdinary(text, typed, today);
  const read = other.ordinary === undefined ? undefined : readOrdinary(other.ordinary, typed, today);
  return { fault: { kind: 'calendar', calendar: other.calendar, days: read && 'day' in read ? [read.day] : [] } };
}

/** Takes from a text what stands around its day, one thing after the other, and weighs what is left. */
function readOrdinary(plain: string, typed: string, today: string): TypedDay {
  const unclear: TypedDay = { fault: { kind: 'unclear', what: typed } };
  const { text: timeless, shift } = withoutTime(plain);
  const iso = isoDayIn(timeless);
  if (iso && 'fault' in iso) return { fault: iso.fault };
  const ordinary = iso
    ? `${timeless.slice(0, iso.match.index)} ${spokenSign} ${timeless.slice(iso.match.index + iso.match[0].length)}`
    : timeless;
  const spoken = withSpokenDays(ordinary, today);
  const { text: weekless, weekdays } = withoutWeekdays(spoken.text);
  const { text, isLastDay } = withoutPhrases(weekless);
  const { parts, unknown } = partsOf(text);
  if (parts.some(({ length, unit }) => length >= longDigits && unit === undefined)) return { fault: { kind: 'number' } };
  if (mayMoveDay(unknown)) return unclear;

  const word = unknown.find((each) => /^[\p{L}\p{M}]{3,}$/u.test(each) && !/\p{Script=Han}/u.test(each));
  if (word !== undefined && parts.length > 0 && parts.length < 3 && !parts.some(({ unit }) => unit === 'month')) {
    return { fault: { kind: 'month-name', what: word } };
  }
  const said = [...(iso ? [[iso.day]] : []), ...spoken.days];
  const written = parts.length === 0 ? undefined : daysOfParts(parts, today);
  const [weekday] = weekdays;
  const read =
    said.length > 0
      ? joined(said, parts.length > 0, written)
      : parts.length === 0 && unknown.length === 0 && weekday !== undefined
        ? choice(aroundToday(Temporal.PlainDate.from(today), weekday))
        : written;
  if (!read) return unclear;
  if ('fault' in read) return read;
  const { days, asks } = onWeekdays(read, weekdays);
  if (asks) return { fault: asks };
  const [day] = days;
  if (day === undefined) return unclear;
  const moved = (by: number): string => Temporal.PlainDate.from(day).add({ days: by }).toString();
  // Thirty days before is the first day of work of whoever reads this last day in our answer.
  if (isLastDay) return { fault: { kind: 'last-day', lastDay: day, days: [moved(-30), day] } };
  if (shift !== 0) return { fault: { kind: 'zone', days: [moved(shift), day] } };
  return unknown.length > 0 ? { fault: { kind: 'words', what: unknown.join(' '), days: [day] } } : { day };
}

/** Days said by the clock, and a written one beside them: they must be the same day. */
function joined(said: readonly (readonly string[])[], isWritten: boolean, written: DaysOfParts | undefined): DaysOfParts | undefined {
  if (isWritten && (!written || 'fault' in written)) return undefined;
  const all = [...said, ...(written && 'days' in written ? [written.days] : [])];
  const common = (all[0] ?? []).filter((day) => all.every((days) => days.includes(day)));
  if (all.length > 1 && common.length === 1) return { days: common };
  const days = [...new Set(common.length > 0 ? common : all.flat())];
  return all.length > 1 ? { days, asks: { kind: 'several', days } } : choice(days);
}

function choice(days: readonly string[]): FoundDays {
  return days.length > 1 ? { days, asks: { kind: 'which', days } } : { days };
}

/** Only the days that are the typed day of the week; where none is, that is asked about. */
function onWeekdays(read: FoundDays, weekdays: readonly number[]): FoundDays {
  if (weekdays.length === 0) return read;
  const days = read.days.filter((day) => weekdays.every((weekday) => Temporal.PlainDate.from(day).dayOfWeek === weekday));
  if (days.length === 0) return read.asks ? read : { days: read.days, asks: { kind: 'weekday', days: read.days } };
  // The day of the week tells the order of numbers, but a year that was left out may be any.
  const { asks } = read;
  if (!asks || (days.length === 1 && (asks.kind === 'order' || asks.kind === 'which'))) return { days };
  return { days, asks: 'days' in asks ? { ...asks, days } : asks };
}
