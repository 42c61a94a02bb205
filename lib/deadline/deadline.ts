import { Temporal } from 'temporal-polyfill';
import { readTypedDay, type TypedDayFault } from './typed-day.ts';

/** The day from which the Social Insurance Law applies (article 98), and with it the 30 days of article 58. */
export const firstDayOfLaw = '2011-07-01';

/** Within how many days of the first day of work an employer must apply (Social Insurance Law, article 58). */
const daysOfLaw = 30;

/** Where today may stand: before the last day, on it, behind it. */
export const deadlineStages = ['waiting', 'last-day', 'late'] as const;

/** Where today stands to a last day. */
export type DeadlineStage = (typeof deadlineStages)[number];

/**
 * The last day on which an employer may apply to register somebody, by the Civil Code: the
 * day on which a period begins is not counted (article 201). That a public holiday moves the
 * last day (article 203) is said in words only: we know no holidays. All days are `YYYY-MM-DD`.
 */
export type Deadline = ReturnType<typeof deadlineOf>;

/** What is wrong with a first day of work. */
export type FirstDayFault = TypedDayFault | 'future' | 'early';

/**
 * The deadline for a first day of work as it was typed, or what is wrong with what was typed.
 *
 * @param today the day it is in China, `YYYY-MM-DD`
 */
export function readDeadline(typed: string, today: string): Deadline | { readonly fault: FirstDayFault } {
  const read = readTypedDay(typed);
  if ('fault' in read) return read;
  if (read.day < firstDayOfLaw) return { fault: 'early' };
  if (read.day > today) return { fault: 'future' };
  return deadlineOf(read.day, today);
}

/** The deadline for a first day of work. */
export function deadlineOf(firstDay: string, today: string) {
  const last = Temporal.PlainDate.from(firstDay).add({ days: daysOfLaw });
  // Negative when the last day has passed.
  const daysLeft = Temporal.PlainDate.from(today).until(last, { largestUnit: 'days' }).days;
  const stage: DeadlineStage = daysLeft > 0 ? 'waiting' : daysLeft === 0 ? 'last-day' : 'late';
  // The day before is for readers who would rather not argue about how days are counted.
  const safeDay = last.subtract({ days: 1 }).toString();
  return { firstDay, lastDay: last.toString(), safeDay, daysLeft, today, stage };
}
