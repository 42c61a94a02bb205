import type { AuthoredBlock, Inline } from './blocks.ts';

/** Every block of a list of blocks, those inside lists, notes and quotes included, in reading order. */
export function* allBlocks(blocks: readonly AuthoredBlock[]): Generator<AuthoredBlock> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list' || block.type === 'steps') for (const item of block.items) yield* allBlocks(item);
    else if (block.type === 'note' || block.type === 'warning' || block.type === 'sketch' || block.type === 'dated')
      yield* allBlocks(block.children);
  }
}

/** Every inline of a list of blocks, nested ones included, in reading order. */
export function* allInlines(blocks: readonly AuthoredBlock[]): Generator<Inline> {
  for (const run of allRuns(blocks)) yield* nestedInlines(run);
}

/** Every paragraph, heading, name and cell of a list of blocks, nested ones included, in reading order. */
export function* allRuns(blocks: readonly AuthoredBlock[]): Generator<readonly Inline[]> {
  for (const block of allBlocks(blocks)) yield* runsOf(block);
}

function runsOf(block: AuthoredBlock): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'warning':
      return [block.title];
    case 'table':
      return [block.corner, ...block.columns, ...block.rows.flatMap((row) => [row.name, ...row.cells.map(({ children }) => children)])];
    default:
      return [];
  }
}

/** Inlines and what is inside them, in reading order. */
export function* nestedInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* nestedInlines(inline.children);
  }
}

/** The words of inlines without marks, links and sources. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'children' in inline ? plainText(inline.children) : inline.type === 'text' || inline.type === 'code' ? inline.value : '',
    )
    .join('');
}

/** The words of blocks, one line per paragraph or heading. */
export function plainBlocks(blocks: readonly AuthoredBlock[]): string {
  const lines = [...allRuns(blocks)].map(plainText);
  return lines.filter((line) => line !== '').join('\n');
}

/** Tells whether a paragraph, item or cell is nothing but a link: it leads somewhere and says nothing else. */
export function isLinkAlone(inlines: readonly Inline[]): boolean {
  return inlines.length === 1 && inlines[0]?.type === 'link';
}

/** Tells whether a paragraph is all bold: the title of a step. */
export function isTitle(inlines: readonly Inline[]): boolean {
  return inlines.length === 1 && inlines[0]?.type === 'strong';
}
