import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '#lib/deadline/deadline.ts';
import { daysOf } from '#lib/deadline/typed-day/day-fault.ts';
import { dayFaultView } from '#lib/deadline/view.ts';
import { locales } from '#lib/i18n/locale.ts';

// What is typed, its language, the day it is, and what is right: the last day, or the kind of what is asked or refused
// with the days to choose from; then where the row comes from.
const rows = readFileSync(path.join(import.meta.dirname, 'typed-days.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [typed = '', language = '', clock = '', right = '', origin = ''] = line.split('\t');
    return { typed, language, clock, right, origin };
  });

function verdictOn(typed: string, clock: string): string {
  const read = readDeadline(typed, clock);
  return 'fault' in read ? [read.fault.kind, ...daysOf(read.fault)].join(' ') : read.lastDay;
}

it('each of the days that people typed is answered, asked about or refused as was judged', () => {
  expect(rows.map(({ typed, clock }) => [typed, verdictOn(typed, clock)])).toEqual(rows.map(({ typed, right }) => [typed, right]));
});

it('there are the 87 that came with the judged cases, and at least 100 of ours', () => {
  expect(rows.filter(({ origin }) => origin === 'cases')).toHaveLength(87);
  expect(rows.filter(({ origin }) => origin === 'ours').length).toBeGreaterThanOrEqual(100);
  expect(new Set(rows.map(({ typed }) => typed)).size).toBe(rows.length);
});

describe.each(locales)('in %s', (locale) => {
  it('each refusal says what to type, and each question has its days, which are answered', () => {
    for (const { typed, clock } of rows) {
      const read = readDeadline(typed, clock);
      if (!('fault' in read)) continue;
      const { fault, choices } = dayFaultView(typed, read.fault, locale);
      const sentence = fault.map(({ text }) => text).join('');
      expect([typed, sentence]).toEqual([typed, expect.stringMatching(/2026-11-01|2011年7月1日|1 July 2011/u)]);
      // What was typed may hold such words itself.
      expect(sentence.replace(typed, 'x')).not.toMatch(/undefined|NaN|\[object|\(\)|“”/u);
      for (const { href } of choices) {
        const day = new URL(href, 'http://localhost').searchParams.get('day') ?? '';
        expect([day, readDeadline(day, clock)]).toEqual([day, expect.objectContaining({ firstDay: day })]);
      }
    }
  });
});
