import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { draftYaml, type Located } from './yaml.ts';

/** The front matter of a document, and the Markdown below it; a part that cannot be told from the other is left out. */
export interface DocumentParts<Data> {
  readonly frontMatter: Located<Data> | undefined;
  readonly nodes: readonly RootContent[] | undefined;
}

/** Takes the front matter off a document and checks it against a schema. Every fault is added to the file's messages. */
export function draftFrontMatter<Schema extends z.ZodType>(file: VFile, tree: Root, schema: Schema): DocumentParts<z.infer<Schema>> {
  const text = String(file);
  const [first, ...nodes] = tree.children;
  if (first?.type === 'yaml') {
    // The YAML begins on the line after the opening `---`.
    const offset = /\r\n|\n|\r/u.exec(text);
    return { frontMatter: draftYaml(file, first.value, offset ? offset.index + offset[0].length : 0, schema), nodes };
  }
  const start = { line: 1, column: 1 };
  if (/^\s*---[ \t]*$/mu.exec(text)?.index !== 0) {
    file.message(
      'the front matter is missing: begin the file with a line `---`, the fields, and a line `---`',
      start,
      'content:front-matter',
    );
    return { frontMatter: undefined, nodes: tree.children };
  }
  // What follows is neither fields nor body, so nothing more can be said about it.
  const reason = text.startsWith('---')
    ? 'the front matter is not closed: write a line `---` below its last field'
    : 'the front matter begins on the first line: remove the empty lines above `---`';
  file.message(reason, start, 'content:front-matter');
  return { frontMatter: undefined, nodes: undefined };
}
