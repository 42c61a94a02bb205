import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, inject, it } from 'vitest';
import { forEachAtOnce } from '#lib/site/for-each-at-once.ts';
import { listAddresses, listDates, listPaths } from '#lib/content/catalogue.ts';
import { locales } from '#lib/i18n/locale.ts';
import { readManifest } from '#lib/output/manifest.ts';
import { localizePath, stepsPath } from '#lib/site/paths.ts';
import { listSitemapPaths } from './site.ts';

it('the sitemap has every page in every language, and nothing else', async () => {
  const expected = [...listAddresses().map(({ path }) => path), ...listPaths].flatMap((path) =>
    locales.map((locale) => localizePath(locale, path)),
  );
  expect((await listSitemapPaths()).toSorted()).toEqual(expected.toSorted());
});

it('searches may find the pages of the sitemap, and nothing else', async () => {
  const { files } = await readManifest(join(import.meta.dirname, '../..'));
  const pictures = Object.keys(files).filter((path) => files[path]?.mediaType.startsWith('image/'));
  const others = Object.keys(files).filter((path) => !pictures.includes(path));
  const found: string[] = [];
  // All at once they would wait longer for a connection than the server waits for a request.
  await forEachAtOnce(others, 50, async (path) => {
    const response = await fetch(inject('baseUrl') + path);
    const html = await response.text();
    const isHidden = response.headers.has('x-robots-tag') || html.includes('<meta name="robots" content="noindex');
    if (!isHidden) found.push(path);
  });
  expect(found.toSorted()).toEqual((await listSitemapPaths()).toSorted());
});

it('the Chinese pages are a plain list too, and robots.txt names both sitemaps', async () => {
  const [list, robots] = await Promise.all(
    ['/sitemap-zh.txt', '/robots.txt'].map(async (path) => (await fetch(inject('baseUrl') + path)).text()),
  );
  const paths = list
    ?.trimEnd()
    .split('\n')
    .map((address) => new URL(address).pathname);
  expect(paths?.toSorted()).toEqual((await listSitemapPaths()).filter((path) => /^\/zh(?:\/|$)/u.test(path)).toSorted());
  expect(robots?.match(/(?<=^Sitemap: .*)\/sitemap\S*$/gmu)).toEqual(['/sitemap.xml', '/sitemap-zh.txt']);
});

it('the sitemap, the data for search engines and what a page shows name the same day of its last change', async () => {
  const text = await (await fetch(`${inject('baseUrl')}/sitemap.xml`)).text();
  const days = new Map(
    Array.from(text.matchAll(/<loc>([^<]+)<\/loc>[^]*?<lastmod>([^<]+)</gu), ([, address = '', day = '']) => [
      new URL(address).pathname,
      day,
    ]),
  );
  expect(new Set(days.values()).size).toBeGreaterThan(1);
  const wrong = await Promise.all(
    [...listDates()].map(async ([path, { published, modified }]) => {
      const address = localizePath('zh', path);
      const html = await (await fetch(inject('baseUrl') + address)).text();
      const forBaidu = path.startsWith(stepsPath) ? [] : [`"upDate":"${modified}T00:00:00"`];
      const said = [`"datePublished":"${published}","dateModified":"${modified}"`, ...forBaidu];
      return said.every((words) => html.includes(words)) && days.get(address) === modified ? [] : address;
    }),
  );
  expect(wrong.flat()).toEqual([]);
});

it('the manifest says what the site is, in Chinese, and has an icon that may be cut to any shape', async () => {
  const read = async (path: string): Promise<Response> => fetch(inject('baseUrl') + path);
  const manifest = (await (await read('/manifest.webmanifest')).json()) as WebAppManifest;
  const { id, lang, description, icons } = manifest;
  expect({ id, lang, description }).toEqual({ id: '/', lang: 'zh-CN', description: expect.stringContaining('社会保障卡') as string });
  const maskable = icons.find(({ purpose }) => purpose === 'maskable');
  const { width, height, data } = PNG.sync.read(Buffer.from(await (await read(maskable?.src ?? '')).arrayBuffer()));
  expect(`${width}x${height}`).toBe(maskable?.sizes);
  const outside = new Set<string>();
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) - width / 2, Math.floor(at / width) - height / 2];
    if (Math.hypot(x, y) > width * 0.4) outside.add(data.toString('hex', at * 4, at * 4 + 3));
  }
  // Beyond the circle that every shape keeps there is nothing but the ground.
  expect([...outside]).toEqual(['0b5a4c']);
});

interface WebAppManifest {
  readonly id: string;
  readonly lang: string;
  readonly description: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}

it.each(locales)('a browser can add the search in %s, which the home page tells it of', async (locale) => {
  const home = await (await fetch(inject('baseUrl') + localizePath(locale, '/'))).text();
  const href = /<link rel="search" [^>]*href="([^"]+)"/u.exec(home)?.[1] ?? '';
  const description = await (await fetch(inject('baseUrl') + href)).text();
  const template = new URL(/template="([^"]+)"/u.exec(description)?.[1] ?? '');
  const found = await fetch(inject('baseUrl') + template.pathname + template.search.replace('%7BsearchTerms%7D', '12333'));
  expect(found.status).toBe(200);
  expect(await found.text()).toContain('12333');
});
