import { expect, it } from 'vitest';
import { makeExpander } from '#lib/search/synonyms.ts';

const expander = makeExpander(
  [
    { typed: ['lost', 'cannot find', '弄丢', '丢失'], means: ['loss report'] },
    { typed: ['老板', 'boss'], means: ['employer'] },
    { typed: ['yibaoka'], names: ['医保卡', 'medical insurance card'], means: ['医保卡'] },
    { typed: [], names: ['社保卡'], means: ['社保卡'] },
    { typed: ['离职', 'certificate'], means: ['left my job'] },
    { typed: ['离职证明', 'leaving certificate', 'lizhi zhengming'], means: ['certificate'] },
    { typed: ['委托', '密码'], means: ['on behalf'] },
    { typed: ['余额', 'balance'], beside: ['查', 'check'], means: ['look up'], general: 'question' },
    { typed: ['62岁', 'aged 62'], beside: ['工地', 'still work'], means: ['over age'], general: 'question' },
  ],
  (word) => ['card', 'my', 'find', '单位'].includes(word),
  (letters) => letters === 'mimo',
);

const expand = (query: string): readonly string[] => expander(query).means;

it.each([
  ['I lost my card', ['loss report']],
  ['I cannot find it', ['loss report']],
  ['find it, I cannot', []],
  ['卡弄丢了', ['loss report']],
  ['my boss', ['employer']],
  ['医保卡', ['医保卡']],
])('what %s means is %j', (query, meant) => {
  expect(expand(query)).toEqual(meant);
});

it('longer words leave shorter ones in them no meaning of their own', () => {
  expect(expand('离职证明')).toEqual(['certificate']);
  expect(expand('离职了，没有离职证明')).toEqual(['left my job', 'certificate']);
  expect(expand('leaving certificate')).toEqual(['certificate']);
});

it('of a group with words that stand beside, a query has to have one of each, wherever it stands', () => {
  expect(expand('在哪里查我的余额')).toEqual(['look up']);
  expect(expand('balance: where do I check it')).toEqual(['look up']);
  expect(expand('余额能取吗')).toEqual([]);
  expect(expand('62岁在工地')).toEqual(['over age']);
  expect(expand('he is aged 62 and still works')).toEqual(['over age']);
  // In pinyin too, on either side.
  expect(expand('aged 62, in gongdi')).toEqual(['over age']);
  expect(expand('gongdi li 62岁')).toEqual(['over age']);
  expect(expand('查密码')).toEqual(['on behalf']);
});

it('other characters that sound alike are meant only where the typed ones are no word, and one of them is right', () => {
  expect(expand('立职证明')).toContain('certificate');
  expect(expand('单位拖欠')).toEqual([]);
});

it('words are known by how they are said, in pinyin and in other characters', () => {
  expect(expand('laoban')).toContain('employer');
  expect(expand('老扳')).toContain('employer');
  expect(expand('she bao ka diu shi')).toEqual(expect.arrayContaining(['社保卡', 'loss report']));
});

it('one typing error in pinyin is put right', () => {
  expect(expand('shebaoak')).toContain('社保卡');
  expect(expand('shebaoka mma')).toContain('on behalf');
  expect(expand('mimo')).toEqual([]);
});

it('one typing error in an English word is put right', () => {
  expect(expand('certifcate')).toEqual(['left my job']);
});

it('words are known by their first letters, alone and two together', () => {
  expect(expand('sbk')).toEqual(['社保卡']);
  expect(expand('sbkds')).toEqual(expect.arrayContaining(['社保卡', 'loss report']));
  expect(expand('my')).toEqual([]);
});
