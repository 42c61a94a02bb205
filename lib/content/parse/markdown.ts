import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/**
 * Parses Markdown; a RangeError when it is nested too deeply. remark reads `[^id]` as a footnote only where the same text
 * defines it, so each label gets a definition behind the end of the text, where it moves no position.
 */
export function parseMarkdown(text: string): Root {
  const definitions = Array.from(sourceLabels(text), (label) => `\n\n[^${label}]: source`).join('');
  return markdown.parse(`${text}${definitions}`);
}

/** The ids of all sources that a text names, whatever else is wrong with it. */
export function sourceLabels(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\[\^([^[\]\\\s]{1,200})\]/gu), ([, label = '']) => label));
}
