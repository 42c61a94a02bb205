import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '#lib/site/clock.ts';
import { deadlineOf, deadlineStages, readDeadline } from '#lib/deadline/deadline.ts';
import { firstDayOfLaw } from '#lib/deadline/typed-day/day-reach.ts';

/** Every day from the first on which the law applies, counted one by one. */
const days: string[] = [];
for (let day = firstDayOfLaw; day <= '2041-12-31'; day = dayAfter(day)) days.push(day);

/** A first day of work and a day that may be today: 60 days before it to 340 days after it. */
const firstDayAndToday = fc.tuple(fc.nat(days.length - 462), fc.nat(400)).map(([first, passed]) => ({
  first: first + 60,
  passed: passed - 60,
  firstDay: days[first + 60] ?? '',
  today: days[first + passed] ?? '',
}));

describe('for any first day of work and any day', () => {
  it('the last day is the thirtieth after the first, counted one by one, and the safe day the one before', () => {
    fc.assert(
      fc.property(firstDayAndToday, ({ first, passed, firstDay, today }) => {
        const { lastDay, safeDay, daysLeft } = deadlineOf(firstDay, today);
        expect({ lastDay, safeDay, daysLeft }).toEqual({ lastDay: days[first + 30], safeDay: days[first + 29], daysLeft: 30 - passed });
        expect(dayAfter(safeDay)).toBe(lastDay);
      }),
    );
  });

  it('exactly one stage holds: the last day is never late, and no day after it is in time', () => {
    fc.assert(
      fc.property(firstDayAndToday, ({ firstDay, today }) => {
        const { lastDay, stage } = deadlineOf(firstDay, today);
        const holding = {
          ahead: today < firstDay,
          waiting: today >= firstDay && today < lastDay,
          'last-day': today === lastDay,
          late: today > lastDay,
        };
        expect(deadlineStages.filter((each) => holding[each])).toEqual([stage]);
      }),
    );
  });

  it('the days do not hang on today, and the stage never goes back', () => {
    fc.assert(
      fc.property(firstDayAndToday, fc.nat(400), ({ first, firstDay, today }, passedToo) => {
        const other = days[first + passedToo] ?? '';
        const [earlier, later] = [today, other].toSorted().map((day) => deadlineOf(firstDay, day));
        expect([later?.lastDay, later?.safeDay]).toEqual([earlier?.lastDay, earlier?.safeDay]);
        const [before, after] = [earlier, later].map((deadline) => (deadline ? deadlineStages.indexOf(deadline.stage) : -1));
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});

it('day 31, the first day of work being day 1, is the last day and not late (Civil Code, article 201)', () => {
  expect(deadlineOf('2026-10-26', '2026-11-25')).toMatchObject({ stage: 'last-day', daysLeft: 0, lastDay: '2026-11-25' });
  expect(deadlineOf('2026-10-26', '2026-11-24')).toMatchObject({ stage: 'waiting', daysLeft: 1, safeDay: '2026-11-24' });
  expect(deadlineOf('2026-10-26', '2026-11-26')).toMatchObject({ stage: 'late', daysLeft: -1 });
});

describe('a typed day', () => {
  it('gives the deadline', () => {
    expect(readDeadline('2026年11月1日', '2026-11-24')).toEqual({
      firstDay: '2026-11-01',
      lastDay: '2026-12-01',
      safeDay: '2026-11-30',
      daysLeft: 7,
      today: '2026-11-24',
      stage: 'waiting',
    });
  });

  it('may be ahead, as far as somebody may have signed a contract', () => {
    expect(readDeadline('2026-11-24', '2026-11-24')).toMatchObject({ lastDay: '2026-12-24', stage: 'waiting' });
    expect(readDeadline('2026-11-25', '2026-11-24')).toMatchObject({ lastDay: '2026-12-25', stage: 'ahead' });
    expect(readDeadline('2028-11-24', '2026-11-24')).toMatchObject({ stage: 'ahead' });
    expect(readDeadline('2028-11-25', '2026-11-24')).toEqual({ fault: { kind: 'future', day: '2028-11-25', latest: '2028-11-24' } });
  });

  it('that may be several asks only about those that can be answered', () => {
    expect(readDeadline('11月3日', '2011-12-01')).toMatchObject({ fault: { days: ['2011-11-03'] } });
    expect(readDeadline('03/11/1999', '2026-11-24')).toEqual({ fault: { kind: 'early' } });
  });

  it('of the day from which the law applies is one, of the day before is none', () => {
    expect(readDeadline('2011-07-01', '2026-11-24')).toMatchObject({ lastDay: '2011-07-31', stage: 'late' });
    expect(readDeadline('2011-06-30', '2026-11-24')).toEqual({ fault: { kind: 'early' } });
  });

  it('that cannot be read says why', () => {
    expect(readDeadline('2026-02-30', '2026-11-24')).toMatchObject({ fault: { kind: 'impossible' } });
  });
});
