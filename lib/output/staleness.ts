import type { Manifest } from './manifest.ts';

/** What decides whether pages still say what they should. */
type DatedBuild = Pick<Manifest, 'day' | 'changeDays'>;

/**
 * The days, `YYYY-MM-DD`, on which pages changed between the day a site was built for and
 * today: a statement began or ceased to hold, or a review became overdue. Usually none.
 *
 * @param today the day it is in China
 */
export function changesSince({ day, changeDays }: DatedBuild, today: string): string[] {
  // The clock can also be set back, to try out an earlier day.
  const [first, last] = day < today ? [day, today] : [today, day];
  return changeDays.filter((each) => first < each && each <= last);
}

/** Says in one sentence that a site should be built again, or undefined when it need not. */
export function stalenessNotice(build: DatedBuild, today: string): string | undefined {
  const days = changesSince(build, today);
  if (days.length === 0) return undefined;
  return `The site was built for ${build.day}, and what it says has changed with the date (${days.join(', ')}): run "npm run build".`;
}
