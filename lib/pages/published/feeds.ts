import { listChanges } from '#lib/content/catalogue.ts';
import { guideType, topics } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { lawsPath, localizePath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';

/** What a feed may be about: everything, a topic of the guides, or the laws. */
const subjects = [undefined, ...topics, 'law'] as const;

/** What one feed is about; undefined is everything. */
export type Subject = (typeof subjects)[number];

/** The most entries of a feed. */
const mostEntries = 100;

/** What changed on one page on one day. */
export interface Entry {
  /** Never changes: the host, a page in its language and a day. Readers keep one entry of an id, so that languages may not share it. */
  readonly id: string;
  readonly day: string;
  readonly path: string;
  readonly title: string;
  readonly what: string;
  readonly subject: Subject;
}

/** The feeds of a language that have something to say, that of everything first. */
export function listFeeds(locale: Locale): { readonly subject: Subject; readonly entries: readonly Entry[] }[] {
  const all = listEntries(locale);
  return subjects.flatMap((subject) => {
    const entries = all.filter((entry) => subject === undefined || entry.subject === subject).slice(0, mostEntries);
    return entries.length === 0 ? [] : [{ subject, entries }];
  });
}

/** What a subject is called. */
export function subjectName(locale: Locale, subject: Exclude<Subject, undefined>): string {
  const { topics: names, laws } = getMessages(locale);
  return subject === 'law' ? laws : names[subject];
}

/** All that changed, newest first: several changes of one page on one day are one entry. What has no page of its own is none. */
function listEntries(locale: Locale): Entry[] {
  const topicOf = new Map(listSlugs(guideType).map((slug) => [guideType.path(slug), readDocument(guideType, 'en', slug).data.topic]));
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
