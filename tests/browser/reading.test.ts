import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, pageKinds, sidewaysScroll } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const guides = ['/en/guides/update-medical-insurance-card', '/zh/guides/update-medical-insurance-card'];

describe.each(pageKinds)('%s', (path) => {
  it('can be walked with the keyboard, and the focus is always to be seen', async () => {
    const { page } = await openPage(browser, path);
    const focusable = await page.locator('a[href]').count();
    for (let index = 0; index < focusable; index += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element) return undefined;
        const box = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          index: [...document.querySelectorAll('a[href]')].indexOf(element),
          isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        };
      });
      expect(focus).toEqual({ index, isInView: true, outline: 3 });
    }
    await page.context().close();
  });

  it('has targets of 44 px for every link that stands alone', async () => {
    const { page } = await openPage(browser, path);
    const small = await page.$$eval('header a, footer a, .breadcrumb a, .rows a, .button, th > a', (links) =>
      links
        .map((link) => ({
          words: link.textContent,
          height: link.getBoundingClientRect().height,
          width: link.getBoundingClientRect().width,
        }))
        .filter(({ height, width }) => height < 44 || width < 44),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });

  it('loses nothing with text of twice the size and wide spacing', async () => {
    const { page } = await openPage(browser, path, { bypassCSP: true, viewport: { width: 640, height: 740 } });
    await page.addStyleTag({
      content:
        'html { font-size: 225% !important } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await listCutOffTexts(page)).toEqual([]);
    await page.context().close();
  });

  it('prints as text on paper, without what belongs to the screen', async () => {
    const { page } = await openPage(browser, path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    expect(await page.locator('footer nav').isVisible()).toBe(false);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.documentElement).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});

it('the skip link is the first target, appears with the focus and leads to the content', async () => {
  const { page } = await openPage(browser, '/en/guides');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Skip to the content' });
  expect(await link.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true);
  await page.context().close();
});

it.each(guides)('%s shows the whole answer on the first screen of a small phone', async (path) => {
  const { page } = await openPage(browser, path, { viewport: { width: 360, height: 640 } });
  const bottom = await page.getByRole('region', { name: /^(?:Answer|简答)$/u }).evaluate((box) => box.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(640);
  await page.context().close();
});

it.each([...guides, '/en/compare/cards', '/zh/compare/cards', '/en', '/zh'])(
  '%s tells assistive technology the same of its table at 320 and at 1280 px',
  async (path) => {
    const { page } = await openPage(browser, path);
    const session = await page.context().newCDPSession(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const wide = await readTables(session);
    await page.setViewportSize({ width: 320, height: 640 });
    const narrow = await readTables(session);
    expect(wide.filter((line) => line.startsWith('rowheader'))).not.toEqual([]);
    expect(wide.filter((line) => line.startsWith('columnheader'))).not.toEqual([]);
    expect(narrow).toEqual(wide);
    await page.context().close();
  },
);

it('the browser can fetch the next page early: the rules are loaded and obeyed under the policy', async () => {
  const { page, messages, requests } = await openPage(browser, '/en');
  await page.waitForTimeout(500);
  expect(requests.some((address) => address.endsWith('/speculation-rules.json')) || messages.length === 0).toBe(true);
  const rules = await fetch(`${inject('baseUrl')}/speculation-rules.json`);
  expect(rules.headers.get('content-type')).toBe('application/speculationrules+json');
  await page.context().close();
});

it('an unknown address is the 404 page in both languages, with ways back in', async () => {
  const { page, messages, status } = await openPage(browser, '/en/no-such-page');
  expect(status).toBe(404);
  expect(await page.locator('h1').innerText()).toContain('This page does not exist');
  expect(await page.locator('h1').innerText()).toContain('没有这个页面');
  expect(messages.filter((message) => !message.includes('404'))).toEqual([]);
  await page.getByRole('link', { name: /Social security inquiry/u }).click();
  expect(new URL(page.url()).pathname).toBe('/en');
  await page.context().close();
});

it.each([
  ['zh-CN', '/zh'],
  ['en-GB', '/en'],
  ['fr-FR', '/en'],
])('the root sends a reader of %s to %s', async (locale, expected) => {
  const { page } = await openPage(browser, '/', { locale });
  expect(new URL(page.url()).pathname).toBe(expected);
  await page.context().close();
});

/** The accessibility tree of every table of a page, a line a node. */
async function readTables(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isInTable = (node: (typeof nodes)[number] | undefined): boolean =>
    node !== undefined && (node.role?.value === 'table' || isInTable(byId.get(node.parentId ?? '')));
  return nodes
    .filter((node) => !node.ignored && node.role?.value !== 'InlineTextBox' && isInTable(node))
    .map((node) => `${String(node.role?.value)} ${String(node.name?.value ?? '')}`);
}

/** Texts that a box of fixed size hides a part of, the breadcrumb's own name aside: the heading below says it in full. */
function listCutOffTexts(page: Page): Promise<string[]> {
  return page.$$eval('body *', (elements) =>
    elements
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const isHiding = overflowX !== 'visible' || overflowY !== 'visible';
        const isTooSmall = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return isHiding && isTooSmall && position !== 'absolute' && !element.closest('.breadcrumb');
      })
      .map((element) => element.textContent),
  );
}
