import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { SiteSource } from '#lib/build/write-site.ts';
import { listChanges } from '#lib/content/catalogue.ts';
import { guideType, topics } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { languageTags, locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { changesPath, homePath, lawsPath, localizePath } from '#lib/site/paths.ts';
import { noonOf } from '#lib/site/clock.ts';
import { feedPath, jsonFeedPath } from '#lib/site/site-files.ts';
import { absoluteUrl, licenceOf, site } from '#lib/site/site.ts';

/** What a feed may be about: everything, a topic of the guides, or the laws. */
const subjects = [undefined, ...topics, 'law'] as const;

type Subject = (typeof subjects)[number];

/** The most entries of a feed. */
const mostEntries = 100;

/** What changed on one page on one day. */
interface Entry {
  /** Never changes: the host, a page in its language and a day. Readers keep one entry of an id, so that languages may not share it. */
  readonly id: string;
  readonly day: string;
  readonly path: string;
  readonly title: string;
  readonly what: string;
  readonly subject: Subject;
}

/**
 * What has changed, for feed readers: Atom (RFC 4287) and JSON Feed 1.1 in each language, of everything and of each topic. An
 * entry is made of the `changes` of a document, so that another wording alone is none.
 */
export function feedFiles(): SiteSource[] {
  const ofGuides = new Map(listSlugs(guideType).map((slug) => [guideType.path(slug), readDocument(guideType, 'en', slug).data.topic]));
  return locales.flatMap((locale) => {
    const entries = listEntries(locale, ofGuides);
    return subjects.flatMap((subject) => {
      const own = entries.filter((entry) => subject === undefined || entry.subject === subject).slice(0, mostEntries);
      return own.length === 0 ? [] : [atomFile(locale, subject, own), jsonFile(locale, subject, own)];
    });
  });
}

/** All that changed, newest first: several changes of one page on one day are one entry. What has no page of its own is none. */
function listEntries(locale: Locale, topicOf: ReadonlyMap<string, (typeof topics)[number]>): Entry[] {
  const { hostname } = new URL(site.origin);
  const changes = listChanges(locale, getMessages(locale).glossary).flatMap(({ path, ...change }) =>
    path === undefined ? [] : [{ ...change, path, id: `tag:${hostname},2026:${localizePath(locale, path)}/${change.day}` }],
  );
  return [...Map.groupBy(changes, ({ id }) => id)].flatMap(([id, [first, ...more]]) =>
    first === undefined
      ? []
      : [
          {
            id,
            day: first.day,
            path: first.path,
            title: first.title,
            what: [first, ...more].map(({ what }) => what).join('\n'),
            subject: first.path === lawsPath || first.path.startsWith(`${lawsPath}/`) ? ('law' as const) : topicOf.get(first.path),
          },
        ],
  );
}

function nameOf(locale: Locale, subject: Subject): string {
  const { siteName, changes, topics: names, laws, colon } = getMessages(locale);
  const name = subject === undefined ? '' : `${colon}${subject === 'law' ? laws : names[subject]}`;
  return `${siteName} – ${changes}${name}`;
}

function labelOf(locale: Locale, subject: Exclude<Subject, undefined>): string {
  const { topics: names, laws } = getMessages(locale);
  return subject === 'law' ? laws : names[subject];
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
      ...(entry.subject ? { categories: [{ term: entry.subject, label: labelOf(locale, entry.subject) }] } : {}),
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
      ...(entry.subject ? { tags: [labelOf(locale, entry.subject)] } : {}),
    })),
  });
  return { path, names: [path.slice(1)], from: Buffer.from(JSON.stringify(feed)), kind: 'data' };
}
