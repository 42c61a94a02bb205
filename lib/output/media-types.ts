/** The media type of every kind of file that the site delivers, by the end of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  pdf: 'application/pdf',
  svg: 'image/svg+xml; charset=utf-8',
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
};

/** The media type of the speculation rules, which browsers refuse under any other. */
export const speculationRulesMediaType = 'application/speculationrules+json';

/** What a file's name ends with, without the first dot: the longest ending that `mediaTypes` lists; undefined when it lists none. */
export function endingOf(name: string): string | undefined {
  return Object.keys(mediaTypes)
    .toSorted((a, b) => b.length - a.length)
    .find((each) => name.endsWith(`.${each}`));
}

/** The media type of a file by its name; undefined when its ending is not listed. */
export function mediaTypeOf(name: string): string | undefined {
  return mediaTypes[endingOf(name) ?? ''];
}

/** Tells whether a file of this type gets smaller when compressed. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml)\b/.test(mediaType);
}
