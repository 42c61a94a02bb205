import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { hasLongClause } from '#lib/text/clauses.ts';

/**
 * Marks as `long` the Chinese headings that `hasLongClause` tells, and those that are filled for a request, but such as say so
 * themselves by their class.
 *
 * @param language what is written in it, where nothing in it says otherwise, such as `zh-CN`
 */
export function markLongHeadings(parent: Root | Element, language = ''): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const own = child.properties.lang ?? language;
    if (/^h[123]$/.test(child.tagName) && /^zh\b/.test(own)) markLong(child);
    markLongHeadings(child, own);
  }
}

function markLong(heading: Element): void {
  const text = toString(heading);
  const classes = [heading.properties.className ?? []].flat().map(String);
  if (classes.some((name) => name.includes('{{')) || !(text.includes('{{') || hasLongClause(text))) return;
  heading.properties.className = [...classes, 'long'];
}
