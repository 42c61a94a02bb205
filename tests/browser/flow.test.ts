import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listSteps } from '#lib/pages/flow/step.ts';
import { listOutcomeSteps } from '#lib/pages/flow/outcome.ts';
import { openAnswer } from '#lib/content/kinds/flow-steps.ts';
import { locales } from '#lib/i18n/locale.ts';
import { localizePath, textPath, sheetPath, stepPath } from '#lib/site/paths.ts';
import { launchChromium } from './chromium.ts';
import { listAxeViolations, makePageWithAxe, openIn, openPage, sidewaysScroll } from './site.ts';

let browser: Browser;
/** One for all sheets and steps. */
let shared: Page;
let session: CDPSession;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
  shared = await makePageWithAxe(browser, { viewport: { width: 360, height: 740 } });
  session = await shared.context().newCDPSession(shared);
});
afterAll(() => browser.close());

const sheets = locales.flatMap((locale) =>
  listOutcomeSteps().map((answers) => ({ locale, answers, path: localizePath(locale, sheetPath(answers)) })),
);

/** The picture of the code on a sheet. Told directly: Playwright waits for fonts and for two frames, which takes longer than the picture. */
async function codeOf(page: Page): Promise<PNG> {
  const { x, y, width, height } = await page.locator('.qr-code').evaluate((code) => code.getBoundingClientRect().toJSON() as DOMRect);
  const clip = { x, y, width, height, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

describe.each(sheets)('$path', ({ locale, answers, path }) => {
  it('prints as one A4 page in black and white, and its code is read as the address of the outcome', async () => {
    const { status } = await openIn(shared, path);
    expect(status).toBe(200);
    expect(await sidewaysScroll(shared)).toBe(0);
    const address = new URL(localizePath(locale, stepPath(answers)), 'http://localhost:3000').href;
    const picture = await codeOf(shared);
    expect(jsQr(Uint8ClampedArray.from(picture.data), picture.width, picture.height)?.data).toBe(address);
    const pdf = await shared.pdf({ format: 'A4', margin: { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });
});

const reopened = locales.flatMap((locale) =>
  listSteps()
    .filter((answers) => answers.includes(openAnswer))
    .map((answers) => localizePath(locale, stepPath(answers))),
);

it.each(reopened)(
  '%s, where an earlier answer is given anew, is a page without a fault that axe finds, and not for searches',
  async (path) => {
    const { status } = await openIn(shared, path);
    expect(status).toBe(200);
    expect(await shared.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    // Its colours are those of the steps that searches may find.
    expect(await listAxeViolations(shared, 'withoutColours')).toEqual([]);
  },
);

it('a reader walks by taps to an outcome, changes the first answer and keeps the second', async () => {
  const { page } = await openPage(browser, '/en');
  await page
    .getByRole('link', { name: /^What should I do/u })
    .first()
    .click();
  await page.getByRole('link', { name: 'My card is lost or stolen' }).click();
  await page.getByRole('link', { name: 'For a child' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/steps/lost/child');
  await page.getByRole('link', { name: 'Change: What do you need help with?' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/steps/-/child');
  await page.getByRole('link', { name: 'The card is damaged or does not work' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/steps/damaged/child');
  await page.getByRole('link', { name: 'Change: Who is it for?' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/steps/damaged');
  await page.context().close();
});

it('a step that there is not is the page in its language with ways back in', async () => {
  const { page, status } = await openPage(browser, '/en/steps/lost/nobody');
  expect(status).toBe(404);
  expect(await page.locator('h1').innerText()).toContain('This page does not exist');
  await page.context().close();
});

it.each(locales)('the text of every outcome in %s is plain text', async (locale) => {
  for (const answers of listOutcomeSteps()) {
    const response = await fetch(inject('baseUrl') + localizePath(locale, textPath(answers)));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(localizePath(locale, stepPath(answers)));
  }
});
