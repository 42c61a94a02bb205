import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { ContentError, formatProblems } from '#lib/content/parse/content-error.ts';

function problemIn(path: string, reason: string, line?: number, column?: number) {
  return new VFile({ path }).message(reason, line === undefined || column === undefined ? undefined : { line, column });
}

it('problems stand in the order of file, line and column, one on each line', () => {
  const problems = [
    problemIn('content/b.md', 'third', 10, 1),
    problemIn('content/b.md', 'second', 9, 12),
    problemIn('content/b.md', 'first', 9, 2),
    problemIn('content/a.md', 'zeroth', 99, 1),
  ];
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/a.md:99:1: zeroth
    content/b.md:9:2: first
    content/b.md:9:12: second
    content/b.md:10:1: third"
  `);
});

it('a problem without a place is one of the whole file', () => {
  expect(formatProblems([problemIn('content/a.md', 'all wrong')])).toMatchInlineSnapshot(`"content/a.md:1:1: all wrong"`);
});

it('a sentence that repeats several lines of an author stays on one line', () => {
  expect(formatProblems([problemIn('content/a.md', 'not “one\n  two”', 1, 1)])).toMatchInlineSnapshot(`"content/a.md:1:1: not “one two”"`);
});

it('the message of the error is the list of problems', () => {
  const problems = [problemIn('content/a.md', 'wrong', 2, 3)];
  const error = new ContentError(problems);
  expect(error.message).toBe('content/a.md:2:3: wrong');
  expect(error.problems).toBe(problems);
});
