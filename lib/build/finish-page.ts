import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { checkPage } from './check-page.ts';
import { stripRuntime } from './strip-runtime.ts';
import { trimStyles } from './trim-styles.ts';

/** A page as the site delivers it. */
export interface FinishedPage {
  readonly html: string;
  /** What is wrong with it, one plain sentence per problem. */
  readonly problems: readonly string[];
  /** The paths on this site that it leads to or names, each once, without query and fragment. */
  readonly links: readonly string[];
  /** The Content-Security-Policy source, `sha256-…` without quotes, of each of its style elements. */
  readonly styleHashes: readonly string[];
}

/**
 * Turns the HTML that Next renders into a document with no client runtime: the same
 * elements, text and white space, and of the styles those that its elements wear.
 *
 * @param origin where the site is reached, such as `https://example.org`
 */
export function finishPage(html: string, origin: string): FinishedPage {
  const tree = fromHtml(html);
  stripRuntime(tree);
  trimStyles(tree);
  return { html: write(tree), problems: checkPage(tree), links: listLinks(tree, origin), styleHashes: hashStyles(tree) };
}

function write(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}

/** Links, forms, icons, canonical and alternate addresses, share images. */
function listLinks(tree: Root, origin: string): string[] {
  const paths = new Set<string>();
  visit(tree, 'element', ({ properties: { href, action, content, name, property } }) => {
    const isShareImage = /^(?:og|twitter):image$/.test(String(property ?? name));
    for (const address of [href, action, isShareImage ? content : undefined]) {
      // A bare fragment or query stays on the page it is written on.
      if (typeof address !== 'string' || /^[?#]/.test(address)) continue;
      const url = URL.parse(address, origin);
      if (url?.origin === origin) paths.add(url.pathname);
    }
  });
  return [...paths];
}

function hashStyles(tree: Root): string[] {
  const texts = selectAll('style', tree).map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));
  return [...new Set(texts)].map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
}
