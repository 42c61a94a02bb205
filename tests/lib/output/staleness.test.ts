import { describe, expect, test } from 'vitest';
import { changesSince, stalenessNotice } from '#lib/output/staleness.ts';

const build = { day: '2026-12-30', changeDays: ['2026-12-30', '2027-01-01', '2027-06-01'] };

describe('a site built for a day', () => {
  test.each([
    ['on that day nothing has changed, though it is a day of change itself', '2026-12-30', []],
    ['before the next day of change nothing has changed', '2026-12-31', []],
    ['on a day of change that day counts', '2027-01-01', ['2027-01-01']],
    ['after several days of change all count', '2028-01-01', ['2027-01-01', '2027-06-01']],
    ['on an earlier day the day of change in between counts', '2026-12-29', ['2026-12-30']],
  ])('%s', (_name, today, days) => {
    expect(changesSince(build, today)).toEqual(days);
  });

  test('says in a sentence what to do, or nothing', () => {
    expect(stalenessNotice(build, '2026-12-31')).toBeUndefined();
    expect(stalenessNotice(build, '2027-01-02')).toBe(
      'The site was built for 2026-12-30, and what it says has changed with the date (2027-01-01): run "npm run build".',
    );
  });
});
