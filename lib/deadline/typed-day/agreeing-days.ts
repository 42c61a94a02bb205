import { Temporal } from 'temporal-polyfill';
import type { DaysOfParts, FoundDays } from './day-orders.ts';

/** Days said by the clock, and a written one beside them: they must be the same day. */
export function joined(
  said: readonly (readonly string[])[],
  isWritten: boolean,
  written: DaysOfParts | undefined,
): DaysOfParts | undefined {
  if (isWritten && (!written || 'fault' in written)) return undefined;
  const all = [...said, ...(written && 'days' in written ? [written.days] : [])];
  const common = (all[0] ?? []).filter((day) => all.every((days) => days.includes(day)));
  if (all.length > 1 && common.length === 1) return { days: common };
  const days = [...new Set(common.length > 0 ? common : all.flat())];
  return all.length > 1 ? { days, asks: { kind: 'several', days } } : choice(days);
}

/** Days of which one is meant: that is asked about where they are several. */
export function choice(days: readonly string[]): FoundDays {
  return days.length > 1 ? { days, asks: { kind: 'which', days } } : { days };
}

/** Only the days that are the typed day of the week; where none is, that is asked about. */
export function onWeekdays(read: FoundDays, weekdays: readonly number[]): FoundDays {
  if (weekdays.length === 0) return read;
  const days = read.days.filter((day) => weekdays.every((weekday) => Temporal.PlainDate.from(day).dayOfWeek === weekday));
  if (days.length === 0) return read.asks ? read : { days: read.days, asks: { kind: 'weekday', days: read.days } };
  // The day of the week tells the order of numbers, but a year that was left out may be any.
  const { asks } = read;
  if (!asks || (days.length === 1 && (asks.kind === 'order' || asks.kind === 'which'))) return { days };
  return { days, asks: 'days' in asks ? { ...asks, days } : asks };
}

/**
 * Only the days in the weeks beside them: a week tells the year that was left out. Where none is in them, that is asked
 * about; undefined where the days were said by the clock, and nothing shows which word was the slip.
 */
export function inWeeks(read: FoundDays, weeks: readonly (readonly string[])[], isSaid: boolean): FoundDays | undefined {
  if (weeks.length === 0) return read;
  const days = read.days.filter((day) => weeks.every((week) => week.includes(day)));
  if (days.length === 0) return isSaid ? undefined : { days: read.days, asks: { kind: 'week', days: read.days } };
  const { asks } = read;
  if (!asks || (days.length === 1 && ['order', 'which', 'missing'].includes(asks.kind))) return { days };
  return { days, asks: 'days' in asks ? { ...asks, days } : asks };
}
