import { describe, expect, it } from 'vitest';
import { citiesFile, joinRegions, regionsFile } from '#lib/content/kinds/data/places.ts';
import { contentFile, problemsAfter, problemsOf, soundContent } from '../../example-content.ts';

const regions = 'places/regions.csv';
const cities = 'places/cities.csv';
const spellings = 'places/spellings.csv';

it('regions and cities are put together by their codes; a municipality has no city', () => {
  const [beijing, jiangsu] = joinRegions(
    regionsFile.parse(contentFile(regions, soundContent[regions] ?? '')).data,
    citiesFile.parse(contentFile(cities, soundContent[cities] ?? '')).data,
  );
  expect(beijing).toMatchObject({ path: '/places/beijing', cities: [], note: undefined, diallingCode: '010' });
  expect(jiangsu).toMatchObject({
    path: '/places/jiangsu',
    hrss: { host: 'jshrss.jiangsu.gov.cn', seen: 'several' },
    medical: { host: 'ybj.jiangsu.gov.cn', seen: 'one' },
    note: { text: { en: 'A note, with a comma.', zh: '注意。' }, source: 'notice' },
  });
  expect(jiangsu?.cities.map(({ path, diallingCode }) => [path, diallingCode])).toEqual([
    ['/places/jiangsu#suzhou', '0512'],
    ['/places/jiangsu#suqian', undefined],
  ]);
});

describe('a row that is wrong is told by its line and column', () => {
  it('a site that is not official, a word that is none of ours, a day that is none', () => {
    expect(problemsAfter(regions, 'rsj.beijing.gov.cn', 'www.bendibao.com')).toMatchInlineSnapshot(
      `"content/places/regions.csv:2:61: \`hrss_site\` must be the name of an official site that ends in \`.gov.cn\`"`,
    );
    expect(problemsAfter(regions, 'parts,010', 'maybe,010')).toMatchInlineSnapshot(
      `"content/places/regions.csv:2:107: \`medical_seen\` must be \`several\` or \`parts\` or \`one\`, not \`maybe\`"`,
    );
    expect(problemsAfter(cities, 'sū zhōu,0512,notice,2026-11-22', 'sū zhōu,512,notice,2026-13-22')).toMatchInlineSnapshot(`
      "content/places/cities.csv:3:35: \`dialling_code\` must be a dialling code such as 0512
      content/places/cities.csv:3:46: \`checked\` must be a day of the calendar such as 2026-11-22, not \`2026-13-22\`"
    `);
  });

  it('pinyin that does not fit the characters', () => {
    expect(problemsAfter(cities, 'sū zhōu', 'Sū zhōu')).toMatchInlineSnapshot(
      `"content/places/cities.csv:3:27: \`pinyin\` must be pinyin in lower case, one syllable for each character, such as \`sū zhōu\`"`,
    );
  });

  it('a spelling that leads to no code', () => {
    expect(problemsAfter(spellings, 'Soochow,320500', 'Soochow,somewhere')).toMatchInlineSnapshot(
      `"content/places/spellings.csv:4:9: \`place\` must be a code of six digits or \`corps\`, \`outside\`"`,
    );
  });
});

it('a table that is missing is one problem', () => {
  const { [spellings]: table, ...rest } = soundContent;
  expect(table).toBeDefined();
  expect(problemsOf(rest)).toMatchInlineSnapshot(`"content/places/spellings.csv:1:1: this file is missing"`);
});

it('a link to a region and to a city of it is alive; to a city that there is not it is dead', () => {
  const link = (href: string) => problemsAfter('pages/about.en.md', 'We are nobody.[^site]', `We are [nobody](${href}).[^site]`);
  expect(link('/places/jiangsu#suzhou')).not.toContain('leads nowhere');
  expect(link('/places/jiangsu#paris')).toContain('`/places/jiangsu` has no anchor `#paris`');
  expect(link('/places/paris')).toContain('there is no page `/places/paris`');
});
