import { afterEach, describe, expect, it, vi } from 'vitest';
import { chinaDayOf, dayAfter, parseClock } from '#lib/site/clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.resetModules();
});

describe('the day in China', () => {
  it('begins at midnight in China, whatever the zone of the machine', () => {
    expect(chinaDayOf(Date.parse('2026-12-31T15:59:59Z'))).toBe('2026-12-31');
    expect(chinaDayOf(Date.parse('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });

  it('is the one that CLOCK sets, and the time runs on from there', async () => {
    vi.useFakeTimers({ now: 0 });
    vi.stubEnv('CLOCK', '2026-12-31T23:59:50');
    vi.resetModules();
    const { today } = await import('#lib/site/clock.ts');
    expect(today()).toBe('2026-12-31');
    vi.setSystemTime(9_999);
    expect(today()).toBe('2026-12-31');
    vi.setSystemTime(10_000);
    expect(today()).toBe('2027-01-01');
  });

  it('is that of the real clock when CLOCK is not set', async () => {
    vi.useFakeTimers({ now: Date.parse('2030-06-01T00:00:00+08:00') });
    vi.stubEnv('CLOCK', undefined);
    vi.resetModules();
    const { today } = await import('#lib/site/clock.ts');
    expect(today()).toBe('2030-06-01');
  });
});

describe('parseClock', () => {
  it('takes a day or a moment in China', () => {
    expect(parseClock({ CLOCK: '2027-01-02' })).toBe(Date.parse('2027-01-01T16:00:00Z'));
    expect(parseClock({ CLOCK: '2026-12-31T23:59:50' })).toBe(Date.parse('2026-12-31T15:59:50Z'));
    expect(parseClock({})).toBeUndefined();
    expect(parseClock({ CLOCK: '' })).toBeUndefined();
  });

  it.each(['tomorrow', '2027-02-30', '2027-01-02T25:00:00', '2027-01-02T10:00:00Z'])('says in a sentence that %s is neither', (CLOCK) => {
    expect(() => parseClock({ CLOCK })).toThrow('CLOCK must be a day or a moment in China such as 2027-01-02 or 2026-12-31T23:59:50');
  });
});

it('the day after a day may be in the next month or year, or a leap day', () => {
  expect(['2026-11-30', '2026-12-31', '2028-02-28'].map(dayAfter)).toEqual(['2026-12-01', '2027-01-01', '2028-02-29']);
});
