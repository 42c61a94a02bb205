import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { CommonFields } from '#lib/content/kinds/kind.ts';
import type { Draft } from '#lib/content/parse/document.ts';
import type { Point } from 'unist';

/** Words of a document that are read in one go: a paragraph, an item, a cell, a heading, a field. */
export interface Passage {
  readonly text: string;
  /** Whether it is a heading or another name, and no sentence. */
  readonly isName: boolean;
  /** Where a character of the text stands in the file. */
  readonly pointOf: (index: number) => Point;
}

/** The passages of a document: its title, its summary and its body, without the words of a law that it quotes. */
export function listPassages(file: VFile, { frontMatter, tree }: Draft<CommonFields>): Passage[] {
  const passages: Passage[] = [];
  if (frontMatter) {
    const { title, summary } = frontMatter.data;
    passages.push({ text: title, isName: true, pointOf: along(frontMatter.pointOf(['title'])) });
    if (summary !== undefined) passages.push({ text: summary, isName: false, pointOf: along(frontMatter.pointOf(['summary'])) });
  }
  if (tree) passages.push(...passagesOfTree(file, tree));
  return passages;
}

/** Where a character of a field stands that is written on one line and begins here. */
export function along({ line, column }: Point): (index: number) => Point {
  return (index) => ({ line, column: column + index });
}

function passagesOfTree(file: VFile, tree: Root): Passage[] {
  const places = location(file);
  const passages: Passage[] = [];
  visitPassages(tree, (node) => {
    const pieces: { value: string; offset: number; start: number }[] = [];
    let text = '';
    for (const { value, offset } of listTexts(node)) {
      pieces.push({ value, offset, start: text.length });
      text += value;
    }
    const pointOf = (index: number): Point => {
      const piece = pieces.findLast(({ start }) => start <= index);
      const offset = piece ? offsetInFile(String(file), piece.offset, piece.value, index - piece.start) : 0;
      return places.toPoint(offset) ?? { line: 1, column: 1 };
    };
    if (text.trim() !== '') passages.push({ text, isName: node.type === 'heading', pointOf });
  });
  return passages;
}

function visitPassages(node: Nodes, take: (node: Nodes) => void): void {
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return;
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') take(node);
  else if ('children' in node) for (const child of node.children) visitPassages(child, take);
}

/** The runs of text inside a node, each with its place in the file. */
function* listTexts(node: Nodes): Generator<{ value: string; offset: number }> {
  if (node.type === 'text') yield { value: node.value, offset: node.position?.start.offset ?? 0 };
  else if ('children' in node) for (const child of node.children) yield* listTexts(child);
}

/** Where a character of a run of text stands: Markdown has taken backslashes and the indentation of lines out of it. */
function offsetInFile(file: string, start: number, value: string, index: number): number {
  let offset = start;
  for (let place = 0; place < index; place += 1) {
    if (file[offset] === '\\' && file[offset + 1] === value[place]) offset += 1;
    offset += 1;
    if (value[place] === '\n') while (file[offset] === ' ') offset += 1;
  }
  return offset;
}
