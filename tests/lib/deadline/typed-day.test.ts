import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDay } from '#lib/deadline/typed-day.ts';

describe('a day is read however people type it', () => {
  it.each([
    '2026-11-01',
    '2026-11-1',
    '2026/11/1',
    '2026.11.1',
    '2026.11.01.',
    '20261101',
    '2026 11 1',
    '2026—11—01',
    '２０２６－１１－０１',
    '2026、11、1',
    '2026年11月1日',
    '2026 年 11 月 1 号',
    '2026年11月1號',
    '２０２６年１１月１日',
    '二〇二六年十一月一日',
    '二零二六年十一月一号',
    '26年11月1日',
    '2026年11月1日（星期日）',
    '2026-11-01 周日',
    '1 November 2026',
    '1 Nov. 2026',
    'Nov 1, 2026',
    'November 1st 2026',
    '1st of November 2026',
  ])('%s', (typed) => {
    expect(readTypedDay(typed)).toEqual({ day: '2026-11-01' });
  });

  it('Chinese numerals up to thirty-one', () => {
    expect(readTypedDay('二〇二六年三月二十一日')).toEqual({ day: '2026-03-21' });
    expect(readTypedDay('二〇二六年十二月三十一日')).toEqual({ day: '2026-12-31' });
    expect(readTypedDay('二〇二六年十月十日')).toEqual({ day: '2026-10-10' });
  });

  it('every day of 2011 to 2040, in every usual way', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2011-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', of = ''] = day.split('-');
        const numerals = new Intl.DateTimeFormat('zh-CN-u-nu-hanidec', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
        for (const typed of [
          day,
          `${year}${month}${of}`,
          `${year}/${Number(month)}/${Number(of)}`,
          `${year}年${Number(month)}月${Number(of)}日`,
          written,
          american,
          numerals,
        ]) {
          expect([typed, readTypedDay(typed)]).toEqual([typed, { day }]);
        }
      }),
    );
  });
});

describe('what is no day says why', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['2026-02-30', 'impossible'],
    ['2025-02-29', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026年11月31日', 'impossible'],
    ['20260000', 'impossible'],
    ['11月1日', 'no-year'],
    ['十一月一日', 'no-year'],
    ['11/1', 'no-year'],
    ['01/11/2026', 'unclear'],
    ['1 Brumaire 2026', 'unclear'],
    ['last Monday', 'unclear'],
    ['2026', 'unclear'],
    ['2026-11', 'unclear'],
    ['-2026-11-01', 'unclear'],
  ])('%s: %s', (typed, fault) => {
    expect(readTypedDay(typed)).toEqual({ fault });
  });

  it('whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.年月日号一二十〇 nov,')), maxLength: 20 }), (typed) => {
        const read = readTypedDay(typed);
        const day = 'day' in read ? read.day : '2026-11-24';
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
