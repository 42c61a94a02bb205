import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listReviews } from '#lib/content/catalogue.ts';

const reviews = listReviews();
const first = reviews[0]?.reviewBy ?? '';

/** Runs the command with the clock set to a day. */
function run(clock: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('lib/commands/check-reviews.ts'), ...options], {
    encoding: 'utf8',
    env: { ...process.env, CLOCK: clock },
  });
  return { status, stdout, stderr };
}

describe('npm run check:reviews', () => {
  it('says that nothing is due, and succeeds, before the first day of review', () => {
    expect(run('2026-11-24')).toEqual({ status: 0, stdout: `0 of ${reviews.length} documents are due on 2026-11-24.\n`, stderr: '' });
  });

  it('prints what is due, and fails, on the day of review itself', () => {
    const { status, stdout } = run(first);
    expect(status).toBe(1);
    const due = reviews.filter(({ reviewBy }) => reviewBy === first);
    expect(stdout).toBe(
      [
        ...due.map(({ name }) => `content/${name}: to be checked by ${first}`),
        `${due.length} of ${reviews.length} documents are due on ${first}.\n`,
      ].join('\n'),
    );
  });

  it('asks for the day given, whatever day it is', () => {
    expect(run('2026-11-24', '--as-of', '2030-01-01')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${reviews.length} of ${reviews.length} documents are due on 2030-01-01.`) as string,
    });
    expect(run('2030-01-01', '--as-of', '2026-11-24').status).toBe(0);
  });

  it.each([[['--as-of', 'tomorrow']], [['--as-of']], [['--when', '2027-01-01']]])('%s is answered with how to ask', (options) => {
    expect(run('2026-11-24', ...options)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Usage: npm run check:reviews -- --as-of 2027-01-02\n',
    });
  });
});
