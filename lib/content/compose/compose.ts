import { allInlines } from '#lib/document/walk.ts';
import { isAuthoredOnly, type AuthoredBlock, type Block, type DatedBlocks, type Quote } from '#lib/document/blocks.ts';
import { readDocument } from '#lib/content/kinds/kind.ts';
import type { ContentDocument } from '#lib/content/parse/document.ts';
import type { Change } from '#lib/content/parse/fields.ts';
import { getGlossary } from '#lib/content/kinds/glossary.ts';
import { listLawSources } from '#lib/content/kinds/law.ts';
import { termLinker } from './link-terms.ts';
import { noticeType } from '#lib/content/kinds/notice.ts';
import { listRegisteredSources, type Source } from '#lib/content/kinds/sources.ts';
import { today } from '#lib/site/clock.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** A document with its sources and blocks from other documents, as it reads today: all that a page shows. */
export type Complete<Data> = Data & {
  readonly slug: string;
  readonly locale: Locale;
  readonly answer: readonly Block[];
  readonly blocks: readonly Block[];
  /** The sources in the order in which the page names them first. */
  readonly sources: readonly Source[];
  /** Whether the day by which it had to be checked again has passed. */
  readonly overdue: boolean;
};

/** A document that is put together of parts of several: what its page needs to know of it. */
export type ComposedDocument = Complete<{
  readonly title: string;
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly changes: readonly Change[];
}>;

/**
 * Completes a document for its page: keeps of what hangs on a date what holds today,
 * puts notices in their places, links the first use of each term to the glossary.
 *
 * @param join gives the block that a quotation of a law stands for; only the articles of laws have any
 * @throws {ContentError} when a notice, the glossary, the register of sources or a law has a fault
 */
export function completeDocument<Data extends { readonly reviewBy: string }>(
  document: ContentDocument<Data>,
  locale: Locale,
  slug: string,
  join: (quote: Quote) => Block = refuse,
): Complete<Data> {
  const now = today();

  function put(block: AuthoredBlock): readonly Block[] {
    if (!isAuthoredOnly(block)) return [block];
    if (block.type === 'dated') return holds(block, now) ? block.children : [];
    return block.type === 'notice' ? readDocument(noticeType, locale, block.slug).answer.flatMap(put) : [join(block)];
  }

  const link = termLinker(locale, getGlossary().terms);
  const answer = link(document.answer.flatMap(put));
  const blocks = link(document.blocks.flatMap(put));
  return {
    ...document.data,
    slug,
    locale,
    answer,
    blocks,
    sources: listSourcesOf([...answer, ...blocks]),
    overdue: isOverdue(document.data, now),
  };
}

/** Tells whether a document should have been checked again before a day, given as `YYYY-MM-DD`. */
export function isOverdue({ reviewBy }: { readonly reviewBy: string }, now: string): boolean {
  return reviewBy < now;
}

/** The sources that blocks name, in the order in which they name them first. */
function listSourcesOf(blocks: readonly Block[]): Source[] {
  const sources = new Map<string, Source>();
  const all = listSources();
  for (const inline of allInlines(blocks)) {
    const source = inline.type === 'source' ? all.get(inline.id) : undefined;
    if (source) sources.set(source.id, source);
  }
  return [...sources.values()];
}

/** All sources by id: those of the register, and the laws of the site. */
export function listSources(): ReadonlyMap<string, Source> {
  return new Map([...listRegisteredSources(), ...listLawSources().map((source) => [source.id, source] as const)]);
}

/** Blocks as they read on a day, `YYYY-MM-DD`: of what hangs on a date, what holds then. */
export function blocksOnDay(blocks: readonly AuthoredBlock[], now: string): AuthoredBlock[] {
  return blocks.flatMap((block): readonly AuthoredBlock[] => (block.type !== 'dated' ? [block] : holds(block, now) ? block.children : []));
}

function holds({ shown, day }: DatedBlocks, now: string): boolean {
  return shown === 'from' ? now >= day : now < day;
}

function refuse(): never {
  throw new Error('A quotation has no place in this type of content; parseContent reports it.');
}
