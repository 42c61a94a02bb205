import type { BlockContent, Blockquote, DefinitionContent, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { day } from './fields.ts';
import type { Point } from './front-matter.ts';
import {
  isAuthoredOnly,
  marks,
  type AuthoredBlock,
  type AuthoredOnly,
  type Block,
  type Body,
  type ContentTable,
  type DatedBlocks,
  type Inline,
  type Quote,
  type TableCell,
} from '#lib/document/blocks.ts';
import { plainText } from '#lib/document/walk.ts';
import { isBrokenLink, reportLeftovers } from './leftovers.ts';

/** The ids that components give to parts of a page; a heading may not have the same. */
const reservedAnchors = /^(?:content|sources|source-.*|tasks-.*|related|articles|guides|law-status|changes|term-.*)$/u;

/**
 * Shapes a Markdown tree into the blocks that the site can show. Whatever it cannot
 * show (raw HTML, pictures, code, an unknown directive, a heading without an anchor,
 * a ragged table, marks that were not understood) is added to the file's messages at
 * its place.
 */
export function parseBody(file: VFile, nodes: readonly RootContent[]): Body {
  const blocks = nodes.flatMap((node): AuthoredBlock | [] => toAuthored(file, node) ?? toBlock(file, node) ?? []);
  const anchors = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'heading' || block.id === '') continue;
    if (reservedAnchors.test(block.id))
      file.message(`the anchor \`#${block.id}\` is taken by a part that every page has: choose another`, block.at);
    if (anchors.has(block.id)) file.message(`the anchor \`#${block.id}\` is used twice in this file`, block.at);
    anchors.add(block.id);
  }
  const firstHeading = blocks.findIndex((block) => block.type === 'heading');
  const end = firstHeading === -1 ? blocks.length : firstHeading;
  const answer = blocks.slice(0, end).filter((block): block is Block | DatedBlocks => {
    if (!isAuthoredOnly(block) || block.type === 'dated') return true;
    file.message(`a ${block.type === 'quote' ? 'quotation' : 'notice'} stands below a heading, not in the answer`, block.at);
    return false;
  });
  return { answer, blocks: blocks.slice(end) };
}

/** Blocks that refer to another document or hang on a date; they stand at the top level of the body only. */
function toAuthored(file: VFile, node: RootContent): AuthoredOnly | undefined {
  const at = pointOf(node);
  if (node.type === 'blockquote') return toQuote(file, node, at);
  if (node.type === 'containerDirective') return isDated(node.name) ? toDated(file, node, node.name, at) : undefined;
  if (node.type !== 'leafDirective' || node.name !== 'notice') return undefined;
  expectPlain(file, node, ['slug'], at);
  const slug = node.attributes?.slug ?? '';
  if (slug === '') file.message('a notice needs a slug: `::notice{slug=…}`', at);
  return { type: 'notice', slug, at };
}

function isDated(name: string): name is DatedBlocks['shown'] {
  return name === 'until' || name === 'from';
}

function toDated(file: VFile, node: ContainerDirective, shown: DatedBlocks['shown'], at: Point): DatedBlocks {
  expectClosed(file, node, at);
  expectAttributes(file, node, ['day'], at);
  const { label, children } = splitLabel(node);
  if (label) file.message(`\`${shown}\` has no title: write the words on the line below`, at);
  const value = node.attributes?.day ?? '';
  if (!day.safeParse(value).success) {
    file.message(`\`${shown}\` needs a day of the calendar: \`:::${shown}{day=2027-01-01}\``, at);
  }
  return { type: 'dated', shown, day: value, children: toBlocks(file, children), at };
}

function toQuote(file: VFile, node: Blockquote, at: Point): Quote {
  const [paragraph, ...rest] = node.children;
  if (paragraph?.type === 'paragraph' && rest.length === 0 && paragraph.children.every((child) => child.type === 'text')) {
    return { type: 'quote', text: plainText(toInlines(file, paragraph.children)), at };
  }
  file.message('a quotation is one paragraph of plain words, without bold, links, lists or sources', at);
  return { type: 'quote', text: '', at };
}

/** The blocks inside another block. */
function toBlocks(file: VFile, nodes: readonly (RootContent | BlockContent | DefinitionContent)[]): Block[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') file.message('a heading stands by itself, not in a list, a note or a warning', pointOf(node));
    return node.type === 'heading' ? [] : (toBlock(file, node) ?? []);
  });
}

function toBlock(file: VFile, node: RootContent): Block | undefined {
  const at = pointOf(node);
  switch (node.type) {
    case 'yaml':
      return undefined; // dealt with in document.ts
    case 'footnoteDefinition':
      // Those behind the end of the text are the ones that document.ts puts there.
      if ((node.position?.start.offset ?? 0) < String(file).length) {
        file.message('a footnote is not written out here: name a source of `content/sources.yaml`', at);
      }
      return undefined;
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(file, node.children), at };
    case 'heading':
      return toHeading(file, node, at);
    case 'list':
      return { type: node.ordered ? 'steps' : 'list', items: node.children.map((item) => toBlocks(file, item.children)), at };
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

/** A heading with a fault still begins a section, so that the blocks below it are not taken for the answer. */
function toHeading(file: VFile, node: Extract<RootContent, { type: 'heading' }>, at: Point): Block {
  if (node.depth !== 2 && node.depth !== 3) {
    file.message('a heading in the body starts with `##` or `###`; the title of the page is `title` in the front matter', at);
  }
  const depth = node.depth === 2 ? 2 : 3;
  const children = toInlines(file, node.children);
  const last = children.at(-1);
  const match = last?.type === 'text' ? /\{#(?<id>[^}]*)\}$/u.exec(last.value) : null;
  if (last?.type !== 'text' || !match) {
    file.message(`the heading “${toString(node)}” has no anchor: write one at its end, such as \`{#how-to-apply}\``, at);
    return { type: 'heading', depth, id: '', children, at };
  }
  const id = match.groups?.id ?? '';
  const words: Inline[] = [...children.slice(0, -1), { type: 'text', value: last.value.slice(0, match.index).trimEnd() }];
  if (plainText(words).trim() === '') file.message('this heading has no words', at);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    file.message(`the anchor \`#${id}\` must be lower-case letters and digits joined by hyphens`, at);
  }
  return { type: 'heading', depth, id, children: words, at };
}

function toTable(file: VFile, node: Table, at: Point): ContentTable {
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell): TableCell => ({ children: toInlines(file, cell.children), at: pointOf(cell) })),
  );
  const columns = (head ?? []).slice(1).map(({ children }) => children);
  node.children.forEach((row, index) => {
    if (index > 0 && row.children.length !== columns.length + 1) {
      const count = row.children.length === 1 ? '1 cell' : `${row.children.length} cells`;
      file.message(`this table row has ${count}, the head of the table has ${columns.length + 1}`, pointOf(row));
    }
    row.children.forEach((cell, cellIndex) => {
      const isCorner = index === 0 && cellIndex === 0;
      if (!isCorner && toString(cell).trim() === '')
        file.message('this table cell is empty: say “none” or “not known” in words', pointOf(cell));
    });
  });
  return {
    type: 'table',
    corner: (head ?? [])[0]?.children ?? [],
    columns,
    rows: rows.map(([name, ...cells]) => ({ name: name?.children ?? [], cells })),
    at,
  };
}

function toContainer(file: VFile, node: ContainerDirective, at: Point): Block | undefined {
  if (isDated(node.name)) {
    file.message('what hangs on a date stands by itself, not in a list, a note or a warning', at);
    return undefined;
  }
  if (node.name !== 'note' && node.name !== 'warning') {
    unknownDirective(file, node, at);
    return undefined;
  }
  expectClosed(file, node, at);
  const { label, children: nodes } = splitLabel(node);
  const children = toBlocks(file, nodes);
  const title = label ? toInlines(file, label.children) : [];
  if (node.name === 'warning') {
    expectAttributes(file, node, [], at);
    if (!label) file.message('a warning needs a title: `:::warning[A text message says your card expires?]`', at);
    return { type: 'warning', title, children, at };
  }
  expectAttributes(file, node, ['faults'], at);
  if (label) file.message('a note has no title: write the words on the line below', at);
  const faults = (node.attributes?.faults ?? '').split(' ').filter(Boolean).map(Number);
  if (faults.some((fault) => !Number.isInteger(fault) || fault < 1 || fault > 13)) {
    file.message(
      '`faults` must be numbers from 1 to 13 with spaces between them: the faults of the source article that the note settles',
      at,
    );
  }
  return { type: 'note', faults, children, at };
}

/** An unclosed block ends where its surroundings end, not with colons. */
function expectClosed(file: VFile, node: ContainerDirective, at: Point): void {
  const { start, end } = node.position ?? {};
  if (/\n[ \t]*:{3,}[ \t]*$/u.test(String(file).slice(start?.offset, end?.offset))) return;
  file.message(`this ${node.name} is never closed: write a line \`:::\` below it`, at);
}

/** The title in square brackets, and what stands inside the block. */
function splitLabel({ children }: ContainerDirective): { label: Paragraph | undefined; children: ContainerDirective['children'] } {
  const [first, ...rest] = children;
  const label = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data ? first : undefined;
  return { label, children: label ? rest : children };
}

function toLeaf(file: VFile, node: LeafDirective, at: Point): Block | undefined {
  switch (node.name) {
    case 'contact':
      expectPlain(file, node, [], at);
      return { type: 'contact', at };
    case 'notice':
      file.message('a notice stands by itself, not in a list, a note or a warning', at);
      return undefined;
    default:
      unknownDirective(file, node, at);
      return undefined;
  }
}

/** A block without words of its own: its name and the attributes allowed. */
function expectPlain(file: VFile, node: LeafDirective, allowed: readonly string[], at: Point): void {
  expectAttributes(file, node, allowed, at);
  if (node.children.length > 0) file.message(`\`::${node.name}\` has no words of its own: remove the square brackets`, at);
}

function expectAttributes(file: VFile, node: ContainerDirective | LeafDirective, allowed: readonly string[], at: Point): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (!allowed.includes(name)) file.message(`\`${name}\` means nothing on \`${node.name}\``, at);
  }
}

function unknownDirective(file: VFile, node: { name: string }, at: Point): void {
  file.message(
    `\`${node.name}\` is not a block we know: there are \`:::note\`, \`:::warning[title]\`, \`:::until{day=…}\`, \`:::from{day=…}\`, \`::notice{slug=…}\` and \`::contact\``,
    at,
  );
}

function toInlines(file: VFile, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node, index): Inline | Inline[] => {
    const at = pointOf(node);
    switch (node.type) {
      case 'text': {
        reportLeftovers(file, node);
        if (!/[\r\n]/u.test(node.value)) return { type: 'text', value: node.value };
        const [before] = /\S$/u.exec(
          nodes
            .slice(0, index)
            .map((other) => toString(other))
            .join(''),
        ) ?? [''];
        const [after] = /^\S/u.exec(
          nodes
            .slice(index + 1)
            .map((other) => toString(other))
            .join(''),
        ) ?? [''];
        return { type: 'text', value: joinLines(node.value, before, after) };
      }
      case 'strong':
        return { type: 'strong', children: toInlines(file, node.children) };
      case 'link':
        return { type: 'link', href: node.url, children: toInlines(file, node.children), at };
      case 'footnoteReference': {
        const mark = marks.find((each) => each === node.identifier);
        return mark ? { type: 'mark', mark, at } : { type: 'source', id: node.identifier, at };
      }
      case 'html':
        file.message('raw HTML is not used in content: write it in Markdown', at);
        return [];
      case 'textDirective':
        // What follows `] (tel` or `] (https` is a link with a space too many, which is reported as that.
        if (isBrokenLink(file, node)) return [];
        file.message(`a colon right before a letter or digit has a meaning of its own here: write \`\\:${node.name}\``, at);
        return [];
      default:
        file.message(`${nameOf(node)} has no place in content: use plain words, **bold** and links`, at);
        return [];
    }
  });
}

/**
 * Puts a text that the author broke into lines on one line, given the characters
 * around it. A line break is a space, except after a Chinese character or mark that no
 * Latin letter or digit follows.
 */
function joinLines(text: string, before: string, after: string): string {
  const joined = `${before}${text}${after}`
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?<=[\p{Script=Han}，。；：、！？（）《》])\n\s*(?![\p{Script=Latin}\d])/gu, '')
    .replaceAll(/(?<=[“”])\n\s*(?=[\p{Script=Han}，。；：、！？（）《》])/gu, '')
    .replaceAll(/\n\s*/gu, ' ');
  return joined.slice(before.length, joined.length - after.length);
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
