import { plainBlocks } from '#lib/document/walk.ts';
import { isAuthoredOnly, type AuthoredBlock, type Block, type Body, type Quote } from '#lib/document/blocks.ts';
import { getGlossary } from '#lib/content/kinds/data/glossary.ts';
import { readDocument, type CommonFields, type ContentType } from '#lib/content/kinds/kind.ts';
import { noticeType } from '#lib/content/kinds/notice.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import { remember } from '#lib/content/parse/files.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { datesOf, type Dates } from './dates.ts';
import { descriptionOf } from '#lib/text/sentences.ts';
import { termLinker } from './link-terms.ts';
import { listSourcesOf } from './sources.ts';

/** A document with its sources and blocks from other documents, as it reads on a day: all that a page shows. */
export type Composed<Data> = Data &
  Dates & {
    readonly slug: string;
    readonly locale: Locale;
    readonly answer: readonly Block[];
    /** The answer in plain words, on one line, of which as many sentences as show a link to the page. */
    readonly description: string;
    readonly blocks: readonly Block[];
    /** The sources in the order in which the page names them first. */
    readonly sources: readonly Source[];
    /** Whether the day by which it had to be checked again has passed. */
    readonly overdue: boolean;
  };

/** A document that is put together of parts of several: what its page needs to know of it. */
export type ComposedDocument = Composed<Omit<CommonFields, 'summary'>>;

/** Where and when a document is read. */
interface Reading {
  readonly locale: Locale;
  readonly slug: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Gives the block that a quotation of a law stands for; only the articles of laws have any. */
  readonly join?: (quote: Quote) => Block;
}

/** One document of a type as it reads on a day; put together once for a file, day and language. */
export function compose<Data extends CommonFields>(type: ContentType<Data>, reading: Reading): Composed<Data> {
  const { locale, slug, day } = reading;
  return remember(`${type.folder}/${slug}.${locale} on ${day}`, () => composeDocument(readDocument(type, locale, slug), reading));
}

/**
 * Composes a document for its page: keeps of what hangs on a date what holds on the day,
 * puts notices in their places, links the first use of each term to the glossary.
 */
export function composeDocument<Data extends Pick<CommonFields, 'reviewBy' | 'changes'>>(
  document: Body & { readonly data: Data },
  reading: Reading,
): Composed<Data> {
  const { locale, slug, day } = reading;
  const link = termLinker(locale, getGlossary().terms);
  const answer = link(settle(document.answer, reading));
  const plain = plainBlocks(blocksOnDay(document.answer, day)).replaceAll('\n', locale === 'zh' ? '' : ' ');
  const description = descriptionOf(locale, plain);
  const blocks = link(settle(document.blocks, reading));
  const sources = listSourcesOf([...answer, ...blocks]);
  return {
    ...document.data,
    ...datesOf(locale, document),
    slug,
    locale,
    answer,
    description,
    blocks,
    sources,
    overdue: document.data.reviewBy < day,
  };
}

/** Blocks as they read on a day, with notices and the words of laws in their places. */
export function settle(blocks: readonly AuthoredBlock[], reading: Pick<Reading, 'locale' | 'day' | 'join'>): Block[] {
  const { locale, day, join = refuse } = reading;
  return blocksOnDay(blocks, day).flatMap((block): readonly Block[] => {
    if (!isAuthoredOnly(block)) return [block];
    if (block.type === 'notice') return settle(readDocument(noticeType, locale, block.slug).answer, reading);
    return block.type === 'quote' ? [join(block)] : [];
  });
}

/** Blocks as they read on a day, `YYYY-MM-DD`: of what hangs on a date, what holds then. */
export function blocksOnDay(blocks: readonly AuthoredBlock[], day: string): AuthoredBlock[] {
  return blocks.flatMap((block): readonly AuthoredBlock[] => {
    if (block.type !== 'dated') return [block];
    const hasCome = day >= block.day;
    return hasCome === (block.shown === 'from') ? block.children : [];
  });
}

function refuse(): never {
  throw new Error('A quotation has no place in this type of content; parseContent reports it.');
}
