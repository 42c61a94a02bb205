import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import type { Reply } from '#lib/server/reply.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { createServer } from '#lib/server/server.ts';
import { apiPath, oEmbedPath } from '#lib/site/paths.ts';
import { exampleSources, withProject, writeExampleSite } from './example-site.ts';

const fileAddress = '/en/guides/fees.json';
const answeredAddress = apiPath('deadline.json');
const sources = [
  ...exampleSources,
  { path: fileAddress, names: [fileAddress.slice(1)], from: Buffer.from('{"fee":"0 元"}'), kind: 'data' as const },
];

/** Asks the example site, which has one file of data and answers one address with a reply. */
async function asking(
  address: string,
  { reply, ...request }: RequestInit & { readonly reply?: Reply } = {},
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  return withProject(async (project) => {
    await writeExampleSite(project, { sources });
    const prepared = prepareSite(await loadOutput(project));
    const routes = new Map([...prepared.routes, [answeredAddress, () => reply]]);
    const server = createServer({
      site: () => ({ ...prepared, routes }),
      https: false,
      isReady: () => true,
      isEnding: () => true,
      stalenessNotice: () => undefined,
      log: () => undefined,
      reportError: (error) => {
        throw error;
      },
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, request);
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    } finally {
      server.close();
    }
  });
}

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-max-age': '86400',
  'x-content-type-options': 'nosniff',
};

test.each([fileAddress, answeredAddress, oEmbedPath, `${answeredAddress}?day=2026-11-01`])(
  'a browser may ask whether a page of another site may revalidate %s',
  async (address) => {
    const { status, headers, body } = await asking(address, { method: 'OPTIONS' });
    expect({ status, body }).toEqual({ status: 204, body: '' });
    expect(headers).toMatchObject(preflight);
    expect(headers).not.toHaveProperty('content-length');
    expect(headers).not.toHaveProperty('content-type');
  },
);

test.each(['/en', '/en/search', '/share-en.png', '/nope', '/en/guides/fees.json/x'])('of %s it may not', async (address) => {
  const { status, headers } = await asking(address, { method: 'OPTIONS' });
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  expect(headers).not.toHaveProperty('access-control-allow-methods');
});

test('data that is made for one request is read by any site, kept by nobody, and not sent twice', async () => {
  const reply: Reply = { kind: 'data', mediaType: 'application/json; charset=utf-8', body: '{"day":"一"}' };
  const first = await asking(answeredAddress, { reply });
  expect(first).toMatchObject({
    status: 200,
    body: '{"day":"一"}',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-robots-tag': 'noindex',
      vary: 'Accept-Encoding',
    },
  });
  const again = await asking(answeredAddress, { reply, headers: { 'if-none-match': first.headers.etag ?? '' } });
  expect(again).toMatchObject({ status: 304, body: '', headers: { 'access-control-allow-origin': '*' } });
});

test('what is wrong with a request for data is data too, without an entity tag', async () => {
  const reply: Reply = { kind: 'data', status: 400, mediaType: 'application/problem+json', body: '{"status":400}' };
  const { status, headers, body } = await asking(answeredAddress, { reply });
  expect({ status, body, type: headers['content-type'] }).toEqual({ status: 400, body: reply.body, type: 'application/problem+json' });
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers).not.toHaveProperty('etag');
});

test('an address of data that nothing answers yet does not exist', async () => {
  expect((await asking(oEmbedPath)).status).toBe(404);
});
