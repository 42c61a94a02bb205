import { expect, it } from 'vitest';
import { makeExpander } from '#lib/search/synonyms.ts';

const expand = makeExpander(
  [
    { typed: ['lost', 'cannot find', '弄丢', '丢失'], means: ['loss report'] },
    { typed: ['老板', 'boss'], means: ['employer'] },
    { typed: ['yibaoka'], names: ['医保卡', 'medical insurance card'], means: ['医保卡'] },
    { typed: [], names: ['社保卡'], means: ['社保卡'] },
  ],
  (word) => ['card', 'my', 'find'].includes(word),
);

it.each([
  ['I lost my card', ['loss report']],
  ['I cannot find it', ['loss report']],
  ['find it, I cannot', []],
  ['卡弄丢了', ['loss report', '弄丢']],
  ['my boss', ['employer']],
  ['医保卡', ['医保卡']],
])('what %s means is %j', (query, meant) => {
  expect(expand(query)).toEqual(meant);
});

it('words are known by how they are said, in pinyin and in other characters', () => {
  expect(expand('laoban')).toContain('employer');
  expect(expand('老扳')).toContain('employer');
  expect(expand('she bao ka diu shi')).toEqual(expect.arrayContaining(['社保卡', 'loss report']));
});

it('one typing error in pinyin is put right', () => {
  expect(expand('shebaoak')).toContain('社保卡');
});

it('words are known by their first letters, alone and two together', () => {
  expect(expand('sbk')).toEqual(['社保卡']);
  expect(expand('sbkds')).toEqual(expect.arrayContaining(['社保卡', 'loss report']));
  expect(expand('my')).toEqual([]);
});
