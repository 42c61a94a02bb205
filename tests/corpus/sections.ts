import { allBlocks, plainBlocks, plainText } from '#lib/document/walk.ts';
import type { AuthoredBlock, Inline } from '#lib/document/blocks.ts';
import { contentTypes } from '#lib/content/kinds/content-types.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { isTitle } from '#lib/document/walk.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';

/** One document in one language, as its author wrote it. */
export interface Page {
  /** Its address without its language; for a notice, which has none, its place below `content/`. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly answer: readonly AuthoredBlock[];
  readonly blocks: readonly AuthoredBlock[];
  /** Where a guide leads on; none for other pages. */
  readonly related: readonly string[];
}

const pages = new Map(
  locales.map((locale) => [
    locale,
    contentTypes.flatMap((type) =>
      listSlugs(type).map((slug): Page => {
        const { data, answer, blocks } = readDocument(type, locale, slug);
        return {
          path: type.path?.(slug) ?? `${type.folder}/${slug}`,
          title: data.title,
          summary: data.summary ?? '',
          answer,
          blocks,
          related: relatedOf(data),
        };
      }),
    ),
  ]),
);

function relatedOf(data: object): readonly string[] {
  return 'related' in data && Array.isArray(data.related) ? data.related.map(String) : [];
}

/** Every document in one language, notices included; read once. */
export function listPages(locale: Locale): readonly Page[] {
  return pages.get(locale) ?? [];
}

/** The words of blocks, those of the law included. */
export function wordsOf(blocks: readonly AuthoredBlock[]): string {
  const law = [...allBlocks(blocks)].flatMap((block) => (block.type === 'quote' ? block.text : []));
  return [plainBlocks(blocks), ...law].join('\n');
}

/** All words of a page. */
export function wordsOfPage({ title, summary, answer, blocks }: Page): string {
  return [title, summary, wordsOf(answer), wordsOf(blocks)].join('\n');
}

/** A paragraph, item or cell of a page: its words, and the ids of the sources that it names. */
export interface StatedWords {
  readonly words: string;
  readonly sources: readonly string[];
  /** Whether it speaks of this site itself. */
  readonly isOfSite: boolean;
}

/** Everything that a page states, part by part. */
export function listStatements({ answer, blocks }: Page): StatedWords[] {
  return [...allBlocks([...answer, ...blocks])].flatMap((block) => {
    // A paragraph that is all bold is the title of a step.
    if (block.type === 'paragraph') return isTitle(block.children) ? [] : toStatement(block.children);
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ children }) => toStatement(children)));
    return [];
  });
}

function toStatement(inlines: readonly Inline[]): StatedWords {
  return {
    words: plainText(inlines),
    sources: inlines.flatMap((inline) => (inline.type === 'source' ? inline.id : [])),
    isOfSite: inlines.some((inline) => inline.type === 'exemption' && inline.reason === 'site'),
  };
}

/**
 * The words below one heading of a page, up to the next heading, the heading included.
 *
 * @param place an address without its language and an anchor, such as `/guides/x#y`; without an anchor, the title and the answer
 */
export function wordsAt(locale: Locale, place: string): string {
  const [path, anchor] = place.split('#');
  const page = listPages(locale).find((each) => each.path === path);
  if (!page) throw new Error(`There is no page ${place}.`);
  if (anchor === undefined) return [page.title, wordsOf(page.answer)].join('\n');
  const start = page.blocks.findIndex((block) => block.type === 'heading' && block.id === anchor);
  if (start === -1) throw new Error(`There is no section ${place}.`);
  const length = page.blocks.slice(start + 1).findIndex((block) => block.type === 'heading');
  return wordsOf(page.blocks.slice(start, length === -1 ? undefined : start + 1 + length));
}
