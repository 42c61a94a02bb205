import type { VFile } from 'vfile';
import { z } from 'zod';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { parseCsv } from '#lib/content/parse/csv.ts';
import { day, line } from '#lib/content/parse/fields.ts';
import { listed } from '#lib/content/parse/yaml.ts';
import { readParsed, remember } from '#lib/content/parse/files.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { levels, sightings, specialPlaces, type City, type County, type Places, type Region } from '#lib/places/place.ts';
import { cityPath, regionPath } from '#lib/site/paths.ts';
import { plainPinyin } from '#lib/text/fold.ts';

const code = z.string().regex(/^[1-6]\d{5}$/u, 'must be a code of six digits such as 320500');
const sourceId = line;
const host = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.gov\.cn$/u, 'must be the name of an official site that ends in `.gov.cn`');
const diallingCode = z.string().regex(/^0\d{2,3}$/u, 'must be a dialling code such as 0512');
const syllables = z
  .string()
  .regex(/^\p{Ll}+(?: \p{Ll}+)*$/u, 'must be pinyin in lower case, one syllable for each character, such as `sū zhōu`');

/** What each row says of where it comes from. */
const provenance = {
  /** The id of the source that the row rests on. */
  source: sourceId,
  /** The day on which the row was last compared with it. */
  checked: day,
};

const regionSchema = z.strictObject({
  /** The code of the region (GB/T 2260). */
  code: code.regex(/0000$/u, 'must end in 0000: it is the code of a region'),
  /** The last part of its address. */
  slug: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u, 'must be lower-case letters joined by hyphens'),
  name_zh: line,
  short_zh: line,
  name_en: line,
  short_en: line,
  /** How the short name is said. */
  pinyin: syllables,
  /** The site of the human resources and social security department. */
  hrss_site: host,
  hrss_seen: z.enum(sightings),
  /** The site of the medical security bureau. */
  medical_site: host,
  medical_seen: z.enum(sightings),
  /** The dialling code of the capital. */
  dialling_code: diallingCode,
  /** What a reader should know of the sites. */
  note_en: line.optional(),
  note_zh: line.optional(),
  /** The id of the source of the note. */
  note_source: sourceId.optional(),
  ...provenance,
});

const citySchema = z.strictObject({
  /** The code of the place (GB/T 2260); its first two digits are those of its region. */
  code,
  name_zh: line,
  short_zh: line,
  name_en: line,
  level: z.enum(levels),
  /** How the short name is said. */
  pinyin: syllables,
  dialling_code: diallingCode.optional(),
  ...provenance,
});

const spellingSchema = z.strictObject({
  /** What people type besides the names that a place has in the tables. */
  typed: line,
  /** The code of the place that they mean; or what it is that has none. */
  place: z
    .string()
    .regex(new RegExp(`^(?:[1-6]\\d{5}|${specialPlaces.join('|')})$`, 'u'), `must be a code of six digits or ${listed(specialPlaces)}`),
});

const countySchema = z.strictObject({
  name_zh: line,
  /** Its name without what kind of place it is. */
  short_zh: line,
  /** How that is said, where its characters are usually said otherwise. */
  pinyin: z
    .string()
    .regex(/^[a-zü]+(?: [a-zü]+)*$/u, 'must be pinyin without tones, one syllable for each character')
    .optional(),
  /** The code of the city or the region that it lies in. */
  place: code,
});

const anyPlace = new RegExp(`^(?:[1-6]\\d{5}|${specialPlaces.join('|')})(?: (?:[1-6]\\d{5}|${specialPlaces.join('|')}))*$`, 'u');

const areaSchema = z.strictObject({
  /** What it is called, one name or more with `/` between them. */
  names: line,
  /** The codes of all places that it lies in, with spaces between them. */
  places: z.string().regex(anyPlace, `must be codes of six digits or ${listed(specialPlaces)}, with spaces between them`),
});

const everydayWordSchema = z.strictObject({
  /** The short name of a place. */
  name: line,
});

/** A table of places, whose path stands below `content/`. */
function tableFile<Shape extends z.ZodRawShape>(name: string, schema: z.ZodObject<Shape>) {
  function parse(file: VFile) {
    const rows = parseCsv(file, schema);
    if (file.messages.length > 0) throw new ContentError(file.messages);
    return { rows, data: rows.map(({ data }) => data) };
  }
  return { name, parse, read: () => readParsed(name, parse).data };
}

/** The table of regions. */
export const regionsFile = tableFile('places/regions.csv', regionSchema);

/** The table of cities, prefectures and what else stands directly below a region. */
export const citiesFile = tableFile('places/cities.csv', citySchema);

/** The table of what people type besides the names of places. */
export const spellingsFile = tableFile('places/spellings.csv', spellingSchema);

/** The table of counties, districts and what else lies in a city. */
export const countiesFile = tableFile('places/county-names.csv', countySchema);

/** The table of counties and prefectures that are no more. */
export const formerNamesFile = tableFile('places/former-names.csv', countySchema);

/** The table of areas that are no county. */
export const areasFile = tableFile('places/areas.csv', areaSchema);

/** The table of short names that are better known as another word. */
export const everydayWordsFile = tableFile('places/everyday-words.csv', everydayWordSchema);

/** Puts the rows of the tables together; a city whose region is not there is left out. */
export function joinRegions(regions: readonly z.infer<typeof regionSchema>[], cities: readonly z.infer<typeof citySchema>[]): Region[] {
  return regions.map((data) => ({
    code: data.code,
    slug: data.slug,
    path: regionPath(data.slug),
    name: { en: data.name_en, zh: data.name_zh },
    shortName: { en: data.short_en, zh: data.short_zh },
    syllables: data.pinyin.split(' '),
    hrss: { host: data.hrss_site, seen: data.hrss_seen },
    medical: { host: data.medical_site, seen: data.medical_seen },
    diallingCode: data.dialling_code,
    note:
      data.note_en !== undefined && data.note_zh !== undefined
        ? { text: { en: data.note_en, zh: data.note_zh }, source: data.note_source ?? data.source }
        : undefined,
    checked: data.checked,
    cities: cities.flatMap((city) => (city.code.startsWith(data.code.slice(0, 2)) ? toCity(city, data.slug) : [])),
  }));
}

function toCity(data: z.infer<typeof citySchema>, region: string): City[] {
  if (data.level === 'municipality') return [];
  const syllablesOfName = data.pinyin.split(' ');
  const anchor = plainPinyin(syllablesOfName.join(''));
  return [
    {
      code: data.code,
      anchor,
      path: cityPath(region, anchor),
      name: { en: data.name_en, zh: data.name_zh },
      shortName: data.short_zh,
      level: data.level,
      syllables: syllablesOfName,
      diallingCode: data.dialling_code,
      checked: data.checked,
    },
  ];
}

function toCounty({ name_zh: name, short_zh: shortName, pinyin: said, place }: z.infer<typeof countySchema>): County {
  return { name, shortName, ...(said !== undefined && { said }), place };
}

/** All places. */
export function getPlaces(): Places {
  return remember('the places', () => ({
    regions: joinRegions(regionsFile.read(), citiesFile.read()),
    spellings: spellingsFile.read(),
    counties: countiesFile.read().map(toCounty),
    formerNames: formerNamesFile.read().map(toCounty),
    areas: areasFile.read().map(({ names, places }) => ({ names: names.split('/'), places: places.split(' ') })),
    everydayWords: everydayWordsFile.read().map(({ name }) => name),
  }));
}

/** All regions as readers of a language look for them: in Chinese in the order of their codes, as all official lists have it, in English by name. */
export function listRegions(locale: Locale): readonly Region[] {
  const { regions } = getPlaces();
  return locale === 'zh' ? regions : regions.toSorted((a, b) => a.shortName.en.localeCompare(b.shortName.en, 'en'));
}
