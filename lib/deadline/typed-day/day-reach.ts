import { Temporal } from 'temporal-polyfill';

/** The day from which the Social Insurance Law applies (article 98), and with it the 30 days of article 58. */
export const firstDayOfLaw = '2011-07-01';

/** How many years ahead a first day of work may lie; what is further away is a slip. */
const yearsAhead = 2;

/** The latest first day of work that is reckoned with. */
export function latestDay(today: string): string {
  return Temporal.PlainDate.from(today).add({ years: yearsAhead }).toString();
}

/** Whether a day can be a first day of work that somebody asks about. */
export function isInReach(day: string, today: string): boolean {
  return day >= firstDayOfLaw && day <= latestDay(today);
}
