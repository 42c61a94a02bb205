import { fromHtml } from 'hast-util-from-html';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkPage } from '#lib/build/check-page.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { recordsSite } from '#lib/site/lines.ts';
import { launchChromium } from './chromium.ts';
import { openPage, sidewaysScroll } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

describe.each(locales)('the search in %s', (locale) => {
  const messages = getMessages(locale);
  const field = { name: messages.searchLabel };

  it('is on every page, leads to what answers, and keeps what was typed', async () => {
    const { page } = await openPage(browser, `/${locale}/privacy`);
    await page.getByRole('searchbox', field).fill('yibaoka guoqi');
    await page.getByRole('searchbox', field).press('Enter');
    await page.waitForURL(/\/search\?q=yibaoka\+guoqi$/u);
    expect(await page.getByRole('searchbox', field).inputValue()).toBe('yibaoka guoqi');
    await page.locator('.results').getByRole('link').first().click();
    expect(page.url()).toContain(`/${locale}/`);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  it('is on the page for an address that does not exist', async () => {
    const { page } = await openPage(browser, '/no-such-page');
    await page.getByRole('searchbox', field).fill('12333');
    await page.getByRole('searchbox', field).press('Enter');
    await page.waitForURL(/search/u);
    expect(page.url().replace(inject('baseUrl'), '')).toBe(`/${locale}/search?q=12333`);
    await page.context().close();
  });

  it('leads to the section, not only to the page', async () => {
    const { page } = await openPage(browser, `/${locale}/search?q=${encodeURIComponent('社会保险法60条')}`);
    const [first] = await page.locator('.results').getByRole('link').all();
    expect(await first?.getAttribute('href')).toBe(`/${locale}/law/social-insurance-law#article-60`);
    await page.context().close();
  });

  it('helps with a message that is a scam', async () => {
    const { page } = await openPage(browser, `/${locale}/search?q=${encodeURIComponent('【医保】您的医保卡将停用，点击 http://x.top')}`);
    expect(await page.getByRole('complementary', { name: messages.scamTitle }).count()).toBe(1);
    expect(await page.locator(`main a[href^="http"]:not([href="${recordsSite}"])`).count()).toBe(0);
    await page.context().close();
  });

  it('neither repeats nor looks for a number that may be that of an ID', async () => {
    const html = await (await fetch(`${inject('baseUrl')}/${locale}/search?q=11010519491231002X`)).text();
    expect(html).not.toContain('19491231');
    expect(html).toContain(messages.numberTyped.slice(0, 12));
  });

  it('has a heading that counts what was found, and one for each', async () => {
    const { page } = await openPage(browser, `/${locale}/search?q=${encodeURIComponent('医保卡')}`);
    const count = await page.locator('.results > li').count();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(messages.resultCount(count));
    expect(await page.locator('.results').getByRole('heading', { level: 3 }).count()).toBe(count);
    await page.context().close();
  });

  it('sent empty, says so first, and begins in the field', async () => {
    const { page } = await openPage(browser, `/${locale}/search?q=`);
    expect(await page.locator('main .fault p').first().innerText()).toBe(`${messages.error}${messages.colon}${messages.emptySearch}`);
    const typed = page.locator('main').getByRole('searchbox');
    expect(await typed.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(new RegExp(`^${messages.error}`, 'u'));
    await page.context().close();
  });

  it.each(['', '?q=', '?q=qqqqzzzz', '?q=%EC%B9%B4%EB%93%9C'])('is no dead end with %s', async (query) => {
    const { page } = await openPage(browser, `/${locale}/search${query}`);
    expect(await page.locator('main .rows a').count()).toBeGreaterThan(3);
    expect(await page.locator('main a[href="tel:12333"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it.each(['lost card', '社保卡丢了', 'x'.repeat(500), '<b>&"{{typed}}', '‮🙂 שלום'])(
    'with %s is one inert request of at most 14 kB',
    async (query) => {
      const address = `/${locale}/search?q=${encodeURIComponent(query)}`;
      const { page, requests, messages: said } = await openPage(browser, address, { viewport: { width: 320, height: 640 } });
      expect(requests.slice(1).filter((each) => !/\/(?:icon\.svg|favicon\.ico|speculation-rules\.json)$/u.test(each))).toEqual([]);
      expect(said).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
      expect(await page.content()).not.toContain('{{#');
      const response = await fetch(inject('baseUrl') + address, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.status).toBe(200);
      expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(14_000);
      expect(checkPage(fromHtml(await response.text()))).toEqual([]);
      await page.context().close();
    },
  );
});

it('what the search is made of has no address', async () => {
  expect((await fetch(`${inject('baseUrl')}/zh/search-template`)).status).toBe(404);
  expect((await fetch(`${inject('baseUrl')}/fr/search?q=x`)).status).toBe(404);
});
