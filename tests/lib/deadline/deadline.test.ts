import { describe, expect, it } from 'vitest';
import { dayAfter } from '#lib/clock.ts';
import { deadlineOf, firstDayOfLaw, readDeadline } from '#lib/deadline/deadline.ts';

/** Every day from the first on which the law applies to the end of 2040, counted one by one. */
const days: string[] = [];
for (let day = firstDayOfLaw; day <= '2041-02-28'; day = dayAfter(day)) days.push(day);

it('on every day of 2011 to 2040 the last day is the thirtieth, the first day of work being the first', () => {
  for (const [index, day] of days.entries()) {
    if (day > '2040-12-31') break;
    const { lastDay, otherLastDay, daysLeft } = deadlineOf(day, day);
    expect([day, lastDay, otherLastDay, daysLeft]).toEqual([day, days[index + 29], days[index + 30], 29]);
  }
});

it('the days left are those between today and the last day, on every day of the 30 and after', () => {
  const first = days.indexOf('2026-11-01');
  for (let passed = 0; passed < 800; passed += 1) {
    const { daysLeft, stage } = deadlineOf('2026-11-01', days[first + passed] ?? '');
    expect(daysLeft).toBe(29 - passed);
    expect(stage).toBe(passed < 29 ? 'waiting' : passed === 29 ? 'last-day' : 'late');
  }
});

describe('a typed day', () => {
  it('gives the deadline', () => {
    expect(readDeadline('2026年11月1日', '2026-11-24')).toEqual({
      firstDay: '2026-11-01',
      lastDay: '2026-11-30',
      otherLastDay: '2026-12-01',
      daysLeft: 6,
      today: '2026-11-24',
      stage: 'waiting',
    });
  });

  it('of today is one, of tomorrow is none yet', () => {
    expect(readDeadline('2026-11-24', '2026-11-24')).toMatchObject({ lastDay: '2026-12-23' });
    expect(readDeadline('2026-11-25', '2026-11-24')).toEqual({ fault: 'future' });
  });

  it('of the day from which the law applies is one, of the day before is none', () => {
    expect(readDeadline('2011-07-01', '2026-11-24')).toMatchObject({ lastDay: '2011-07-30', stage: 'late' });
    expect(readDeadline('2011-06-30', '2026-11-24')).toEqual({ fault: 'early' });
  });

  it('that cannot be read says why', () => {
    expect(readDeadline('2026-02-30', '2026-11-24')).toEqual({ fault: 'impossible' });
  });
});
