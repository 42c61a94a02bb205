import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ignoreMissing } from './ignore-missing.ts';
import { readManifest, siteFolder } from './manifest.ts';
import { liveSlot } from './slots.ts';

/** A search engine, or several, that can be told which pages are new. */
export interface Engine {
  readonly name: string;
  /** The most addresses that it takes at once. */
  readonly most: number;
  /** Tells it of some addresses. */
  readonly tell: (addresses: readonly string[]) => Promise<Response>;
}

/** How long an engine may take to answer, in milliseconds. */
const patience = 30_000;

/** Bing, Yandex, Naver, Seznam and Yep, by the IndexNow protocol; the key is also a file of the site. */
export function indexNow(origin: string, key: string, endpoint = 'https://api.indexnow.org/indexnow'): Engine {
  const site = { host: new URL(origin).host, key, keyLocation: `${origin}/${key}.txt` };
  return {
    name: 'IndexNow',
    most: 10_000,
    tell: (urlList) => post(endpoint, 'application/json; charset=utf-8', JSON.stringify({ ...site, urlList })),
  };
}

/** Baidu, by the interface of its 搜索资源平台, which has no encrypted address. */
export function baidu(origin: string, token: string, endpoint = 'http://data.zz.baidu.com/urls'): Engine {
  const address = `${endpoint}?${new URLSearchParams({ site: origin, token }).toString()}`;
  return { name: 'Baidu', most: 2000, tell: (addresses) => post(address, 'text/plain', addresses.join('\n')) };
}

function post(address: string, type: string, body: string): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'Content-Type': type }, body, signal: AbortSignal.timeout(patience) });
}

/** What every engine was told, beside the slots: the hash of each page by its full address. */
const announcedName = 'announced.json';
const announcedSchema = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Tells engines which pages of the newest build have changed since they were last told, and remembers what they
 * took: of a call that fails the next run tells them again. Says for each engine what came of it, a line each.
 *
 * @throws {Error} in one sentence when the site is not built
 */
export async function announce(projectDirectory: string, engines: readonly Engine[]): Promise<string[]> {
  const pages = await listPages(projectDirectory);
  const file = join(projectDirectory, announcedName);
  const announced = announcedSchema.parse(JSON.parse((await readFile(file, 'utf8').catch(ignoreMissing)) ?? '{}'));
  const lines: string[] = [];
  for (const engine of engines) {
    const told = announced[engine.name] ?? {};
    const changed = [...pages].filter(([address, hash]) => told[address] !== hash);
    lines.push(changed.length === 0 ? `${engine.name}: nothing has changed.` : await tellOf(changed, engine, told));
    // What is no page any more is new when it comes back.
    announced[engine.name] = Object.fromEntries(Object.entries(told).filter(([address]) => pages.has(address)));
  }
  await writeFile(`${file}.new`, JSON.stringify(announced, undefined, 1));
  await rename(`${file}.new`, file);
  return lines;
}

/** Tells an engine of pages, and enters those that it took. */
async function tellOf(pages: readonly [address: string, hash: string][], { name, most, tell }: Engine, told: Record<string, string>) {
  for (let start = 0; start < pages.length; start += most) {
    const some = pages.slice(start, start + most);
    const failure = await tell(some.map(([address]) => address)).then(
      async (response) => (response.ok ? undefined : `${response.status} ${(await response.text()).slice(0, 200)}`),
      (error: Error) => (error.cause instanceof Error ? error.cause.message : error.message),
    );
    if (failure !== undefined) return `${name} was not told of ${pages.length - start} pages, which the next run does again: ${failure}`;
    Object.assign(told, Object.fromEntries(some));
  }
  return `${name} was told of ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}.`;
}

/** The pages that searches may find, by their full addresses in the sitemap, with the hash of each. */
async function listPages(projectDirectory: string): Promise<ReadonlyMap<string, string>> {
  const slot = liveSlot(projectDirectory);
  const { files } = await readManifest(projectDirectory, slot);
  const sitemap = await readFile(join(projectDirectory, slot ?? '', siteFolder, files['/sitemap.xml']?.file ?? ''), 'utf8');
  const addresses = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu), ([, address = '']) => address);
  return new Map(addresses.map((address) => [address, files[new URL(address).pathname]?.hash ?? '']));
}
