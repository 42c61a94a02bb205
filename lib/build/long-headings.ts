import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { hasLongClause } from '#lib/text/clauses.ts';

/** Marks as `long` the Chinese headings that `hasLongClause` tells, and those that are filled for a request, but such as say so themselves by their class. */
export function markLongHeadings(tree: Root): void {
  for (const heading of selectAll('h1:lang(zh), h2:lang(zh), h3:lang(zh)', tree)) {
    const text = toString(heading);
    const classes = [heading.properties.className ?? []].flat().map(String);
    if (classes.some((name) => name.includes('{{')) || !(text.includes('{{') || hasLongClause(text))) continue;
    heading.properties.className = [...classes, 'long'];
  }
}
