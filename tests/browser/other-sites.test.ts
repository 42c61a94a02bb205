import { once } from 'node:events';
import { createServer as createPlainServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { createServer } from '#lib/server/server.ts';
import { prepareSite, type ServedSite } from '#lib/server/served-site.ts';
import { launchChromium } from './chromium.ts';

/** The built site, with one file that other sites may read. */
async function siteWithData(path: string): Promise<ServedSite> {
  const site = prepareSite(await loadOutput(join(import.meta.dirname, '../..')));
  const file = site.files.get('/robots.txt');
  if (!file) throw new Error('There is no robots.txt.');
  return { ...site, files: new Map([...site.files, [path, { ...file, kind: 'data' }]]) };
}

async function listening(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('a script on a page of another site reads our data, and learns that it has not changed; of our pages it reads nothing', async () => {
  const site = await siteWithData('/data.txt');
  const ours = createServer({
    site: () => site,
    https: false,
    isReady: () => true,
    isEnding: () => false,
    stalenessNotice: () => undefined,
    log: () => undefined,
    reportError: () => undefined,
  });
  const other = createPlainServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>x</title>'),
  );
  const [ourOrigin, otherOrigin] = await Promise.all([listening(ours), listening(other)]);
  const browser = await launchChromium(inject('chromiumPath'));
  try {
    const page = await browser.newPage();
    await page.goto(otherOrigin);
    const read = await page.evaluate(async (origin) => {
      const first = await fetch(`${origin}/data.txt`);
      const tag = first.headers.get('ETag') ?? '';
      const again = await fetch(`${origin}/data.txt`, { cache: 'no-store', headers: { 'If-None-Match': tag } });
      const ofPage = await fetch(`${origin}/en`).then(
        () => 'read',
        () => 'refused',
      );
      return { text: await first.text(), statuses: [first.status, again.status], ofPage };
    }, ourOrigin);
    expect(read).toEqual({ text: expect.stringContaining('Sitemap: ') as string, statuses: [200, 304], ofPage: 'refused' });
  } finally {
    await browser.close();
    for (const server of [ours, other]) server.close();
  }
});
