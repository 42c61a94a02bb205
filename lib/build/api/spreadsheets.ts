import { stringify } from 'csv-stringify/sync';
import { apiPath } from '#lib/site/paths.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';
import { glossaryTable, placesTable } from './tables.ts';

/**
 * A table for spreadsheets: UTF-8 with the mark that Excel needs to know it, lines ended as RFC 4180 has them. What a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const options = { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/u } as const;
  return stringify([columns, ...rows] as string[][], options);
}

/** Every region and place, a line each; a spreadsheet eats the zero of `dialling_code`, and `phone_12333` keeps it. */
export function placesCsv(): string {
  const { regions } = placesTable();
  const rows = regions.flatMap((region) =>
    [region, ...region.places].map((place) => [
      place.code,
      place.names.zh,
      place.names.en,
      place.pinyin,
      region.names.zh,
      region.names.en,
      place.diallingCode ?? '',
      place.diallingCode === null ? '' : `${place.diallingCode}-12333`,
      region.hrss.url,
      region.medical.url,
      place.url.zh,
      place.checked,
    ]),
  );
  return csv(
    placeColumns.map(([name]) => name),
    rows,
  );
}

/** Every term of the glossary, a line each. */
export function glossaryCsv(): string {
  const rows = glossaryTable().terms.map(({ id, names, pinyin, meaning, url }) => [
    id,
    names.zh.join('、'),
    names.en.join('; '),
    pinyin,
    meaning.zh,
    meaning.en,
    url.zh,
    url.en,
  ]);
  return csv(['id', 'names_zh', 'names_en', 'pinyin', 'meaning_zh', 'meaning_en', 'url_zh', 'url_en'], rows);
}

/** The columns of the table of places, and what each holds. */
const placeColumns: readonly (readonly [name: string, datatype: string, says: string])[] = [
  ['code', 'string', 'GB/T 2260'],
  ['name_zh', 'string', 'The name of the place in Chinese'],
  ['name_en', 'string', 'The name of the place in English'],
  ['pinyin', 'string', 'Its Chinese name in pinyin'],
  ['region_zh', 'string', 'The province or region that it is, or is in, in Chinese'],
  ['region_en', 'string', 'The province or region in English'],
  ['dialling_code', 'string', 'With its leading zero; empty where we know none'],
  ['phone_12333', 'string', 'What to dial from elsewhere for 12333, the line for social insurance and the card'],
  ['hrss_site', 'anyURI', 'The official site of its region for social insurance and the card'],
  ['medical_site', 'anyURI', 'The official site of its region for medical insurance'],
  ['page', 'anyURI', 'Its page on this site, in Chinese'],
  ['checked', 'date', 'The day this line was last compared with its source'],
];

/** What the columns of the table of places hold (CSV on the Web). */
export function placesMetadata() {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: absoluteUrl(apiPath('places.csv')),
    'dc:title': 'Regions and cities of mainland China, with dialling codes and official sites',
    ...(site.licence ? { 'dc:license': { '@id': site.licence.href } } : {}),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n', '\n'] },
    tableSchema: {
      columns: placeColumns.map(([name, datatype, says]) => ({ name, titles: name, datatype, 'dc:description': says })),
      primaryKey: 'code',
    },
  };
}
