import { clauseOfFirstDay, clausesOfDays, withDaysApart } from './clauses.ts';
import { daysOf } from './day-fault.ts';
import { plainDayText } from './day-text.ts';
import { readDay, type TypedDay } from './one-day.ts';
import { otherCalendarOf, withoutLunarNote } from './other-calendars.ts';

/** The longest text that is read as a day, in characters. A longer one is refused: cut, it might name another day. */
export const longestDayText = 200;

/** More digits than any day has. */
const longNumber = /\d{9}/u;

/**
 * Reads a day as people in China type it, in Chinese or in English. What has more than one
 * reading is asked about, and what is not understood is refused: a wrong day is worse than either.
 *
 * @param today the day it is in China, `YYYY-MM-DD`
 */
export function readTypedDay(typed: string, today: string): TypedDay {
  if (typed.length > longestDayText) return { fault: { kind: 'long' } };
  const text = withDaysApart(withoutLunarNote(plainDayText(typed)));
  if (text === '') return { fault: { kind: 'empty' } };
  const other = otherCalendarOf(text);
  if (!other) return readClauses(text, typed, today);
  const read = other.ordinary === undefined ? undefined : readDay(other.ordinary, typed, today);
  return { fault: { kind: 'calendar', calendar: other.calendar, days: read && 'day' in read ? [read.day] : [] } };
}

/** Of a text with several clauses, the one about the first day of work is meant; where it is not clear which that is, all their days are offered. */
function readClauses(text: string, typed: string, today: string): TypedDay {
  const clause = longNumber.test(text) ? undefined : clauseOfFirstDay(text);
  const picked = clause === undefined ? undefined : readDay(clause, typed, today);
  if (picked && 'day' in picked) return { ...picked, isPicked: true };
  if (picked && daysOf(picked.fault).length > 0) return picked;
  const read = readDay(text, typed, today);
  if (!('fault' in read) || read.fault.kind !== 'unclear') return read;
  return offered(text, typed, today) ?? read;
}

/** The days of clauses side by side; undefined where one of them cannot be read. */
function offered(text: string, typed: string, today: string): TypedDay | undefined {
  const clauses = clausesOfDays(text).map(({ clause, isOther }) => {
    const read = readDay(clause, typed, today);
    return { days: 'day' in read ? [read.day] : daysOf(read.fault), isOther };
  });
  if (clauses.some(({ days, isOther }) => days.length === 0 && !isOther)) return undefined;
  const days = [...new Set(clauses.flatMap((each) => each.days))];
  if (days.length === 0) return undefined;
  if (days.length === 1) return { fault: { kind: 'words', what: typed, days } };
  return { fault: { kind: clauses.filter((each) => each.days.length > 0).length === 1 ? 'which' : 'several', days } };
}
