import { listDates } from '#lib/content/catalogue.ts';
import { locales } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { languageAlternates } from './metadata.ts';

/** Every page in both languages, with the day of its last change and the other language of each, as Next takes them. */
export function listSitemap() {
  return [...listDates()].flatMap(([path, { modified }]) =>
    locales.map((locale) => ({
      url: absoluteUrl(localizePath(locale, path)),
      lastModified: modified,
      alternates: { languages: languageAlternates(path) },
    })),
  );
}

/** The Chinese pages as plain text, one full address a line: for engines that read no namespaces. */
export function listChineseAddresses(): string {
  return [...listDates().keys()].map((path) => `${absoluteUrl(localizePath('zh', path))}\n`).join('');
}
