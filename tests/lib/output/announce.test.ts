import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { announce, baidu, indexNow, type Engine } from '#lib/output/announce.ts';
import { exampleDocument, examplePage, exampleSources, withProject, writeExampleSite } from '../server/example-site.ts';

const origin = 'https://example.org';
const pages = ['/en', '/en/guides', '/en/guides/fees', '/en/guides/moving', '/en/changes'];

/** Builds a site of two guides, the list of guides and the changes, with a page that no search may find. */
async function build(directory: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
  const sitemap = `<urlset>${pages.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`;
  await writeExampleSite(directory, {
    sources: [
      ...exampleSources.filter(({ path }) => !pages.includes(path)),
      ...[...pages, '/en/sheet/lost'].map((path) => exampleDocument(path, examplePage('A page', `<p>${words[path] ?? 'Words.'}</p>`))),
      { path: '/sitemap.xml', names: ['sitemap.xml'], from: Buffer.from(sitemap), kind: 'file' },
    ],
  });
}

/** What stands in for the search engines: it keeps what it is told, and answers with a status. */
async function fakeEngines(answer: { status: number } = { status: 200 }) {
  const told: { path: string; type: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      told.push({ path: request.url ?? '', type: request.headers['content-type'], body });
      response.writeHead(answer.status).end('said the engine');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const engines: readonly Engine[] = [indexNow(origin, 'the-key-1', `${base}/indexnow`), baidu(origin, 'token', `${base}/urls`)];
  /** What was told since it was last asked. */
  const asked = () => told.splice(0).map(({ path, body }) => `${path} ${body}`);
  return { engines, told, asked };
}

const addresses = (...paths: readonly string[]): string[] => paths.map((path) => origin + path);

test('every page of the sitemap is told at first, to each engine in its own manner, and nothing the second time', async () => {
  await withProject(async (directory) => {
    await build(directory);
    const { engines, told, asked } = await fakeEngines();
    expect(await announce(directory, engines)).toEqual(['IndexNow was told of 5 pages.', 'Baidu was told of 5 pages.']);
    const [first, second] = told;
    expect(first?.type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(first?.body ?? '')).toEqual({
      host: 'example.org',
      key: 'the-key-1',
      keyLocation: `${origin}/the-key-1.txt`,
      urlList: addresses(...pages),
    });
    expect(second?.path).toBe('/urls?site=https%3A%2F%2Fexample.org&token=token');
    expect(second?.body.split('\n')).toEqual(addresses(...pages));
    expect(asked()).toHaveLength(2);
    expect(await announce(directory, engines)).toEqual(['IndexNow: nothing has changed.', 'Baidu: nothing has changed.']);
    await build(directory);
    await announce(directory, engines);
    expect(asked()).toEqual([]);
  });
});

test('of a guide that has changed its page and the lists that name it are told, and a page that no search may find never', async () => {
  await withProject(async (directory) => {
    const { engines, told } = await fakeEngines();
    await build(directory);
    await announce(directory, engines);
    told.length = 0;
    const changed = ['/en/guides', '/en/guides/fees', '/en/changes'];
    await build(directory, Object.fromEntries([...changed, '/en/sheet/lost'].map((path) => [path, 'Other words.'])));
    await announce(directory, engines);
    expect(told.map(({ body }) => (body.startsWith('{') ? (JSON.parse(body) as { urlList: string[] }).urlList : body.split('\n')))).toEqual(
      [addresses(...changed), addresses(...changed)],
    );
  });
});

test('what an engine does not take is told again, and no more than it takes at once', async () => {
  await withProject(async (directory) => {
    await build(directory);
    const answer = { status: 503 };
    const { engines, asked } = await fakeEngines(answer);
    const [engine] = engines.slice(1).map((each) => ({ ...each, most: 2 }));
    if (!engine) throw new Error('There is no engine.');
    expect(await announce(directory, [engine])).toEqual([
      'Baidu was not told of 5 pages, which the next run does again: 503 said the engine',
    ]);
    expect(asked()).toHaveLength(1);
    answer.status = 200;
    expect(await announce(directory, [engine])).toEqual(['Baidu was told of 5 pages.']);
    expect(asked()).toHaveLength(3);
  });
});

test('an engine that cannot be reached is a line too', async () => {
  await withProject(async (directory) => {
    await build(directory);
    const [line] = await announce(directory, [indexNow(origin, 'the-key-1', 'http://127.0.0.1:1/')]);
    expect(line).toMatch(/^IndexNow was not told of 5 pages, which the next run does again: ./u);
  });
});
