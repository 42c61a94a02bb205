import { readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { forgetOldFeedback, openFeedbackStore, warnWhenFull } from '#lib/server/feedback/feedback-store.ts';
import { makeSenderLimit } from '#lib/server/feedback/sender-limit.ts';
import { withProject } from '../example-site.ts';

const answer = { day: '2026-11-27', page: '/', locale: 'zh', words: '不对', build: 'x' } as const;

test('each answer is a line that only the owner may read', () =>
  withProject(async (project) => {
    openFeedbackStore(join(project, 'feedback'))?.keep(answer);
    const path = join(project, 'feedback', '2026-11.jsonl');
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(answer)}\n`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(project, 'feedback')).mode & 0o777).toBe(0o700);
  }));

test('of one page and day 200 answers are kept, the last one without its words; the next day begins anew', () =>
  withProject(async (project) => {
    const store = openFeedbackStore(join(project, 'feedback'));
    for (let count = 0; count < 1000; count += 1) store?.keep(answer);
    store?.keep({ ...answer, page: '/guides' });
    store?.keep({ ...answer, day: '2026-11-28' });
    const lines = readFileSync(join(project, 'feedback', '2026-11.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(202);
    expect(lines[199]).not.toContain('不对');
  }));

test('a month holds 10 MB at most; beyond them answers are not kept, which is said once', () =>
  withProject(async (project) => {
    const store = openFeedbackStore(join(project, 'feedback'));
    const path = join(project, 'feedback', '2026-11.jsonl');
    store?.keep(answer);
    truncateSync(path, 10 * 1024 * 1024 - 10);
    const warnings: string[] = [];
    const keep = warnWhenFull(store?.keep ?? (() => true), (warning) => warnings.push(warning));
    expect([keep(answer), keep(answer), keep({ ...answer, day: '2026-12-01' })]).toEqual([false, false, true]);
    expect(statSync(path).size).toBe(10 * 1024 * 1024 - 10);
    expect(warnings).toEqual(['2026-11.jsonl has its 10 MB: what readers say about pages is refused until the month is over.']);
  }));

test('nothing lies longer than 13 months, and nothing else is removed', () =>
  withProject(async (project) => {
    const folder = join(project, 'feedback');
    openFeedbackStore(folder)?.keep(answer);
    for (const name of ['2025-10.jsonl', '2025-11.jsonl', 'notes.txt']) writeFileSync(join(folder, name), '');
    forgetOldFeedback(folder, '2026-11-30');
    expect(readdirSync(folder).toSorted()).toEqual(['2025-11.jsonl', '2026-11.jsonl', 'notes.txt']);
    forgetOldFeedback(folder, '2026-12-01');
    expect(readdirSync(folder).toSorted()).toEqual(['2026-11.jsonl', 'notes.txt']);
    expect(() => forgetOldFeedback(join(project, 'none'), '2026-12-01')).not.toThrow();
  }));

test('a folder that cannot be written is none', () =>
  withProject(async (project) => {
    writeFileSync(join(project, 'feedback'), '');
    expect(openFeedbackStore(join(project, 'feedback'))).toBeUndefined();
  }));

test('ten answers an hour may come from one part of the network, and the hour is forgotten', () => {
  const isWelcome = makeSenderLimit();
  const start = Date.now();
  const welcome = (address: string, now = start): boolean[] => Array.from({ length: 12 }, () => isWelcome(address, now));
  const ten = [...Array<boolean>(10).fill(true), false, false];
  expect(welcome('203.0.113.7')).toEqual(ten);
  expect(isWelcome('203.0.113.99', start)).toBe(false);
  expect(isWelcome('::ffff:203.0.113.7', start)).toBe(false);
  expect(welcome('2001:db8:1::7')).toEqual(ten);
  expect(isWelcome('203.0.113.7', start + 60 * 60 * 1000)).toBe(true);
});

test('the hour is forgotten also where nothing more comes', () => {
  vi.useFakeTimers();
  const isWelcome = makeSenderLimit();
  const start = Date.now();
  for (let count = 0; count < 10; count += 1) isWelcome('203.0.113.7', start);
  expect(isWelcome('203.0.113.7', start)).toBe(false);
  vi.advanceTimersByTime(60 * 60 * 1000);
  // The same moment again: what counted is gone, not only over.
  expect(isWelcome('203.0.113.7', start)).toBe(true);
  vi.useRealTimers();
});

test('from however many parts of the network answers come, no more are told apart than there is room for', () => {
  const isWelcome = makeSenderLimit();
  const start = Date.now();
  const count = Array.from({ length: 60_000 }, (_, index) => isWelcome(`10.${index >> 8}.${index & 255}.1`, start)).filter(Boolean).length;
  expect(count).toBe(40_000);
});
