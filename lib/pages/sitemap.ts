import { listAddresses, listPaths } from '#lib/content/catalogue.ts';
import { locales } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { languageAlternates } from './metadata.ts';

/** Every page in both languages, with the day of its last review and the other language of each, as Next takes them. */
export function listSitemap() {
  const documents = listAddresses();
  const [newest = ''] = documents
    .map(({ reviewed }) => reviewed)
    .toSorted()
    .toReversed();
  const lists = listPaths.map((path) => ({ path, reviewed: newest }));
  return [...documents, ...lists].flatMap(({ path, reviewed }) =>
    locales.map((locale) => ({
      url: absoluteUrl(localizePath(locale, path)),
      lastModified: reviewed,
      alternates: { languages: languageAlternates(path) },
    })),
  );
}
