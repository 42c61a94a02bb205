import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { parseBody } from './blocks.ts';
import type { Body } from '#lib/document/blocks.ts';
import { parseFrontMatter, type FrontMatter, type Point } from './front-matter.ts';

/** A content document: its checked front matter and its body. */
export interface ContentDocument<Data> extends FrontMatter<Data>, Body {}

/** What could be made of a document that may have faults; a part that cannot be read at all is left out. */
export interface Draft<Data> {
  readonly frontMatter: FrontMatter<Data> | undefined;
  readonly body: Body | undefined;
  /** The Markdown of the body, for checks of its words. */
  readonly tree: Root | undefined;
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/**
 * Reads a Markdown document with YAML front matter and checks it against a schema.
 * Every fault of either part is added to the file's messages at its line and column.
 */
export function draftDocument<Schema extends z.ZodType>(file: VFile, schema: Schema): Draft<z.infer<Schema>> {
  const text = String(file);
  const nothing = { frontMatter: undefined, body: undefined, tree: undefined };
  if (text.trim() === '') {
    file.message('this file is empty', { line: 1, column: 1 });
    return nothing;
  }
  const tree = parseMarkdown(file, text);
  if (!tree) return nothing;
  const [first, ...nodes] = tree.children;
  if (first?.type === 'yaml') {
    // The YAML begins on the line after the opening `---`.
    const offset = /\r\n|\n|\r/u.exec(text);
    const frontMatter = parseFrontMatter(file, first.value, offset ? offset.index + offset[0].length : 0, schema);
    return { frontMatter, body: parseBody(file, nodes), tree };
  }
  const fence = /^\s*---[ \t]*$/mu.exec(text);
  if (fence?.index !== 0) {
    file.message('the front matter is missing: begin the file with a line `---`, the fields, and a line `---`', { line: 1, column: 1 });
    return { frontMatter: undefined, body: parseBody(file, tree.children), tree };
  }
  // What follows is neither fields nor body, so nothing more can be said about it.
  const isFirstLine = text.startsWith('---');
  file.message(
    isFirstLine
      ? 'the front matter is not closed: write a line `---` below its last field'
      : 'the front matter begins on the first line: remove the empty lines above `---`',
    { line: 1, column: 1 },
  );
  return nothing;
}

/** The ids of all sources that a text names, whatever else is wrong with it. */
export function sourceLabels(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\[\^([^[\]\\\s]{1,200})\]/gu), ([, label = '']) => label));
}

/** How many blocks and marks may stand inside one another. */
const deepest = 40;

/** A line that opens more lists and quotations than that; found before parsing, which takes long with such a line. */
const tooDeep = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${deepest},}`, 'mu');

/**
 * Parses Markdown. remark reads `[^id]` as a footnote only where the same text defines
 * it; our definitions stand in `content/sources.yaml`, so each label gets a definition
 * behind the end of the text, where it moves no position.
 *
 * @returns the tree, or undefined when it is too deep to work with
 */
function parseMarkdown(file: VFile, text: string): Root | undefined {
  const reason = 'too many lists, quotations or marks stand inside one another here';
  const line = tooDeep.exec(text);
  if (line) {
    file.message(reason, { line: text.slice(0, line.index).split('\n').length, column: 1 });
    return undefined;
  }
  const definitions = Array.from(sourceLabels(text), (label) => `\n\n[^${label}]: source`).join('');
  const tree = attemptDeep(() => markdown.parse(`${text}${definitions}`));
  const place = tree ? placeTooDeep(tree) : { line: 1, column: 1 };
  if (!place) return tree;
  file.message(reason, place);
  return undefined;
}

/** The result, or undefined when the text is nested so deeply that the parser has no room left. */
function attemptDeep<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeTooDeep(tree: Root): Point | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return level[0]?.position?.start;
}
