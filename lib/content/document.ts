import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { allInlines, parseBody, plainBlocks, type Body } from './body.ts';
import { ContentError } from './content-error.ts';
import { parseFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Locale } from '../locale.ts';

/** A content document: its checked front matter and its body. */
export interface ContentDocument<Data> extends FrontMatter<Data>, Body {
  /** The ids of the sources that the body names, in the order in which a reader meets them. */
  readonly sourceIds: readonly string[];
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/**
 * Parses a Markdown document with YAML front matter and checks it against a schema.
 *
 * @throws {ContentError} with every fault of the file at its line and column
 */
export function parseDocument<Schema extends z.ZodType>(file: VFile, schema: Schema): ContentDocument<z.infer<Schema>> {
  const text = String(file);
  const tree = parseMarkdown(file, text);
  const [first, ...nodes] = tree.children;
  let frontMatter: FrontMatter<z.infer<Schema>> | undefined;
  if (text.trim() === '') {
    file.message('this file is empty', { line: 1, column: 1 });
  } else if (first?.type === 'yaml') {
    // The YAML begins on the line after the opening `---`.
    frontMatter = parseFrontMatter(file, first.value, text.indexOf('\n') + 1, schema);
  } else {
    file.message('the front matter is missing: begin the file with a line `---`, the fields, and a line `---`', { line: 1, column: 1 });
  }
  const body = parseBody(file, first?.type === 'yaml' ? nodes : tree.children);
  if (!frontMatter || file.messages.length > 0) throw new ContentError(file.messages);
  return { ...frontMatter, ...body, sourceIds: sourceIdsOf(body) };
}

/**
 * remark reads `[^id]` as a footnote only where the same text defines it. Our
 * definitions stand in `content/sources.yaml`, so each label gets a definition behind
 * the end of the text, where it moves no position.
 */
function parseMarkdown(file: VFile, text: string): Root {
  const labels = new Set(Array.from(text.matchAll(/\[\^([^\]\s]+)\]/gu), ([, label]) => label));
  const definitions = Array.from(labels, (label) => `\n\n[^${label}]: source`).join('');
  const tree = markdown.parse(`${text}${definitions}`);
  for (const node of tree.children) {
    const start = node.position?.start;
    if (node.type === 'footnoteDefinition' && start?.offset !== undefined && start.offset < text.length) {
      file.message('a footnote is not written out here: name a source of `content/sources.yaml`', { line: start.line, column: start.column });
    }
  }
  return { ...tree, children: tree.children.filter((node) => node.type !== 'footnoteDefinition') };
}

function sourceIdsOf(body: Body): string[] {
  const ids = new Set<string>();
  for (const inline of allInlines([...body.answer, ...body.blocks])) if (inline.type === 'source') ids.add(inline.id);
  return [...ids];
}

/** How long an answer may be: 40 words in English, 90 characters in Chinese (design/look.md). */
const answerLimits = { en: 40, zh: 90 } as const satisfies Record<Locale, number>;

/**
 * Adds a message when the text before the first heading, the answer, is missing or
 * too long to be read on the first screen of a phone.
 */
export function checkAnswer(file: VFile, locale: Locale, body: Body): void {
  const [first] = body.answer;
  const words = plainBlocks(body.answer);
  const length = locale === 'en' ? words.split(/\s+/u).filter(Boolean).length : Array.from(words.replaceAll(/\s/gu, '')).length;
  if (!first) {
    file.message('the answer is missing: write it between the front matter and the first heading', body.blocks[0]?.at);
  } else if (length > answerLimits[locale]) {
    const unit = locale === 'en' ? 'words' : 'characters';
    file.message(`the answer has ${length} ${unit}; ${answerLimits[locale]} fit on the first screen`, first.at);
  }
}
