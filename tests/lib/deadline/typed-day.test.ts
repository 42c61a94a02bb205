import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '#lib/deadline/typed-day/day-fault.ts';
import { longestDayText, readTypedDay } from '#lib/deadline/typed-day/typed-day.ts';

// Rows of what people type are judged in tests/corpus/typed-days.tsv; here are what must hold for any day.
const today = '2026-11-25';
const anyDay = fc.date({ min: new Date('2011-01-01'), max: new Date('2028-11-25'), noInvalidDate: true });

const written = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date: Date): string => format.format(date);
};
const ways = [
  written('zh-CN', { dateStyle: 'long' }),
  written('zh-CN', { dateStyle: 'full' }),
  written('zh-CN-u-nu-hanidec', { dateStyle: 'long' }),
  written('zh-TW', { dateStyle: 'full' }),
  written('en-GB', { dateStyle: 'long' }),
  written('en-GB', { dateStyle: 'full' }),
  written('en-US', { dateStyle: 'medium' }),
  written('en-US', { dateStyle: 'full' }),
  written('fr', { dateStyle: 'long' }),
  written('de', { dateStyle: 'long' }),
  written('sv', { dateStyle: 'long' }),
];

describe('any day is read', () => {
  it('in every usual way', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', of = ''] = day.split('-');
        const typed = [
          day,
          `${year}${month}${of}`,
          `${year}/${Number(month)}/${Number(of)}`,
          `${year}年${Number(month)}月${Number(of)}日`,
          `我${year}年${month}月${of}号入职的`,
          `I started on ${day}`,
          `${day}T09:00:00+08:00`,
          `${day} 09:00`,
          Array.from(`${year}年${Number(month)}月${Number(of)}日`).join('\u2060'),
          ...ways.map((way) => way(date)),
        ];
        expect(typed.map((each) => [each, readTypedDay(each, today)])).toEqual(typed.map((each) => [each, { day }]));
      }),
    );
  });

  it('with its own day of the week; with another one it is asked about', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (date, shift) => {
        const day = date.toISOString().slice(0, 10);
        const weekday = '日一二三四五六'[(date.getUTCDay() + shift) % 7] ?? '';
        expect(readTypedDay(`${day} 星期${weekday}`, today)).toEqual(shift === 0 ? { day } : { fault: { kind: 'weekday', days: [day] } });
      }),
    );
  });

  it('in numbers alone, or both of its readings are offered', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', of = ''] = day.split('-');
        for (const typed of [`${of}/${month}/${year}`, `${Number(month)}.${Number(of)}.${year}`, `${of}-${month}-${year.slice(2)}`]) {
          const read = readTypedDay(typed, '2028-11-25');
          const days = 'day' in read ? [read.day] : daysOf(read.fault);
          expect([typed, days]).toEqual([typed, expect.arrayContaining([day])]);
        }
      }),
    );
  });
});

it('a day said by the clock is reckoned from the day it is', () => {
  expect(readTypedDay('昨天', '2026-01-01')).toEqual({ day: '2025-12-31' });
  expect(readTypedDay('上个月15号', '2026-01-31')).toEqual({ day: '2025-12-15' });
  expect(readTypedDay('上周日', '2026-11-22')).toEqual({ day: '2026-11-15' });
  expect(readTypedDay('last month', '2026-03-31')).toEqual({ fault: { kind: 'missing', parts: ['day'], days: [] } });
  // So near the end of the year, the next one is offered too.
  expect(readTypedDay('1月4日', '2026-12-28')).toMatchObject({ fault: { days: ['2026-01-04', '2025-01-04', '2027-01-04'] } });
});

it('the heading of our own answer is known, with the invisible characters of older pages too', () => {
  const asked = { fault: { kind: 'last-day', lastDay: '2026-12-03', days: ['2026-11-03', '2026-12-03'] } };
  for (const typed of [
    '最后一天是2026年12月3日',
    Array.from('最后一天是2026年12月3日').join('\u2060'),
    'The last day is 3 December 2026',
    '最后一天是2026年12月3日（星期四）',
    'The last day is Thursday 3 December 2026',
  ]) {
    expect(readTypedDay(typed, today)).toEqual(asked);
  }
});

it('a date behind the word for a week is answered where it lies in that week, and else asked about', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), (days) => {
      const date = new Date('2026-11-16T00:00:00Z');
      date.setUTCDate(date.getUTCDate() + days);
      const day = date.toISOString().slice(0, 10);
      const [year = '', month = '', of = ''] = day.split('-').map(Number);
      const right = days >= 0 && days < 7 ? { day } : { fault: { kind: 'week', days: [day] } };
      for (const typed of [`上周${day}`, `上周${year}年${month}月${of}日`, `last week, ${day}`]) {
        expect([typed, readTypedDay(typed, today)]).toEqual([typed, right]);
      }
      const short = readTypedDay(`上周${month}月${of}日`, today);
      expect('day' in short ? [short.day] : daysOf(short.fault)).toContain(day);
    }),
  );
});

describe('of several clauses', () => {
  it('the one about the first day of work is meant, where the others are about something else', () => {
    for (const typed of [
      '2026年11月3日上班，11月5日签合同',
      '11月5日签的合同，2026年11月3日入职的',
      '我2026年11月3日入职11月5日签合同',
      'I started on 3 November 2026, my contract is dated 5 November 2026',
    ]) {
      expect([typed, readTypedDay(typed, today)]).toEqual([typed, { day: '2026-11-03', isPicked: true }]);
    }
  });

  it('none is picked where two are about it, or the day was moved or denied', () => {
    const several = { fault: { kind: 'several', days: ['2026-11-03', '2026-11-05'] } };
    expect(readTypedDay('2026年11月3日入职，2026年11月5日上班', today)).toEqual(several);
    expect(readTypedDay('2026年11月3日上班，改到11月5日签合同', today)).toMatchObject({ fault: { kind: 'unclear' } });
    expect(readTypedDay('不是2026年11月3日上班，2026年11月5日签合同', today)).toMatchObject({ fault: { kind: 'unclear' } });
    expect(readTypedDay('2026年11月3日上班，后来没去', today)).toMatchObject({ fault: { kind: 'unclear' } });
  });
});

it('repeats what was typed as it was typed', () => {
  expect(readTypedDay('2026年11月3日签的合同', today)).toMatchObject({ fault: { what: '2026年11月3日签的合同' } });
  expect(readTypedDay('Decade 3 2026', today)).toMatchObject({ fault: { what: 'Decade' } });
});

it('a text that is too long is refused, because its end may be cut', () => {
  expect(readTypedDay(`${'x '.repeat(longestDayText / 2)}3 November 20`, today)).toEqual({ fault: { kind: 'long' } });
});

describe('whatever is typed', () => {
  const pieces = Array.from('0123456789-/.:, 年月日号一二十〇初周前后上个天TZ+刚已经在来了第我和').concat(
    'nov',
    'may',
    'been ',
    'working ',
    'first',
    '入职',
    '合同，',
    '五一',
    'last',
    'week',
    'monday',
    'ago',
    '昨天',
    '去年',
    '星期',
    '农历',
    'in',
    'W',
    'of',
    '民国',
    '\uE000',
    '\u2060',
    '٣',
    '\uD800',
  );
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 512 }),
    fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 0, max: 512 })).map(([piece, times]) => piece.repeat(times).slice(0, 512)),
  );

  it('a day of the calendar comes of it, or a kind of fault, with days to choose from', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const read = readTypedDay(typed, today);
        for (const day of 'day' in read ? [read.day] : daysOf(read.fault)) {
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
