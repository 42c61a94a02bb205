import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Body } from '#lib/document/blocks.ts';
import { parseBody } from './blocks.ts';
import { draftFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import type { Located } from './yaml.ts';

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
  const start = { line: 1, column: 1 };
  if (text.trim() === '') {
    file.message('this file is empty', start, 'content:empty-file');
    return nothing;
  }
  try {
    const tree = parseMarkdown(text);
    const { frontMatter, nodes } = draftFrontMatter(file, tree, schema);
    return nodes ? { frontMatter, body: parseBody(file, nodes), tree } : nothing;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    file.message('too many lists, quotations or marks stand inside one another in this file', start, 'content:nesting');
    return nothing;
  }
}
