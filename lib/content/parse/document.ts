import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Body } from '#lib/document/blocks.ts';
import { parseBody } from './blocks.ts';
import { parseMarkdown } from './markdown.ts';
import { draftYaml, type Located } from './yaml.ts';

const start = { line: 1, column: 1 };

/** A content document: its checked front matter and its body. */
export interface ContentDocument<Data> extends Located<Data>, Body {}

/** What could be made of a document that may have faults; a part that cannot be read at all is left out. */
export interface Draft<Data> {
  readonly frontMatter: Located<Data> | undefined;
  readonly body: Body | undefined;
  /** The Markdown of the body, for checks of its words. */
  readonly tree: Root | undefined;
}

/**
 * Reads a Markdown document with YAML front matter and checks it against a schema.
 * Every fault of either part is added to the file's messages at its line and column.
 */
export function draftDocument<Schema extends z.ZodType>(file: VFile, schema: Schema): Draft<z.infer<Schema>> {
  const text = String(file);
  const nothing = { frontMatter: undefined, body: undefined, tree: undefined };
  if (text.trim() === '') {
    file.message('this file is empty', start, 'empty-file');
    return nothing;
  }
  try {
    const tree = parseMarkdown(text);
    const { frontMatter, nodes } = draftFrontMatter(file, tree, schema);
    return nodes ? { frontMatter, body: parseBody(file, nodes), tree } : nothing;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    file.message('too many lists, quotations or marks stand inside one another in this file', start, 'nesting');
    return nothing;
  }
}

/** Takes the front matter off a document and checks it; a part that cannot be told from the other is left out. */
function draftFrontMatter<Schema extends z.ZodType>(file: VFile, { children }: Root, schema: Schema) {
  const text = String(file);
  const [first, ...nodes] = children;
  if (first?.type === 'yaml') {
    // The YAML begins on the line after the opening `---`.
    const offset = /\r\n|\n|\r/u.exec(text);
    return { frontMatter: draftYaml(file, first.value, offset ? offset.index + offset[0].length : 0, schema), nodes };
  }
  if (/^\s*---[ \t]*$/mu.exec(text)?.index !== 0) {
    file.message('the front matter is missing: begin the file with a line `---`, the fields, and a line `---`', start, 'front-matter');
    return { frontMatter: undefined, nodes: children };
  }
  // What follows is neither fields nor body, so nothing more can be said about it.
  const reason = text.startsWith('---')
    ? 'the front matter is not closed: write a line `---` below its last field'
    : 'the front matter begins on the first line: remove the empty lines above `---`';
  file.message(reason, start, 'front-matter');
  return { frontMatter: undefined, nodes: undefined };
}
