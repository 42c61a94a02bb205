import { z } from 'zod';
import { marks } from './body.ts';
import { completeDocument, type Complete } from './complete.ts';
import { contentFilePattern, listSlugs, plainSlug, readDocument, type AddressedType } from './content-type.ts';
import { commonFacts, headText, internalPath, reviewFacts } from './fields.ts';
import type { Locale } from '../locale.ts';
import { deadlinePath, homePath, pagePath, placesPath } from '../paths.ts';

const pageFacts = {
  ...reviewFacts,
  /** What a reader can do from here, the most urgent first: addresses without their language. */
  tasks: z.array(internalPath).optional(),
};

const pageSchema = z.strictObject({ ...pageFacts, ...headText });

/** A page that is none of the other types: home, questions and answers, about, accessibility, privacy. */
export type Page = Complete<z.infer<typeof pageSchema>>;

/** The slug of the home page, whose address is the language alone. */
export const homeSlug = 'home';

/** Pages: `content/pages/<slug>.<locale>.md`. */
export const pageType: AddressedType<z.infer<typeof pageSchema>> = {
  folder: 'pages',
  file: contentFilePattern('pages', plainSlug),
  schema: pageSchema,
  facts: [...commonFacts, ...Object.keys(pageFacts)],
  allows: ['notice', 'dated'],
  marks,
  path: (slug) => (slug === homeSlug ? homePath : pagePath(slug)),
  links: ({ tasks = [] }) => tasks.map((href, index) => ({ field: ['tasks', index], href })),
};

/**
 * One page.
 *
 * @throws {ContentError} when its file has a fault
 */
export function getPage(locale: Locale, slug: string): Page {
  return completeDocument(readDocument(pageType, locale, slug), locale, slug);
}

/** The slug of the list of places. */
export const placesSlug = placesPath.slice(1);

/** The slug of the page that asks for the first day of work. */
export const deadlineSlug = deadlinePath.slice(1);

/** The slugs of all pages that are nothing but their text. */
export function listPageSlugs(): string[] {
  return listSlugs(pageType).filter((slug) => ![homeSlug, placesSlug, deadlineSlug].includes(slug));
}
