import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { default as axe, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { languagePath } from '#lib/site/paths.ts';
import { createExampleServer } from '../example-server.ts';

/** An address at which there is no page. */
export const missingPath = '/en/no-such-page';

/** The addresses of the sitemap, as paths of the site under test. */
export async function listSitemapPaths(): Promise<string[]> {
  const response = await fetch(`${inject('baseUrl')}/sitemap.xml`);
  const text = await response.text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => new URL(address).pathname);
}

/** One address of each kind of page, without its language. */
const kinds = [
  '',
  '/guides',
  '/guides/update-medical-insurance-card',
  '/guides/who-does-what',
  '/questions',
  '/steps/lost',
  '/steps/lost/child',
  '/sheet/lost/child',
  '/flow',
  '/search?q=lost',
  '/places',
  '/places/hainan',
  '/places/choose?place=fuzhou',
  '/deadline',
  '/deadline/answer?day=2026-11-01',
  '/deadline/answer?day=2026-02-30',
  '/deadline/sheet?day=2026-10-01',
  '/feedback?page=/guides/lost-card',
  '/feedback/thanks?page=/guides/lost-card',
  '/glossary',
  '/sources',
  '/changes',
  '/the-article',
  '/rights-at-the-counter',
  '/compare/cards',
  '/law/social-insurance-law',
  '/law/social-insurance-law/article-58',
  '/privacy',
];

/** The pages in both languages at once. */
const bilingual = [languagePath, missingPath];

/** One page of each kind, in both languages, and those that are in both at once. */
export const pageKinds = locales.flatMap((locale) => kinds.map((kind) => `/${locale}${kind}`)).concat(bilingual);

/** The same in one language each, by turns. */
export const oneOfEachKind = kinds.map((kind, index) => `/${locales[index % locales.length]}${kind}`).concat(bilingual);

/** A page of the site, and what the browser said and fetched while it was open. */
export interface OpenPage {
  readonly page: Page;
  /** Console messages of every level, page errors and refusals of the Content-Security-Policy. */
  readonly messages: string[];
  /** The addresses fetched, the page's own first. */
  readonly requests: string[];
  readonly status: number;
}

/** Chromium gives up the fade between two pages when the second one is there too early or too late, and says so as if a script had failed. */
const fadeGivenUp = /^(?:InvalidState|Abort|Timeout)Error: Transition was (?:aborted|skipped)/u;

/** Opens an address of the site under test, or a whole address, in a context of its own. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  return openIn(await browser.newPage({ viewport: { width: 360, height: 740 }, ...options }), address);
}

/** Opens an address in a page that may have shown others: to make a page takes longer than to go on. */
export async function openIn(page: Page, address: string): Promise<OpenPage> {
  for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    if (!fadeGivenUp.test(String(error))) messages.push(String(error));
  });
  page.on('request', (request) => requests.push(request.url()));
  const response = await page.goto(new URL(address, inject('baseUrl')).href);
  return { page, messages, requests, status: response?.status() ?? 0 };
}

/** Makes a page, at no address yet, which has axe in every document that it opens. */
export async function makePageWithAxe(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  // For the context: the first document of a page is there before the page can be told anything.
  await context.addInitScript({ path: path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js') });
  return context.newPage();
}

/**
 * Serves the built site from within the test, which can so see every request. What is made
 * for each request fails: asked for it, the server answers with its error page.
 */
export async function serveHere(): Promise<{ server: Server; baseUrl: string }> {
  const site = prepareSite(await loadOutput(path.resolve(import.meta.dirname, '../..')));
  const fail = (): never => {
    throw new Error('Nothing is made in this test.');
  };
  const routes = new Map([...site.routes.keys()].map((address) => [address, fail]));
  const server = createExampleServer({ ...site, routes });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The rules of axe that hang on colours; of all others it finds the same in any. These, and the one on the size of targets, take most of its time. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

const axeOptions: RunOptions = {
  // Of what passes nothing is told, and our pages load nothing that would have to be fetched: a third of the time.
  resultTypes: ['violations'],
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Contrast of 7 to 1 is more than the 4.5 to 1 that the other rule asks for, and takes as long to look at.
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
};

function without(rules: readonly string[]): RunOptions {
  return { ...axeOptions, rules: { ...axeOptions.rules, ...Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) } };
}

const optionsOf = {
  all: axeOptions,
  colours: { ...axeOptions, runOnly: colourRules, rules: {} },
  withoutColours: without(colourRules),
  withoutTargets: without(['target-size']),
} as const satisfies Record<string, RunOptions>;

/** Which rules of axe: all, those that hang on colours, all but those, or all but that on the size of targets. */
export type AxeRules = keyof typeof optionsOf;

/** What axe finds wrong on a page that `makePageWithAxe` made: WCAG 2.2 A and AA, its best practices, and text contrast of 7:1. */
export async function listAxeViolations(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
    optionsOf[rules],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** How many CSS pixels a page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The links that are all the text of their line: what is tapped by itself. The numbers of sources beside them do not count. */
export function listLoneLinks(page: Page): Promise<{ words: string; height: number; width: number }[]> {
  return page.$$eval('a[href]', (links) => {
    const isInline = (node: Node): boolean =>
      !(node instanceof Element) || ['inline', 'inline-block', 'inline-flex', 'contents'].includes(getComputedStyle(node).display);
    /** What stands on the same lines: what is laid out as a block of its own does not. */
    const wordsOnLines = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return [...node.childNodes]
        .filter((child) => isInline(child) && child.nodeName !== 'SUP')
        .map(wordsOnLines)
        .join('');
    };
    return links
      .filter((link) => {
        if (link.closest('sup') || !link.checkVisibility()) return false;
        let block: Element = link;
        while (isInline(block) && block.parentElement) block = block.parentElement;
        return wordsOnLines(block).trim() === wordsOnLines(link).trim();
      })
      .map((link) => {
        const { height, width } = link.getBoundingClientRect();
        return { words: link.textContent, height, width };
      });
  });
}
