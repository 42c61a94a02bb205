import type { Temporal } from 'temporal-polyfill';
import { countOf, countWord, ordinalOf, ordinalWord } from './english-numbers.ts';
import { monthNamed } from './month-names.ts';
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
} from './reckoning.ts';
import { exact, type Rule, type Said } from './spoken-rule.ts';
import { englishWeekday as weekday, nearest, weekdayOf } from './weekdays.ts';

const days: Readonly<Record<string, number>> = {
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
/** Days that are the same every year, by their name. */
const holidays: readonly (readonly [name: string, day: string])[] = [
  ["new year['’]?s day", '1月1日'],
  ["(?:international )?women['’]?s day", '3月8日'],
  ['may day|labour day|international labou?r day', '5月1日'],
  ['(?:chinese |china )?national day', '10月1日'],
  ["singles['’]? day", '11月11日'],
  ['christmas(?: day)?', '12月25日'],
];
const turns: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const count = `(?<count>${countWord})`;
const units = '(?<unit>days?|weeks?|fortnights?|months?|years?)';
const amount = `${count}(?:(?: or | to | ?- ?)(?<most>${countWord}))? ${units}(?:,? and (?<more>${countWord}) (?<smaller>days?|weeks?|months?))?`;
const month = String.raw`(?:(?<year>\d{4})年(?<month>\d{1,2})月|(?<name>[a-z]+)\.?(?:,? (?<yearAfter>\d{4})(?!\d))?)`;
const nth = String.raw`(?<nth>[1-5](?:st|nd|rd|th)|${ordinalWord})`;

/** Days said by the clock in English, in the order in which they are looked for: what stands in a longer one comes after it. */
export const englishRules: readonly Rule[] = [
  ...holidays.map(([name, meant]): Rule => [new RegExp(`(?<![a-z])(?:the )?(?:${name})(?![a-z])`, 'u'), () => meant]),
  [/(?<![a-z])(?<turn>last|this|next) month(?![a-z])/u, ({ turn = '' }, today) => monthWords(today, turns[turn] ?? 0)],
  // Which day of a month: its last one, its first Monday.
  [
    new RegExp(`(?<![a-z])(?:the )?last day (?:of|in) +${month}`, 'u'),
    (of, today) => ofMonth(of, today, (year, which) => [lastOfMonth(year, which)]),
  ],
  [
    new RegExp(`(?<![a-z\\d])(?:the )?(?:${nth}|last) ${weekday} (?:of|in) +${month}`, 'u'),
    ({ nth: place, day: name = '', ...of }, today) =>
      ofMonth(of, today, (year, which) => nthOfMonth(place === undefined ? -1 : ordinalOf(place), weekdayOf(name), year, which)),
  ],
  // A first Monday of something else is no day of a month.
  [
    new RegExp(`(?<![a-z\\d])(?:(?<before>[a-z]+)\\.? )?(?:the )?${nth} ${weekday}`, 'u'),
    ({ before = '' }) => (monthNamed(before) === undefined ? exact([]) : undefined),
  ],
  // The third day of work, which may be counted with the days off or without them.
  [
    new RegExp(
      `^(?:(?<which>today|yesterday|tomorrow)|this|it)(?:['’]s| is| was| will be)(?: my| the)? (?<nth>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord}) day(?: (?:of|at) (?:work|the company|my job|the job)| here)?[.! ]*$`,
      'u',
    ),
    ({ which = 'today', nth: place = '' }, today) =>
      ordinalOf(place) < 2 ? undefined : { kind: 'about', days: firstOfDays(today.add({ days: days[which] ?? 0 }), ordinalOf(place)) },
  ],
  // How long somebody has worked: three weeks by now.
  [
    new RegExp(
      `^(?:i |we )?(?:i['’]?ve |have |had )?(?:just |only |already )?(?:been|worked|working)(?: (?:been|working|here|there|employed|at work))*(?: for)?(?: about| nearly| almost)? ${amount}(?: now| already| here)?[.! ]*$`,
      'u',
    ),
    (said, today) => ({ kind: 'about', days: awayBy(said, today, -1) }),
  ],
  // A day some weeks ago: a week ago yesterday, two weeks ago on Tuesday, Tuesday two weeks ago.
  [
    new RegExp(`(?<![a-z\\d.])${count} weeks? ago,? (?<which>today|yesterday|tomorrow)(?![a-z])`, 'u'),
    ({ count: number = '', which = '' }, today) => exact(day(today, (days[which] ?? 0) - 7 * countOf(number))),
  ],
  [
    new RegExp(`(?<![a-z\\d.])${count} weeks? ago,?(?: on)?(?: a)? ${weekday}`, 'u'),
    ({ count: number = '', day: name = '' }, today) => exact(weekdayAround(today.subtract({ weeks: countOf(number) }), weekdayOf(name))),
  ],
  [
    new RegExp(`(?<![a-z])${weekday},? ${count} weeks? ago(?![a-z])`, 'u'),
    ({ count: number = '', day: name = '' }, today) => exact(weekdayAround(today.subtract({ weeks: countOf(number) }), weekdayOf(name))),
  ],
  [new RegExp(`(?<![a-z\\d.])${amount} ago(?![a-z])`, 'u'), (said, today) => exact(awayBy(said, today, -1))],
  [new RegExp(`(?<![a-z\\d])(?:in ${amount}(?: from now)?)(?![a-z])(?! ago)`, 'u'), (said, today) => exact(awayBy(said, today, 1))],
  [new RegExp(`(?<![a-z\\d.])${amount} from (?:now|today)(?![a-z])`, 'u'), (said, today) => exact(awayBy(said, today, 1))],
  [
    new RegExp(`(?<![a-z])(?:the )?(?<which>${Object.keys(days).join('|')})(?![a-z])`, 'u'),
    ({ which = '' }, today) => exact(day(today, days[which] ?? 0)),
  ],
  [
    new RegExp(`(?<![a-z])${weekday}(?: of)? (?<turn>last|this|next) week(?![a-z])`, 'u'),
    ({ turn = '', day: name = '' }, today) => exact(dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name))),
  ],
  [
    new RegExp(`(?<![a-z])(?<turn>last|this|next) week(?:'s)?,?(?: on)? ${weekday}`, 'u'),
    ({ turn = '', day: name = '' }, today) => exact(dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name))),
  ],
  [
    /(?<![a-z])(?:(?<turn>last|this|next) week|(?:the )?week (?<beyond>before last|after next))(?:'s)?(?![a-z])/u,
    ({ turn = '', beyond }, today) => ({
      kind: 'week',
      days: daysOfWeek(today, beyond === undefined ? (turns[turn] ?? 0) : beyond === 'before last' ? -2 : 2),
    }),
  ],
  [
    /(?<![a-z])(?<turn>last|this|next) weekend(?![a-z])/u,
    ({ turn = '' }, today) => exact([6, 7].flatMap((each) => dayOfWeek(today, turns[turn] ?? 0, each))),
  ],
  [
    new RegExp(`(?<![a-z])(?<turn>last|this|next) ${weekday}`, 'u'),
    ({ turn = '', day: name = '' }, today) => {
      const near = nearest(today, weekdayOf(name));
      const inWeek = dayOfWeek(today, turns[turn] ?? 0, weekdayOf(name));
      return exact([...new Set([...(turn === 'last' ? near.slice(0, 1) : turn === 'next' ? near.slice(1) : near), ...inWeek])]);
    },
  ],
  // Said as `yr`: beside it, two numbers stand in no order.
  [/(?<![a-z])(?<turn>last|this|next) year(?![a-z])/u, ({ turn = '' }, today) => `${today.year + (turns[turn] ?? 0)}yr`],
];

/** The days that an amount leads to; none where two numbers are no range. */
function awayBy(
  { count: number = '', most, unit = '', more, smaller = '' }: Readonly<Record<string, string | undefined>>,
  today: Temporal.PlainDate,
  direction: number,
): string[] {
  const numbers = most === undefined ? [countOf(number)] : (range(countOf(number), countOf(most)) ?? []);
  const added = more === undefined ? [] : ([[countOf(more), smaller]] as const);
  return [...new Set(numbers.flatMap((each) => away(today, [[each, unit], ...added], direction)))];
}

/** Days of a month, of the year beside it or of those that may be meant; undefined where the word is no month. */
function ofMonth(
  { year, yearAfter, month: numeral, name = '' }: Readonly<Record<string, string | undefined>>,
  today: Temporal.PlainDate,
  daysIn: (year: number, month: number) => string[],
): Said | undefined {
  const which = numeral === undefined ? monthNamed(name) : Number(numeral);
  if (which === undefined) return undefined;
  const typed = year ?? yearAfter;
  return typed === undefined
    ? { kind: 'year', days: inLikelyYears(today, (each) => daysIn(each, which)) }
    : exact(daysIn(Number(typed), which));
}
