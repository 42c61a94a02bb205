import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citiesFile, joinRegions, regionsFile } from '#lib/content/kinds/data/places.ts';
import type { Places } from '#lib/places/place.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import type { FoundPlace, PlaceFinding } from '#lib/places/finding.ts';
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
    { typed: 'Hong Kong', place: 'outside' },
    { typed: '兵团', place: 'corps' },
    { typed: '粤', place: '460000' },
    { typed: '帝都', place: '110000' },
    { typed: '延边朝', place: '222400' },
  ],
  counties: [
    { name: '朝阳区', shortName: '朝阳', place: '110000' },
    { name: '朝阳区', shortName: '朝阳', place: '220200' },
    { name: '昆山市', shortName: '昆山', place: '320500' },
    { name: '西安区', shortName: '西安', place: '220200' },
    { name: '丁岸县', shortName: '丁岸', place: '341300' },
    { name: '双流区', shortName: '双流', place: '341300' },
    { name: '乐清市', shortName: '乐清', said: 'yue qing', place: '341300' },
    { name: '东乡族自治县', shortName: '东乡', place: '610100' },
    { name: '虞城县', shortName: '虞城', place: '222400' },
    { name: '平安区', shortName: '平安', place: '222400' },
  ],
  formerNames: [{ name: '吴县', shortName: '吴县', place: '320500' }],
  areas: [
    { names: ['江淮', 'Jianghuai'], places: ['320000', '340000'] },
    { names: ['园中园'], places: ['320500'] },
  ],
  everydayWords: ['平安'],
};

const find = makePlaceFinder(places);

/** What a finding says, in a line. */
function told(finding: PlaceFinding): string {
  const listed = (all: readonly FoundPlace[]): string => all.map(({ path, by }) => `${path}${by ? ` ${by.name.zh}` : ''}`).join(' ');
  if (finding.kind === 'found') {
    const how = finding.how === 'name' ? [] : [`by ${finding.how}`];
    return [listed([finding.place]), ...how, ...(finding.others.length > 0 ? [`also ${listed(finding.others)}`] : [])].join(', ');
  }
  if (finding.kind === 'several') return `several ${listed(finding.places)}`;
  return `unknown ${[finding.why ?? '', listed(finding.similar)].join(' ').trim()}`.trim();
}

describe('a name leads to its place', () => {
  it.each([
    ['苏州', '/places/jiangsu#suzhou'],
    ['苏州市', '/places/jiangsu#suzhou'],
    ['蘇州', '/places/jiangsu#suzhou'],
    ['北京', '/places/beijing'],
    ['beijing shi', '/places/beijing'],
    ['Beijing City', '/places/beijing'],
    ['Peking', '/places/beijing, by spelling'],
    ['Pei-ching', '/places/beijing, by spelling'],
    ['帝都', '/places/beijing, by spelling'],
    ['我在帝都', '/places/beijing, by spelling'],
    ['延边朝', '/places/jilin#yanbian'],
    ['苏州县', '/places/jiangsu#suzhou, by spelling'],
    ['延边州', '/places/jilin#yanbian'],
    ['延边朝鲜族自治州', '/places/jilin#yanbian'],
    ['yanbian chaoxianzu zizhizhou', '/places/jilin#yanbian'],
    ['lüliang', '/places/shanxi#lvliang'],
    ['luliang', '/places/shanxi#lvliang'],
    ['LYULIANG', '/places/shanxi#lvliang'],
    ["Xi'an", '/places/shaanxi#xian, also /places/jilin#jilin 西安区'],
    ['xian shi', '/places/shaanxi#xian'],
    ['Hsi-an', '/places/shaanxi#xian, by spelling'],
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
    ['朝阳', 'several /places/liaoning#chaoyang /places/beijing 朝阳区 /places/jilin#jilin 朝阳区'],
    ['朝阳区', 'several /places/beijing 朝阳区 /places/jilin#jilin 朝阳区'],
    ['西安区', 'several /places/jilin#jilin 西安区 /places/shaanxi#xian'],
    ['Dingan', 'several /places/hainan#dingan /places/anhui#suzhou 丁岸县'],
    ['江淮', 'several /places/jiangsu 江淮 /places/anhui 江淮'],
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

describe('what lies in a place leads there', () => {
  it.each([
    ['昆山市', '/places/jiangsu#suzhou 昆山市'],
    ['昆山', '/places/jiangsu#suzhou 昆山市'],
    ['崑山', '/places/jiangsu#suzhou 昆山市'],
    ['Kunshan', '/places/jiangsu#suzhou 昆山市'],
    ['Kunshan City', '/places/jiangsu#suzhou 昆山市'],
    ['Kunshan shi', '/places/jiangsu#suzhou 昆山市'],
    ['Yueqing', '/places/anhui#suzhou 乐清市'],
    ['双流县', '/places/anhui#suzhou 双流区, by spelling'],
    ['东乡县', '/places/shaanxi#xian 东乡族自治县, by spelling'],
    ['吴县', '/places/jiangsu#suzhou 吴县'],
    ['园中园', '/places/jiangsu#suzhou 园中园'],
    ['西安', '/places/shaanxi#xian, also /places/jilin#jilin 西安区'],
  ])('%s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });
});

describe('words around a name', () => {
  it.each([
    ['中国苏州', '/places/jiangsu#suzhou'],
    ['苏州社保局', '/places/jiangsu#suzhou'],
    ['我在苏州', '/places/jiangsu#suzhou'],
    ['苏州昆山', '/places/jiangsu#suzhou 昆山市'],
    ['江苏省苏州市昆山市', '/places/jiangsu#suzhou 昆山市'],
    ['北京市朝阳区', '/places/beijing 朝阳区'],
    ['Kunshan, Jiangsu', '/places/jiangsu#suzhou 昆山市'],
    ['Chaoyang District, Beijing', '/places/beijing 朝阳区'],
    ['jiangsusuzhoukunshan', '/places/jiangsu#suzhou 昆山市'],
    ['苏州市花桥镇', '/places/jiangsu#suzhou, by part'],
    ['北京苏州街', '/places/beijing, by part'],
    ['Beijing Wangjing', '/places/beijing, by part'],
    ['我公司在苏州昆山', '/places/jiangsu#suzhou 昆山市, by part'],
    ['My company is in Kunshan, Jiangsu', '/places/jiangsu#suzhou 昆山市, by part'],
    ['我在苏州，户口在延边', 'unknown part /places/jiangsu#suzhou /places/jilin#yanbian'],
    ['朝阳区望京', 'several /places/beijing 朝阳区 /places/jilin#jilin 朝阳区'],
  ])('%s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it('places that do not lie in one another are no answer', () => {
    expect(told(find('苏州 延边'))).toBe('unknown part /places/jiangsu#suzhou /places/jilin#yanbian');
    expect(told(find('Beijing or Hong Kong'))).toBe('unknown part /places/beijing /places#outside');
  });

  it.each([
    ['苏州路步行街', 'unknown road'],
    ['苏州东路小学', 'unknown road'],
    ['苏州大学延边医院', 'unknown road /places/jilin#yanbian /places/jiangsu#suzhou'],
    ['苏州大学附属医院', 'unknown road /places/jiangsu#suzhou'],
    ['苏州银行', 'unknown road /places/jiangsu#suzhou'],
    ['延边大', 'unknown part /places/jilin#yanbian'],
  ])('a road, a university, a company and a word that begin with a place ask: %s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it('a road, a town or a building that is named after a place is none', () => {
    for (const typed of ['苏州镇', '苏州湾']) expect(told(find(typed))).toBe('unknown road /places/jiangsu#suzhou');
    expect(told(find('Beijing Tower'))).toBe('unknown road /places/beijing');
  });

  it('a road or a river is seldom in the place that it is called after', () => {
    for (const typed of ['苏州路', '苏州东路', '苏州河', '昆山路', 'Beijing Road', 'Beijing West Road', 'Beijing Lu'])
      expect(told(find(typed))).toBe('unknown road');
  });

  it.each([
    ['在平安上班', 'unknown word /places/jilin#yanbian 平安区'],
    ['I work at Ping An', 'unknown word /places/jilin#yanbian 平安区'],
    ['平安', '/places/jilin#yanbian 平安区'],
    ['老家在平安', '/places/jilin#yanbian 平安区'],
    ['在平安区上班', '/places/jilin#yanbian 平安区'],
    ['平安银行', 'unknown road'],
    ['中国平安', 'unknown'],
    ['平安保', 'unknown'],
  ])('a name that is better known as a company is asked about: %s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it.each([
    ['北京以外', 'unknown beside /places/beijing'],
    ['不在北京', 'unknown beside /places/beijing'],
    ['near Beijing', 'unknown beside /places/beijing'],
    ['昆山附近', 'unknown beside /places/jiangsu#suzhou 昆山市'],
  ])('what lies beside a place is not that place: %s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it.each([
    ['安徽昆山', 'unknown part /places/anhui /places/jiangsu#suzhou 昆山市'],
    ['北京昆山', 'unknown part /places/beijing /places/jiangsu#suzhou 昆山市'],
    ['安徽双流', '/places/anhui#suzhou 双流区'],
    ['北京双流', '/places/beijing, by part'],
    ['北京双流区', 'unknown part /places/beijing /places/anhui#suzhou 双流区'],
  ])('a county behind a place that it does not lie in is asked about, unless it may be a town there: %s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it.each([
    ['昆山花桥', 'unknown part /places/jiangsu#suzhou 昆山市'],
    ['昆山花桥经济开发区', 'unknown part /places/jiangsu#suzhou 昆山市'],
    ['比亚迪昆山', 'unknown part /places/jiangsu#suzhou 昆山市'],
    ['Foxconn Kunshan', 'unknown part /places/jiangsu#suzhou 昆山市'],
    ['where is my office in Kunshan', '/places/jiangsu#suzhou 昆山市'],
    ['江苏北京', 'unknown part /places/jiangsu /places/beijing'],
    ['江苏苏州北京', 'unknown part /places/jiangsu#suzhou /places/beijing'],
  ])('a county with which a text begins or ends is offered: %s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it('what is near, and a zone without its city, cannot be known', () => {
    for (const typed of ['附近', '离我最近的社保局', 'near me', 'my location']) expect(told(find(typed))).toBe('unknown near');
    for (const typed of ['经开区', '高新技术产业开发区']) expect(told(find(typed))).toBe('unknown zone');
  });
});

describe('a typing error', () => {
  it.each([
    ['Bejing', '/places/beijing, by error'],
    ['Beijjing', '/places/beijing, by error'],
    ['Liaonign', '/places/liaoning, by error'],
    ['苏洲', '/places/jiangsu#suzhou, by error'],
    ['延边朝鲜自治州', '/places/jilin#yanbian, by error'],
    ['延边朝鲜簇自治州', '/places/jilin#yanbian, by error'],
  ])('%s is put right', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });

  it('in a name that is short is asked about', () => {
    expect(told(find('xan'))).toBe('unknown error /places/shaanxi#xian');
    expect(told(find('苏川'))).toBe('unknown');
    expect(told(find('x'))).toBe('unknown');
  });

  it('that can be said as another name is asked about', () => {
    expect(told(find('liaoming'))).toBe('unknown error /places/liaoning');
    expect(told(find('liaonin'))).toBe('/places/liaoning, by error');
  });

  it('is never put right in the name of a county', () => {
    expect(told(find('余城县'))).toBe('unknown sound /places/jilin#yanbian 虞城县');
    expect(told(find('苏洲县'))).toBe('unknown');
    // One character that many names have says nothing.
    expect(told(find('西鞍'))).toBe('unknown sound /places/shaanxi#xian');
    expect(told(find('余城'))).toBe('unknown');
    expect(told(find('余市'))).toBe('unknown');
    expect(told(find('定岸县'))).toBe('unknown sound /places/hainan#dingan /places/anhui#suzhou 丁岸县');
  });
});

describe('a code tells where somebody is', () => {
  it.each([
    ['010', '/places/beijing, by dialling'],
    ['+86 10', '/places/beijing, by dialling'],
    ['区号010', '/places/beijing, by dialling'],
    ['010-12345678', '/places/beijing, by dialling'],
    ['010-12333', '/places/beijing, by dialling'],
    ['01054321', 'unknown'],
    ['100000', '/places/beijing, by postal'],
    ['postcode 100000', '/places/beijing, by postal'],
    ['粤B', '/places/hainan, by plate'],
    ['粤B·12345', '/places/hainan, by plate'],
    ['3205', '/places/jiangsu#suzhou, by id'],
    ['身份证3205开头', '/places/jiangsu#suzhou, by id'],
    ['身份证前六位320583', '/places/jiangsu#suzhou, by id'],
    ['1101', '/places/beijing, by id'],
    ['220284', 'several /places/jilin#jilin /places/jiangsu'],
    ['2026', 'unknown'],
    ['0999', 'unknown'],
    ['12345', 'unknown'],
  ])('%s', (typed, target) => {
    expect(told(find(typed))).toBe(target);
  });
});

it('an address in English is read part by part, and one of many parts that end nowhere in no time', () => {
  expect(told(find('12 Guanqian Street, Suzhou'))).toMatch(/suzhou/u);
  // Where each part could be read in two ways, these were two to the power of thirty.
  for (const part of ['1, ', '11, ', '1 road, ']) expect(find(`${part.repeat(30)}1`).kind).toBe('unknown');
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
