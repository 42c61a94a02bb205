import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openIn, pageKinds } from './site.ts';

// axe skips the contrast of words in drawings.
let browser: Browser;
const drawn: string[] = [];
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
  for (const path of pageKinds) {
    const html = await (await fetch(new URL(path, inject('baseUrl')))).text();
    if (html.includes('<text ')) drawn.push(path);
  }
});
afterAll(() => browser.close());

it.each([
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const)('words in drawings can be read in $colorScheme, with forced colours $forcedColors', async (media) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, ...media });
  expect(drawn).not.toEqual([]);
  const faint: string[] = [];
  for (const path of drawn) {
    await openIn(page, path);
    faint.push(...(await listFaintWords(page)).map((each) => `${path}: ${each}`));
  }
  expect(faint).toEqual([]);
  await page.context().close();
});

/** Words in drawings whose colour and that of what they stand on differ by less than 7 to 1. */
function listFaintWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...document.querySelectorAll('svg text')].flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      // What is painted before it, and is there.
      const below = [...(text.closest('svg')?.querySelectorAll('rect, circle, path') ?? [])].findLast((shape) => {
        const box = shape.getBoundingClientRect();
        const isBefore = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        const isThere = box.left < x && box.right > x && box.top < y && box.bottom > y;
        return isBefore && isThere && getComputedStyle(shape).fill.startsWith('rgb(');
      });
      const ground = below ? getComputedStyle(below).fill : getComputedStyle(document.documentElement).backgroundColor;
      const [bright = 0, dim = 0] = [light(getComputedStyle(text).fill), light(ground)].toSorted((a, b) => b - a);
      return (bright + 0.05) / (dim + 0.05) < 7 ? (text.textContent ?? '') : [];
    });
  });
}
