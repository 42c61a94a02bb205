import { comparisonType } from './comparison.ts';
import { listPathsOf, listSlugs, readDocument, type CommonFields, type ContentType } from './content-type.ts';
import { guideType } from './guide.ts';
import { lawArticleType, lawType } from './law.ts';
import { pageType } from './page.ts';
import { dayAfter } from '../clock.ts';
import type { Locale } from '../locale.ts';
import { comparisonsPath, guidesPath, lawsPath } from '../paths.ts';

/** Every type of content, the one whose addresses a sitemap names first in front. */
export const contentTypes: readonly ContentType<CommonFields>[] = [pageType, guideType, comparisonType, lawType, lawArticleType];

/** The paths of the pages that list the documents of a type. */
export const listPaths: readonly string[] = [guidesPath, comparisonsPath, lawsPath];

/** A document as a list shows it. */
export interface Title {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * The titles of documents by their paths, in the order given. The content check makes
 * sure that each path is a document.
 */
export function listTitles(locale: Locale, paths: readonly string[]): Title[] {
  const documents = contentTypes.flatMap((type) => listSlugs(type).map((slug) => ({ type, slug, path: type.path(slug) })));
  return paths.flatMap((path) => {
    const found = documents.find((document) => document.path === path);
    if (!found) return [];
    const { title, summary } = readDocument(found.type, locale, found.slug).data;
    return [{ path, title, summary }];
  });
}

/** The titles of all documents of a type in the order of their slugs. */
export function listTitlesOf<Data extends CommonFields>(locale: Locale, type: ContentType<Data>): Title[] {
  return listTitles(locale, listPathsOf(type));
}

/** The path of every document, and the day on which it was last checked. */
export function listAddresses(): { path: string; reviewed: string }[] {
  return contentTypes.flatMap((type) =>
    listSlugs(type).map((slug) => ({ path: type.path(slug), reviewed: readDocument(type, 'en', slug).data.reviewed })),
  );
}

/**
 * The days, as `YYYY-MM-DD` and in order, on which a page says something else than the day
 * before: a review has become overdue, a statement begins or ceases to hold.
 */
export function listChangeDays(): string[] {
  const days = contentTypes.flatMap((type) => listSlugs(type).map((slug) => dayAfter(readDocument(type, 'en', slug).data.reviewBy)));
  return [...new Set(days)].toSorted();
}
