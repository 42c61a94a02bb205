import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openIn, openPage, pageKinds, sidewaysScroll } from './site.ts';

// What readers and their browsers do to a page: larger text, a night that the page did not choose, paper.
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const long = ['/zh', '/en'].flatMap((locale) =>
  ['places/inner-mongolia', 'places/xinjiang', 'steps/lost/self', 'sheet/phone/self', 'law/civil-code'].map((path) => `${locale}/${path}`),
);

it('at 360 and at 302 px, text of twice its size makes no page wider than the window', async () => {
  const page = await browser.newPage();
  const wide: string[] = [];
  for (const address of [...pageKinds, ...long]) {
    await openIn(page, address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%';
    });
    for (const width of [360, 302]) {
      await page.setViewportSize({ width, height: 640 });
      const scroll = await sidewaysScroll(page);
      if (scroll > 0) wide.push(`${address} at ${width} px: ${scroll} px, ${await widestOf(page)}`);
    }
  }
  expect(wide).toEqual([]);
  await page.context().close();
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
  const printed = await page.$$eval('article a[href^="/"]:not(.term, .rows a, .sources a)', (links) =>
    links.map((link) => getComputedStyle(link, '::after').content),
  );
  expect(printed.filter((text) => !text.startsWith('" (http://localhost:3000/zh/'))).toEqual([]);
  expect(printed.length).toBeGreaterThan(3);
  // A list of links or of sources is long enough without.
  const others = await page.$$eval('.sources a', (links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(new Set(others)).toEqual(new Set(['none']));
  await page.context().close();
});

it.each(['/zh/glossary', '/en/glossary', '/zh/guides/lost-card'])('on paper no words of %s lie on others', async (path) => {
  const { page } = await openPage(browser, path, { viewport: { width: 642, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const overlaps = await page.evaluate(() => {
    const boxes: { words: string; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      if (words === '' || node.parentElement?.checkVisibility() !== true) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // The letters, without the room that a font leaves above and below.
        const middle = (top + bottom) / 2;
        boxes.push({ words, left, right, top: middle - size * 0.4, bottom: middle + size * 0.4 });
      }
    }
    return boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return wide > 1 && high > 1 ? `${box.words.slice(-20)} / ${other.words.slice(0, 20)}: ${wide.toFixed()} x ${high.toFixed(1)}` : [];
      }),
    );
  });
  expect(overlaps).toEqual([]);
  await page.context().close();
});

it('what is copied from a page has no invisible characters', async () => {
  for (const address of ['/zh/deadline/answer?day=2026-11-01', '/zh/guides/lost-card', '/en/places/inner-mongolia', '/zh/law/civil-code']) {
    const html = await (await fetch(inject('baseUrl') + address)).text();
    expect(html.replaceAll(/<style>.*?<\/style>/gsu, '')).not.toMatch(/\p{Cf}/u);
  }
});
