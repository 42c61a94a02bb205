import { describe, expect, it } from 'vitest';
import { syllablesOf } from '#lib/text/syllables.ts';
import { longestQuery } from '#lib/text/user-input.ts';
import { initialsOf, pairs, soundOf, soundsOf, spokenSyllables, tokensOf } from '#lib/search/tokens.ts';

const terms = (text: string): string[] => tokensOf(text).map(({ term }) => term);

describe('the words of a text', () => {
  it.each([
    ['Lost cards', ['lost', 'card', 'cards']],
    ['How do I replace my card?', ['replac', 'replace', 'card']],
    ['ＣＡＲＤ Müller', ['card', 'muller']],
    ['international', ['international']],
    ['children', ['child', 'children']],
    ['12333', ['12333']],
    ['社保卡', ['社保', '保卡']],
    ['社保卡丢了怎么办', ['社保', '保卡', '卡丢']],
    ['社会保险', ['社会', '会保', '保险']],
    ['卡', ['卡']],
    ['我的', ['我的']],
    ['60岁只交了12年', ['60', '岁只', '只交', '12', '年']],
    ['App上 卡', ['app', '上', '卡']],
    ['丢了，怎么办', ['丢']],
    ['', []],
  ])('of %s are %j', (text, words) => {
    expect(terms(text)).toEqual(words);
  });

  it('know where they stand', () => {
    expect(tokensOf('a 社保卡, Lost')).toEqual([
      { term: '社保', start: 2, end: 4 },
      { term: '保卡', start: 3, end: 5 },
      { term: 'lost', start: 7, end: 11 },
    ]);
  });
});

describe('how a text sounds', () => {
  it('is every two syllables', () => {
    expect(soundsOf('社保卡丢了')).toEqual(['shebao', 'baoka', 'kadiu']);
    expect(soundOf('社保卡')).toBe('shebaoka');
    expect(initialsOf('社保卡')).toBe('sbk');
    expect(pairs(['she'])).toEqual([]);
  });

  it.each([
    ['she bao ka', ['she', 'bao', 'ka']],
    ['shèbǎokǎ', ['she', 'bao', 'ka']],
    ['社保卡', ['she', 'bao', 'ka']],
    ['lost card', []],
    ['shebaoka 12', ['she', 'bao', 'ka']],
  ])('has of %s the syllables %j', (text, syllables) => {
    expect(spokenSyllables(text)).toEqual(syllables);
  });

  it.each([
    ['xian', ['xian']],
    ['guashi', ['gua', 'shi']],
    ['lvse', ['lv', 'se']],
    ['fangan', ['fang', 'an']],
    ['card', undefined],
    ['', []],
  ])('parts %s into %j', (letters, syllables) => {
    expect(syllablesOf(letters)).toEqual(syllables);
  });

  // Trying every way to split these would not end in this century.
  it.each(['angang', 'xianxian', 'nanganguo', 'aeiou', 'guanguang'])('ends soon with %s typed until the field is full', (letters) => {
    const full = letters.repeat(longestQuery).slice(0, letters.length * Math.floor(longestQuery / letters.length));
    expect(syllablesOf(`${full}q`)).toBeUndefined();
    expect(syllablesOf(full)?.join('') ?? full).toBe(full);
  });
});
