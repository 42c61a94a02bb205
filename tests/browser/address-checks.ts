import { STATUS_CODES } from 'node:http';
import { HtmlValidate, type Message } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listAddresses } from '#lib/content/catalogue.ts';
import { languageTags, locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { languagePath, localizePath, serverErrorPath, stepsPath } from '#lib/site/paths.ts';
import { launchChromium } from './chromium.ts';
import {
  listAxeViolations,
  listSitemapPaths,
  makePageWithAxe,
  missingPath,
  openIn,
  serveHere,
  sidewaysScroll,
  type AxeRules,
  type OpenPage,
} from './site.ts';

const paths = await listSitemapPaths();

/** A page as a reader meets it. */
interface Met {
  readonly path: string;
  readonly status: number;
  /** The language of its root element. */
  readonly language: string;
  /** Which rules of axe it is held against: all, where it is not said. */
  readonly rules?: AxeRules;
}

/** Every page of the sitemap in one language, and how it is to be met. Colours and the size of targets are the same in every language: each page is asked for them in one, by turns. */
export function pagesIn(locale: Locale): Met[] {
  const own = paths.filter((path) => path.startsWith(`/${locale}`)).toSorted();
  return own.map((path, index) => ({
    path,
    status: 200,
    language: languageTags[locale],
    rules: index % locales.length === locales.indexOf(locale) ? 'withoutTargets' : 'withoutColours',
  }));
}

/** The pages in both languages, the Chinese one first. */
export const bilingualPages: readonly Met[] = [
  { path: languagePath, status: 200, language: 'zh-CN' },
  { path: missingPath, status: 404, language: 'en' },
  { path: '/no-such-page', status: 404, language: 'zh-CN' },
  { path: serverErrorPath, status: 500, language: 'zh-CN' },
];

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // hast writes void elements and attributes in its own valid style.
    'void-style': 'off',
    // The build leaves out the ends of elements that HTML implies.
    'no-implicit-close': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A document is as long as its lines are.
    'long-title': 'off',
    // Browsers forget the roles of table elements that are laid out as blocks on a narrow screen.
    'no-redundant-role': 'off',
    // A telephone number is not broken: it has no spaces.
    'tel-non-breaking': 'off',
    // The site is served as a whole; its one style sheet travels in each page.
    'require-sri': 'off',
  },
});

/** The addresses of documents and regions, which have an answer; lists and questions have none. */
const answered = new Set(
  listAddresses().flatMap(({ path }) => (path.startsWith(stepsPath) ? [] : locales.map((locale) => localizePath(locale, path)))),
);

/**
 * Opens each of some pages once and looks at it in one mode; tests/browser/reading.test.ts looks at one page of each kind in every
 * mode. Each language has a file of its own, so that two processes share the work.
 */
export function checkAddresses(documents: readonly Met[]): void {
  let browser: Browser;
  let page: Page;
  let failing: Awaited<ReturnType<typeof serveHere>>;
  beforeAll(async () => {
    [browser, failing] = await Promise.all([launchChromium(inject('chromiumPath')), serveHere()]);
    page = await makePageWithAxe(browser);
  });
  afterAll(async () => {
    await browser.close();
    failing.server.close();
  });

  /** Where a document is to be met: the error page has no address, it stands in for a page that failed. */
  function addressOf(path: string): string {
    return path === serverErrorPath ? `${failing.baseUrl}/` : inject('baseUrl') + path;
  }

  describe.each(documents)('$path', ({ path, status, language, rules }) => {
    let opened: OpenPage;
    beforeAll(async () => {
      await page.setViewportSize({ width: 360, height: 640 });
      opened = await openIn(page, addressOf(path));
    });

    it('is a whole page: one request, one heading of level 1, headings in order, its language, no message in the console', async () => {
      const { messages, requests, status: answeredWith } = opened;
      expect(answeredWith).toBe(status);
      const { levels, ...found } = await page.evaluate(() => ({
        language: document.documentElement.lang,
        levels: Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ tagName }) => Number(tagName.slice(1))),
        scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
        styled: document.querySelectorAll('[style]').length,
        // A screen reader spells Chinese words out, or leaves them out, where their language is not said (WCAG 3.1.2).
        unmarked: Array.from(document.querySelectorAll('body *:not(script)'))
          .filter((element) => !element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
          .flatMap(({ childNodes }) => Array.from(childNodes))
          .filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(textContent ?? ''))
          .map(({ textContent }) => textContent),
      }));
      expect(found).toEqual({ language, scripts: 0, styled: 0, unmarked: [] });
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
      const others = requests.slice(1).filter((address) => !/\/(?:icon\.svg|favicon\.ico|speculation-rules\.json)$/u.test(address));
      expect(others).toEqual([]);
      // The browser itself reports the status of a page that is not as it should be.
      const report = `error: Failed to load resource: the server responded with a status of ${status} (${STATUS_CODES[status]})`;
      expect(messages).toEqual(status === 200 ? [] : [report]);
      expect(await page.context().cookies()).toEqual([]);
    });

    it('is valid HTML', async () => {
      const html = await (await fetch(addressOf(path))).text();
      const report = await htmlValidate.validateString(html);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }: Message) => `${ruleId}: ${message} ${selector}`),
      );
      expect(faults).toEqual([]);
    });

    it.each([path].filter((each) => answered.has(each)))('%s shows the whole answer on the first screen of a small phone', async () => {
      const answer = page.getByRole('region', { name: getMessages(path.startsWith('/zh') ? 'zh' : 'en').answer, exact: true });
      expect(await answer.evaluate((box) => box.getBoundingClientRect().bottom)).toBeLessThanOrEqual(640);
    });

    it('has no fault that axe finds, and no sideways scroll at 320 px', async () => {
      expect(await listAxeViolations(page, rules)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysScroll(page)).toBe(0);
    });

    it.each([path].filter((each) => paths.includes(each)))(
      '%s names itself, its other language and its data for search engines',
      async () => {
        const head = await page.evaluate(() => ({
          canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
          alternates: Object.fromEntries(
            [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map((link) => [link.hreflang, link.href]),
          ),
          description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
          image: document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? '',
          data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
          switched: document.querySelector<HTMLAnchorElement>('.site-header a[hreflang]')?.href,
        }));
        const other = path.startsWith('/zh') ? path.replace('/zh', '/en') : path.replace('/en', '/zh');
        expect(new URL(head.canonical ?? '').pathname).toBe(path);
        const [english, chinese] = path.startsWith('/en') ? [path, other] : [other, path];
        expect(new URL(head.alternates.en ?? '').pathname).toBe(english);
        expect(new URL(head.alternates['zh-CN'] ?? '').pathname).toBe(chinese);
        expect(new URL(head.alternates['x-default'] ?? '').pathname).toBe(english === '/en' ? '/' : english);
        expect(new URL(head.switched ?? '').pathname).toBe(other);
        expect(head.description).not.toBe('');
        const bytes = Buffer.from(await (await fetch(addressOf(path))).arrayBuffer());
        expect(bytes.indexOf('og:image')).toBeLessThan(4096);
        expect((await fetch(inject('baseUrl') + new URL(head.image).pathname)).headers.get('content-type')).toBe('image/png');
        const data = JSON.parse(head.data) as { '@graph': { '@type': string }[] };
        expect(data['@graph'].map((item) => item['@type'])).toContain('WebPage');
      },
    );
  });
}
