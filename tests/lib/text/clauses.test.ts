import { expect, it } from 'vitest';
import { hasLongClause } from '#lib/text/clauses.ts';

it.each([
  ['失业金怎么领，能领多少，领多久？', false],
  ['社保卡、医保卡、医保码有什么区别？', false],
  // 13 characters with the mark.
  ['医保卡里的钱能给家人用吗？', true],
  ['医院说“医保额度用完了”，怎么办？', true],
  ['人社部、国家医保局令第41号：港澳台居民在内地（大陆）的社会保险', false],
])('%s: %s', (heading, isLong) => {
  expect(hasLongClause(heading)).toBe(isLong);
});
