import type { VFile } from 'vfile';
import type { AuthoredBlock, Heading, Inline } from '#lib/document/blocks.ts';
import type { Point } from '#lib/content/parse/front-matter.ts';
import { isTitle } from '#lib/content/compose/link-terms.ts';

/** A part of a document that says something: a paragraph, an item of a list, a cell of a table, a row of a diagram. */
interface Statement {
  readonly inlines: readonly Inline[];
  readonly at: Point;
}

/** How many statements of a document have a source. */
export interface SourceShare {
  /** How many name a source, or are the words of one. */
  readonly sourced: number;
  /** How many state no fact: plain advice, navigation, a word about this site. */
  readonly marked: number;
  /** How many have neither. */
  readonly unsourced: number;
}

/**
 * Counts the statements of a document that have a source, and adds a message for each
 * that has none and is not marked as stating no fact, or that has both.
 *
 * @param isSource tells whether a heading is itself the source of what stands below it, as that of a law's article is
 */
export function checkStatements(
  file: VFile,
  blocks: readonly AuthoredBlock[],
  isSource: (heading: Heading) => boolean = () => false,
): SourceShare {
  const share = { sourced: 0, marked: 0, unsourced: 0 };
  let isBelowSource = false;
  for (const block of blocks) {
    if (block.type === 'heading') isBelowSource = isSource(block);
    for (const { inlines, at } of statementsOf(block)) {
      const hasSource = contains(inlines, 'source');
      const hasMark = contains(inlines, 'mark');
      if (hasSource && hasMark) file.message('this has a source and is marked as needing none: remove one of them', at);
      if (hasSource || isBelowSource) share.sourced += 1;
      else if (hasMark || isLinkAlone(inlines)) share.marked += 1;
      else {
        share.unsourced += 1;
        file.message(
          'this has no source: name one, such as `[^hotlines]`; if it states no fact, end it with `[^advice]` or `[^navigation]`',
          at,
        );
      }
    }
  }
  return share;
}

function* statementsOf(block: AuthoredBlock): Generator<Statement> {
  switch (block.type) {
    case 'paragraph':
      if (!isTitle(block.children)) yield { inlines: block.children, at: block.at };
      break;
    case 'list':
    case 'steps':
      for (const item of block.items) for (const inner of item) yield* statementsOf(inner);
      break;
    case 'note':
    case 'warning':
    case 'dated':
      for (const inner of block.children) yield* statementsOf(inner);
      break;
    case 'table':
      for (const row of block.rows) for (const { children, at } of row.cells) yield { inlines: children, at };
      break;
    case 'diagram':
      for (const { name, cells } of block.table.rows) {
        yield { inlines: [...name, ...cells.flatMap(({ children }) => children)], at: cells[0]?.at ?? block.at };
      }
      break;
    default:
    // Headings name, quotations are the law, and other documents have their own sources.
  }
}

function contains(inlines: readonly Inline[], type: Inline['type']): boolean {
  return inlines.some((inline) => inline.type === type || ('children' in inline && contains(inline.children, type)));
}

/** A paragraph or item that is nothing but a link leads somewhere and says nothing else. */
function isLinkAlone(inlines: readonly Inline[]): boolean {
  return inlines.length === 1 && inlines[0]?.type === 'link';
}
