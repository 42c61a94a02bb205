import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citiesFile, joinRegions, regionsFile } from '#lib/content/kinds/data/places.ts';
import type { Places } from '#lib/places/place.ts';
import { makePlaceFinder, type PlaceFinding } from '#lib/places/find-place.ts';
import { contentFile } from '../content/example-content.ts';

const row = (...cells: string[]): string => `${cells.join(',')},notice,2026-11-22\n`;
const region = (code: string, slug: string, name: string, short: string, english: string, shortEnglish: string, pinyin: string): string =>
  row(code, slug, name, short, english, shortEnglish, pinyin, 'a.gov.cn', 'several', 'b.gov.cn', 'several', '010', '', '', '');

const regions = `code,slug,name_zh,short_zh,name_en,short_en,pinyin,hrss_site,hrss_seen,medical_site,medical_seen,dialling_code,note_en,note_zh,note_source,source,checked
${region('110000', 'beijing', '北京市', '北京', 'Beijing Municipality', 'Beijing', 'běi jīng')}${region('140000', 'shanxi', '山西省', '山西', 'Shanxi Province', 'Shanxi', 'shān xī')}${region('210000', 'liaoning', '辽宁省', '辽宁', 'Liaoning Province', 'Liaoning', 'liáo níng')}${region('220000', 'jilin', '吉林省', '吉林', 'Jilin Province', 'Jilin', 'jí lín')}${region('320000', 'jiangsu', '江苏省', '江苏', 'Jiangsu Province', 'Jiangsu', 'jiāng sū')}${region('340000', 'anhui', '安徽省', '安徽', 'Anhui Province', 'Anhui', 'ān huī')}${region('460000', 'hainan', '海南省', '海南', 'Hainan Province', 'Hainan', 'hǎi nán')}${region('610000', 'shaanxi', '陕西省', '陕西', 'Shaanxi Province', 'Shaanxi', 'shǎn xī')}`;

const cities = `code,name_zh,short_zh,name_en,level,pinyin,dialling_code,source,checked
${row('141100', '吕梁市', '吕梁', 'Lüliang', 'city', 'lǚ liáng', '')}${row('211300', '朝阳市', '朝阳', 'Chaoyang', 'city', 'cháo yáng', '')}${row('220200', '吉林市', '吉林', 'Jilin', 'city', 'jí lín', '')}${row('222400', '延边朝鲜族自治州', '延边', 'Yanbian', 'autonomous-prefecture', 'yán biān', '')}${row('320500', '苏州市', '苏州', 'Suzhou', 'city', 'sū zhōu', '')}${row('341300', '宿州市', '宿州', 'Suzhou', 'city', 'sù zhōu', '')}${row('469021', '定安县', '定安', "Ding'an", 'county-level', 'dìng ān', '')}${row('610100', '西安市', '西安', "Xi'an", 'city', 'xī ān', '')}`;

const places: Places = {
  regions: joinRegions(
    regionsFile.parse(contentFile('places/regions.csv', regions)).data,
    citiesFile.parse(contentFile('places/cities.csv', cities)).data,
  ),
  spellings: [
    { typed: 'Peking', place: '110000' },
    { typed: 'Soochow', place: '320500' },
    { typed: '朝阳', place: 'elsewhere' },
    { typed: 'Chaoyang', place: 'elsewhere' },
    { typed: 'Hong Kong', place: 'outside' },
    { typed: '兵团', place: 'corps' },
  ],
  counties: [
    { name: '朝阳区', shortName: '朝阳' },
    { name: '昆山市', shortName: '昆山' },
    { name: '西安区', shortName: '西安' },
    { name: '遂州县', shortName: '遂州' },
    { name: '丁岸县', shortName: '丁岸' },
  ],
};

const find = makePlaceFinder(places);

/** What a finding says, in a line. */
function told(finding: PlaceFinding): string {
  if (finding.kind === 'found') return finding.place.path;
  const listed = (finding.kind === 'several' ? finding.places : finding.similar).map(({ path }) => path).join(' ');
  return `${finding.kind} ${listed}${finding.kind === 'several' && finding.isElsewhere ? ' elsewhere' : ''}`.trim();
}

describe('a name leads to its place', () => {
  it.each([
    ['苏州', '/places/jiangsu#suzhou'],
    ['苏州市', '/places/jiangsu#suzhou'],
    ['蘇州', '/places/jiangsu#suzhou'],
    ['北京', '/places/beijing'],
    ['beijing shi', '/places/beijing'],
    ['Beijing City', '/places/beijing'],
    ['Peking', '/places/beijing'],
    ['Pei-ching', '/places/beijing'],
    ['延边州', '/places/jilin#yanbian'],
    ['延边朝鲜族自治州', '/places/jilin#yanbian'],
    ['yanbian chaoxianzu zizhizhou', '/places/jilin#yanbian'],
    ['lüliang', '/places/shanxi#lvliang'],
    ['luliang', '/places/shanxi#lvliang'],
    ['LYULIANG', '/places/shanxi#lvliang'],
    ["Xi'an", '/places/shaanxi#xian'],
    ['xian shi', '/places/shaanxi#xian'],
    ['Hsi-an', '/places/shaanxi#xian'],
    ['Shaanxi', '/places/shaanxi'],
    ['Hong Kong', '/places#outside'],
    ['兵团', '/places/xinjiang#corps'],
  ])('%s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });
});

describe('a name that several places have is asked about', () => {
  it.each([
    ['Suzhou', 'several /places/jiangsu#suzhou /places/anhui#suzhou'],
    ['吉林', 'several /places/jilin /places/jilin#jilin'],
    ['Shanxi', 'several /places/shanxi /places/shaanxi'],
    ['朝阳', 'several /places/liaoning#chaoyang elsewhere'],
    ['Dingan', 'several /places/hainan#dingan elsewhere'],
  ])('%s', (typed, asked) => {
    expect(told(find(typed))).toBe(asked);
  });

  it.each([
    ['sù zhōu', '/places/anhui#suzhou'],
    ['su1 zhou1', '/places/jiangsu#suzhou'],
    ['Shǎnxī', '/places/shaanxi'],
    ['吉林省', '/places/jilin'],
    ['吉林市', '/places/jilin#jilin'],
    ['Jilin Province', '/places/jilin'],
    ['jilin shi', '/places/jilin#jilin'],
    ['朝阳市', '/places/liaoning#chaoyang'],
    ['Suzhou, Anhui', '/places/anhui#suzhou'],
    ['江苏省苏州市', '/places/jiangsu#suzhou'],
    ['苏州 Suzhou', '/places/jiangsu#suzhou'],
    ['吉林吉林', '/places/jilin#jilin'],
  ])('but not when %s says which', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });
});

describe('words around a name', () => {
  it.each([
    ['中国苏州', '/places/jiangsu#suzhou'],
    ['苏州社保局', '/places/jiangsu#suzhou'],
    ['苏州昆山', '/places/jiangsu#suzhou'],
    ['江苏省苏州市昆山市', '/places/jiangsu#suzhou'],
    ['北京市朝阳区', '/places/beijing'],
    ['Kunshan, Jiangsu', '/places/jiangsu'],
    ['Chaoyang District, Beijing', '/places/beijing'],
  ])('%s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it('places that do not lie in one another are no answer', () => {
    expect(told(find('苏州 延边'))).toMatch(/^unknown .*suzhou.*yanbian/u);
  });
});

describe('a typing error', () => {
  it.each([
    ['Bejing', '/places/beijing'],
    ['Beijjing', '/places/beijing'],
    ['Liaonign', '/places/liaoning'],
    ['苏洲', '/places/jiangsu#suzhou'],
    ['延边朝鲜自治州', '/places/jilin#yanbian'],
  ])('%s is put right', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it('in a name that is short is asked about', () => {
    expect(told(find('xan'))).toBe('unknown /places/shaanxi#xian');
    expect(told(find('苏江'))).toMatch(/^unknown/u);
  });

  it('is none when the name is that of a county or a district', () => {
    expect(told(find('Suizhou'))).toBe('unknown');
    expect(told(find('昆山'))).toBe('unknown');
    expect(told(find('西安区'))).toBe('unknown /places/shaanxi#xian');
  });
});

it('whatever is typed, there is an answer, and no place twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: fc.constantFrom('北', '京', '苏', 'su', 'zhou', ' ', '市', '州'), maxLength: 40 }),
      ),
      (typed) => {
        const finding = find(typed);
        const listed = finding.kind === 'found' ? [finding.place] : finding.kind === 'several' ? finding.places : finding.similar;
        expect(new Set(listed).size).toBe(listed.length);
      },
    ),
  );
});
