import { Temporal } from 'temporal-polyfill';
import { choice, inWeeks, joined, onWeekdays } from './agreeing-days.ts';
import type { DayFault } from './day-fault.ts';
import { daysOfParts, type DaysOfParts, type FoundDays } from './day-orders.ts';
import { partsOf, type NumberPart } from './day-parts.ts';
import { withoutTime } from './day-time.ts';
import { mayMoveDay, withoutDayBeside, withoutPhrases } from './day-words.ts';
import { isoDayIn } from './iso-days.ts';
import { spokenSign, withSpokenDays } from '#lib/deadline/spoken/spoken-days.ts';
import { aroundToday, withoutWeekdays } from '#lib/deadline/spoken/weekdays.ts';

/** A typed day, as `YYYY-MM-DD`, and whether it was picked among other matters; or what is wrong with it or asked about it. */
export type TypedDay = { readonly day: string; readonly isPicked?: true } | { readonly fault: DayFault };

/** What was found in a text: days said by the clock, weeks, days of the week, numbers. */
interface Found {
  readonly said: readonly (readonly string[])[];
  readonly weeks: readonly (readonly string[])[];
  readonly weekdays: readonly number[];
  readonly parts: readonly NumberPart[];
  readonly unknown: readonly string[];
}

/** As many digits as a telephone number or a time of computers has: more than any day. */
const longDigits = 9;

/** Two days said by the clock of which one may belong to the other: the day before yesterday's eve. */
const besideEachOther = new RegExp(`${spokenSign} *的? *${spokenSign}`, 'u');

/** One or the other is meant. */
const either = /或|还是|(?<![a-z])or(?![a-z])/u;

/**
 * Reads the day that a text of the ordinary calendar names: takes from it what stands around the day, one thing after the
 * other, and weighs what is left.
 *
 * @param plain the text, as `plainDayText` writes it
 * @param typed what was typed, to be repeated where it is not understood
 */
export function readDay(plain: string, typed: string, today: string): TypedDay {
  const unclear: TypedDay = { fault: { kind: 'unclear', what: typed } };
  const { text: timeless, shift } = withoutTime(plain);
  const iso = isoDayIn(timeless);
  if (iso && 'fault' in iso) return { fault: iso.fault };
  const ordinary = iso
    ? `${timeless.slice(0, iso.match.index)} ${spokenSign} ${timeless.slice(iso.match.index + iso.match[0].length)}`
    : timeless;
  const spoken = withSpokenDays(ordinary, today);
  const beside = withoutDayBeside(spoken.text);
  const { text: weekless, weekdays } = withoutWeekdays(beside.text);
  const { text, isLastDay } = withoutPhrases(weekless);
  const { parts, unknown } = partsOf(text);
  if (parts.some(({ length, unit }) => length >= longDigits && unit === undefined)) return { fault: { kind: 'number' } };
  const said = [...(iso ? [[iso.day]] : []), ...spoken.days];
  if (mayMoveDay(unknown) || besideEachOther.test(text) || said.some((days) => days.length === 0)) return unclear;
  if (said.length + spoken.weeks.length > 0 && weekdays.length > 0 && either.test(text)) return unclear;

  const word = unknown.find((each) => /^[\p{L}\p{M}]{3,}$/u.test(each) && !/\p{Script=Han}/u.test(each));
  if (word !== undefined && parts.length > 0 && parts.length < 3 && !parts.some(({ unit }) => unit === 'month')) {
    return { fault: { kind: 'month-name', what: asTyped(word, typed) } };
  }
  const read = daysIn({ said, weeks: spoken.weeks, weekdays, parts, unknown }, today);
  if (!read) return unclear;
  if ('fault' in read) return read;
  const move = (from: string, by: number): string => Temporal.PlainDate.from(from).add({ days: by }).toString();
  const days = read.days.map((each) => move(each, beside.shift));
  const [day] = days;
  if (day === undefined) return unclear;
  if (spoken.isAbout) return { fault: { kind: 'about', days } };
  if (spoken.lacksYear && (!read.asks || read.asks.kind === 'which')) return { fault: { kind: 'missing', parts: ['year'], days } };
  if (read.asks) return { fault: { ...read.asks, days } as DayFault };
  // Thirty days before is the first day of work of whoever reads this last day in our answer.
  if (isLastDay) return { fault: { kind: 'last-day', lastDay: day, days: [move(day, -30), day] } };
  if (shift !== 0) return { fault: { kind: 'zone', days: [move(day, shift), day] } };
  return unknown.length > 0 ? { fault: { kind: 'words', what: typed, days } } : { day };
}

/** The days on which all that was found agrees, or what is asked about them; undefined when they are none. */
function daysIn({ said, weeks, weekdays, parts, unknown }: Found, today: string): DaysOfParts | undefined {
  if (said.length === 0 && parts.length === 0) {
    const [week, ...more] = weeks;
    if (week) return onWeekdays(choice(week.filter((day) => more.every((each) => each.includes(day)))), weekdays);
    if (unknown.length > 0 || weekdays.length === 0) return undefined;
    return choice([...new Set(weekdays.flatMap((each) => aroundToday(Temporal.PlainDate.from(today), each)))]);
  }
  const written = parts.length === 0 ? undefined : daysOfParts(parts, today);
  const read = said.length > 0 ? joined(said, parts.length > 0, written) : written;
  if (!read || 'fault' in read) return read;
  const found: FoundDays | undefined = inWeeks(read, weeks, said.length > 0);
  return found && onWeekdays(found, weekdays);
}

/** A word as it was typed; all that was typed where it does not stand in it. */
function asTyped(word: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(word);
  return at < 0 ? typed : typed.slice(at, at + word.length);
}
