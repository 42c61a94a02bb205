import { describe, expect, it } from 'vitest';
import { choosePlace } from '#lib/places/place-choice.ts';
import { placeTarget } from '#lib/places/place-choice.ts';
import type { WordsPart } from '#lib/text/scripts.ts';
import { readTyped } from '#lib/text/user-input.ts';
import { findPlace } from '../../corpus/site-places.ts';

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

  it('to the page that asks when it was nothing', () => {
    expect(target(' \u0000\n ')).toBe('/zh/places/choose?place=');
  });

  it('to the page of its region, which says so, when it is another name of the place', () => {
    for (const typed of ['羊城', '深训', '奉天'])
      expect(decodeURIComponent(target(typed))).toMatch(new RegExp(`^/zh/places/[a-z]+\\?place=${typed}$`, 'u'));
    for (const typed of ['内蒙', 'Inner Mongolia']) expect(target(typed)).toBe('/zh/places/inner-mongolia');
  });

  it('to the page of its region, which says so, when it lies in a place or was understood otherwise than typed', () => {
    expect(target('昆山')).toBe('/zh/places/jiangsu?place=%E6%98%86%E5%B1%B1');
    expect(target('苏洲')).toBe('/zh/places/jiangsu?place=%E8%8B%8F%E6%B4%B2');
    expect(target('静海县')).toBe('/zh/places/tianjin?place=%E9%9D%99%E6%B5%B7%E5%8E%BF');
  });

  it('to the place of a code, which is not repeated', () => {
    expect(decodeURIComponent(target('身份证4403开头'))).toBe('/zh/places/guangdong?place=广东省深圳市&by=id');
    expect(decodeURIComponent(target('010'))).toBe('/zh/places/beijing?place=北京市&by=dialling');
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
      texts: ['There are several places called “fuzhou”. Choose yours:'],
      rows: ['/en/places/fujian#fuzhou Fuzhou (福州市) Fujian Province', '/en/places/jiangxi#fuzhou Fuzhou (抚州市) Jiangxi Province'],
      hasHelp: false,
    });
  });

  it('lists the districts of that name, each with where it lies', () => {
    expect(choice('朝阳区', 'zh').rows).toEqual(['/zh/places/beijing 朝阳区 北京市', '/zh/places/jilin#changchun 朝阳区 吉林省长春市']);
    expect(choice('朝阳区').rows[0]).toBe('/en/places/beijing Chaoyang (朝阳区) Beijing Municipality (北京市)');
    expect(choice('东山区', 'zh').rows).toContain('/zh/places/guangdong#guangzhou 东山区（旧名） 广东省广州市');
  });

  it('lists the provinces of a part of the country', () => {
    expect(choice('东北', 'zh')).toMatchObject({
      texts: ['“东北”包括几个地方，请选：'],
      rows: ['/zh/places/liaoning 辽宁省', '/zh/places/jilin 吉林省', '/zh/places/heilongjiang 黑龙江省'],
    });
  });

  it('says when it knows no such place, what stands in the name, and what to type', () => {
    expect(choice('Atlantis')).toMatchObject({ title: 'We do not know this place', texts: ['“Atlantis” is not in our list.'], rows: [] });
    expect(choice('涿洲', 'zh')).toMatchObject({
      title: '你说的是哪里？',
      texts: ['名单里没有“涿洲”。', '读音相同的地方：'],
      rows: ['/zh/places/hebei#baoding 涿州市 河北省保定市'],
    });
    expect(choice('附近', 'zh')).toMatchObject({
      title: '你说的是哪里？',
      texts: ['本站不知道你在哪里，也不会去查。'],
      rows: [],
      hasHelp: true,
    });
    expect(choice('老家河南周口，现在在苏州上班', 'zh')).toMatchObject({
      title: '你说的是哪里？',
      texts: ['你写的话里有：'],
      rows: ['/zh/places/henan#zhoukou 周口市 河南省', '/zh/places/jiangsu#suzhou 苏州市 江苏省'],
    });
    expect(choice('near Shanghai')).toMatchObject({
      title: 'Which place do you mean?',
      texts: ['What lies near a place, or outside it, may belong to another city. Type that city or county. Your text mentions:'],
    });
    expect(choice('我在阿里上班', 'zh')).toMatchObject({
      texts: ['这也可能是公司的名字，或者别的词。如果说的是地方：'],
      rows: ['/zh/places/xizang#ali 阿里地区 西藏自治区'],
    });
    expect(choice('南京路', 'zh').texts.join('')).toContain('看不出在哪个城市');
  });

  it('names the place alone where words stand beside it', () => {
    expect(choice('在朝阳上班', 'zh').texts).toEqual(['叫“朝阳”的地方有几处，请选：']);
    expect(choice('I work in Yiwu').texts).toEqual(['There are several places called “Yiwu”. Choose yours:']);
    expect(choice('I work in Fu Zhou').texts.join('')).toContain('“fuzhou”');
  });

  it('says what a code was taken for', () => {
    expect(choice('028', 'zh').texts).toEqual(['我们按电话区号理解，这几个地方共用，请选：']);
    expect(choice('110105').texts.join('')).toContain('Never type a whole ID number');
  });

  it('offers the one place when there is but one, and asks for a name when there is none', () => {
    expect(choice('Beijing').rows).toEqual(['/en/places/beijing Beijing Municipality (北京市)']);
    expect(choice('香港', 'zh').rows).toEqual(['/zh/places#outside 香港、澳门、台湾']);
    expect(choice('兵团').rows).toEqual(['/en/places/xinjiang#corps The Corps in Xinjiang (兵团)']);
    expect(choice('').fault).toBe('Type the name of a province, city, county or district.');
  });
});
