import { Temporal } from 'temporal-polyfill';
import { chineseRules } from './spoken-chinese.ts';
import { englishRules } from './spoken-english.ts';
import type { Said } from './spoken-rule.ts';
import { withDayNamesRight } from './weekdays.ts';

/** Stands in a text for a day that was said by the clock: one such sign for each. */
export const spokenSign = '\uE000';

/** A text in which days said by the clock are days or signs, and what was said. */
interface SpokenDays {
  readonly text: string;
  /** For each sign the days that may be meant. */
  readonly days: readonly (readonly string[])[];
  /** For each week its days. */
  readonly weeks: readonly (readonly string[])[];
  /** Whether the days are hardly meant to the day. */
  readonly isAbout: boolean;
  /** Whether the year was left out. */
  readonly lacksYear: boolean;
}

/** How often one way to say a day may stand in a text. */
const mostOfOne = 3;

/** Puts days in place of what was said by the clock: yesterday, two weeks ago, last Monday, last month, last year. */
export function withSpokenDays(typed: string, todayDay: string): SpokenDays {
  const today = Temporal.PlainDate.from(todayDay);
  const said: Exclude<Said, string>[] = [];
  let text = withDayNamesRight(typed);
  for (const [pattern, meaning] of [...chineseRules, ...englishRules]) {
    for (let times = 0; times < mostOfOne; times += 1) {
      const match = pattern.exec(text);
      const meant = match && meaning(match.groups ?? {}, today);
      if (!meant) break;
      if (typeof meant !== 'string') said.push(meant);
      const stands = typeof meant === 'string' ? meant : meant.kind === 'week' ? '' : spokenSign;
      text = `${text.slice(0, match.index)}${match.groups?.head ?? ''} ${stands} ${text.slice(match.index + match[0].length)}`;
    }
  }
  const [weeks, days] = [said.filter(({ kind }) => kind === 'week'), said.filter(({ kind }) => kind !== 'week')];
  return {
    text,
    days: days.map((each) => each.days),
    weeks: weeks.map((each) => each.days),
    isAbout: days.some(({ kind }) => kind === 'about'),
    lacksYear: days.some(({ kind }) => kind === 'year'),
  };
}
