import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf, markedBy, readSentences, readText, wholeNames } from '#lib/search/excerpt.ts';

const told = (text: string, ...terms: string[]): string =>
  excerptOf(readSentences(text, 'zh'), new Set(terms))
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

it('is the sentence that has most of the words, with these marked', () => {
  expect(told('Call 12333. Report the lost card at once. Then wait.', 'lost', 'card')).toBe('Report the [lost] [card] at once.');
});

it('marks neighbouring pairs of Chinese characters as one', () => {
  expect(told('先打电话。社保卡丢了要挂失。', '社保', '保卡', '挂失')).toBe('[社保卡]丢了要[挂失]。');
});

it('is the first sentence when none has any of the words', () => {
  expect(told('Call 12333. Then wait.', 'card')).toBe('Call 12333.');
  expect(told('', 'card')).toBe('');
});

it('marks whole words alone', () => {
  expect(told('社保卡过期了。', '卡过', '过期')).toBe('社保[卡过期]了。');
  const [named] = readSentences('社保卡过期了。', 'zh', wholeNames(['社保卡', '社保']));
  expect(named && markedBy(named, new Set(['保卡', '过期'])).filter(({ isMatch }) => isMatch)).toEqual([{ text: '过期', isMatch: true }]);
});

it('leaves out the beginning and the end of a long sentence, never a match at its start', () => {
  const excerpt = told(`${'before '.repeat(30)}the card ${'after '.repeat(60)}`, 'card');
  expect(excerpt).toMatch(/^….*\[card\].*…$/u);
  expect(excerpt.length).toBeLessThan(160);
});

it('keeps the beginning of an answer, and cuts the end of a long one', () => {
  const parts = markedBy(readText(`No. ${'before '.repeat(30)}card`, 'en'), new Set(['card']));
  expect(parts[0]?.text).toMatch(/^No\. before/u);
  expect(parts.at(-1)?.text).toBe('…');
  expect(markedBy(readText('No card.', 'en'), new Set(['card']))).toEqual([
    { text: 'No ', isMatch: false },
    { text: 'card', isMatch: true },
    { text: '.', isMatch: false },
  ]);
});

it('never changes the words of a short sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '保', '卡', 'a', ' ', 'card'), maxLength: 30 }), (text) => {
      const parts = excerptOf(readSentences(text, 'zh'), new Set(['社保', 'card', 'a']));
      const joined = parts.map((part) => part.text).join('');
      expect(joined === '' || text.includes(joined)).toBe(true);
    }),
  );
});
