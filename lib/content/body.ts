import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Point } from './front-matter.ts';

/** A run of text inside a block. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[]; readonly at: Point }
  | { readonly type: 'source'; readonly id: string; readonly at: Point };

/** A heading of level 2 or 3 with the anchor it is linked by. */
export interface Heading {
  readonly type: 'heading';
  readonly depth: 2 | 3;
  /** ASCII anchor, equal in every language. */
  readonly id: string;
  readonly children: readonly Inline[];
  readonly at: Point;
}

/** A table with a name for every column and every row; all rows have one cell per column. */
export interface ContentTable {
  readonly type: 'table';
  /** What the column of row names holds; empty when the table leaves its first head cell empty. */
  readonly corner: readonly Inline[];
  readonly columns: readonly (readonly Inline[])[];
  readonly rows: readonly TableRow[];
  readonly at: Point;
}

/** One row of a table: its name and one cell per column. */
export interface TableRow {
  readonly name: readonly Inline[];
  readonly cells: readonly (readonly Inline[])[];
}

/** What the body of a document is made of, in reading order. */
export type Block =
  | Heading
  | ContentTable
  | { readonly type: 'paragraph'; readonly children: readonly Inline[]; readonly at: Point }
  | { readonly type: 'list'; readonly items: readonly (readonly Block[])[]; readonly at: Point }
  | { readonly type: 'steps'; readonly items: readonly (readonly Block[])[]; readonly at: Point }
  /** One paragraph of a law: the official Chinese text and our unofficial translation. */
  | { readonly type: 'statute'; readonly chinese: string; readonly english: string; readonly at: Point }
  /** An editor's note; `faults` are the numbers of the source article's faults (facts 4.6) that it settles. */
  | { readonly type: 'note'; readonly faults: readonly number[]; readonly children: readonly Block[]; readonly at: Point }
  | { readonly type: 'warning'; readonly title: readonly Inline[]; readonly children: readonly Block[]; readonly at: Point }
  /** How to reach the editors: depends on the installation's configuration. */
  | { readonly type: 'contact'; readonly at: Point };

/** Stands for the table of a comparison, by its slug, until the guide that shows it is put together. */
export interface ComparisonEmbed {
  readonly type: 'comparison';
  readonly slug: string;
  readonly at: Point;
}

/** A law's words in one language, until they are joined with the other language's. */
export interface Quote {
  readonly type: 'quote';
  readonly text: string;
  readonly at: Point;
}

/** A block as an author writes it. */
export type AuthoredBlock = Block | ComparisonEmbed | Quote;

/** A document's body: the answer before the first heading, and everything after it. */
export interface Body {
  readonly answer: readonly Block[];
  readonly blocks: readonly AuthoredBlock[];
}

/**
 * Shapes a Markdown tree into the blocks that the site can show. Whatever it cannot
 * show (raw HTML, pictures, code, an unknown directive, a heading without an anchor,
 * a ragged table) is added to the file's messages at its place.
 */
export function parseBody(file: VFile, nodes: readonly RootContent[]): Body {
  const blocks = nodes.flatMap((node): AuthoredBlock | [] => toAuthored(file, node) ?? toBlock(file, node) ?? []);
  const anchors = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    if (anchors.has(block.id)) file.message(`the anchor \`#${block.id}\` is used twice in this file`, block.at);
    anchors.add(block.id);
  }
  const firstHeading = blocks.findIndex((block) => block.type === 'heading');
  const end = firstHeading === -1 ? blocks.length : firstHeading;
  const answer = blocks.slice(0, end).filter((block) => {
    if (!isAuthoredOnly(block)) return true;
    file.message('a comparison or a quotation stands below a heading, not in the answer', block.at);
    return false;
  }) as Block[];
  return { answer, blocks: blocks.slice(end) };
}

/** Tells whether a block must still be joined with another document before a page can show it. */
export function isAuthoredOnly(block: AuthoredBlock): block is ComparisonEmbed | Quote {
  return block.type === 'comparison' || block.type === 'quote';
}

/** Every block of a list of blocks, those inside lists, notes and quotes included, in reading order. */
export function* allBlocks(blocks: readonly AuthoredBlock[]): Generator<AuthoredBlock> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list' || block.type === 'steps') for (const item of block.items) yield* allBlocks(item);
    else if (block.type === 'note' || block.type === 'warning') yield* allBlocks(block.children);
  }
}

/** Every inline of a list of blocks, nested ones included, in reading order. */
export function* allInlines(blocks: readonly AuthoredBlock[]): Generator<Inline> {
  for (const block of allBlocks(blocks)) {
    for (const run of runsOf(block)) yield* nestedInlines(run);
  }
}

function runsOf(block: AuthoredBlock): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'warning':
      return [block.title];
    case 'table':
      return [block.corner, ...block.columns, ...block.rows.flatMap((row) => [row.name, ...row.cells])];
    default:
      return [];
  }
}

function* nestedInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* nestedInlines(inline.children);
  }
}

/** The words of inlines without marks, links and sources. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'source':
          return '';
        default:
          return plainText(inline.children);
      }
    })
    .join('');
}

/** The words of blocks, one line per paragraph or heading. */
export function plainBlocks(blocks: readonly AuthoredBlock[]): string {
  return [...allBlocks(blocks)]
    .flatMap((block) => runsOf(block))
    .map((run) => plainText(run))
    .filter((line) => line !== '')
    .join('\n');
}

/** Blocks that refer to another document; they stand at the top level of the body only. */
function toAuthored(file: VFile, node: RootContent): ComparisonEmbed | Quote | undefined {
  const at = pointOf(node);
  if (node.type === 'blockquote') return { type: 'quote', text: joinLines(toString(node)), at };
  if (node.type !== 'leafDirective' || node.name !== 'comparison') return undefined;
  expectAttributes(file, node, ['slug'], at);
  const slug = node.attributes?.slug ?? '';
  if (slug === '') file.message('a comparison needs a slug: `::comparison{slug=cards}`', at);
  return { type: 'comparison', slug, at };
}

function toBlocks(file: VFile, nodes: readonly (RootContent | BlockContent | DefinitionContent)[]): Block[] {
  return nodes.flatMap((node) => toBlock(file, node) ?? []);
}

function toBlock(file: VFile, node: RootContent): Block | undefined {
  const at = pointOf(node);
  switch (node.type) {
    case 'yaml':
    case 'footnoteDefinition':
      return undefined; // dealt with in document.ts
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(file, node.children), at };
    case 'heading':
      return toHeading(file, node, at);
    case 'list':
      return { type: node.ordered ? 'steps' : 'list', items: node.children.map((item) => toItem(file, item)), at };
    case 'table':
      return toTable(file, node, at);
    case 'containerDirective':
      return toContainer(file, node, at);
    case 'leafDirective':
      return toLeaf(file, node, at);
    case 'html':
      file.message('raw HTML is not used in content: write it in Markdown', at);
      return undefined;
    default:
      file.message(`${nameOf(node)} has no place in content: use paragraphs, lists, tables and notes`, at);
      return undefined;
  }
}

function toItem(file: VFile, item: ListItem): Block[] {
  return toBlocks(file, item.children);
}

function toHeading(file: VFile, node: Extract<RootContent, { type: 'heading' }>, at: Point): Block | undefined {
  if (node.depth !== 2 && node.depth !== 3) {
    file.message('a heading in the body starts with `##` or `###`; the title of the page is `title` in the front matter', at);
    return undefined;
  }
  const children = toInlines(file, node.children);
  const last = children.at(-1);
  const match = last?.type === 'text' ? /^(?<text>.*?)\s*\{#(?<id>[^}]*)\}$/su.exec(last.value) : null;
  if (!match?.groups) {
    file.message(`the heading “${toString(node)}” has no anchor: write one at its end, such as \`{#how-to-apply}\``, at);
    return undefined;
  }
  const { text = '', id = '' } = match.groups;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    file.message(`the anchor \`#${id}\` must be lower-case letters and digits joined by hyphens`, at);
  }
  return { type: 'heading', depth: node.depth, id, children: [...children.slice(0, -1), { type: 'text', value: text }], at };
}

function toTable(file: VFile, node: Table, at: Point): Block {
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => toInlines(file, cell.children)));
  const [corner = [], ...columns] = head ?? [];
  node.children.forEach((row, index) => {
    if (index > 0 && row.children.length !== columns.length + 1) {
      file.message(`this table row has ${row.children.length} cells, the head of the table has ${columns.length + 1}`, pointOf(row));
    }
    row.children.forEach((cell, cellIndex) => {
      const isCorner = index === 0 && cellIndex === 0;
      if (!isCorner && toString(cell).trim() === '') file.message('this table cell is empty: say “none” or “not known” in words', pointOf(cell));
    });
  });
  return { type: 'table', corner, columns, rows: rows.map(([name = [], ...cells]) => ({ name, cells })), at };
}

function toContainer(file: VFile, node: ContainerDirective, at: Point): Block | undefined {
  const [first, ...rest] = node.children;
  const label = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined;
  const children = toBlocks(file, label ? rest : node.children);
  switch (node.name) {
    case 'note': {
      expectAttributes(file, node, ['faults'], at);
      const faults = (node.attributes?.faults ?? '').split(' ').filter(Boolean).map(Number);
      if (faults.some((fault) => !Number.isInteger(fault) || fault < 1 || fault > 13)) {
        file.message('`faults` must be numbers from 1 to 13 with spaces between them (the list in facts 4.6)', at);
      }
      return { type: 'note', faults, children, at };
    }
    case 'warning':
      expectAttributes(file, node, [], at);
      if (!label) file.message('a warning needs a title: `:::warning[A text message says your card expires?]`', at);
      return { type: 'warning', title: label ? toInlines(file, label.children) : [], children, at };
    default:
      unknownDirective(file, node, at);
      return undefined;
  }
}

function toLeaf(file: VFile, node: LeafDirective, at: Point): Block | undefined {
  switch (node.name) {
    case 'contact':
      expectAttributes(file, node, [], at);
      return { type: 'contact', at };
    default:
      unknownDirective(file, node, at);
      return undefined;
  }
}

function expectAttributes(file: VFile, node: ContainerDirective | LeafDirective, allowed: readonly string[], at: Point): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (!allowed.includes(name)) file.message(`\`${name}\` means nothing on \`${node.name}\``, at);
  }
}

function unknownDirective(file: VFile, node: { name: string }, at: Point): void {
  file.message(`\`${node.name}\` is not a block we know: there are \`:::note\`, \`:::warning[title]\`, \`::comparison{slug=…}\` and \`::contact\``, at);
}

function toInlines(file: VFile, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline | Inline[] => {
    const at = pointOf(node);
    switch (node.type) {
      case 'text':
        return { type: 'text', value: joinLines(node.value) };
      case 'strong':
        return { type: 'strong', children: toInlines(file, node.children) };
      case 'link':
        return { type: 'link', href: node.url, children: toInlines(file, node.children), at };
      case 'footnoteReference':
        return { type: 'source', id: node.identifier, at };
      case 'html':
        file.message('raw HTML is not used in content: write it in Markdown', at);
        return [];
      case 'textDirective':
        file.message(`\`:${node.name}\` is read as a directive: write \`\\:${node.name}\` for a colon`, at);
        return [];
      default:
        file.message(`${nameOf(node)} has no place in content: use plain words, **bold** and links`, at);
        return [];
    }
  });
}

/** A line break in the source is a space, except after a Chinese character that no Latin one follows. */
function joinLines(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Han}，。；：、！？（）《》“”])\s*\n\s*(?![\p{Script=Latin}\d])/gu, '').replaceAll(/\s*\n\s*/gu, ' ');
}

function nameOf(node: Node): string {
  switch (node.type) {
    case 'emphasis':
      return 'emphasis in italics';
    case 'image':
    case 'imageReference':
      return 'a picture';
    case 'code':
    case 'inlineCode':
      return 'code';
    case 'blockquote':
      return 'a quotation inside another block';
    case 'thematicBreak':
      return 'a rule';
    case 'definition':
    case 'linkReference':
      return 'a link by reference';
    case 'delete':
      return 'struck-out text';
    case 'break':
      return 'a forced line break';
    default:
      return `\`${node.type}\``;
  }
}

function pointOf(node: Node): Point {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
