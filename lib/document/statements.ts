import type { Point } from 'unist';
import type { AuthoredBlock, Inline } from './blocks.ts';
import { isTitle } from './walk.ts';

/** What a block states: its paragraphs, items of lists and cells of tables, each with where an author wrote it. Headings, names of rows and titles of steps state nothing. */
export function* statementsOf(block: AuthoredBlock): Generator<{ inlines: readonly Inline[]; at: Point | undefined }> {
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
    case 'sketch':
    case 'dated':
      for (const inner of block.children) yield* statementsOf(inner);
      break;
    case 'table':
      for (const row of block.rows) for (const { children, at } of row.cells) yield { inlines: children, at };
      break;
    default:
    // Headings name, quotations are the law, and other documents have their own sources.
  }
}
