import { z } from 'zod';
import { exemptions } from '#lib/document/blocks.ts';
import { contentFilePattern, plainSlug, type AddressedType } from './kind.ts';
import { headText, internalPath, line, reviewFacts } from '#lib/content/parse/fields.ts';
import { homePath, pagePath } from '#lib/site/paths.ts';

const taskGroupSchema = z.strictObject({
  /** What the tasks of the group have in common. */
  title: line,
  /** What a reader can do, the most urgent first: where, without the language, and a short name; without one its title and summary are shown. */
  links: z.array(z.strictObject({ path: internalPath, name: line.optional() })).min(1),
});

const pageSchema = z.strictObject({
  ...reviewFacts,
  ...headText,
  /** What a reader can do from here, in groups, the most urgent first. */
  tasks: z.array(taskGroupSchema).optional(),
});

/** The fields of a page that is none of the other types: home, questions and answers, about, accessibility, privacy. */
type PageData = z.infer<typeof pageSchema>;

/** The slug of the home page, whose address is the language alone. */
export const homeSlug = 'home';

/** Pages: `content/pages/<slug>.<locale>.md`. */
export const pageType: AddressedType<PageData> = {
  folder: 'pages',
  file: contentFilePattern('pages', plainSlug),
  schema: pageSchema,
  facts: ['tasks.links.path'],
  allows: ['notice', 'dated'],
  exemptions,
  path: (slug) => (slug === homeSlug ? homePath : pagePath(slug)),
  searchKind: 'page',
  links: ({ tasks = [] }) =>
    tasks.flatMap(({ links }, group) => links.map(({ path: href }, index) => ({ field: ['tasks', group, 'links', index, 'path'], href }))),
};
