import type { VFile } from 'vfile';
import type { Corpus } from '#lib/content/corpus.ts';
import type { Point } from 'unist';
import { joinRegions } from '#lib/content/kinds/data/places.ts';
import { capitalOf, specialPlaces, type Region } from '#lib/places/place.ts';

/**
 * The tables of places hold together: codes and anchors are of one place each and fit its region and level, pinyin
 * fits the characters, a note stands in both languages, a region has the dialling code of its capital, a spelling leads to
 * a place once, counties and areas lie in places that there are, and an everyday word is the short name of a place. Nothing is judged while the table of regions or that of cities has a fault.
 *
 * ```passes places/spellings.csv
 * -Soochow,320500
 * +Soochow,320500
 * +Soochow,321300
 * ```
 * ```fails places/spellings.csv
 * -Soochow,320500
 * +Soochow,320600
 * +peking,110000
 * content/places/spellings.csv:4:9: `place` is the code of no place: 320600
 * content/places/spellings.csv:5:1: “peking” stands here a second time
 * ```
 * ```fails places/county-names.csv
 * -昆山市,昆山,,320500
 * +昆山市,昆山,,320600
 * +昆山市,昆山,,320500
 * +昆山市,昆山,,320500
 * content/places/county-names.csv:2:9: `place` is the code of no place: 320600
 * content/places/county-names.csv:4:1: “昆山市” stands here a second time
 * ```
 * ```fails places/areas.csv
 * -浦口新城,320500
 * +浦口新城,320500 320600
 * content/places/areas.csv:2:6: `places` has the code of no place: 320600
 * ```
 * ```fails places/everyday-words.csv
 * -昆山
 * +昆山
 * +昆山
 * +公安
 * content/places/everyday-words.csv:3:1: `name` is 昆山 on line 2 too
 * content/places/everyday-words.csv:4:1: no place has the short name 公安
 * ```
 * ```fails places/cities.csv
 * -321300,宿迁市,宿迁,Suqian,city,sù qiān,,
 * +320500,宿迁市,宿迁,Suqian,county-level,sùqiān,,notice,2026-11-22
 * +331300,宿迁市,宿迁,Suqian,city,sù qiān,,notice,2026-11-22
 * +320100,宿迁市,宿迁,Suqian,city,sù zhòu,0527,
 * content/places/cities.csv:4:1: `code` is 320500 on line 3 too
 * content/places/cities.csv:4:22: `level` is county-level, but the code 320500 is of another one
 * content/places/cities.csv:4:35: `pinyin` is 1 long and `short_zh` 2: write one syllable for each character
 * content/places/cities.csv:5:1: `code` begins with that of no region: 331300
 * content/places/cities.csv:6:27: `pinyin` gives the anchor `#suzhou`, which 苏州市 has too
 * content/places/regions.csv:3:110: `dialling_code` is 025, but that of the capital 宿迁市 is 0527
 * ```
 * ```fails places/regions.csv
 * -注意。
 * +
 * content/places/regions.csv:3:138: `note_zh` is missing: a note stands in both languages
 * ```
 */
export function checkPlaces({ regions, cities, spellings, counties, formerNames, areas, everydayWords }: Corpus): void {
  if (!regions || !cities) return;
  checkUnique(regions, 'code');
  checkUnique(regions, 'slug');
  checkUnique(cities, 'code');
  for (const table of [regions, cities]) {
    for (const { data, pointOf } of table.rows) {
      const [said, written] = [data.pinyin.split(' ').length, Array.from(data.short_zh).length];
      if (said !== written) {
        table.file.message(
          `\`pinyin\` is ${said} long and \`short_zh\` ${written}: write one syllable for each character`,
          pointOf('pinyin'),
        );
      }
    }
  }
  for (const { data, pointOf } of regions.rows) {
    if ((data.note_en === undefined) !== (data.note_zh === undefined)) {
      const missing = data.note_en === undefined ? 'note_en' : 'note_zh';
      regions.file.message(`\`${missing}\` is missing: a note stands in both languages`, pointOf(missing));
    }
  }
  const regionCodes = new Set(regions.data.map(({ code }) => code.slice(0, 2)));
  for (const { data, pointOf } of cities.rows) {
    if (!regionCodes.has(data.code.slice(0, 2)))
      cities.file.message(`\`code\` begins with that of no region: ${data.code}`, pointOf('code'));
    if ((data.level === 'county-level') !== (data.code.slice(2, 4) === '90')) {
      cities.file.message(`\`level\` is ${data.level}, but the code ${data.code} is of another one`, pointOf('level'));
    }
  }
  for (const region of joinRegions(regions.data, cities.data)) {
    checkAnchors(region, cities);
    checkCapital(region, regions);
  }
  const codes = new Set([...[...regions.data, ...cities.data].map(({ code }) => code), ...specialPlaces]);
  if (spellings) checkLeadOnce(spellings, 'typed', codes);
  if (counties) checkLeadOnce(counties, 'name_zh', codes);
  if (formerNames) checkLeadOnce(formerNames, 'name_zh', codes);
  for (const { data, pointOf } of areas?.rows ?? []) {
    const unknown = data.places.split(' ').find((place) => !codes.has(place));
    if (unknown !== undefined) areas?.file.message(`\`places\` has the code of no place: ${unknown}`, pointOf('places'));
  }
  if (everydayWords && counties && formerNames) {
    checkUnique(everydayWords, 'name');
    const names = new Set([...cities.data, ...counties.data, ...formerNames.data].map(({ short_zh: name }) => name));
    for (const { data, pointOf } of everydayWords.rows) {
      if (!names.has(data.name)) everydayWords.file.message(`no place has the short name ${data.name}`, pointOf('name'));
    }
  }
}

type Table<Name extends 'regions' | 'cities'> = NonNullable<Corpus[Name]>;

function checkUnique<Column extends string>(
  { file, rows }: { file: VFile; rows: readonly { data: Readonly<Record<Column, string>>; pointOf: (column: string) => Point }[] },
  column: Column,
): void {
  const seen = new Map<string, number>();
  for (const { data, pointOf } of rows) {
    const first = seen.get(data[column]);
    const point = pointOf(column);
    if (first !== undefined) file.message(`\`${column}\` is ${data[column]} on line ${first} too`, point);
    else seen.set(data[column], point.line);
  }
}

/** Two places of one region that are said alike would have one anchor. */
function checkAnchors({ cities: places }: Region, { file, rows }: Table<'cities'>): void {
  const seen = new Map<string, string>();
  for (const { anchor, name, code } of places) {
    const other = seen.get(anchor);
    if (other !== undefined) {
      const row = rows.find(({ data }) => data.code === code);
      file.message(`\`pinyin\` gives the anchor \`#${anchor}\`, which ${other} has too`, row?.pointOf('pinyin'));
    }
    seen.set(anchor, name.zh);
  }
}

/** The page of a region gives the dialling code of its capital, which stands in both tables. */
function checkCapital(region: Region, { file, rows }: Table<'regions'>): void {
  const capital = capitalOf(region);
  if (!capital || capital.diallingCode === region.diallingCode) return;
  const row = rows.find(({ data }) => data.code === region.code);
  file.message(
    `\`dialling_code\` is ${region.diallingCode}, but that of the capital ${capital.name.zh} is ${capital.diallingCode ?? 'not known'}`,
    row?.pointOf('dialling_code'),
  );
}

/** Each name leads to a place that there is, and to each place once. */
function checkLeadOnce<Column extends string>(
  {
    file,
    rows,
  }: { file: VFile; rows: readonly { data: Readonly<Record<Column | 'place', string>>; pointOf: (column: string) => Point }[] },
  column: Column,
  codes: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  for (const { data, pointOf } of rows) {
    if (!codes.has(data.place)) file.message(`\`place\` is the code of no place: ${data.place}`, pointOf('place'));
    const key = `${data[column].toLowerCase()} ${data.place}`;
    if (seen.has(key)) file.message(`“${data[column]}” stands here a second time`, pointOf(column));
    seen.add(key);
  }
}
