import { Temporal } from 'temporal-polyfill';
import { readNumeral } from '#lib/text/numerals.ts';
import { englishWeekday as weekday, nearest, weekdayOf } from './weekdays.ts';

/** Stands in a text for a day that was said by the clock: one such sign for each. */
export const spokenSign = '\uE000';

/** A text in which days said by the clock are days or signs, and for each sign the days that may be meant. */
interface SpokenDays {
  readonly text: string;
  readonly days: readonly (readonly string[])[];
}

const chineseDays: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3, 寻: -1, 琴: -1, 听: 1 };
const holidays: Readonly<Record<string, string>> = { 元旦: '1月1日', 五一: '5月1日', 劳动节: '5月1日', 国庆: '10月1日' };
/** How many years back the day lies that is named by today. */
const yearsBack: Readonly<Record<string, number>> = { 前年: 2, 去年: 1, 一年前: 1, 今年: 0 };
const chineseYears: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
const turns: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2, last: -1, this: 0, next: 1 };
const englishDays: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'day after tomorrow': 2,
  tomorrow: 1,
  tmrw: 1,
};
const englishNumbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = String.raw`(?<count>\d{1,3}|an?|${englishNumbers.join('|')})`;
const units = '(?<unit>days?|weeks?|fortnights?|months?|years?)';

/** A pattern of days said by the clock, and what it means: days to choose from, or words that stand for it. */
type Rule = readonly [pattern: RegExp, meaning: (groups: Readonly<Record<string, string>>, today: Temporal.PlainDate) => string | string[]];

const rules: readonly Rule[] = [
  // A holiday that has the same day every year, where no other day stands beside it.
  [
    new RegExp(
      `^(?<head>\\D*?)(?<![一二三四五六七八九十零月])(?<holiday>${Object.keys(holidays).join('|')})(?:劳动)?节?(?![一二三四五六七八九十月日号])(?=\\D*$)`,
      'u',
    ),
    ({ holiday = '' }) => holidays[holiday] ?? '',
  ],
  [
    /(?<turn>[去前今]年|一年前|上个?月)的?(?:今天|今日|这一?天|同一天)/u,
    ({ turn = '' }, today) => [today.subtract(turn.endsWith('月') ? { months: 1 } : { years: yearsBack[turn] ?? 0 }).toString()],
  ],
  [
    /(?<which>大前|大后|[前昨今明后]|[寻琴听](?=日|晚))(?:天|日|儿个?|个|晚|早|晨|朝)/u,
    ({ which = '' }, today) => day(today, chineseDays[which] ?? 0),
  ],
  [
    // Only at the beginning: three days after something else is another day than in three days.
    /^(?<head>(?:我|本人)?(?:是|在|就)? ?)(?<count>\d{1,3}|[一二三四五六七八九十]{1,3}|半) ?个?(?<unit>天|周|星期|礼拜|月|年)[之以]?(?<turn>前|后)/u,
    ({ count: number = '', unit = '', turn = '' }, today) => away(today, readNumeral(number) ?? 0.5, unit, turn === '前' ? -1 : 1),
  ],
  [
    /(?<turn>上上|下下|[上本这下])一?个?(?:周|星期|礼拜)的?(?<day>[一二三四五六日天1-7])/u,
    ({ turn = '', day: name = '' }, today) => dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name)),
  ],
  [/(?<turn>上上|下下|[上本这下])一?个?月份?/u, ({ turn = '' }, today) => monthWords(today, turns[turn] ?? 0)],
  [/(?<turn>大前|[前去今本明后])年/u, ({ turn = '' }, today) => `${today.year + (chineseYears[turn] ?? 0)}年`],
  [
    new RegExp(`(?<![a-z\\d])${count} ${units} ago(?![a-z])`, 'u'),
    ({ count: number = '', unit = '' }, today) => away(today, englishNumber(number), unit, -1),
  ],
  [
    new RegExp(`(?<![a-z\\d])(?:in ${count} ${units}(?: from now)?)(?![a-z])`, 'u'),
    ({ count: number = '', unit = '' }, today) => away(today, englishNumber(number), unit, 1),
  ],
  [
    new RegExp(`(?<![a-z\\d])${count} ${units} from (?:now|today)(?![a-z])`, 'u'),
    ({ count: number = '', unit = '' }, today) => away(today, englishNumber(number), unit, 1),
  ],
  [
    new RegExp(`(?<![a-z])(?:the )?(?<which>${Object.keys(englishDays).join('|')})(?![a-z])`, 'u'),
    ({ which = '' }, today) => day(today, englishDays[which] ?? 0),
  ],
  [
    new RegExp(`(?<![a-z])${weekday}(?: of)? (?<turn>last|this|next) week(?![a-z])`, 'u'),
    ({ turn = '', day: name = '' }, today) => dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name)),
  ],
  [
    new RegExp(`(?<![a-z])(?<turn>last|this|next) week(?:'s)?,?(?: on)? ${weekday}`, 'u'),
    ({ turn = '', day: name = '' }, today) => dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name)),
  ],
  [
    new RegExp(`(?<![a-z])(?<turn>last|this|next) ${weekday}`, 'u'),
    ({ turn = '', day: name = '' }, today) => {
      const near = nearest(today, weekdayOf(name));
      const inWeek = dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name));
      return [...new Set([...(turn === 'last' ? near.slice(0, 1) : turn === 'next' ? near.slice(1) : near), ...inWeek])];
    },
  ],
  [/(?<![a-z])(?<turn>last|this|next) month(?![a-z])/u, ({ turn = '' }, today) => monthWords(today, turns[turn] ?? 0)],
  // Said as `yr`: beside it, two numbers stand in no order.
  [/(?<![a-z])(?<turn>last|this|next) year(?![a-z])/u, ({ turn = '' }, today) => `${today.year + (turns[turn] ?? 0)}yr`],
];

/** Puts days in place of what was said by the clock: yesterday, two weeks ago, last Monday, last month, last year. */
export function withSpokenDays(typed: string, todayDay: string): SpokenDays {
  const today = Temporal.PlainDate.from(todayDay);
  const days: string[][] = [];
  let text = typed;
  for (const [pattern, meaning] of rules) {
    const match = pattern.exec(text);
    if (!match) continue;
    const meant = meaning(match.groups ?? {}, today);
    if (typeof meant !== 'string') days.push(meant);
    const stands = typeof meant === 'string' ? meant : spokenSign;
    text = `${text.slice(0, match.index)}${match.groups?.head ?? ''} ${stands} ${text.slice(match.index + match[0].length)}`;
  }
  return { text, days };
}

function day(today: Temporal.PlainDate, days: number): string[] {
  return [today.add({ days }).toString()];
}

function dayOfWeek(today: Temporal.PlainDate, weeks: number, dayOfTheWeek: number): string[] {
  return day(today, weeks * 7 + dayOfTheWeek - today.dayOfWeek);
}

function monthWords(today: Temporal.PlainDate, months: number): string {
  const { year, month } = today.add({ months });
  return `${year}年${month}月`;
}

/** Days and weeks are exact; who says months, years or half of something hardly means it to the day, so the days beside it are offered too. */
function away(today: Temporal.PlainDate, number: number, unit: string, direction: number): string[] {
  const amount = Math.floor(number) * direction;
  const half = number % 1 === 0 ? 0 : direction;
  if (/^(?:days?|天)$/u.test(unit)) return half === 0 ? day(today, amount) : [...day(today, 0), ...day(today, half)];
  if (/^(?:weeks?|周|星期|礼拜)$/u.test(unit))
    return half === 0 ? day(today, amount * 7) : [...day(today, half * 3), ...day(today, half * 4)];
  if (unit.startsWith('fortnight')) return day(today, amount * 14);
  const there = /^(?:months?|月)$/u.test(unit)
    ? today.add({ months: amount, days: half * 15 })
    : today.add({ years: amount, months: half * 6 });
  return [0, -1, 1].flatMap((days) => day(there, days));
}

function englishNumber(word: string): number {
  return /^\d/u.test(word) ? Number(word) : Math.max(1, englishNumbers.indexOf(word) + 1);
}
