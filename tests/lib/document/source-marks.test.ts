import { expect, it } from 'vitest';
import type { Inline } from '#lib/document/blocks.ts';
import { markSources } from '#lib/document/source-marks.ts';

const sources = [
  { id: 'law', kind: 'law' },
  { id: 'notice', kind: 'official-notice' },
  { id: 'report', kind: 'press' },
  { id: 'place', kind: 'varies-locally' },
];

/** A run in which words stand for themselves, and ids for sources. */
function run(...parts: readonly string[]): Inline[] {
  return parts.map((part) => (sources.some(({ id }) => id === part) ? { type: 'source', id: part } : { type: 'text', value: part }));
}

/** The marks of some runs: the place of each in its run, and what it shows. */
function show(...runs: readonly Inline[][]): unknown[] {
  return [...markSources(runs, sources)].map(([at, { numbers, isUnofficial }]) => [
    runs.map((each) => each.indexOf(at)).find((place) => place >= 0),
    numbers,
    ...(isUnofficial ? ['not official'] : []),
  ]);
}

it('shows the sources of a paragraph once, at the last of them, ascending', () => {
  expect(show(run('One', 'notice', 'Two', 'law', 'notice', 'Three', 'place', 'end'))).toEqual([[6, [1, 2, 4]]]);
});

it('leaves each statement its own where some rest on the press alone and others do not', () => {
  expect(show(run('One', 'law', 'Two', 'report', 'place', 'Three', 'notice', 'report'))).toEqual([
    [1, [1]],
    [4, [3, 4], 'not official'],
    [7, [2, 3]],
  ]);
});

it('says of a whole paragraph that nothing surer than the press stands behind it', () => {
  expect(show(run('One', 'report', 'Two', 'report', 'place'))).toEqual([[4, [3, 4], 'not official']]);
});

it('finds sources in bold words too', () => {
  const inner = run('Bold', 'notice');
  const marks = markSources([[{ type: 'strong', children: inner }]], sources);
  expect([...marks.keys()]).toEqual(inner.slice(1));
});

it('tells which sources a page names nowhere before', () => {
  const first = [...markSources([run('A', 'law'), run('B', 'law', 'notice'), run('C', 'law')], sources).values()].map((mark) => mark.first);
  expect(first).toEqual([[1], [2], []]);
});

it('shows nothing of a source that the page does not list', () => {
  expect(markSources([[{ type: 'source', id: 'nobody' }]], sources).size).toBe(0);
});
