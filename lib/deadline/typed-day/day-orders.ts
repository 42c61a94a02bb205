import { Temporal } from 'temporal-polyfill';
import type { DayFault, Impossibility } from './day-fault.ts';
import type { NumberPart } from './day-parts.ts';
import { firstDayOfLaw, latestDay } from './day-reach.ts';
import { ordinaryYearOf } from './other-calendars.ts';
import { inLikelyYears } from '#lib/deadline/spoken/reckoning.ts';

/** The days that parts may mean, the likeliest first; or what is wrong with them. */
export type DaysOfParts = FoundDays | { readonly fault: DayFault };

/** Days that may be meant, and what is asked about them when it is not sure. */
export interface FoundDays {
  readonly days: readonly string[];
  readonly asks?: DayFault;
}

type Role = 'year' | 'month' | 'day';

/** Parts as they may be meant. */
interface Reading {
  readonly year: NumberPart;
  readonly month: number;
  readonly day: number;
}

const orders: readonly (readonly Role[])[] = [
  ['year', 'month', 'day'],
  ['day', 'month', 'year'],
  ['month', 'day', 'year'],
  ['day', 'year', 'month'],
  ['month', 'year', 'day'],
  ['year', 'day', 'month'],
];

/** The days that the parts of a text may mean; undefined when they are no day. */
export function daysOfParts(parts: readonly NumberPart[], today: string): DaysOfParts | undefined {
  if (parts.length === 1 && parts[0]) return ofOne(parts[0], today);
  if (parts.length === 2) return ofTwo(parts, today);
  if (parts.length === 3) return ofThree(parts, today);
  if (parts.length !== 6) return undefined;
  const each = [parts.slice(0, 3), parts.slice(3)].map((three) => ofThree(three, today));
  const days = [...new Set(each.flatMap((read) => (read && 'days' in read ? read.days : [])))];
  if (days.length < 2) return each.every((read) => read && 'days' in read) ? { days } : undefined;
  return { days, asks: { kind: 'several', days } };
}

/** Three parts as the year, the month and the day, in every order that people write. */
function readingsOfThree(parts: readonly NumberPart[], latest: number): Reading[] {
  return orders.flatMap((order) => {
    const [year, month, day] = (['year', 'month', 'day'] as const).map((role) => parts[order.indexOf(role)]);
    if (!year || !month || !day || !isRole(year, 'year') || !isRole(month, 'month') || !isRole(day, 'day')) return [];
    const isSure = year.unit !== undefined || year.length > 2;
    const [first, second] = order;
    // A year in the middle or before the day is known by itself.
    if (second === 'year' && !isSure) return [];
    if (first === 'year' && second === 'day' && !(isSure && (month.unit ?? day.unit ?? (year.unit === 'yr' || undefined)))) return [];
    // `25 Nov 26` ends with the year, if that can be one.
    if (first === 'year' && second === 'month' && month.unit && !day.unit && !isSure && fullYear(day, latest) > 2010) return [];
    return { year, month: month.value, day: day.value };
  });
}

function isRole({ unit, length }: NumberPart, role: Role): boolean {
  if (unit) return (unit === 'yr' ? 'year' : unit) === role && length <= 4;
  return role === 'year' ? length >= 2 && length <= 4 : length <= 2;
}

function ofThree(parts: readonly NumberPart[], today: string): DaysOfParts | undefined {
  const latest = Number(latestDay(today).slice(0, 4));
  const readings = readingsOfThree(parts, latest);
  const [first] = readings;
  if (!first) return undefined;
  const days = readings.flatMap(({ year, month, day }) => dayOf(fullYear(year, latest), month, day) ?? []);
  if (days.length === 0) {
    const { year, month, day } = readings.find((reading) => reading.month >= 1 && reading.month <= 12) ?? first;
    return { fault: { kind: 'impossible', why: whyNot(fullYear(year, latest), month, day) } };
  }
  const other = ofOtherYear(first.year, days, latest);
  if (other) return other;
  const all = [...new Set(days)];
  const likely = likelyOf(all, latest);
  // Beside the name of a month, the order that is unusual is asked about even where the usual one is unlikely.
  const isAsked = likely.length > 1 || (likely.length < all.length && parts[1]?.unit === 'month');
  return isAsked ? { days: likely, asks: { kind: 'order', days: likely } } : { days: likely };
}

/** A year in another calendar, which three digits or a far future show. */
function ofOtherYear(year: NumberPart, dates: readonly string[], latest: number): DaysOfParts | undefined {
  if (year.length < 3 || (year.length > 3 && year.value <= latest)) return undefined;
  const ordinary = ordinaryYearOf(year.value, latest);
  if (!ordinary) return undefined;
  const days = dates.map((date) => `${ordinary.year}${date.slice(-6)}`).filter(isDay);
  return { days, asks: { kind: 'calendar', calendar: ordinary.calendar, days } };
}

/** Two digits may be a year or a day: where only some readings are of a year that somebody asks about, those are meant. The year decides alone, never the day. */
function likelyOf(days: readonly string[], latest: number): readonly string[] {
  const likely = days.filter((day) => day >= firstDayOfLaw.slice(0, 4) && Number(day.slice(0, 4)) <= latest);
  return likely.length > 0 ? likely : days;
}

function ofTwo(parts: readonly NumberPart[], today: string): DaysOfParts | undefined {
  const year = parts.find(({ unit, length }) => unit === 'year' || unit === 'yr' || (unit === undefined && length === 4));
  const other = parts.find((part) => part !== year);
  if (year && other) {
    if (other.length > 2) return undefined;
    if (other.unit === 'day') return missing(['month']);
    return other.value >= 1 && other.value <= 12 ? missing(['day']) : { fault: { kind: 'impossible', why: { of: 'months' } } };
  }
  const [one, two] = parts;
  if (!one || !two) return undefined;
  const readings = [
    [one, two],
    [two, one],
  ].flatMap(([month, day]) => (month && day && isRole(month, 'month') && isRole(day, 'day') ? { month: month.value, day: day.value } : []));
  const there = readings.filter(({ month, day }) => dayOf(2024, month, day) !== undefined);
  if (there.length > 0) {
    const now = Temporal.PlainDate.from(today);
    const days = inLikelyYears(now, (year_) => there.flatMap(({ month, day }) => dayOf(year_, month, day) ?? []));
    // A day that only leap years have.
    const leap = [now.year - 2, now.year - 3].flatMap((year_) => there.flatMap(({ month, day }) => dayOf(year_, month, day) ?? []));
    return missing(['year'], [...new Set(days.length > 0 ? days : leap)]);
  }
  const likely = readings.find(({ month }) => month >= 1 && month <= 12) ?? readings[0];
  return likely && { fault: { kind: 'impossible', why: whyNot(undefined, likely.month, likely.day) } };
}

function ofOne(part: NumberPart, today: string): DaysOfParts | undefined {
  const { value, length, unit } = part;
  if (unit === 'month') return missing(['year', 'day']);
  if (unit === 'year' || unit === 'yr' || (length === 4 && value > 1900 && value < 2200)) return missing(['month', 'day']);
  if (length <= 2 && (value < 1 || value > 31)) return undefined;
  if (length <= 2) return unit === 'day' ? missing(['year', 'month'], ofDayOfMonth(value, today)) : missing(['year', 'month']);
  const digits = String(value).padStart(length, '0');
  if (length === 8) return ofEight(digits, today);
  if (length === 6 && /^20\d\d(?:0[1-9]|1[0-2])$/u.test(digits)) return missing(['day']);
  if (length === 6) return asked([cut(digits, 2, 2, 2)], today);
  return length === 7 && digits.startsWith('20') ? asked([cut(digits, 4, 2, 1), cut(digits, 4, 1, 2)], today) : undefined;
}

/** Eight digits: the year first, or else last. */
function ofEight(digits: string, today: string): DaysOfParts | undefined {
  const first = ofThree(cut(digits, 4, 2, 2), today);
  const last = /(?:19|2\d)\d\d$/u.test(digits) ? ofThree(cut(digits, 2, 2, 4), today) : undefined;
  const isFirst = first && ('days' in first || (first.fault.kind === 'impossible' && first.fault.why.of !== 'months'));
  return isFirst ? first : (last ?? first);
}

/** Digits cut into numbers of so many digits each. */
function cut(digits: string, ...lengths: readonly number[]): NumberPart[] {
  const ends = lengths.map((_length, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  return lengths.map((length, index) => ({
    value: Number(digits.slice((ends[index] ?? 0) - length, ends[index])),
    length,
    unit: undefined,
  }));
}

/** Digits in one run that is no usual way to write a day: what they may mean is asked, even when it is one day. */
function asked(readings: readonly (readonly NumberPart[])[], today: string): DaysOfParts | undefined {
  const days = [
    ...new Set(readings.flatMap((parts) => ofThree(parts, today)).flatMap((read) => (read && 'days' in read ? read.days : []))),
  ];
  return days.length > 0 ? { days, asks: { kind: 'order', days } } : undefined;
}

/** A day of this month and of the last one. */
function ofDayOfMonth(day: number, today: string): string[] {
  const first = Temporal.PlainDate.from(today).with({ day: 1 });
  return [first, first.subtract({ months: 1 })].flatMap(({ year, month }) => dayOf(year, month, day) ?? []);
}

function missing(parts: readonly Role[], days: readonly string[] = []): DaysOfParts {
  const asks: DayFault = { kind: 'missing', parts, days };
  return days.length > 0 ? { days, asks } : { fault: asks };
}

/** Two digits of a year are those of this century, unless that would be far ahead. */
function fullYear({ value, length }: NumberPart, latest: number): number {
  if (length !== 2) return value;
  return 2000 + value > latest ? 1900 + value : 2000 + value;
}

function whyNot(year: number | undefined, month: number, day: number): Impossibility {
  if (month < 1 || month > 12) return { of: 'months' };
  if (day < 1) return { of: 'zero' };
  // Without a year, February has as many days as it can have.
  return { of: 'month', year, month, most: Temporal.PlainYearMonth.from({ year: year ?? 2024, month }).daysInMonth };
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return isDay(text) ? text : undefined;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
