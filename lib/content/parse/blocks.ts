import type { BlockContent, Blockquote, DefinitionContent, Heading, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import {
  isAuthoredOnly,
  type AuthoredBlock,
  type Block,
  type Body,
  type ContentTable,
  type DatedBlocks,
  type Inline,
  type Quote,
  type TableCell,
} from '#lib/document/blocks.ts';
import { plainText } from '#lib/document/walk.ts';
import { isReservedAnchor } from '#lib/site/paths.ts';
import { identifier } from './fields.ts';
import { toDirective } from './directives.ts';
import { nameOf, toInlines } from './inlines.ts';

/**
 * Shapes a Markdown tree into the blocks that the site can show. Whatever it cannot show, such as raw HTML, pictures or a
 * heading without an anchor, is added to the file's messages at its place.
 */
export function parseBody(file: VFile, nodes: readonly RootContent[]): Body {
  const blocks = nodes.flatMap((node) => toBlock(file, node) ?? []);
  const anchors = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'heading' || block.id === '') continue;
    if (isReservedAnchor(block.id))
      file.message(`the anchor \`#${block.id}\` is taken by a part that every page has: choose another`, block.at, 'anchor-reserved');
    if (anchors.has(block.id)) file.message(`the anchor \`#${block.id}\` is used twice in this file`, block.at, 'anchor-twice');
    anchors.add(block.id);
  }
  const firstHeading = blocks.findIndex((block) => block.type === 'heading');
  const end = firstHeading === -1 ? blocks.length : firstHeading;
  const answer = blocks.slice(0, end).filter((block): block is Block | DatedBlocks => {
    if (!isAuthoredOnly(block) || block.type === 'dated') return true;
    file.message(`${standAlone[block.type]} stands below a heading, not in the answer`, block.at, 'answer-blocks');
    return false;
  });
  return { answer, blocks: blocks.slice(end) };
}

/** What stands at the top level of the body only, in an author's words. */
const standAlone = { heading: 'a heading', quote: 'a quotation', notice: 'a notice', dated: 'what hangs on a date' } as const;

/** The blocks inside another block. */
function toBlocks(file: VFile, nodes: readonly (BlockContent | DefinitionContent)[]): Block[] {
  return nodes.flatMap((node) => {
    const block = toBlock(file, node);
    if (!block) return [];
    if (block.type !== 'heading' && !isAuthoredOnly(block)) return block;
    file.message(`${standAlone[block.type]} stands by itself, not in a list, a note or a warning`, block.at, 'block-place');
    return [];
  });
}

function toBlock(file: VFile, node: RootContent): AuthoredBlock | undefined {
  const at = node.position?.start;
  switch (node.type) {
    case 'yaml':
      return undefined; // dealt with in document.ts
    case 'footnoteDefinition':
      // Those behind the end of the text are the ones that markdown.ts puts there.
      if ((at?.offset ?? 0) < String(file).length) {
        file.message('a footnote is not written out here: name a source of `content/sources.yaml`', at, 'footnote');
      }
      return undefined;
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(file, node.children), at };
    case 'heading':
      return toHeading(file, node);
    case 'blockquote':
      return toQuote(file, node);
    case 'list':
      return { type: node.ordered ? 'steps' : 'list', items: node.children.map((item) => toBlocks(file, item.children)), at };
    case 'table':
      return toTable(file, node);
    case 'containerDirective':
    case 'leafDirective':
      return toDirective(file, node, (nodes) => toBlocks(file, nodes));
    case 'html':
      file.message('raw HTML is not used in content: write it in Markdown', at, 'raw-html');
      return undefined;
    default:
      file.message(`${nameOf(node)} has no place in content: use paragraphs, lists, tables and notes`, at, 'block-kind');
      return undefined;
  }
}

function toQuote(file: VFile, node: Blockquote): Quote {
  const at = node.position?.start;
  const [paragraph, ...rest] = node.children;
  if (paragraph?.type === 'paragraph' && rest.length === 0 && paragraph.children.every((child) => child.type === 'text')) {
    return { type: 'quote', text: plainText(toInlines(file, paragraph.children)), at };
  }
  file.message('a quotation is one paragraph of plain words, without bold, links, lists or sources', at, 'quotation');
  return { type: 'quote', text: '', at };
}

/** A heading with a fault still begins a section, so that the blocks below it are not taken for the answer. */
function toHeading(file: VFile, node: Heading): AuthoredBlock {
  const at = node.position?.start;
  if (node.depth !== 2 && node.depth !== 3) {
    file.message(
      'a heading in the body starts with `##` or `###`; the title of the page is `title` in the front matter',
      at,
      'heading-level',
    );
  }
  const depth = node.depth === 2 ? 2 : 3;
  const children = toInlines(file, node.children);
  const last = children.at(-1);
  const match = last?.type === 'text' ? /\{#(?<id>[^}]*)\}$/u.exec(last.value) : null;
  if (last?.type !== 'text' || !match) {
    file.message(`the heading “${toString(node)}” has no anchor: write one at its end, such as \`{#how-to-apply}\``, at, 'heading-anchor');
    return { type: 'heading', depth, id: '', children, at };
  }
  const id = match.groups?.id ?? '';
  const words: Inline[] = [...children.slice(0, -1), { type: 'text', value: last.value.slice(0, match.index).trimEnd() }];
  if (plainText(words).trim() === '') file.message('this heading has no words', at, 'heading-words');
  if (!identifier.safeParse(id).success) {
    file.message(`the anchor \`#${id}\` must be lower-case letters and digits joined by hyphens`, at, 'heading-anchor');
  }
  return { type: 'heading', depth, id, children: words, at };
}

function toTable(file: VFile, node: Table): ContentTable {
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell): TableCell => ({ children: toInlines(file, cell.children), at: cell.position?.start })),
  );
  const columns = (head ?? []).slice(1).map(({ children }) => children);
  node.children.forEach((row, index) => {
    if (index > 0 && row.children.length !== columns.length + 1) {
      const count = row.children.length === 1 ? '1 cell' : `${row.children.length} cells`;
      file.message(`this table row has ${count}, the head of the table has ${columns.length + 1}`, row.position?.start, 'table-row');
    }
    row.children.forEach((cell, cellIndex) => {
      const isCorner = index === 0 && cellIndex === 0;
      if (!isCorner && toString(cell).trim() === '')
        file.message('this table cell is empty: say “none” or “not known” in words', cell.position?.start, 'table-cell');
    });
  });
  return {
    type: 'table',
    corner: (head ?? [])[0]?.children ?? [],
    columns,
    rows: rows.map(([name, ...cells]) => ({ name: name?.children ?? [], cells })),
    at: node.position?.start,
  };
}
