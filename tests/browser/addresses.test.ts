import { HtmlValidate, type Message } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { listAxeViolations, listSitemapPaths, openPage, sidewaysScroll } from './site.ts';

const paths = await listSitemapPaths();
const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // hast writes void elements and attributes in its own valid style.
    'void-style': 'off',
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

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

it('the sitemap has every page in both languages', () => {
  const english = paths.filter((path) => path.startsWith('/en'));
  expect(english.length).toBeGreaterThan(8);
  expect(paths.filter((path) => path.startsWith('/zh')).map((path) => path.replace('/zh', '/en'))).toEqual(english);
});

describe.each(paths)('%s', (path) => {
  it('is a whole page: one request, one heading of level 1, headings in order, its language, no message in the console', async () => {
    const { page, messages, requests, status } = await openPage(browser, path);
    expect(status).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/zh') ? 'zh-CN' : 'en');
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await page.locator('[style]').count()).toBe(0);
    const others = requests.slice(1).filter((address) => !/\/(?:icon\.svg|favicon\.ico|speculation-rules\.json)$/u.test(address));
    expect(others).toEqual([]);
    expect(messages).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('has no fault that axe finds, in light, dark and forced colours, and no sideways scroll at 320 px', async () => {
    const { page } = await openPage(browser, path);
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      expect(await listAxeViolations(page), JSON.stringify(media)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });

  it('says the same with JavaScript off', async () => {
    const [on, off] = await Promise.all([openPage(browser, path), openPage(browser, path, { javaScriptEnabled: false })]);
    expect(await off.page.innerText('body')).toBe(await on.page.innerText('body'));
    await Promise.all([on.page.context().close(), off.page.context().close()]);
  });

  it('is valid HTML', async () => {
    const html = await (await fetch(inject('baseUrl') + path)).text();
    const report = await htmlValidate.validateString(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }: Message) => `${ruleId}: ${message} ${selector}`),
    );
    expect(faults).toEqual([]);
  });

  it('names itself, its other language and its data for search engines', async () => {
    const { page } = await openPage(browser, path);
    const other = path.startsWith('/zh') ? path.replace('/zh', '/en') : path.replace('/en', '/zh');
    const head = await page.evaluate(() => ({
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      alternates: Object.fromEntries(
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map((link) => [link.hreflang, link.href]),
      ),
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
      image: document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? '',
      data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    }));
    expect(new URL(head.canonical ?? '').pathname).toBe(path);
    const [english, chinese] = path.startsWith('/en') ? [path, other] : [other, path];
    expect(new URL(head.alternates.en ?? '').pathname).toBe(english);
    expect(new URL(head.alternates['zh-CN'] ?? '').pathname).toBe(chinese);
    expect(new URL(head.alternates['x-default'] ?? '').pathname).toBe(english === '/en' ? '/' : english);
    expect(head.description).not.toBe('');
    expect((await fetch(inject('baseUrl') + new URL(head.image).pathname)).headers.get('content-type')).toBe('image/png');
    const data = JSON.parse(head.data) as { '@graph': { '@type': string }[] };
    expect(data['@graph'].map((item) => item['@type'])).toContain('WebPage');
    await page.getByRole('link', { name: path.startsWith('/zh') ? 'English' : '中文', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(other);
    await page.context().close();
  });
});
