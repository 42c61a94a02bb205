import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { languageTags } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { readManifest, siteFolder } from '#lib/output/manifest.ts';
import { outputFolder } from '#lib/output/slots.ts';
import { answeredAddresses } from '#lib/site/answered.ts';
import { languagePath, largePath } from '#lib/site/paths.ts';
import { checkAddresses } from './address-checks.ts';
import { launchChromium } from './chromium.ts';
import { listLoneLinks, missingPath, oneOfEachKind, openIn, openPage, pageKinds } from './site.ts';

let browser: Browser;
/** A narrow one, for one address after the other. */
let narrow: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
  narrow = await browser.newPage({ viewport: { width: 320, height: 740 } });
});
afterAll(() => browser.close());

const project = path.resolve(import.meta.dirname, '../..');

const { files } = await readManifest(project);

/** Every page that has a twin: those of one language. */
function listPages(): string[] {
  return Object.keys(files).filter((each) => files[each]?.kind === 'document' && !isLargePath(each) && each !== languagePath);
}

function readPage(address: string): string {
  return readFileSync(path.join(project, outputFolder, siteFolder, files[address]?.file ?? address), 'utf8');
}

/** What a page says, title and marks of links included, but for the link to its twin. */
function wordsOf(html: string): string {
  const title = /<title>.*?<\/title>/u.exec(html)?.[0] ?? '';
  const body = /<body>.*<\/body>/su.exec(html)?.[0] ?? '';
  const { largeText: zh, normalText: zhNormal } = getMessages('zh');
  const { largeText: en, normalText: enNormal } = getMessages('en');
  return (title + body)
    .replaceAll(/<script.*?<\/script>/gsu, '')
    .replace(new RegExp(`>(?:${zh}|${zhNormal}|${en}|${enNormal})</a>`, 'u'), '></a>')
    .replaceAll(/ (?:href|action)="[^"]*"/gu, '');
}

/** The addresses on this site that a page leads to, without query and fragment. */
function linksOf(html: string): string[] {
  return Array.from(html.matchAll(/<(?:a|form)\b[^>]* (?:href|action)="(\/[^"?#]*)/gu), ([, address = '']) => address);
}

it('every page has its twin in large text, which says the same and leads only to twins, to files, and back to its page', () => {
  const pages = listPages();
  expect(pages.length).toBeGreaterThan(400);
  for (const page of pages) {
    const twin = largePath(page);
    expect(files).toHaveProperty([twin]);
    const [normal, large] = [readPage(page), readPage(twin)];
    expect(wordsOf(large), twin).toBe(wordsOf(normal));
    const links = linksOf(large);
    expect(
      links.filter((link) => !isLargePath(link) && !['file', 'data'].includes(files[link]?.kind ?? '') && !link.endsWith('.ics')),
    ).toEqual([page]);
    expect(links.filter((link) => !(link in files) && !answeredAddresses.includes(link))).toEqual([]);
    expect(linksOf(normal).filter(isLargePath)).toEqual([twin]);
  }
});

const answers = pageKinds.filter((address) => address.includes('?'));

it.each([...answers, '/zh/places/jiangsu?place=苏州', '/en/search?q=card'])('what is made for %s says the same', async (address) => {
  const [normal = '', large = ''] = await Promise.all(
    [address, largePath(address)].map(async (each) => (await fetch(inject('baseUrl') + each)).text()),
  );
  expect(large).toContain('<html class="large"');
  expect(wordsOf(large)).toBe(wordsOf(normal));
});

it.each([
  ['/large', '/large/zh'],
  ['/large/zh/places/find?place=苏州', '/large/zh/places/jiangsu#suzhou'],
  ['/large/en/deadline/sheet?day=x', '/large/en/deadline/answer?day=x'],
  ['/large/ZH/guides/', '/large/zh/guides'],
])('%s leads to %s', async (address, location) => {
  const { headers } = await fetch(inject('baseUrl') + address, { redirect: 'manual', headers: { 'accept-language': 'zh' } });
  expect(headers.get('location')).toBe(location);
});

it('a walk of 200 links in large text stays in large text', async () => {
  let address = '/large/zh';
  // The same walk every time: the next number of a small generator.
  let dice = 7;
  for (let step = 0; step < 200; step += 1) {
    const response = await fetch(inject('baseUrl') + address);
    expect(response.status, address).toBe(200);
    expect(isLargePath(new URL(response.url).pathname), `${address} leads to ${response.url}`).toBe(true);
    const html = await response.text();
    const links = Array.from(html.matchAll(/<a href="(\/[^"#]*)/gu), ([, link = '']) => link.replaceAll('&#x26;', '&'));
    const normal = new URL(response.url).pathname.slice(largePath('').length);
    // What has an ending is a file, and no page.
    const onward = links.filter((link) => link.split('?')[0] !== normal && !/\.[a-z]+(?:\?|$)/u.test(link));
    dice = (dice * 48_271) % 2_147_483_647;
    address = onward[dice % onward.length] ?? '';
  }
});

/** The smallest letters to be seen, in CSS pixels; those of a drawing are as large as it is drawn. */
function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element?.checkVisibility() || text.textContent?.trim() === '') continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize) * scale);
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const part of ['::before', '::after']) {
        const { content, fontSize } = getComputedStyle(element, part);
        if (element.checkVisibility() && !['none', 'normal', '""'].includes(content)) sizes.push(Number.parseFloat(fontSize));
      }
    }
    return Math.min(...sizes);
  });
}

const large = pageKinds.filter((address) => address !== languagePath).map(largePath);

it.each(large)('%s has no letter below 18 px, and every target that stands alone is 60 px', async (address) => {
  await openIn(narrow, address);
  await narrow.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
  expect(await smallestLetters(narrow)).toBeGreaterThanOrEqual(18);
  const lone = await listLoneLinks(narrow);
  // What is chosen from is chosen by its words, and the trap is no field of a reader.
  const fields = await narrow.$$eval('input:not([type=hidden], [type=radio], .trap *), li > label, button, summary', (all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => ({ words: each.outerHTML, height: each.getBoundingClientRect().height, width: each.getBoundingClientRect().width })),
  );
  expect([...lone, ...fields].filter(({ height, width }) => height < 60 || width < 60)).toEqual([]);
});

it.each(listPages().filter((page) => readPage(page).includes('<text ')))(
  'the drawings of %s have no letter below 18 px in large text',
  async (page) => {
    await openIn(narrow, largePath(page));
    expect(await smallestLetters(narrow)).toBeGreaterThanOrEqual(18);
  },
);

it.each([
  ['/large/zh/guides/lost-card', 1.75],
  ['/large/en/guides/lost-card', 1.65],
])('%s has the lines and paragraphs that the accessibility page tells of', async (address, line) => {
  const { page } = await openPage(browser, address);
  const lines = await page.$$eval('article p + p', (paragraphs) =>
    paragraphs
      .filter((each) => !each.className && each.checkVisibility())
      .map((each) => {
        const { fontSize, lineHeight, marginTop } = getComputedStyle(each);
        return [fontSize, lineHeight, marginTop].map((length) => Number.parseFloat(length) / 24);
      }),
  );
  expect(lines.length).toBeGreaterThan(3);
  for (const each of lines) expect(each).toEqual([1, expect.closeTo(line), 0.75]);
  await page.context().close();
});

// The markup is that of the page, which is looked at in both languages.
checkAddresses(
  oneOfEachKind
    .filter((address) => address !== languagePath)
    .map((address) => ({
      path: largePath(address),
      status: address === missingPath ? 404 : 200,
      language: languageTags[address.startsWith('/en') ? 'en' : 'zh'],
    })),
);

/** Tells whether an address is one in large text, or below those. */
function isLargePath(address: string): boolean {
  return /^\/large(?:\/|$)/u.test(address);
}

it.each([
  ['/zh/search?q=卡丢了', '/large/zh/guides/lost-card'],
  ['/en/search?q=lost card', '/large/en/guides/lost-card'],
  ['/zh/places/choose?place=fuzhou', '/large/zh/places/jiangxi#fuzhou'],
])('what is filled into the answer at %s leads on in large text', async (address, target) => {
  const { page } = await openPage(browser, largePath(address));
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toContain(target);
  expect(links.filter((link) => /^\/(?:zh|en)\b/u.test(link) && !/\.[a-z]+$/u.test(link))).toEqual([]);
  await page.context().close();
});
