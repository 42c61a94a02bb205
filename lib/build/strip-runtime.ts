import { createHash } from 'node:crypto';
import type { Element, Nodes, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { trimStyles } from './trim-styles.ts';

/** The most a document may weigh on the wire, in bytes of brotli: what fits a connection's first round trip. */
export const documentBudget = 14_000;

/**
 * Turns the HTML that Next renders into a document with no client runtime: the same
 * elements, text and white space without Next's scripts, preloads and comments, and of the
 * styles those that its elements wear. JSON-LD and scripts that are not Next's stay, so
 * that `checkDocument` can name the latter.
 */
export function toDocument(html: string): string {
  const tree = fromHtml(html);
  removeRuntime(tree);
  trimStyles(tree);
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}

/**
 * Says what is wrong with a document, one plain sentence per problem; an empty list
 * promises one request, no script, nothing the Content-Security-Policy would refuse
 * and nothing fetched from another site.
 *
 * @param origin where the site is reached, such as `https://example.org`
 */
export function checkDocument(document: string, origin: string): string[] {
  const problems: string[] = [];
  let headings = 0;
  visit(fromHtml(document), 'element', (element) => {
    if (element.tagName === 'h1') headings += 1;
    if (element.tagName === 'html' && !element.properties.lang) problems.push('<html> has no lang attribute.');
    problems.push(...checkScripting(element), ...checkStreaming(element), ...checkRequests(element, origin));
  });
  if (headings !== 1) problems.push(`There must be exactly one <h1>, but there are ${headings}.`);
  return problems;
}

/**
 * The paths on this site that a document leads to or names (links, forms, images, icons,
 * canonical and alternate addresses, share images), without query and fragment.
 */
export function documentLinks(document: string, origin: string): string[] {
  const paths = new Set<string>();
  visit(fromHtml(document), 'element', ({ tagName, properties }) => {
    const isShareImage = tagName === 'meta' && /^(?:og|twitter):image$/.test(String(properties.property ?? properties.name));
    for (const address of [...listAddresses(properties), ...(isShareImage ? [String(properties.content)] : [])]) {
      const url = parseAddress(address, origin);
      // A bare fragment or query stays on the page it is written on.
      if (url?.origin === origin && !/^[?#]/.test(address)) paths.add(url.pathname);
    }
  });
  return [...paths];
}

/** The Content-Security-Policy source, `sha256-…` without quotes, of every style element of a document. */
export function styleHashes(document: string): string[] {
  const hashes = new Set<string>();
  visit(fromHtml(document), 'element', (element) => {
    if (element.tagName !== 'style') return;
    hashes.add(`sha256-${createHash('sha256').update(textOf(element)).digest('base64')}`);
  });
  return [...hashes];
}

/** How many requests a browser makes to show a document: itself and what it loads, icons and web app manifest aside. */
export function countRequests(document: string): number {
  let requests = 1;
  visit(fromHtml(document), 'element', (element) => {
    requests += listRequests(element).filter(({ isShown }) => isShown).length;
  });
  return requests;
}

// What Next and React leave for their client runtime

/** How every inline script of Next 16 and React 19 begins; any other script is not recognised and stays. */
const runtimeScript = /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=|\$R[A-Z]\b)/;

function removeRuntime(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type === 'element') removeRuntime(child);
  }
  parent.children = (parent.children as Nodes[]).filter((child) => !isRuntime(child)) as typeof parent.children;
  if (parent.type === 'element' && parent.tagName === 'style') {
    delete parent.properties.dataPrecedence;
    delete parent.properties.dataHref;
  }
  keepFirstNewline(parent);
}

/** A parser swallows the newline that directly follows these start tags, so a text that begins with one is written with two. */
function keepFirstNewline(parent: Root | Element): void {
  const first = parent.children[0];
  const isSwallowing = parent.type === 'element' && (parent.tagName === 'pre' || parent.tagName === 'textarea');
  if (isSwallowing && first?.type === 'text' && first.value.startsWith('\n')) first.value = `\n${first.value}`;
}

function isRuntime(node: Nodes): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties, children } = node;
  switch (tagName) {
    case 'script':
      return properties.src === undefined ? runtimeScript.test(textOf(node)) : properties.src.startsWith('/_next/');
    case 'link':
      return isRuntimeLink(properties);
    case 'meta':
      return properties.name === 'next-size-adjust';
    case 'div':
      // Where metadata would have been streamed to.
      return children.length === 0 && Object.keys(properties).join() === 'hidden';
    case 'template':
      // React's mark for "the shell is complete"; other templates stand for a missing part.
      return properties.id === '_R_';
    default:
      return false;
  }
}

function isRuntimeLink({ rel, as, href }: Properties): boolean {
  const relations = relationsOf(rel);
  if (relations.includes('expect')) return true;
  const isEarly = relations.includes('preload') || relations.includes('modulepreload');
  return isEarly && (as === 'script' || String(href).startsWith('/_next/'));
}

// What a document may not contain

function checkScripting(element: Element): string[] {
  const { tagName, properties } = element;
  const problems: string[] = [];
  if (tagName === 'script' && properties.type !== 'application/ld+json') {
    const name = properties.src === undefined ? `"${textOf(element).trim().slice(0, 60)}"` : properties.src;
    problems.push(`A script is left: ${name}. A page works without scripts.`);
  }
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style') problems.push(`<${tagName}> has a style attribute, which the Content-Security-Policy refuses: use a class.`);
    if (/^on[A-Z]/i.test(name))
      problems.push(`<${tagName}> has an ${name.toLowerCase()} attribute, which the Content-Security-Policy refuses.`);
    // Browsers ignore control characters and spaces in front of and within the scheme.
    if (typeof value === 'string' && /^javascript:/i.test(value.replaceAll(/[\p{Cc} ]/gu, ''))) {
      problems.push(`<${tagName}> has a javascript: address in ${name}.`);
    }
  }
  return problems;
}

function checkStreaming({ tagName, properties }: Element): string[] {
  const isLate = tagName === 'template' || (properties.hidden !== undefined && String(properties.id).startsWith('S:'));
  return isLate
    ? [`<${tagName}> stands for a part of the page that failed or arrives late, and would stay hidden: remove Suspense and loading.tsx.`]
    : [];
}

function checkRequests(element: Element, origin: string): string[] {
  const { tagName, properties } = element;
  const problems: string[] = [];
  for (const { address, isShown } of listRequests(element)) {
    const url = parseAddress(address, origin);
    if (url?.protocol === 'data:') {
      problems.push(`<${tagName}> holds a data: address, which the Content-Security-Policy refuses: draw it as inline <svg>.`);
    } else if (url?.origin !== origin) {
      problems.push(`<${tagName}> fetches from another site: ${address}`);
    } else if (isShown) {
      problems.push(`<${tagName}> needs a second request: ${address}`);
    }
  }
  for (const address of [tagName === 'form' ? properties.action : undefined, properties.formAction]) {
    if (typeof address === 'string' && parseAddress(address, origin)?.origin !== origin) {
      problems.push(`<${tagName}> sends what is typed to another site: ${address}`);
    }
  }
  if (tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'refresh')
    problems.push('<meta http-equiv="refresh"> moves the reader on.');
  if (tagName === 'base') problems.push('<base> changes where every address leads.');
  return problems;
}

/** An address that a browser fetches by itself, and whether it does so to show the page. */
interface FetchedAddress {
  readonly address: string;
  readonly isShown: boolean;
}

const embeddingElements = new Set([
  'img',
  'source',
  'video',
  'audio',
  'track',
  'iframe',
  'frame',
  'embed',
  'object',
  'input',
  'image',
  'use',
  'feImage',
]);
const shownRelations = new Set(['stylesheet', 'preload', 'modulepreload', 'prefetch', 'prerender', 'preconnect', 'dns-prefetch']);
const backgroundRelations = new Set(['icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'mask-icon', 'manifest']);

function listRequests(element: Element): FetchedAddress[] {
  const { tagName, properties } = element;
  const shown = (address: string): FetchedAddress => ({ address, isShown: true });
  if (tagName === 'link') {
    const relations = relationsOf(properties.rel);
    const isShown = relations.some((relation) => shownRelations.has(relation));
    if (!isShown && !relations.some((relation) => backgroundRelations.has(relation))) return [];
    return [...listAddresses({ href: properties.href }), ...listCandidates(properties.imageSrcSet)].map((address) => ({
      address,
      isShown,
    }));
  }
  if (tagName === 'style') return listStyleAddresses(textOf(element)).map(shown);
  if (tagName === 'a' || tagName === 'area')
    return String(properties.ping ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map(shown);
  if (!embeddingElements.has(tagName)) return [];
  const { src, data, poster, href, xLinkHref } = properties;
  return [...listAddresses({ src, data, poster, href, xLinkHref }), ...listCandidates(properties.srcSet)]
    .filter((address) => !address.startsWith('#'))
    .map(shown);
}

const addressAttributes = ['href', 'src', 'action', 'formAction', 'data', 'poster', 'xLinkHref'] as const;

function listAddresses(properties: Properties): string[] {
  return addressAttributes.map((name) => properties[name]).filter((value) => typeof value === 'string');
}

function listCandidates(sourceSet: Properties[string]): string[] {
  if (!sourceSet) return [];
  return String(sourceSet)
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

function listStyleAddresses(style: string): string[] {
  const found = style.matchAll(/@import\s+["']([^"']*)|url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))/gi);
  const addresses = [...found].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
  return [...addresses, ...listImageSetStrings(style)].filter((address) => !address.startsWith('#'));
}

/** The addresses that `image-set()` takes as plain strings; those within `url()` are found without it. */
function listImageSetStrings(style: string): string[] {
  const sets = style.matchAll(/image-set\(((?:"[^"]*"|'[^']*'|\([^()]*\)|[^()"'])*)/gi);
  return [...sets].flatMap(([, candidates = '']) => {
    const strings = candidates.replaceAll(/\([^()]*\)/g, '').matchAll(/"([^"]*)"|'([^']*)'/g);
    return [...strings].map(([, double, single]) => double ?? single ?? '');
  });
}

function relationsOf(rel: Properties[string]): string[] {
  return (Array.isArray(rel) ? rel.map(String) : String(rel ?? '').split(/\s+/)).map((relation) => relation.toLowerCase());
}

function parseAddress(address: string, origin: string): URL | undefined {
  return URL.parse(address, origin) ?? undefined;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
