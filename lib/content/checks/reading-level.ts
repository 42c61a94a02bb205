import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Point } from '#lib/content/parse/front-matter.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** How long sentences may be: words in English; characters between full stops in Chinese, without spaces. */
const limits = {
  en: { unit: 'words', average: 18, longest: 30 },
  zh: { unit: 'characters', average: 30, longest: 60 },
} as const satisfies Record<Locale, { unit: string; average: number; longest: number }>;

/** Words of a document that are read in one go: a paragraph, an item, a cell, a heading, a field. */
export interface Passage {
  readonly text: string;
  /** Whether it is a heading or another name, and no sentence. */
  readonly isName: boolean;
  /** Where a character of the text stands in the file. */
  readonly pointOf: (index: number) => Point;
}

/** The passages of a document's body, without the words of a law that it quotes. */
export function listPassages(file: VFile, tree: Root): Passage[] {
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

/**
 * Adds a message for every sentence that is too long to be understood at first reading,
 * and one when the sentences of a document are too long on average.
 */
export function checkReadingLevel(file: VFile, locale: Locale, passages: readonly Passage[]): void {
  const { unit, average, longest } = limits[locale];
  const lengths: number[] = [];
  for (const { text, isName, pointOf } of passages) {
    if (isName) continue;
    for (const sentence of sentencesOf(locale, text)) {
      const length = lengthOf(locale, sentence.text);
      lengths.push(length);
      if (length > longest)
        file.message(`this sentence has ${length} ${unit}; the most is ${longest}: make two of it`, pointOf(sentence.index));
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (mean > average) {
    file.message(`the sentences of this document have ${mean.toFixed(1)} ${unit} on average; the most is ${average}: shorten the longest`, {
      line: 1,
      column: 1,
    });
  }
}

function lengthOf(locale: Locale, sentence: string): number {
  if (locale === 'zh') return Array.from(sentence.replaceAll(/\s/gu, '')).length;
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
