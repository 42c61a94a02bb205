import type { MetadataRoute } from 'next';
import { listAddresses, listFlowAddresses, listPaths, listRegionAddresses } from '#lib/content/catalogue.ts';
import { locales } from '#lib/i18n/locale.ts';
import { languageAlternates } from '#lib/pages/metadata.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { localizePath } from '#lib/site/paths.ts';

/** Every page in both languages, with the other language of each. */
export default function sitemap(): MetadataRoute.Sitemap {
  const documents = [...listAddresses(), ...listFlowAddresses(), ...listRegionAddresses()];
  const newest =
    documents
      .map(({ reviewed }) => reviewed)
      .toSorted()
      .at(-1) ?? '';
  const lists = listPaths.map((path) => ({ path, reviewed: newest }));
  return [...documents, ...lists].flatMap(({ path, reviewed }) =>
    locales.map((locale) => ({
      url: absoluteUrl(localizePath(locale, path)),
      lastModified: reviewed,
      alternates: { languages: languageAlternates(path) },
    })),
  );
}
