import { expect, it } from 'vitest';
import { fields, makeWordIndex, type Field, type Wanted } from '#lib/search/word-index.ts';

const texts: readonly Partial<Record<Field, string>>[] = [
  { title: 'lost card', text: 'report the loss of a card' },
  { title: 'card', text: 'cards are sent by post' },
  { title: 'post', text: 'lost lost lost letters' },
];
const all = [...new Set(texts.flatMap((document) => Object.values(document).join(' ').split(' ')))];
const index = makeWordIndex({
  words: all.join(' '),
  documents: texts.map((document) => fields.map((field) => document[field]?.split(' ').map((word) => all.indexOf(word)) ?? [])),
});

const alike = Float64Array.of(1, 1, 1);

const found = (...wanted: Wanted[]): number[] => Array.from(index.search(wanted, 10, alike).documents, ({ document }) => document);

it('finds the documents that have a word, the best first', () => {
  expect(found({ word: 'lost', weights: { title: 4, text: 1 } })).toEqual([0, 2]);
  expect(found({ word: 'lost', weights: { text: 1 } })).toEqual([2]);
  expect(found({ word: 'constructor', weights: { title: 4, text: 1 } })).toEqual([]);
});

it('a document with two of the words comes before one that has one of them often', () => {
  expect(found({ word: 'lost', weights: { text: 1, title: 1 } }, { word: 'card', weights: { title: 1 } })[0]).toBe(0);
});

it('a rare word in a short text weighs more than a frequent one', () => {
  expect(found({ word: 'card', weights: { title: 1 } }, { word: 'letters', weights: { text: 1 } })[0]).toBe(2);
});

it('longer words are found by their beginning only when asked for', () => {
  expect(found({ word: 'car', weights: { title: 1, text: 1 } })).toEqual([]);
  expect(found({ word: 'car', weights: { title: 1, text: 1 }, asPrefix: 0.4 })).toEqual([1, 0]);
});

it('a document may weigh more than its words, or a word less', () => {
  const wanted = [{ word: 'post', weights: { title: 1, text: 1 } }];
  const inOrder = (...answering: number[]): number[] =>
    Array.from(index.search(wanted, 10, Float64Array.from(answering)).documents, ({ document }) => document);
  expect(inOrder(1, 1, 1)).toEqual([2, 1]);
  expect(inOrder(1, 5, 1)).toEqual([1, 2]);
});

it('tells which words were found, each once, and which a document has', () => {
  const { words } = index.search(
    [
      { word: 'card', weights: { title: 1, text: 1 } },
      { word: 'car', weights: { text: 1 }, asPrefix: 0.4 },
      { word: 'lost', weights: { title: 1 } },
      { word: 'nowhere', weights: { text: 1 } },
    ],
    10,
    alike,
  );
  expect(words).toEqual(new Set(['card', 'cards', 'lost']));
  expect(index.has(0, 'lost', 'title')).toBe(true);
  expect(index.has(0, 'lost', 'text')).toBe(false);
});
