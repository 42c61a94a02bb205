import { z } from 'zod';
import { marks } from '#lib/document/blocks.ts';
import { completeDocument, type Complete } from '#lib/content/compose/compose.ts';
import { contentFilePattern, listSlugs, plainSlug, readDocument, type AddressedType } from './kind.ts';
import { commonFacts, headText, internalPath, line, reviewFacts } from '#lib/content/parse/fields.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { deadlinePath, homePath, pagePath, placesPath } from '#lib/site/paths.ts';

const taskGroupSchema = z.strictObject({
  /** What the tasks of the group have in common. */
  title: line,
  /** What a reader can do, the most urgent first: addresses without their language. */
  paths: z.array(internalPath).min(1),
});

const pageSchema = z.strictObject({
  ...reviewFacts,
  ...headText,
  /** What a reader can do from here, in groups, the most urgent first. */
  tasks: z.array(taskGroupSchema).optional(),
});

/** A page that is none of the other types: home, questions and answers, about, accessibility, privacy. */
export type Page = Complete<z.infer<typeof pageSchema>>;

/** The slug of the home page, whose address is the language alone. */
export const homeSlug = 'home';

/** Pages: `content/pages/<slug>.<locale>.md`. */
export const pageType: AddressedType<z.infer<typeof pageSchema>> = {
  folder: 'pages',
  file: contentFilePattern('pages', plainSlug),
  schema: pageSchema,
  facts: [...commonFacts, ...Object.keys(reviewFacts), 'tasks.paths'],
  allows: ['notice', 'dated'],
  marks,
  path: (slug) => (slug === homeSlug ? homePath : pagePath(slug)),
  links: ({ tasks = [] }) =>
    tasks.flatMap(({ paths }, group) => paths.map((href, index) => ({ field: ['tasks', group, 'paths', index], href }))),
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
