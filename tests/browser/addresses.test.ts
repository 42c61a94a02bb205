import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
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
  const found = await Promise.all(
    others.map(async (path) => {
      const response = await fetch(inject('baseUrl') + path);
      const html = await response.text();
      const isHidden = response.headers.has('x-robots-tag') || html.includes('<meta name="robots" content="noindex');
      // The choice of language belongs at `/`, and says so.
      const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
      return isHidden || (canonical !== undefined && new URL(canonical).pathname !== path) ? [] : path;
    }),
  );
  expect(found.flat().toSorted()).toEqual((await listSitemapPaths()).toSorted());
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

it('every address that the site ever had still answers, by itself or by leading on', async () => {
  const former = readFileSync(join(import.meta.dirname, 'former-addresses.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(former.length).toBeGreaterThan(470);
  const answers = await Promise.all(former.map(async (path) => `${path} ${(await fetch(inject('baseUrl') + path)).status}`));
  expect(answers.filter((answer) => !answer.endsWith(' 200'))).toEqual([]);
});
