import { z } from 'zod';
import { getComparison } from './comparison.ts';
import {
  completeDocument,
  contentFilePattern,
  listSlugs,
  plainSlug,
  readDocument,
  type Complete,
  type ContentType,
} from './content-type.ts';
import { headText, internalPath, line, reviewFacts } from './fields.ts';
import type { Locale } from '../locale.ts';
import { guidePath } from '../paths.ts';

const guideFacts = {
  ...reviewFacts,
  /** Where a reader goes on from here, the most useful first: addresses without their language. */
  related: z.array(internalPath).min(1),
};

const guideText = {
  ...headText,
  /** The one button below the answer: where it leads and the words on it. */
  button: z.strictObject({ href: z.string(), label: line }),
};

const guideSchema = z.strictObject({ ...guideFacts, ...guideText });

/** A guide: the answer to one question, steps, and sources. */
export type Guide = Complete<z.infer<typeof guideSchema>>;

/** Guides: `content/guides/<slug>.<locale>.md`. */
export const guideType: ContentType<z.infer<typeof guideSchema>> = {
  folder: 'guides',
  file: contentFilePattern('guides', plainSlug),
  schema: guideSchema,
  facts: [...Object.keys(guideFacts), 'button.href'],
  allows: ['comparison'],
  path: guidePath,
  links: ({ related, button }) => [
    ...related.map((href, index) => ({ field: ['related', index], href })),
    { field: ['button', 'href'], href: button.href },
  ],
};

/**
 * One guide with the tables and sources it shows.
 *
 * @throws {ContentError} when a file it is made of has a fault
 */
export function getGuide(locale: Locale, slug: string): Guide {
  return completeDocument(readDocument(guideType, locale, slug), locale, slug, (block) =>
    block.type === 'comparison' ? getComparison(locale, block.slug).table : unexpected(),
  );
}

/** All guides in the order of their slugs. */
export function listGuides(locale: Locale): Guide[] {
  return listSlugs(guideType).map((slug) => getGuide(locale, slug));
}

function unexpected(): never {
  throw new Error('A guide quotes no law; parseContent reports it.');
}

/** The guides that name a source which has this page of ours, given without its language. */
export function listGuidesCiting(locale: Locale, page: string): Guide[] {
  return listGuides(locale).filter((guide) => guide.sources.some((source) => source.page === page));
}
