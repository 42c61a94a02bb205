import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { guidesPath, localizePath } from '#lib/site/paths.ts';
import { speculationRulesPath } from '#lib/site/site-files.ts';
import { launchChromium } from './chromium.ts';
import {
  listAxeViolations,
  listLoneLinks,
  listSitemapPaths,
  makePageWithAxe,
  missingPath,
  oneOfEachKind,
  openIn,
  openPage,
  pageKinds,
  serveHere,
  sidewaysScroll,
} from './site.ts';

/** What a reader reaches with the Tab key where it is to be seen: nothing that is closed, but what opens it. */
// Of a group to choose from, the keyboard stops once.
const targets =
  ':is(a[href], input, button, select, textarea):not(details:not([open]) *, [type=hidden], .trap *, li + li > [type=radio]), summary';

let browser: Browser;
/** For one address after the other: to make a page for each mode takes longer than to look at it. */
let shared: Page;
let pageWithoutScripts: Page;
let pageForStyles: Page;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
  [shared, pageWithoutScripts, pageForStyles] = await Promise.all([
    makePageWithAxe(browser),
    browser.newPage({ viewport: phone, javaScriptEnabled: false }),
    browser.newPage({ viewport: { width: 640, height: 740 }, bypassCSP: true }),
  ]);
});
afterAll(() => browser.close());

const phone = { width: 360, height: 740 };

/** Opens a page on a phone, in the mode that most readers have. */
async function openShared(path: string): Promise<void> {
  await shared.setViewportSize(phone);
  await shared.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await openIn(shared, path);
}

// What hangs on how long its words are.
describe.each(pageKinds)('%s', (path) => {
  it('has targets of 44 px for every link that stands alone', async () => {
    await openShared(path);
    await shared.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
    const lone = await listLoneLinks(shared);
    expect(lone).not.toEqual([]);
    expect(lone.filter(({ height, width }) => height < 44 || width < 44)).toEqual([]);
  });

  it('loses nothing with text of twice the size and wide spacing', async () => {
    await openIn(pageForStyles, path);
    await pageForStyles.addStyleTag({
      content:
        'html { font-size: 225% !important } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    expect(await sidewaysScroll(pageForStyles)).toBe(0);
    expect(await listCutOffTexts(pageForStyles)).toEqual([]);
  });

  it('prints as text on paper, without what belongs to the screen', async () => {
    await openShared(path);
    await shared.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await shared.setViewportSize({ width: sheetWidth, height: 900 });
    for (const role of ['banner', 'navigation'] as const) expect(await shared.getByRole(role).count()).toBe(0);
    expect(await shared.locator('.button').isVisible()).toBe(false);
    expect(await listUnprintedTexts(shared)).toEqual([]);
    expect(await shared.locator('h1').isVisible()).toBe(true);
    // Paper cannot be opened.
    expect(
      await shared.$$eval(
        '.fold:not(.link-section *) li',
        (items) => items.filter((item) => item.getBoundingClientRect().height === 0).length,
      ),
    ).toBe(0);
    expect(await sidewaysScroll(shared)).toBe(0);
    expect(await listCutOffTexts(shared)).toEqual([]);
    const colours = await shared.evaluate(() => [
      getComputedStyle(document.documentElement).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const pdf = await shared.pdf({ format: 'A4', margin: { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' } });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(1);
    // The list of all changes grows with every day that has any.
    expect(sheets.length).toBeLessThanOrEqual(path.endsWith('/changes') ? Infinity : 8);
  });
});

// What does not: one language for each kind, since the markup is the same.
describe.each(oneOfEachKind)('%s', (path) => {
  beforeAll(() => openShared(path));

  it.each([
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('has no fault of colour that axe finds in $colorScheme, with forced colours $forcedColors', async (media) => {
    await shared.emulateMedia(media);
    expect(await listAxeViolations(shared, 'colours')).toEqual([]);
  });

  it('says the same with JavaScript off', async () => {
    await openIn(pageWithoutScripts, path);
    expect(await pageWithoutScripts.innerText('body')).toBe(await shared.innerText('body'));
  });

  it('can be walked with the keyboard, and the focus is always to be seen', async () => {
    const walk = await shared.evaluateHandle((all) => {
      const stops = [...document.querySelectorAll(all)].filter((each) => each.checkVisibility());
      const focused = () => stops.findIndex((each) => each === document.activeElement);
      const seen: { index: number; isInView: boolean; outline: number }[] = [];
      document.addEventListener('keyup', () => {
        const element = document.activeElement;
        if (!element) return;
        const box = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        seen.push({
          index: focused(),
          isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        });
      });
      // On a page with a fault its field has the focus from the beginning: the walk goes on from there.
      return { seen, left: Array.from(stops, (_, index) => index).slice(focused() + 1) };
    }, targets);
    const left = await walk.evaluate((all) => all.left);
    for (const _ of left) await shared.keyboard.press('Tab');
    expect(await walk.evaluate(({ seen }) => seen)).toEqual(left.map((index) => ({ index, isInView: true, outline: 3 })));
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
  const place = await page.evaluate(() => document.activeElement?.closest('nav, main')?.localName);
  expect(place).toBe('main');
  await page.context().close();
});

it('Chinese is drawn with a Chinese font: every character is a square of its own', async () => {
  const { page } = await openPage(browser, '/zh');
  const characters = Array.from('社会保障卡怎么换');
  await page.evaluate((text) => {
    const line = document.createElement('p');
    line.append(
      ...text.map((character) => {
        const span = document.createElement('span');
        span.textContent = character;
        return span;
      }),
    );
    line.id = 'line';
    line.style.fontSize = '18px';
    document.body.prepend(line);
  }, characters);
  const spans = await page.locator('#line span').all();
  const widths = await Promise.all(spans.map((span) => span.evaluate((element) => element.getBoundingClientRect().width)));
  expect(widths).toEqual(characters.map(() => 18));
  // A font without the character would draw the same empty box for each.
  const pictures = new Set<string>();
  for (const span of spans) pictures.add((await span.screenshot()).toString('base64'));
  expect(pictures.size).toBe(characters.length);
  await page.context().close();
});

const tablePaths = ['/guides/expired-or-damaged-card', '/compare/cards'];

it.each(locales.flatMap((locale) => tablePaths.map((path) => localizePath(locale, path))))(
  '%s tells assistive technology the same of its table at 320 and at 1280 px, the heading above as its name',
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
    const headings = await page.$$eval('table', (tables) =>
      tables.map((table) => {
        const above = (heading: Element): boolean => (heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return [...document.querySelectorAll('h2, h3')].findLast(above)?.textContent;
      }),
    );
    expect(wide.filter((line) => line.startsWith('table'))).toEqual(headings.map((heading) => `table ${heading}`));
    await page.context().close();
  },
);

it('no word is broken in the cells of a table, nor in the marks of their sources', async () => {
  await openShared(localizePath('en', `${guidesPath}/social-security-agreements`));
  for (const width of [360, 768, 1280]) {
    await shared.setViewportSize({ width, height: 740 });
    expect(await shared.$$eval('td, th', listBrokenWords)).toEqual([]);
  }
});

it('no line of a Chinese heading ends within a clause that has room, and none begins with a mark', async () => {
  const guides = (await listSitemapPaths()).filter((path) => path.startsWith(localizePath('zh', `${guidesPath}/`)));
  for (const path of [...pageKinds.filter((each) => each.startsWith('/zh')), ...guides]) {
    await openShared(path);
    expect(await shared.$$eval('h1, h2, h3', listBadBreaks), path).toEqual([]);
  }
});

it('a press on a link fetches the next page early, before the visit, under the policy', async () => {
  const { server, baseUrl } = await serveHere();
  const requests: string[] = [];
  server.on('request', ({ url, headers }) => requests.push([url, headers['sec-purpose'] ?? []].flat().join(' ')));
  const { page, messages } = await openPage(browser, `${baseUrl}/en`);
  await expect.poll(() => requests, { timeout: 10_000 }).toContain(speculationRulesPath);
  const guides = localizePath('en', guidesPath);
  await page.locator(`footer a[href="${guides}"]`).hover();
  expect(requests.filter((request) => request.startsWith(guides))).toEqual([]);
  await page.mouse.down();
  await expect.poll(() => requests, { timeout: 10_000 }).toContain(`${guides} prefetch;prerender`);
  await page.mouse.up();
  await page.waitForURL(`${baseUrl}${guides}`);
  // What was fetched early is what is shown: nothing is asked for twice.
  expect(requests.filter((request) => request.startsWith(guides))).toHaveLength(1);
  expect(messages).toEqual([]);
  await page.context().close();
  server.close();
});

it.each(['/en/guides/lost-card', '/zh/glossary'])('the language switch of %s keeps the page', async (path) => {
  const { page } = await openPage(browser, path);
  const isChinese = path.startsWith('/zh');
  await page.getByRole('link', { name: isChinese ? 'English' : '中文', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe(isChinese ? path.replace('/zh', '/en') : path.replace('/en', '/zh'));
  await page.context().close();
});

it.each(['/en', '/zh'])('every guide is at most two taps from %s', async (home) => {
  const { page } = await openPage(browser, home);
  const linksOf = (): Promise<string[]> =>
    page.$$eval('main a[href^="/"]', (links) => links.map((link) => link.getAttribute('href')?.replace(/#.*/u, '') ?? ''));
  const first = await linksOf();
  const reached = new Set(first);
  for (const list of [`${home}/guides`, `${home}/questions`]) {
    expect(first).toContain(list);
    await page.goto(new URL(list, inject('baseUrl')).href);
    for (const path of await linksOf()) reached.add(path);
  }
  const guides = (await listSitemapPaths()).filter((path) => path.startsWith(`${home}/guides/`));
  expect(guides.filter((path) => !reached.has(path))).toEqual([]);
  await page.context().close();
});

it('a term leads to its place in the glossary, a mark to the list of sources, which it opens, and the list back to the text', async () => {
  const { page } = await openPage(browser, '/en/guides/lost-card');
  const mark = page.locator('sup a').first();
  await mark.click();
  expect(await page.locator('.sources > :target').isVisible()).toBe(true);
  await page.locator(':target').getByRole('link', { name: 'Back to the text' }).click();
  expect(await mark.evaluate((each) => each.matches(':target') && each === document.activeElement)).toBe(true);
  const term = page.locator('a.term').first();
  const words = await term.innerText();
  await term.click();
  expect(new URL(page.url()).pathname).toBe('/en/glossary');
  expect((await page.locator(':target').innerText()).toLowerCase()).toContain(words.toLowerCase().replace(/s$/u, ''));
  await page.context().close();
});

it.each(['/zh/guides/lost-card', '/en/guides/lost-card'])(
  '%s keeps its sources closed until a reader opens them with the keyboard',
  async (path) => {
    const { page } = await openPage(browser, path, { viewport: { width: 360, height: 740 } });
    const length = (selector: string): Promise<number> =>
      page.$$eval(selector, (all) => all.reduce((sum, each) => sum + (each as HTMLElement).innerText.replaceAll(/\s/gu, '').length, 0));
    expect((await length('details.fold')) / (await length('main'))).toBeLessThan(0.25);
    const source = page.locator('.sources > li').first();
    expect(await source.isVisible()).toBe(false);
    await page.locator('summary').first().press('Enter');
    expect(await source.isVisible()).toBe(true);
    await page.context().close();
  },
);

it('on paper a link says where it leads, a term of the glossary does not', async () => {
  const { page } = await openPage(browser, '/en/guides/lost-card');
  await page.emulateMedia({ media: 'print' });
  const added = (selector: string): Promise<string[]> =>
    page.$$eval(selector, (links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(new Set(await added('article a.term'))).toEqual(new Set(['none']));
  const leading = await added('.warning .alone a');
  expect(leading).toHaveLength(1);
  expect(leading).not.toContain('none');
  await page.context().close();
});

it.each(['/en', '/zh'])('the table of who does what in %s is read out as a table, row by row, each with a number to call', async (home) => {
  const { page } = await openPage(browser, `${home}/guides/who-does-what`);
  const table = page.getByRole('table').first();
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows)
    expect(
      await row
        .getByRole('cell')
        .getByRole('link', { name: /^\d{5}$/u })
        .count(),
    ).toBeGreaterThan(0);
  await page.context().close();
});

it('an unknown address outside the languages is the 404 page in both, with ways back in', async () => {
  const { page, messages, status } = await openPage(browser, '/no-such-page');
  expect(status).toBe(404);
  expect(await page.locator('h1').innerText()).toContain('This page does not exist');
  expect(await page.locator('h1').innerText()).toContain('没有这个页面');
  expect(messages.filter((message) => !message.includes('404'))).toEqual([]);
  await page.getByRole('link', { name: /Social security inquiry/u }).click();
  expect(new URL(page.url()).pathname).toBe('/en');
  await page.context().close();
});

it('an unknown address below a language is the 404 page in that language, with the header', async () => {
  const { page, status } = await openPage(browser, missingPath);
  expect(status).toBe(404);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.locator('h1').innerText()).toBe('This page does not exist');
  expect(await page.getByRole('banner').isVisible()).toBe(true);
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

/** How wide the text of an A4 sheet with margins of 2 cm is, in CSS pixels. */
const sheetWidth = 642;

/** Texts of the content that are not printed, fields to type in and lists of links to other pages aside. */
function listUnprintedTexts(page: Page): Promise<string[]> {
  return page.$$eval('main :is(h1, h2, h3, p, li, dt, dd, th, td, blockquote)', (elements) =>
    elements
      .filter((element) => !element.closest('.link-section, .rows, .text-form') && !element.checkVisibility())
      .map((element) => element.textContent),
  );
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

/** Words that stand on more than one line. It runs in the page, so nothing from outside it is used. */
function listBrokenWords(elements: readonly Element[]): string[] {
  const broken: string[] = [];
  for (const element of elements) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[A-Za-z]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

/** Where a line of a Chinese heading ends that should not. It runs in the page, so nothing from outside it is used. */
function listBadBreaks(headings: readonly Element[]): string[] {
  const bad: string[] = [];
  for (const heading of headings.filter((each) => each.checkVisibility() && each.matches(':lang(zh)'))) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    let [before, height] = ['', 0];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const [at, sign] of Array.from(text.textContent ?? '').entries()) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { top = height, width = 0 } = range.getClientRects()[0] ?? {};
        const isBroken = width > 0 && before !== '' && top > height + 8;
        const isBetweenClauses = /[，。！？：；、…｜）》”\s]/u.test(before) || /[（《]/u.test(sign);
        if (isBroken && (/[，。！？：；、…）》”]/u.test(sign) || !(isBetweenClauses || heading.matches('.long'))))
          bad.push(`${heading.textContent}: ${before}/${sign}`);
        [before, height] = [sign, width > 0 ? top : height];
      }
    }
  }
  return bad;
}
