/** The media type of every kind of file that the site delivers, by the end of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
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

/** The media type of a file by its name; undefined when `mediaTypes` does not list it. */
export function mediaTypeOf(name: string): string | undefined {
  return mediaTypes[/\.([a-z0-9]+)$/.exec(name)?.[1] ?? ''];
}

/** Tells whether a file of this type gets smaller when compressed. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml)\b/.test(mediaType);
}
