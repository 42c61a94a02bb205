import type { Source } from '#lib/content/kinds/data/sources.ts';
import type { Block } from '#lib/document/blocks.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** What kinds of documents the site publishes. */
export const publishedTypes = [
  'page',
  'guide',
  'comparison',
  'law',
  'law-article',
  'question',
  'outcome',
  'region',
  'glossary',
  'list',
] as const;

/** One kind of document. */
export type PublishedType = (typeof publishedTypes)[number];

/** Another document, and what it is called. */
export interface Reference {
  /** Without the language. */
  readonly path: string;
  readonly title: string;
  /** What is there, where its page is led to with a line about it. */
  readonly summary?: string;
}

/**
 * What one address of the site says in one language on one day, whatever it is shown as: its page, its Markdown, its
 * data and its card are made of this. What a page adds by a component, such as a table of places, stands here as blocks.
 */
export interface Published {
  readonly type: PublishedType;
  readonly locale: Locale;
  /** Without the language; it is also what identifies the document, and never changes. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The answer in plain words on one line, of which as many sentences as show a link to it. */
  readonly description: string;
  readonly answer: readonly Block[];
  readonly blocks: readonly Block[];
  /** In the order in which the text names them first. */
  readonly sources: readonly Source[];
  /** What it is about; guides alone have one. */
  readonly topic?: string | undefined;
  /** Where a reader goes on from here. */
  readonly related: readonly Reference[];
  /** When it was first there, when it last said something else, when it was last compared with its sources and by when it shall be again: all `YYYY-MM-DD`. */
  readonly published: string;
  readonly modified: string;
  readonly reviewed?: string | undefined;
  readonly reviewBy?: string | undefined;
  /** Whether that day has passed. */
  readonly overdue: boolean;
  /** Newest first. */
  readonly changes: readonly { readonly day: string; readonly what: string }[];
}
