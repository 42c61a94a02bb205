import { z } from 'zod';
import {
  completeDocument,
  contentFilePattern,
  listSlugs,
  plainSlug,
  readDocument,
  type Complete,
  type ContentType,
} from './content-type.ts';
import { headText, reviewFacts } from './fields.ts';
import type { Locale } from '../locale.ts';
import { homePath, pagePath } from '../paths.ts';

const pageSchema = z.strictObject({ ...reviewFacts, ...headText });

/** A page about the site itself: home, about, accessibility, privacy. */
export type Page = Complete<z.infer<typeof pageSchema>>;

/** The slug of the home page, whose address is the language alone. */
export const homeSlug = 'home';

/** Pages: `content/pages/<slug>.<locale>.md`. */
export const pageType: ContentType<z.infer<typeof pageSchema>> = {
  folder: 'pages',
  file: contentFilePattern('pages', plainSlug),
  schema: pageSchema,
  facts: Object.keys(reviewFacts),
  allows: [],
  path: (slug) => (slug === homeSlug ? homePath : pagePath(slug)),
};

/**
 * One page.
 *
 * @throws {ContentError} when its file has a fault
 */
export function getPage(locale: Locale, slug: string): Page {
  return completeDocument(readDocument(pageType, locale, slug), locale, slug);
}

/** The slugs of all pages but the home page. */
export function listPageSlugs(): string[] {
  return listSlugs(pageType).filter((slug) => slug !== homeSlug);
}
