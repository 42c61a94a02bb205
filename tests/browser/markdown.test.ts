import type { Browser, Page } from 'playwright-core';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { listDates } from '#lib/content/catalogue.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';
import { launchChromium } from './chromium.ts';
import { openIn, pageKinds } from './site.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/** The pages that searches may find, one of each kind: those have their Markdown. */
const pages = locales.flatMap((locale) => {
  const found = new Set([...listDates().keys()].map((path) => localizePath(locale, path)));
  return pageKinds.filter((path) => found.has(path)).map((path) => ({ locale, path }));
});

let browser: Browser;
/** One for all addresses. */
let page: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterAll(() => browser.close());

/** What a page has for who looks at it, or says at its end and its beginning in another form: forms, lists of its parts, the answers given, sources and dates. */
const besides = [
  'sup, rt, rp, form, svg, .own-address',
  '.side > :not(.button)',
  `details:has(#${anchorOf('sources')}, #${anchorOf('texts')})`,
  `section:has(> #${anchorOf('given')}, > #${anchorOf('articles')})`,
  `section:has(#${anchorOf('changes')}) p`,
  'article > p.quiet',
  'p:has(> a[href$=".txt"])',
].join();

/** The words of an address that readers see, line by line, folds open. */
async function linesShown(address: string): Promise<string[]> {
  await openIn(page, address);
  const lines = await page.evaluate((selector) => {
    for (const element of document.querySelectorAll(selector)) element.remove();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.querySelector('main')?.innerText.split('\n') ?? [];
  }, besides);
  const title = await page.title();
  return [...lines, title.split(' – ')[0] ?? ''];
}

/** The words of Markdown, line by line, without what footnotes say. */
function linesSaid(text: string): string[] {
  const lines: string[] = [];
  visit(markdown.parse(text), (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (['heading', 'paragraph', 'tableCell'].includes(node.type)) lines.push(toString(node).replace(/ \{#[\w-]+\}$/u, ''));
    return undefined;
  });
  return lines;
}

/** What belongs to the words of a text: letters and numerals. */
const wordsOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The lines whose words are not in other lines. */
function missing(lines: readonly string[], others: readonly string[]): string[] {
  const words = wordsOf(others.join(''));
  return lines.filter((line) => !words.includes(wordsOf(line)));
}

it.each(pages)('the Markdown of $path says what a reader sees, no more and no less', async ({ locale, path }) => {
  const response = await fetch(`${inject('baseUrl')}${path}.md`);
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const said = linesSaid(await response.text());
  const shown = await linesShown(path);
  expect(missing(shown, said)).toEqual([]);
  expect(missing(said, [...shown, getMessages(locale).sources])).toEqual([]);
});
