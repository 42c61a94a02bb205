import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { styleHash } from '#lib/output/headers.ts';
import { checkPage } from './check-page.ts';
import { markFormerAnchors } from './former-anchors.ts';
import { markLongHeadings } from './long-headings.ts';
import { stripRuntime } from './strip-runtime.ts';
import { trimStyles } from './trim-styles.ts';

/** Stands in style sheets for where the site is reached, which only the build knows. */
const originSign = 'https://origin.invalid';

/**
 * Turns the HTML that Next renders into a document with no client runtime: the same elements, text and white space, and of
 * the styles those that its elements wear. Says with it what is wrong with the page, one plain sentence a problem; the paths
 * on this site that it leads to or names, without query and fragment; and the Content-Security-Policy sources of its style
 * elements, `sha256-…` without quotes.
 *
 * @param origin where the site is reached, such as `https://example.org`
 * @param former each anchor that was once on the page, with the one that is now in its place
 */
export function finishPage(html: string, origin: string, former: ReadonlyMap<string, string> = new Map()) {
  const tree = fromHtml(html.replaceAll(originSign, origin));
  stripRuntime(tree);
  markLongHeadings(tree);
  trimStyles(tree);
  nameForReaders(tree);
  putStylesLast(tree);
  const lost = markFormerAnchors(tree, former);
  return {
    html: write(tree),
    problems: [...checkPage(tree), ...lost],
    ...readTree(tree, origin),
  };
}

/** The page as text. In its body the ends that HTML implies, such as `</li>`, are left out; the head, which simpler programs read too, is written in full. */
function write(tree: Root): string {
  const body = partOf(tree, 'body');
  const children = body?.children.splice(0) ?? [];
  const frame = toHtml(tree, writing);
  const content = toHtml({ type: 'root', children }, { ...writing, omitOptionalTags: true });
  body?.children.push(...children);
  return frame.replace(/(?=<\/body><\/html>$)/, () => content);
}

const writing = { characterReferences: { useNamedReferences: true } };

/** The links and style elements of HTML that stays as it is, as `finishPage` gives them. */
export function readHtml(html: string, origin: string) {
  return readTree(fromHtml(html), origin);
}

/** What shows a link in QQ reads it as microdata. */
const itemNames = { 'og:title': 'name', 'og:description': 'description', 'og:image': 'image' };

/** Gives what a shown link is made of both its names, and takes out what Next says twice: X reads a card without words from `og:`. */
function nameForReaders(tree: Root): void {
  const head = partOf(tree, 'head');
  if (!head) return;
  for (const [property, itemProp] of Object.entries(itemNames)) {
    for (const meta of selectAll(`meta[property="${property}"]`, head)) {
      head.properties.itemScope = true;
      meta.properties.itemProp = [itemProp];
    }
  }
  const repeats = new Set(selectAll('meta[name^="twitter:"]:not([name="twitter:card"])', head));
  head.children = head.children.filter((child) => child.type !== 'element' || !repeats.has(child));
}

/** Puts the styles behind everything else in the head: what shows a link to a page reads its beginning, and no more of it than that. */
function putStylesLast(tree: Root): void {
  const head = partOf(tree, 'head');
  if (!head) return;
  const isStyle = (child: (typeof head.children)[number]): boolean => child.type === 'element' && child.tagName === 'style';
  head.children = [...head.children.filter((child) => !isStyle(child)), ...head.children.filter(isStyle)];
}

/** The head or the body, which stand right in the page: nothing need be looked through for them. */
function partOf(tree: Root, name: 'head' | 'body'): Element | undefined {
  const isElement = (node: Root['children'][number]): node is Element => node.type === 'element';
  return tree.children
    .filter(isElement)
    .flatMap(({ children }) => children.filter(isElement))
    .find(({ tagName }) => tagName === name);
}

/** Links, forms, icons, canonical and alternate addresses, share images, by their path; and what the style elements hold, by its hash. */
function readTree(tree: Root, origin: string) {
  const links = new Set<string>();
  const styles = new Set<string>();
  visit(tree, 'element', ({ tagName, properties: { href, action, content, property }, children: [text] }) => {
    if (tagName === 'style') styles.add(styleHash(text?.type === 'text' ? text.value : ''));
    const isShareImage = property === 'og:image';
    for (const address of [href, action, isShareImage ? content : undefined]) {
      // A bare fragment or query stays on the page it is written on.
      if (typeof address !== 'string' || /^[?#]/.test(address)) continue;
      const url = URL.parse(address, origin);
      if (url?.origin === origin) links.add(url.pathname);
    }
  });
  return { links: [...links], styles: [...styles] };
}
