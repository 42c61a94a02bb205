import type { Temporal } from 'temporal-polyfill';
import { readNumeral } from '#lib/text/numerals.ts';
import {
  away,
  day,
  dayOfWeek,
  daysOfWeek,
  firstOfDays,
  inLikelyYears,
  lastOfMonth,
  monthWords,
  nthOfMonth,
  range,
  weekdayAround,
  type Amount,
} from './reckoning.ts';
import { exact, type Rule, type Said } from './spoken-rule.ts';
import { chineseWeekday, weekdayOf } from './weekdays.ts';

const days: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 寻: -1, 琴: -1, 听: 1 };
const years: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 };
/** How many years back the day lies that is named by today. */
const yearsBack: Readonly<Record<string, number>> = { 前年: 2, 去年: 1, 今年: 0 };
/** Days that are the same every year, by their name. */
const holidays: Readonly<Record<string, string>> = {
  元旦: '1月1日',
  三八妇女节: '3月8日',
  妇女节: '3月8日',
  三八节: '3月8日',
  五一: '5月1日',
  劳动节: '5月1日',
  五四青年节: '5月4日',
  青年节: '5月4日',
  儿童节: '6月1日',
  八一建军节: '8月1日',
  建军节: '8月1日',
  教师节: '9月10日',
  国庆: '10月1日',
  双十一: '11月11日',
  双11: '11月11日',
  光棍节: '11月11日',
  圣诞: '12月25日',
};

const number = '(?:\\d{1,3}|[零一二三四五六七八九十百]{1,5})';
const count = `(?<count>${number}|半)(?:(?:到|至|-|、|或者?) ?(?<most>${number}))?`;
const unit = '(?<unit>天|周|星期|礼拜|月|年)';
const week = '(?:周|星期|礼拜)';
const turn = '(?<turn>大?上{1,5}|下{1,5}|[本这])';
const begun = '(?:上班|入职|工作|到岗|上岗|进厂|进公司|来公司|来)';
const month = String.raw`(?:(?<year>\d{4}|\d{2})年 ?的?)?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月份? ?的?`;

/** Days said by the clock in Chinese, in the order in which they are looked for: what stands in a longer one comes after it. */
export const chineseRules: readonly Rule[] = [
  // A holiday that has the same day every year, where no other day stands beside it.
  [
    new RegExp(
      `^(?<head>\\D*?(?:\\d{2,4}(?:年\\D*?)?)?)(?<![一二三四五六七八九十零月])(?<holiday>${Object.keys(holidays).join('|')})(?:劳动)?节?(?![一二三四五六七八九十月日号]|\\D*最后)(?=\\D*$)`,
      'u',
    ),
    ({ holiday = '' }) => holidays[holiday],
  ],
  [
    /(?<turn>[去前今]年|(?<ago>[一二三四五六七八九]|\d)年前|上个?月)的?(?:今天|今日|这一?天|同一天)/u,
    ({ turn: which = '', ago = '' }, today) =>
      exact([today.subtract(which.endsWith('月') ? { months: 1 } : { years: readNumeral(ago) ?? yearsBack[which] ?? 0 }).toString()]),
  ],
  [
    new RegExp(`${turn}一?个?${week}的?(?<which>[前昨今明后])[天日]`, 'u'),
    ({ turn: which = '', which: name = '' }, today) => exact(day(today, turnOf(which) * 7 + (days[name] ?? 0))),
  ],
  // The third day of work, which may be counted with the days off or without them.
  [
    new RegExp(
      `^(?:我|本人)?(?:(?<which>[前昨今明后])[天日]就?是?)?(?:我|已经)*${begun}?的?第(?<nth>\\d{1,2}|[一二三四五六七八九十]{1,3})[天日](?:上班|工作|了)*[。.!~ ]*$`,
      'u',
    ),
    ({ which = '今', nth = '' }, today) => {
      const place = readNumeral(nth);
      if (place === undefined || place < 2) return undefined;
      return { kind: 'about', days: firstOfDays(today.add({ days: days[which] ?? 0 }), place) };
    },
  ],
  [
    /(?<which>大*(?:前{1,3}|后{1,3})|[昨今明]|[寻琴听](?=日|晚))(?:天|日|儿个?|个|晚|早|晨|朝)/u,
    ({ which = '' }, today) => exact(day(today, (days[which.at(-1) ?? ''] ?? 0) + (which.length - 1) * (which.endsWith('前') ? -1 : 1))),
  ],
  // A day some weeks ago: the Monday three weeks ago.
  [
    new RegExp(`(?<head>^(?:我|本人)?(?:是|在|就)? ?)(?<count>${number}) ?个?${week}[之以]?前的?那?个?${week}${chineseWeekday}`, 'u'),
    ({ count: weeks = '', day: name = '' }, today) => {
      const value = readNumeral(weeks);
      return value === undefined ? undefined : exact(weekdayAround(today.subtract({ weeks: value }), weekdayOf(name)));
    },
  ],
  [
    // Only at the beginning: three days after something else is another day than in three days.
    new RegExp(
      `^(?<head>(?:我|本人)?(?:是|在|就)? ?)${count} ?个?${unit}(?:[零又加]?(?<more>${number}) ?个?(?<smaller>天|周|星期|礼拜|月))?[之以]?(?<turn>前|后)`,
      'u',
    ),
    ({ turn: which, ...amount }, today) => exact(awayBy(amount, today, which === '前' ? -1 : 1)),
  ],
  [
    new RegExp(`^(?<head>(?:我|本人)? ?)(?:再过 ?${count} ?个?${unit}之?后?|还有 ?(?<left>${number}) ?天(?=才?就?${begun}))`, 'u'),
    ({ left, ...amount }, today) => exact(awayBy(left === undefined ? amount : { count: left, unit: '天' }, today, 1)),
  ],
  // How long somebody has worked, or how long ago it was: three weeks by now.
  [
    new RegExp(
      `^(?:我|本人)?(?:在(?:这里|这儿|这边|公司|单位|厂里?))?(?:刚|才|已经|都|也)*(?:${begun}|干|做|(?=.*[了啦][。.!~ ]*$))(?:这里|这儿|这边|公司|厂里?)?(?:了|才|已经|有|都)* ?(?:快|将近|差不多|大概|大约|刚好|正好|满)?有? ?${count} ?(?:(?<unit>天|周|年(?=了|[零又加]?${number} ?个?[月天周])|(?<=[干做班作职]了.*)年)|个(?<longer>月)|个?(?<weeks>星期|礼拜))(?:[零又加]?(?<more>${number}) ?个?(?<smaller>天|周|星期|礼拜|月))?(?:了|啦)?[。.!~ ]*$`,
      'u',
    ),
    ({ unit: name, longer, weeks, ...amount }, today) => ({
      kind: 'about',
      days: awayBy({ ...amount, unit: name ?? longer ?? weeks }, today, -1),
    }),
  ],
  [
    new RegExp(
      `${turn}一?个?${week}的?${chineseWeekday}(?:(?:或者?|还是|[、和,]) ?${week}?|${week})(?<other>[一二三四五六日天])(?![月号十])`,
      'u',
    ),
    ({ turn: which = '', day: name = '', other = '' }, today) =>
      exact([name, other].flatMap((each) => dayOfWeek(today, turnOf(which), weekdayOf(each)))),
  ],
  [
    new RegExp(`${turn}一?个?${week}的?${chineseWeekday}`, 'u'),
    ({ turn: which = '', day: name = '' }, today) => exact(dayOfWeek(today, turnOf(which), weekdayOf(name))),
  ],
  [
    new RegExp(`${turn}一?个?周末`, 'u'),
    ({ turn: which = '' }, today) => exact([6, 7].flatMap((each) => dayOfWeek(today, turnOf(which), each))),
  ],
  // What may be the 28th of a week, or its Tuesday, which is the 18th, is neither.
  [
    new RegExp(`${turn}一?个?${week}(?!末|[二三]十[一二三四五六七八九]?[日号])`, 'u'),
    ({ turn: which = '' }, today) => ({ kind: 'week', days: daysOfWeek(today, turnOf(which)) }),
  ],
  [new RegExp(`${turn}一?个?月份?`, 'u'), ({ turn: which = '' }, today) => monthWords(today, turnOf(which))],
  [/(?<turn>大前|[前去今本明后])年/u, ({ turn: which = '' }, today) => `${today.year + (years[which] ?? 0)}年`],
  [
    new RegExp(`${month}(?:第(?<nth>[一二三四五1-5])|头一|首|(?<last>最后一?))个?${week}(?<day>[一二三四五六日天])`, 'u'),
    ({ nth = '一', last, day: name = '', ...of }, today) =>
      ofMonth(of, today, (year, which) => nthOfMonth(last === undefined ? (readNumeral(nth) ?? 1) : -1, weekdayOf(name), year, which)),
  ],
  // The last day of work in a month is another matter.
  [
    new RegExp(`${month}(?:(?<last>最后一天)|头一天|首日|第[一1]天)(?! ?(?:${begun}|在))`, 'u'),
    ({ last, ...of }, today) =>
      ofMonth(of, today, (year, which) => [last === undefined ? `${lastOfMonth(year, which).slice(0, -2)}01` : lastOfMonth(year, which)]),
  ],
];

/** How many weeks or months ahead a turn is: 上上 and 大上 two back, 本 none. */
function turnOf(word: string): number {
  if (/[本这]/u.test(word)) return 0;
  return word.includes('上') ? -word.length : word.length;
}

/** The days that an amount leads to; none where its number is none. Two numbers side by side, such as 二三, are from one to the other. */
function awayBy(
  { count: number_ = '', most, unit: name = '', more, smaller = '' }: Readonly<Record<string, string | undefined>>,
  today: Temporal.PlainDate,
  direction: number,
): string[] {
  const [, ten = '', from = '', to = ''] = /^(十?)([一二三四五六七八九])([一二三四五六七八九])$/u.exec(number_) ?? [];
  const value = number_ === '半' ? 0.5 : readNumeral(number_);
  const numbers =
    most !== undefined
      ? range(value, readNumeral(most))
      : to === ''
        ? value === undefined
          ? undefined
          : [value]
        : range(readNumeral(ten + from), readNumeral(ten + to));
  const added: readonly Amount[] = more === undefined ? [] : [[readNumeral(more) ?? 0, smaller]];
  return [...new Set((numbers ?? []).flatMap((each) => away(today, [[each, name], ...added], direction)))];
}

/** Days of a month, of the year beside it or of those that may be meant; none where there is no such month. */
function ofMonth(
  { year, month: name = '' }: Readonly<Record<string, string | undefined>>,
  today: Temporal.PlainDate,
  daysIn: (year: number, month: number) => string[],
): Said {
  const which = readNumeral(name) ?? 0;
  if (which < 1 || which > 12) return exact([]);
  if (year === undefined) return { kind: 'year', days: inLikelyYears(today, (each) => daysIn(each, which)) };
  return exact(daysIn(Number(year.length === 2 ? `20${year}` : year), which));
}
