import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { SiteSource } from '#lib/build/write-site.ts';
import { languageTags, locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listFeeds, subjectName, type Entry, type Subject } from '#lib/pages/published/feeds.ts';
import { changesPath, homePath, localizePath } from '#lib/site/paths.ts';
import { noonOf } from '#lib/site/clock.ts';
import { feedPath, jsonFeedPath } from '#lib/site/site-files.ts';
import { absoluteUrl, licenceOf, site } from '#lib/site/site.ts';

/**
 * What has changed, for feed readers: Atom (RFC 4287) and JSON Feed 1.1 in each language, of everything and of each topic. An
 * entry is made of the `changes` of a document, so that another wording alone is none.
 */
export function feedFiles(): SiteSource[] {
  return locales.flatMap((locale) =>
    listFeeds(locale).flatMap(({ subject, entries }) => [atomFile(locale, subject, entries), jsonFile(locale, subject, entries)]),
  );
}

function nameOf(locale: Locale, subject: Subject): string {
  const { siteName, changes, colon } = getMessages(locale);
  const name = subject === undefined ? '' : `${colon}${subjectName(locale, subject)}`;
  return `${siteName} – ${changes}${name}`;
}

function atomFile(locale: Locale, subject: Subject, entries: readonly Entry[]): SiteSource {
  const path = feedPath(locale, subject);
  const { siteName } = getMessages(locale);
  const text = generateAtomFeed({
    id: absoluteUrl(path),
    title: { value: nameOf(locale, subject) },
    updated: noonOf(entries[0]?.day ?? ''),
    authors: [{ name: siteName, uri: absoluteUrl(localizePath(locale, homePath)) }],
    links: [
      { href: absoluteUrl(path), rel: 'self', type: 'application/atom+xml' },
      { href: absoluteUrl(localizePath(locale, changesPath)), rel: 'alternate', type: 'text/html', hreflang: languageTags[locale] },
    ],
    ...(site.licence ? { rights: { value: site.licence.id } } : {}),
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: noonOf(entry.day),
      summary: { value: entry.what },
      links: [{ href: absoluteUrl(localizePath(locale, entry.path)), rel: 'alternate', type: 'text/html', hreflang: languageTags[locale] }],
      ...(entry.subject ? { categories: [{ term: entry.subject, label: subjectName(locale, entry.subject) }] } : {}),
      ...(licenceOf(entry.path) ? { rights: { value: licenceOf(entry.path)?.id ?? '' } } : {}),
    })),
  });
  return { path, names: [path.slice(1)], from: Buffer.from(text), kind: 'data' };
}

function jsonFile(locale: Locale, subject: Subject, entries: readonly Entry[]): SiteSource {
  const path = jsonFeedPath(locale, subject);
  const home = absoluteUrl(localizePath(locale, homePath));
  const feed = generateJsonFeed({
    title: nameOf(locale, subject),
    home_page_url: absoluteUrl(localizePath(locale, changesPath)),
    feed_url: absoluteUrl(path),
    language: languageTags[locale],
    authors: [{ name: getMessages(locale).siteName, url: home }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: absoluteUrl(localizePath(locale, entry.path)),
      title: entry.title,
      content_text: entry.what,
      date_published: noonOf(entry.day),
      ...(entry.subject ? { tags: [subjectName(locale, entry.subject)] } : {}),
    })),
  });
  return { path, names: [path.slice(1)], from: Buffer.from(JSON.stringify(feed)), kind: 'data' };
}
