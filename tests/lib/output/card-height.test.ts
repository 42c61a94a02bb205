import { expect, it } from 'vitest';
import { cardHeight } from '#lib/output/card-height.ts';

it('is as high as its lines, of which all but the last end early, and one line more', () => {
  // 326 px of words: a title of one line, 35 lines of answer, which 33 full ones would hold, a link of one, a note of two.
  expect(cardHeight([16, 660, 12, 40], 360)).toBe(37 + 26 + (12 + 35 * 27) + (6 + 44) + (6 + 2 * 24) + 27);
});

it('grows where there is less room, and is finite where there is none', () => {
  const heights = [600, 480, 360, 320, 1].map((width) => cardHeight([16, 66, 12, 40], width));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights.every(Number.isFinite)).toBe(true);
});
