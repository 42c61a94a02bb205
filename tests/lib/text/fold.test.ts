import { expect, it } from 'vitest';
import { foldName, plainPinyin, tonesOf } from '#lib/text/fold.ts';

it.each([
  ['Xī’ān', 'xian'],
  ["XI'AN", 'xian'],
  ['xi-an', 'xian'],
  ['  Su  Zhou ', 'suzhou'],
  ['ＳＵＺＨＯＵ', 'suzhou'],
  ['xi1an1', 'xian'],
  ['lǚliáng', 'lvliang'],
  ['Lüliang', 'lvliang'],
  ['lvliang', 'lvliang'],
  ['Qǔjìng', 'qujing'],
  ['Ürümqi', 'urumqi'],
  ['Dêqên', 'deqen'],
  ['廣東省', '广东省'],
  ['臺州', '台州'],
  ['瀋陽', '沈阳'],
  ['苏州，', '苏州'],
  ['苏州 Suzhou', '苏州suzhou'],
  ['🙂 — 123', ''],
])('%s is compared as %s', (typed, folded) => {
  expect(foldName(typed)).toBe(folded);
});

it('pinyin is compared without its tones', () => {
  expect(plainPinyin('Hū hé hào tè')).toBe('huhehaote');
});

it.each([
  ['Fúzhōu', [2, 1]],
  ['fu3 zhou1', [3, 1]],
  ['lǚ liáng', [3, 2]],
  ['Fuzhou', []],
  ['Ürümqi', []],
])('the tones of %s are %j', (pinyin, tones) => {
  expect(tonesOf(pinyin)).toEqual(tones);
});
