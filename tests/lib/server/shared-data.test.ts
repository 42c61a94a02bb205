import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import type { Reply } from '#lib/server/reply.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { apiPath, oEmbedPath } from '#lib/site/paths.ts';
import { exampleSources, servePrepared, withProject, writeExampleSite } from './example-site.ts';

const fileAddress = '/en/guides/fees.json';
const answeredAddress = apiPath('deadline.json');
const sources = [
  ...exampleSources,
  ...[fileAddress, '/en/guides/fees.md', '/llms.txt', '/fees.csv', '/fees.csv-metadata.json'].map((path) => ({
    path,
    names: [path.slice(1)],
    from: Buffer.from(`{"fee":"0 元","at":"${path}"}`),
    kind: 'data' as const,
  })),
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
    return servePrepared({ ...prepared, routes }, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}${address}`, { ...request, redirect: 'manual' });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    });
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
  expect((await asking(apiPath('none.json'))).status).toBe(404);
});

const fees = '/en/guides/fees';

test.each([
  ['text/markdown', true],
  ['text/markdown, text/html, */*', true],
  ['text/html;q=0.5, text/markdown', true],
  ['TEXT/Markdown;q=0.9, text/html;q=0.8, */*;q=0.1', true],
  ['text/html,text/markdown,*/*;q=0.5', false],
  ['text/html, text/markdown;q=0.9', false],
  ['text/markdown;q=0', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', false],
  ['text/*', false],
  ['*/*', false],
])('who accepts %s is led to the Markdown of a document: %s', async (accept, isLed) => {
  const { status, headers } = await asking(`${fees}?x=1`, { headers: { accept } });
  const led = { location: `${fees}.md?x=1`, vary: 'Accept', cache: 'private, no-store' };
  const sent = { location: undefined, vary: 'Accept-Encoding, Accept', cache: 'public, max-age=0, must-revalidate, no-transform' };
  const { location, vary, 'cache-control': cache } = headers;
  expect({ status, location, vary, cache }).toEqual(isLed ? { status: 307, ...led } : { status: 200, ...sent });
});

test('a document that has no Markdown is sent as it is, and says nothing of any', async () => {
  const { status, headers } = await asking('/en', { headers: { accept: 'text/markdown' } });
  expect({ status, vary: headers.vary, link: headers.link }).toEqual({ status: 200, vary: 'Accept-Encoding', link: undefined });
});

test('a document leads to its Markdown and to what there is for assistants, a table to the description of its columns', async () => {
  const link = `<${fees}.md>; rel="alternate"; type="text/markdown", </llms.txt>; rel="describedby"`;
  const document = await asking(fees);
  expect(document.headers.link).toBe(link);
  const again = await asking(fees, { headers: { 'if-none-match': document.headers.etag ?? '' } });
  expect({ status: again.status, link: again.headers.link, vary: again.headers.vary }).toEqual({
    status: 304,
    link,
    vary: 'Accept-Encoding, Accept',
  });
  expect((await asking('/fees.csv')).headers.link).toBe('</fees.csv-metadata.json>; rel="describedby"; type="application/csvm+json"');
  expect((await asking('/llms.txt')).headers).not.toHaveProperty('link');
});
