import type { Text } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** Marks that Markdown leaves in the words when it cannot read them as what the author meant. */
const leftovers: readonly { readonly mark: RegExp; readonly reason: string }[] = [
  {
    mark: /(?<!\\)\[\^(?![^[\]\\\s]{1,200}\])/gu,
    reason: 'this is not read as a source: write its id between `[^` and `]`, in lower-case letters, digits and hyphens',
  },
  {
    mark: /(?<!\\)\*\*(?:[^*]*\*\*)?/gu,
    reason: 'these stars do not make bold text: put no space and no punctuation mark just inside them',
  },
  { mark: /(?<!\\)\]\(/gu, reason: 'this is not read as a link: there must be no space in its address' },
  { mark: /(?<!\\)\][ \t]+\((?=tel|https?|[/#])/gu, reason: 'this is not read as a link: remove the space between `]` and `(`' },
  {
    mark: /(?<!\\):{2,}.*/gsu,
    reason: 'this is not read as a block: it begins with a line such as `:::note{faults="1"}` and ends with a line `:::`',
  },
  { mark: /(?<=^[ \t]*)#{1,6}(?![\s#\d])/gmu, reason: 'this is not read as a heading: put a space after the `#` signs' },
  {
    mark: /(?<=^[ \t]*)\|.*/gmsu,
    reason: 'this is not read as a table: its second line must be `|---|---|` with as many columns as the first',
  },
];

/** Adds a message for every mark in a run of text that was not understood as what its author meant. */
export function reportLeftovers(file: VFile, node: Text): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined) return;
  const text = String(file).slice(0, end?.offset);
  for (const { mark, reason } of leftovers) {
    mark.lastIndex = start.offset;
    for (const { index } of text.matchAll(mark)) file.message(reason, location(file).toPoint(index), 'leftover-mark');
  }
}

/** Tells whether a node begins right behind `(tel`, `(http` or `(https`: inside a link that was not understood. */
export function isBrokenLink(file: VFile, node: Node): boolean {
  return /\((?:tel|https?)$/u.test(String(file).slice(0, node.position?.start.offset ?? 0));
}
