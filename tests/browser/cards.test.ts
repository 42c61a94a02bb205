import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardHeight } from '#lib/output/card-height.ts';
import { loadOutput, type SiteOutput } from '#lib/output/output.ts';
import { oEmbedPath, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { launchChromium } from './chromium.ts';
import { listAxeViolations, makePageWithAxe } from './site.ts';

const base = inject('baseUrl');
const guide = '/zh/guides/lost-card';
let browser: Browser;
let site: SiteOutput;
/** Another site, which shows what it is told to. */
let host: Server;
let shown = { html: '', headers: {} as Record<string, string> };

beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
  site = await loadOutput(path.resolve(import.meta.dirname, '../..'));
  host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...shown.headers });
    response.end(
      `<!doctype html><html lang="zh-CN"><head><title>招聘</title></head><body><main><h1>招聘</h1>${shown.html}</main></body></html>`,
    );
  });
  await once(host.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  host.close();
  await browser.close();
});

/** Opens a page of the other site. */
async function openHost(html: string, headers: Record<string, string> = {}): Promise<Page> {
  shown = { html, headers };
  const page = await makePageWithAxe(browser);
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  return page;
}

/** Presses the link of the card in a frame, and waits until the page is there in a window of its own. */
async function pressPageLink(page: Page): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').getByRole('link', { name: '新窗口' }).click();
  const popup = await opened;
  await popup.waitForURL(base + guide);
  await popup.close();
}

/** What `/oembed` gives to embed, at the address under test instead of the configured one. */
async function embedded(): Promise<string> {
  const answer = await fetch(base + withField(oEmbedPath, 'url', absoluteUrl(guide)));
  const { html } = (await answer.json()) as { html: string };
  return html.replaceAll(absoluteUrl('/'), `${base}/`);
}

describe('a card', () => {
  it('is as high as oEmbed says: nothing scrolls, at eight widths', async () => {
    const page = await browser.newPage();
    // Told directly: Playwright makes the window as large too, which takes longer.
    const session = await page.context().newCDPSession(page);
    const scrolling: string[] = [];
    for (const { embed, widths, page: now } of Object.values(site.data.cards)) {
      if (now !== undefined) continue;
      await page.goto(base + embed);
      for (const width of [200, 220, 250, 270, 320, 360, 480, 600]) {
        const size = { width, height: cardHeight(widths, width), deviceScaleFactor: 1, mobile: false };
        await session.send('Emulation.setDeviceMetricsOverride', size);
        const scrolls = await page.evaluate(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
          return scrollHeight > clientHeight || scrollWidth > clientWidth;
        });
        if (scrolls) scrolling.push(`${embed} ${width}`);
      }
    }
    await page.close();
    expect(scrolling).toEqual([]);
  }, 240_000);

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const page = await makePageWithAxe(browser, { colorScheme });
    for (const address of ['/embed/zh/guides/lost-card', '/embed/en/places/xinjiang', '/embed/en/questions/lost']) {
      // Its own policy would stop axe, which is a script.
      await page.setContent(await (await fetch(base + address)).text());
      expect(await listAxeViolations(page), address).toEqual([]);
    }
    await page.close();
  });

  it('leaves the page around it without a fault', async () => {
    const page = await openHost(await embedded());
    await page.frameLocator('iframe').getByRole('heading').waitFor();
    expect(await listAxeViolations(page)).toEqual([]);
    await page.close();
  });

  it('is shown by a page that demands permission of what it frames', async () => {
    const page = await openHost(await embedded(), { 'Cross-Origin-Embedder-Policy': 'require-corp' });
    expect(await page.frameLocator('iframe').getByRole('heading', { level: 1 }).textContent()).toBe('社保卡丢了或被偷了，怎么办？');
    await page.close();
  });
});

/** How other sites frame what they do not know: as it is, as forums do, as feed readers do, as WordPress does. */
const sandboxes = [
  { sandbox: undefined, isHidden: false },
  { sandbox: 'allow-scripts allow-same-origin allow-popups', isHidden: false },
  { sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation', isHidden: false },
  // A script in the frame would have to ask for it to be shown, so its dead links are seen by nobody.
  { sandbox: 'allow-scripts', isHidden: true },
];

/** What the policy of a card itself allows. */
async function sandboxOfCard(): Promise<string | undefined> {
  const { headers } = await fetch(`${base}/embed${guide}`);
  return /sandbox ([^;]*)/u.exec(headers.get('content-security-policy') ?? '')?.[1];
}

describe.each(sandboxes)('in a frame with the sandbox $sandbox', ({ sandbox, isHidden }) => {
  const attributes = `${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}${isHidden ? ' style="position: absolute; visibility: hidden"' : ''}`;

  it('no link that is seen is dead: the page opens, a number is called, and the quotation leads to the page', async () => {
    const page = await openHost((await embedded()).replace('<iframe', `<iframe${attributes}`));
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    expect(await page.locator('iframe').isVisible()).toBe(!isHidden);
    // No telephone is here, and the packed Chromium asks for one in any sandbox. A full one says on the console when a sandbox
    // keeps a number from being called, which it does without this word.
    const forbidding = [sandbox, await sandboxOfCard()].filter((each) => each?.includes('allow-popups') === false);
    expect(forbidding).toEqual(isHidden ? [sandbox] : []);
    if (!isHidden) {
      await pressPageLink(page);
      await Promise.all([page.waitForRequest('tel:12333'), page.frameLocator('iframe').getByRole('link', { name: '12333' }).click()]);
    }
    expect(said).toEqual([]);
    await page.locator('blockquote a').click();
    await page.waitForURL(base + guide);
    await page.close();
  });
});

it('what WordPress hides would be dead, which is why its quotation has a link', async () => {
  const page = await openHost((await embedded()).replace('<iframe', '<iframe sandbox="allow-scripts"'));
  const said = page.waitForEvent('console');
  await page.frameLocator('iframe').getByRole('link', { name: '新窗口' }).click();
  expect((await said).text()).toMatch(/sandboxed frame whose 'allow-popups' permission is not set/u);
  expect(await page.locator('blockquote a').isVisible()).toBe(true);
  await page.close();
});

it('a program that shows links finds the card of a page', async () => {
  const { oEmbed } = await unfurl(base + guide, {
    fetch: (address: string) => fetch(address.replace(absoluteUrl('/'), `${base}/`)),
  });
  expect(oEmbed).toMatchObject({ type: 'rich', title: '社保卡丢了或被偷了，怎么办？', width: 600 });
});

it('cards may be framed, and nothing else of the site', async () => {
  const page = await openHost(`<iframe src="${base}${guide}" title="页"></iframe>`);
  await page.waitForTimeout(500);
  expect(page.frames().map((frame) => frame.url())).toContainEqual(expect.stringMatching(/^chrome-error:/u));
  await page.close();
  for (const [address, { kind }] of Object.entries(site.manifest.files)) {
    const { headers } = await fetch(base + address, { method: 'HEAD' });
    const [policy, old] = ['content-security-policy', 'x-frame-options'].map((name) => headers.get(name));
    expect(policy?.includes(kind === 'card' ? 'frame-ancestors *' : "frame-ancestors 'none'"), address).toBe(true);
    expect(old, address).toBe(kind === 'card' ? null : 'DENY');
  }
});

it.each(['/zh/partners', '/en/partners'])('every address to copy from %s is one of this site that answers', async (address) => {
  const page = await browser.newPage();
  await page.goto(base + address);
  const lines = await page.locator('code').allTextContents();
  const addresses = lines.flatMap((line) => line.match(/https?:\/\/[^\s"']+/gu) ?? []).filter((each) => !/\*$|\/oembed$/u.test(each));
  expect(addresses.length).toBeGreaterThan(10);
  for (const each of addresses) {
    const { origin, pathname, search } = new URL(each);
    expect(origin).toBe(new URL(absoluteUrl('/')).origin);
    expect((await fetch(base + pathname + search)).status, each).toBe(200);
  }
  await page.close();
});
