import { describe, expect, it } from 'vitest';
import { choosePlace } from '#lib/places/place-choice.ts';
import { placeTarget } from '#lib/places/place-choice.ts';
import type { WordsPart } from '#lib/text/scripts.ts';
import { readTyped } from '#lib/text/user-input.ts';
import { findPlace } from '../../corpus/site-search.ts';

const target = (typed: string) => placeTarget(findPlace, 'zh', readTyped(typed));
const words = (parts: readonly WordsPart[]): string => parts.map(({ text }) => text).join('');

/** What the page says, its words in one piece. */
function choice(typed: string, locale: 'en' | 'zh' = 'en') {
  const { texts, rows, ...view } = choosePlace(findPlace, readTyped(typed), locale);
  return {
    ...view,
    texts: texts.map(({ parts }) => words(parts)),
    rows: rows.map(({ href, title, region }) => [href, words(title), words(region)].join(' ').trim()),
  };
}

describe('what was typed leads', () => {
  it('to the place', () => {
    expect(target('苏州')).toBe('/zh/places/jiangsu#suzhou');
  });

  it('to the page that asks, which keeps what was typed', () => {
    expect(target('fuzhou')).toBe('/zh/places/choose?place=fuzhou');
    expect(target('<a b="c">&d')).toBe('/zh/places/choose?place=%3Ca+b%3D%22c%22%3E%26d');
  });

  it('to the list when it was nothing', () => {
    expect(target(' \u0000\n ')).toBe('/zh/places');
  });

  it('to the page that asks, without it, when it may be the number of an ID', () => {
    expect(target('11010519491231002X')).toBe('/zh/places/choose?place=000000000000000');
    expect(choice('000000000000000').fault).toContain('long number');
  });
});

describe('the page that asks', () => {
  it('lists the places of that name with their regions', () => {
    expect(choice('fuzhou')).toMatchObject({
      title: 'Which place do you mean?',
      texts: ['Several places in our list are called “fuzhou”. Choose yours:'],
      rows: ['/en/places/fujian#fuzhou Fuzhou (福州市) Fujian Province', '/en/places/jiangxi#fuzhou Fuzhou (抚州市) Jiangxi Province'],
      hasHelp: false,
    });
  });

  it('never says that there are several when it lists one, and says what is not in the list', () => {
    expect(choice('朝阳', 'zh')).toMatchObject({
      texts: ['本站名单里叫“朝阳”的：'],
      rows: ['/zh/places/liaoning#chaoyang 朝阳市 辽宁省'],
      help: expect.stringContaining('区、县、县级市不在名单里') as string,
    });
    expect(choice('Chaoyang').texts.join(' ')).not.toMatch(/several|more than one/iu);
  });

  it('says when it knows no such place, and lists similar ones', () => {
    expect(choice('Kunshan')).toMatchObject({ title: 'We do not know this place', rows: [] });
    expect(choice('Hainan').rows).toEqual([
      '/en/places/hainan Hainan Province (海南省)',
      '/en/places/qinghai#hainan Hainan Tibetan Autonomous Prefecture (海南藏族自治州) Qinghai Province',
    ]);
    expect(choice('南昌县', 'zh')).toMatchObject({ rows: ['/zh/places/jiangxi#nanchang 南昌市 江西省'] });
  });

  it('does not tell the reader of a county-level city that it is no city', () => {
    const { texts, help } = choice('义乌', 'zh');
    expect(texts).toEqual(['名单里没有“义乌”。']);
    expect(help).toContain('县级市、县、区大多不列');
    expect(choice('Yiwu').help).toContain('county-level cities');
  });

  it('offers the one place when there is but one, and asks for a name when there is none', () => {
    expect(choice('Beijing').rows).toEqual(['/en/places/beijing Beijing Municipality (北京市)']);
    expect(choice('香港', 'zh').rows).toEqual(['/zh/places#outside 香港、澳门、台湾']);
    expect(choice('兵团').rows).toEqual(['/en/places/xinjiang#corps The Corps in Xinjiang (兵团)']);
    expect(choice('').fault).toBe('Type the name of a province or a city.');
  });
});
