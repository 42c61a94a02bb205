/** How wide the words of each block of a card are, in ems of the block: its title, the paragraphs of its answer, its link, its note. */
export type CardWidths = readonly number[];

/** How the blocks of a card are set, in pixels as long as a reader has not chosen another size; the style of a card says the same. */
const blocks = {
  title: { font: 20, line: 26, above: 0 },
  paragraph: { font: 16, line: 27, above: 12 },
  link: { font: 16, line: 44, above: 6 },
  note: { font: 14, line: 24, above: 6 },
} as const;

/** What surrounds the blocks: edges and padding. */
const around = { beside: 34, above: 37 } as const;

/** Words may need more than they do in most fonts. */
const spareLine = 27;

/** How much of a line stays empty before a word or a number that is not broken, in ems: the mean of cards is less, at any width. */
const lineEnd = 1.5;

/** How high a card is at a width, both in pixels: high enough for all its words in text of the usual size. */
export function cardHeight(widths: CardWidths, width: number): number {
  const column = Math.max(width - around.beside, 1);
  const heights = widths.map((ems, index) => {
    const { font, line, above } = blocks[nameOf(index, widths.length)];
    const beyondFirst = Math.max(ems * font - column, 0);
    return above + (1 + Math.ceil(beyondFirst / Math.max(column - lineEnd * font, font))) * line;
  });
  return around.above + heights.reduce((sum, height) => sum + height, 0) + spareLine;
}

function nameOf(index: number, length: number): keyof typeof blocks {
  if (index === 0) return 'title';
  return index === length - 1 ? 'note' : index === length - 2 ? 'link' : 'paragraph';
}
