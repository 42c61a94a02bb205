import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { listAddresses, listPaths } from '#lib/content/catalogue.ts';
import { locales } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';
import { listSitemapPaths } from './site.ts';

it('the sitemap has every page in every language, and nothing else', async () => {
  const expected = [...listAddresses().map(({ path }) => path), ...listPaths].flatMap((path) =>
    locales.map((locale) => localizePath(locale, path)),
  );
  expect((await listSitemapPaths()).toSorted()).toEqual(expected.toSorted());
});

it('every address that the site ever had still answers, by itself or by leading on', async () => {
  const former = readFileSync(join(import.meta.dirname, 'former-addresses.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(former.length).toBeGreaterThan(470);
  const answers = await Promise.all(former.map(async (path) => `${path} ${(await fetch(inject('baseUrl') + path)).status}`));
  expect(answers.filter((answer) => !answer.endsWith(' 200'))).toEqual([]);
});
