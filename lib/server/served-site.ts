import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { encodings, encodingSuffixes, type DeliveredFile, type Encoding, type Manifest } from '#lib/output/manifest.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { SiteData, SiteOutput } from '#lib/output/output.ts';
import { localizePath, searchField, searchPath } from '#lib/site/paths.ts';
import { makeAnswers, type Answers } from './answers.ts';
import type { Route } from './reply.ts';
import { makeRoutes } from './routes.ts';

/** One build, ready to answer: the server holds one at a time, and swaps it whole. */
export interface ServedSite {
  readonly manifest: Manifest;
  /** What is delivered at each path. */
  readonly files: ReadonlyMap<string, DeliveredFile>;
  /** Addresses that a page once had, each with the one that answers now. */
  readonly moved: ReadonlyMap<string, string>;
  /** What is answered for each request, by its exact path. */
  readonly routes: ReadonlyMap<string, Route>;
  readonly answers: Answers;
  /** The bytes of a file in one encoding, each as one character; most are in memory and need not be waited for. */
  readonly read: (file: DeliveredFile, encoding: Encoding) => string | Promise<string>;
}

/** The most bytes of files kept in memory; the site may be larger. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Makes a build ready, its search and the pages that stand in for others included: what
 * answers a failure must not need the disk.
 *
 * @throws {Error} when a file of the build cannot be read
 */
export async function prepareSite({ manifest, directory, data, templates }: SiteOutput): Promise<ServedSite> {
  const load = (name: string): Promise<string> => readFile(join(directory, name), 'latin1');
  const kept = new LRUCache<string, string>({ maxSize: mostBytes, sizeCalculation: ({ length }) => length + 1, fetchMethod: load });
  const held = new Map<string, string>();
  for (const { file, bytes } of [manifest.notFound, manifest.serverError]) {
    for (const encoding of encodings) {
      const name = file + encodingSuffixes[encoding];
      if (bytes[encoding] !== undefined) held.set(name, await load(name));
    }
  }
  return {
    manifest,
    files: new Map(Object.entries(manifest.files)),
    moved: new Map(Object.entries(manifest.moved)),
    routes: makeRoutes(data),
    answers: makeAnswers(templates),
    read({ file, bytes }, encoding) {
      const name = file + encodingSuffixes[encoding];
      return held.get(name) ?? kept.get(name) ?? fetchWhole(name, bytes[encoding]);
    },
  };

  async function fetchWhole(name: string, size: number | undefined): Promise<string> {
    const bytes = await kept.fetch(name);
    if (bytes !== undefined && bytes.length === size) return bytes;
    kept.delete(name);
    throw new Error(`${name} is not as the build wrote it: build the site again with "npm run build".`);
  }
}

/** How many titles are searched before the first reader comes: the engine compiles what is used often. */
const warmingSearches = 60;

/** Has the engine compile what the first readers would wait for. */
export function warmUp({ routes, answers }: ServedSite, { search }: SiteData): void {
  for (const { title } of search.documents.slice(0, warmingSearches)) {
    for (const locale of locales) {
      const reply = routes.get(localizePath(locale, searchPath))?.({
        fields: new URLSearchParams({ [searchField]: title[locale] }),
        acceptLanguage: undefined,
      });
      if (reply?.kind === 'page') answers(reply, 'br');
    }
  }
}
