import type { Block, Inline } from '#lib/document/blocks.ts';
import type { Reference } from './published.ts';

/** A text without marks. */
export function text(value: string): Inline {
  return { type: 'text', value };
}

/** A link, within the site without the language. */
export function link(href: string, words: string): Inline {
  return { type: 'link', href, children: [text(words)] };
}

/** A heading in plain words. */
export function heading(id: string, words: string, depth: 2 | 3 = 2): Block {
  return { type: 'heading', depth, id, children: [text(words)] };
}

/** A paragraph. */
export function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

/** A list of links that states nothing, each with a line about where it leads. */
export function linkList(rows: readonly Reference[]): Block {
  return {
    type: 'list',
    items: rows.map(({ path, title, summary }) => [
      paragraph(link(path, title)),
      ...(summary === undefined || summary === '' ? [] : [paragraph(text(summary), { type: 'exemption', reason: 'navigation' })]),
    ]),
  };
}

/** What is called by a name: a line each, `name: value`, that rests on the sources given, or states what the site itself knows. */
export function factList(
  colon: string,
  facts: readonly { readonly name: string; readonly value: readonly Inline[] }[],
  sources: readonly string[],
): Block {
  const marks: Inline[] = sources.length > 0 ? sources.map((id) => ({ type: 'source', id })) : [{ type: 'exemption', reason: 'site' }];
  return { type: 'list', items: facts.map(({ name, value }) => [paragraph(text(`${name}${colon}`), ...value, ...marks)]) };
}
