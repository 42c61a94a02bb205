import { expect, it } from 'vitest';
import { splitAtHeadings } from '#lib/document/sections.ts';
import type { Block } from '#lib/document/blocks.ts';

const at = { line: 1, column: 1 };
const heading = (id: string): Block => ({ type: 'heading', depth: 2, id, children: [], at });
const words: Block = { type: 'paragraph', children: [], at };

it('each heading has what stands below it up to the next', () => {
  const sections = splitAtHeadings([heading('a'), words, words, heading('b')]);
  expect(sections.map((section) => [section.heading?.id, section.whole.length, section.below.length])).toEqual([
    ['a', 3, 2],
    ['b', 1, 0],
  ]);
});

it('what stands before the first heading is a section without one, and no blocks are no section', () => {
  expect(splitAtHeadings([words, heading('a')]).map((section) => section.heading?.id)).toEqual([undefined, 'a']);
  expect(splitAtHeadings([words])[0]).toMatchObject({ whole: [words], below: [words] });
  expect(splitAtHeadings([])).toEqual([]);
});
