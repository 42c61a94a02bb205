import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { feedFiles } from '#lib/build/outputs/feeds.ts';
import { listDates } from '#lib/content/catalogue.ts';
import { locales, otherLocale } from '#lib/i18n/locale.ts';
import { allInlines } from '#lib/document/walk.ts';
import { getChangesPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import { changesPath } from '#lib/site/paths.ts';
import { feedPath, jsonFeedPath } from '#lib/site/site-files.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';

const files = new Map(feedFiles().map(({ path, from }) => [path, String(from)]));
const atoms = [...files].filter(([path]) => path.endsWith('.atom'));
const jsons = [...files].filter(([path]) => path.endsWith('.feed.json'));
const schema = await readFile(join(import.meta.dirname, 'atom.rng'), 'utf8');

interface JsonFeed {
  readonly version: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly date_published: string; readonly content_text: string }[];
}

function read(path: string): JsonFeed {
  return JSON.parse(files.get(path) ?? '{}') as JsonFeed;
}

async function faultsOf(name: string, text: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: name, contents: text }, schema, extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

test('there is a feed of all changes in each language and form, and of each topic that changed', () => {
  for (const locale of locales) {
    for (const topic of [undefined, 'card', 'medical', 'work', 'law']) {
      expect(files.has(feedPath(locale, topic)), topic).toBe(true);
      expect(files.has(jsonFeedPath(locale, topic)), topic).toBe(true);
    }
  }
});

test.each(locales)('/changes in %s leads to the feed of every topic, and names them to feed readers in its head', (locale) => {
  const own = atoms.map(([path]) => absoluteUrl(path)).filter((url) => new URL(url).pathname.startsWith(`/${locale}/`));
  const page = listPublished('2026-11-27').find((each) => each.locale === locale && each.path === changesPath);
  const links = [...allInlines(page?.blocks ?? [])].flatMap((inline) => (inline.type === 'link' ? inline.href : []));
  expect(links.filter((href) => href.endsWith('.atom')).toSorted()).toEqual(own.toSorted());
  const { types = {} } = pageMetadata(getChangesPage({ locale })).alternates;
  expect(types).toMatchObject({
    'application/atom+xml': expect.arrayContaining(own.map((url) => expect.objectContaining({ url }) as object)) as object,
  });
});

describe.each(atoms)('%s', (path, text) => {
  test('is Atom as RFC 4287 has it', async () => {
    expect(await faultsOf(path.slice(1).replaceAll('/', '-'), text)).toEqual([]);
  });

  test('is read by a feed reader, with what its twin in JSON Feed says', async () => {
    const { items } = await new RssParser().parseString(text);
    const twin = read(path.replace(/\.atom$/u, '.feed.json')).items;
    expect(items.map(({ id, link, summary }) => [id, link, summary])).toEqual(
      twin.map(({ id, url, content_text }) => [id, url, content_text]),
    );
  });
});

test('a feed that is none is told so', async () => {
  expect(await faultsOf('x.atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>')).not.toEqual([]);
});

test.each(jsons)('%s is JSON Feed 1.1 of pages that there are, at most 100, each once, newest first', (_path, text) => {
  const { version, items } = JSON.parse(text) as JsonFeed;
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(items.length).toBeLessThanOrEqual(100);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const days = items.map(({ date_published: day }) => day);
  expect(days).toEqual(days.toSorted().toReversed());
  const paths = [...listDates().keys()];
  for (const { url } of items) expect(paths).toContain(url.replace(/^https?:\/\/[^/]+\/(?:zh|en)/u, '') || '/');
});

test('an entry is named by the host, the page in its language and the day alone, so that who follows both languages sees both', () => {
  const host = new URL(site.origin).hostname;
  for (const locale of locales) {
    const ids = read(jsonFeedPath(locale)).items.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(new RegExp(`^tag:${host},2026:/${locale}(?:/[a-z0-9/-]+)?/\\d{4}-\\d{2}-\\d{2}$`, 'u'));
    const inOther = read(jsonFeedPath(otherLocale(locale))).items.map(({ id }) => id);
    expect(ids).toEqual(inOther.map((id) => id.replace(`:/${otherLocale(locale)}`, `:/${locale}`)));
  }
});

test('the day of an entry is the same in every time zone from London to Auckland', () => {
  for (const { id, date_published: moment } of read(jsonFeedPath('zh')).items) {
    const day = id.slice(-10);
    for (const timeZone of ['Europe/London', 'Asia/Shanghai', 'America/Halifax', 'Pacific/Auckland'])
      expect(new Date(moment).toLocaleDateString('en-CA', { timeZone }), timeZone).toBe(day);
  }
});

/** Whoever comes next in this process reads what is there. */
function forgetModules(): void {
  vi.unstubAllEnvs();
  vi.resetModules();
}

/** The feeds of a build whose English guide on lost cards an author has edited. */
async function feedsAfter(edit: (guide: string) => string): Promise<ReadonlyMap<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'feeds-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const guide = join(root, 'content/guides/lost-card.en.md');
  writeFileSync(guide, edit(readFileSync(guide, 'utf8')));
  vi.stubEnv('CONTENT_ROOT', root);
  vi.resetModules();
  onTestFinished(forgetModules);
  const { feedFiles: rebuilt } = await import('#lib/build/outputs/feeds.ts');
  const feeds = new Map(rebuilt().map(({ path, from }) => [path, String(from)]));
  rmSync(root, { recursive: true });
  return feeds;
}

test('another wording changes no entry, and a line of changes adds one, first in its feeds', async () => {
  const after = await feedsAfter((guide) =>
    guide
      .replace(/^## .*$/mu, '## Other words {#other}\n\nOther words.')
      .replace(/^reviewed: .*$/mu, 'reviewed: 2027-01-04')
      .replace(/^reviewBy: .*$/mu, 'reviewBy: 2027-06-01')
      .replace('\nchanges:\n', '\nchanges:\n  - { day: 2027-01-04, what: New. }\n'),
  );
  const changed = [...after.keys()].filter((path) => after.get(path) !== files.get(path));
  expect(changed.toSorted()).toEqual([feedPath('en'), feedPath('en', 'card'), jsonFeedPath('en'), jsonFeedPath('en', 'card')].toSorted());
  for (const path of [jsonFeedPath('en'), jsonFeedPath('en', 'card')]) {
    const [added, ...others] = (JSON.parse(after.get(path) ?? '') as JsonFeed).items;
    expect(added?.id).toBe(`tag:${new URL(site.origin).hostname},2026:/en/guides/lost-card/2027-01-04`);
    expect(others).toEqual(read(path).items.slice(0, others.length));
    expect(others.length).toBeGreaterThan(0);
  }
});
