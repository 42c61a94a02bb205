import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, openPageIn, pageKinds, sidewaysScroll } from './site.ts';

// What readers and their browsers do to a page: larger text, a night that the page did not choose, paper.
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const long = ['/zh', '/en'].flatMap((locale) =>
  ['places/inner-mongolia', 'places/xinjiang', 'steps/lost/self', 'sheet/phone/self', 'law/civil-code'].map((path) => `${locale}/${path}`),
);

it.each([360, 302])('at %i px, text of twice its size makes no page wider than the window', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 640 } });
  const wide: string[] = [];
  for (const address of [...pageKinds, ...long]) {
    const { page } = await openPageIn(context, address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%';
    });
    const scroll = await sidewaysScroll(page);
    if (scroll > 0) wide.push(`${address}: ${scroll} px, ${await widestOf(page)}`);
    await page.close();
  }
  expect(wide).toEqual([]);
  await context.close();
});

/** What reaches farthest to the right. */
function widestOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const [widest] = [...document.body.querySelectorAll('*')].toSorted((a, b) => right(b) - right(a));
    return widest?.outerHTML.slice(0, 80) ?? '';
  });
}

describe('the QR code', () => {
  it.each([
    ['in daylight', { colorScheme: 'light', forcedColors: 'none' }, false],
    ['at night', { colorScheme: 'dark', forcedColors: 'none' }, false],
    ['in forced colours', { colorScheme: 'dark', forcedColors: 'active' }, false],
    ['in a browser that darkens every page', { colorScheme: 'light', forcedColors: 'none' }, true],
  ] as const)('is dark on a light ground %s', async (_when, media, isDarkened) => {
    const { page } = await openPage(browser, '/zh/sheet/lost/child', media);
    if (isDarkened) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
    }
    const { data, width, height } = PNG.sync.read(await page.locator('.qr-code').screenshot());
    expect(jsQr(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })?.data).toBe(
      'http://localhost:3000/zh/steps/lost/child',
    );
    // A camera needs more than what just can be told apart.
    const greens = Array.from({ length: width * height }, (_none, index) => data[index * 4 + 1] ?? 0);
    expect(greens.filter((green) => green > 240).length).toBeGreaterThan(greens.length / 3);
    expect(greens.filter((green) => green < 15).length).toBeGreaterThan(greens.length / 8);
    await page.context().close();
  });
});

it('paper has whole addresses, its own among them', async () => {
  const { page } = await openPage(browser, '/zh/guides/lost-card');
  expect(await page.locator('.own-address').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.innerText('.own-address')).toBe('社保问答 http://localhost:3000/zh/guides/lost-card');
  const printed = await page.$$eval('article a[href^="/"]:not(.term)', (links) =>
    links.map((link) => getComputedStyle(link, '::after').content),
  );
  expect(printed.filter((text) => !text.startsWith('" (http://localhost:3000/zh/'))).toEqual([]);
  expect(printed.length).toBeGreaterThan(3);
  await page.context().close();
});

it('what is copied from a page has no invisible characters', async () => {
  for (const address of ['/zh/deadline/answer?day=2026-11-01', '/zh/guides/lost-card', '/en/places/inner-mongolia', '/zh/law/civil-code']) {
    const html = await (await fetch(inject('baseUrl') + address)).text();
    expect(html.replaceAll(/<style>.*?<\/style>/gsu, '')).not.toMatch(/\p{Cf}/u);
  }
});
