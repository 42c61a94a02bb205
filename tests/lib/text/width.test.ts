import { expect, it } from 'vitest';
import { widthOf } from '#lib/text/width.ts';

it('a Chinese character is as wide as it is high, a letter little more than half of it', () => {
  expect(widthOf('社保卡')).toBe(3);
  expect(widthOf('打 12333')).toBe(4.3);
  expect(widthOf('')).toBe(0);
});
