import { Temporal } from 'temporal-polyfill';
import type { DayFault } from './day-fault.ts';

/** A day as ISO 8601 counts it, its place in the text, or what is wrong with it. */
type IsoDay = { readonly match: RegExpExecArray } & ({ readonly day: string } | { readonly fault: DayFault });

const weekDate = /(?<![\d-])(?<year>\d{4})-?w(?<week>\d{2})(?:-?(?<day>[1-7]))?(?![\d-])/u;
const ordinalDate = /(?<![\d-])(?<year>\d{4})-(?<day>\d{3})(?![\d-])/u;

/** Finds a day by week (`2026-W45-2`) or by its number in the year (`2026-307`). */
export function isoDayIn(text: string): IsoDay | undefined {
  const byWeek = weekDate.exec(text);
  if (byWeek) return { match: byWeek, ...ofWeek(Number(byWeek.groups?.year), Number(byWeek.groups?.week), byWeek.groups?.day) };
  const byNumber = ordinalDate.exec(text);
  return byNumber ? { match: byNumber, ...ofNumber(Number(byNumber.groups?.year), Number(byNumber.groups?.day)) } : undefined;
}

function ofWeek(year: number, week: number, day: string | undefined): { readonly day: string } | { readonly fault: DayFault } {
  // The fourth of January is always in the first week, the 28th of December in the last.
  const most = Temporal.PlainDate.from({ year, month: 12, day: 28 }).weekOfYear ?? 52;
  if (week < 1 || week > most) return { fault: { kind: 'impossible', why: { of: 'weeks', year, most } } };
  if (day === undefined) return { fault: { kind: 'missing', parts: ['day'], days: [] } };
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return { day: fourth.add({ days: (week - 1) * 7 + Number(day) - fourth.dayOfWeek }).toString() };
}

function ofNumber(year: number, number: number): { readonly day: string } | { readonly fault: DayFault } {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  if (number < 1 || number > first.daysInYear) return { fault: { kind: 'impossible', why: { of: 'year', year, most: first.daysInYear } } };
  return { day: first.add({ days: number - 1 }).toString() };
}
