import type { SiteSource } from '#lib/build/write-site.ts';
import { languageTags, locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath, searchField, searchPath } from '#lib/site/paths.ts';
import { openSearchPath } from '#lib/site/site-files.ts';
import { absoluteUrl } from '#lib/site/site.ts';

/** What adds our search to those of a browser, a file for each language (OpenSearch 1.1). */
export function openSearchDescriptions(): SiteSource[] {
  return locales.map((locale) => {
    const path = openSearchPath(locale);
    return { path, names: [path.slice(1)], from: Buffer.from(describe(locale)), kind: 'file' };
  });
}

function describe(locale: Locale): string {
  const { searchName, searchSummary } = getMessages(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${searchName}</ShortName>
  <Description>${searchSummary}</Description>
  <Language>${languageTags[locale]}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="180" height="180" type="image/png">${absoluteUrl('/icon-180.png')}</Image>
  <Url type="text/html" template="${absoluteUrl(localizePath(locale, searchPath))}?${searchField}={searchTerms}"/>
</OpenSearchDescription>
`;
}
