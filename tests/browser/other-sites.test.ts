import { once } from 'node:events';
import { createServer as createPlainServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { launchChromium } from './chromium.ts';
import { createExampleServer } from '../example-server.ts';

async function listening(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('a script on a page of another site reads our data, and learns that it has not changed; of our pages it reads nothing', async () => {
  const site = prepareSite(await loadOutput(join(import.meta.dirname, '../..')));
  const ours = createExampleServer(site);
  const other = createPlainServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>x</title>'),
  );
  const [ourOrigin, otherOrigin] = await Promise.all([listening(ours), listening(other)]);
  const browser = await launchChromium(inject('chromiumPath'));
  try {
    const page = await browser.newPage();
    await page.goto(otherOrigin);
    const read = await page.evaluate(async (origin) => {
      const twice = async (path: string) => {
        const first = await fetch(origin + path);
        const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
        const again = await fetch(origin + path, { cache: 'no-store', headers });
        return { statuses: [first.status, again.status], content: (await first.json()) as Record<string, unknown> };
      };
      const document = await twice('/api/v1/en/guide/lost-card.json');
      const found = await twice('/api/v1/en/search.json?q=lost+card');
      const ofPage = await fetch(`${origin}/en`).then(
        () => 'read',
        () => 'refused',
      );
      return { document, found, ofPage };
    }, ourOrigin);
    expect(read).toMatchObject({
      document: { statuses: [200, 304], content: { id: '/guides/lost-card', locale: 'en' } },
      found: { statuses: [200, 304], content: { query: 'lost card', isCovered: true } },
      ofPage: 'refused',
    });
  } finally {
    await browser.close();
    for (const server of [ours, other]) server.close();
  }
});
