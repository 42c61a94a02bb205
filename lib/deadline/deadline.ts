import { Temporal } from 'temporal-polyfill';
import { daysOf, type DayFault } from '#lib/deadline/typed-day/day-fault.ts';
import { firstDayOfLaw, isInReach, latestDay } from '#lib/deadline/typed-day/day-reach.ts';
import { readTypedDay } from '#lib/deadline/typed-day/typed-day.ts';

/** Within how many days of the first day of work an employer must apply (Social Insurance Law, article 58). */
export const daysOfLaw = 30;

/** Where today may stand: before the first day of work, before the last day, on it, behind it. */
export const deadlineStages = ['ahead', 'waiting', 'last-day', 'late'] as const;

/** Where today stands to a first day of work and its last day. */
export type DeadlineStage = (typeof deadlineStages)[number];

/**
 * The last day on which an employer may apply to register somebody, by the Civil Code: the
 * day on which a period begins is not counted (article 201). That a public holiday moves the
 * last day (article 203) is said in words only: we know no holidays. All days are `YYYY-MM-DD`.
 */
export type Deadline = ReturnType<typeof deadlineOf>;

/**
 * The deadline for a first day of work as it was typed, and whether the day was picked among other matters; or what is
 * wrong with what was typed or asked about it.
 *
 * @param today the day it is in China, `YYYY-MM-DD`
 */
export function readDeadline(typed: string, today: string): (Deadline & { readonly isPicked?: true }) | { readonly fault: DayFault } {
  const read = readTypedDay(typed, today);
  const fault = 'fault' in read ? outOfReach(daysOf(read.fault), today) : outOfReach([read.day], today);
  if (fault) return { fault };
  if ('day' in read) return { ...deadlineOf(read.day, today), ...(read.isPicked && { isPicked: true }) };
  // Of the days that may be meant, those are asked about that can be answered.
  return 'days' in read.fault ? { fault: { ...read.fault, days: read.fault.days.filter((day) => !outOfReach([day], today)) } } : read;
}

/** What is wrong with days of which none can be answered; undefined when one can, or there are none. */
function outOfReach(days: readonly string[], today: string): DayFault | undefined {
  const [day] = days;
  if (day === undefined || days.some((each) => isInReach(each, today))) return undefined;
  return day < firstDayOfLaw ? { kind: 'early' } : { kind: 'future', day, latest: latestDay(today) };
}

/** The deadline for a first day of work. */
export function deadlineOf(firstDay: string, today: string) {
  const last = Temporal.PlainDate.from(firstDay).add({ days: daysOfLaw });
  // Negative when the last day has passed.
  const daysLeft = Temporal.PlainDate.from(today).until(last, { largestUnit: 'days' }).days;
  const begun: DeadlineStage = daysLeft > 0 ? 'waiting' : daysLeft === 0 ? 'last-day' : 'late';
  const stage: DeadlineStage = firstDay > today ? 'ahead' : begun;
  // The day before is for readers who would rather not argue about how days are counted.
  const safeDay = last.subtract({ days: 1 }).toString();
  return { firstDay, lastDay: last.toString(), safeDay, daysLeft, today, stage };
}
