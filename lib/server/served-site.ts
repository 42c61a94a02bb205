import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import {
  encodingSuffixes,
  heldEncodings,
  listBeginnings,
  listFiles,
  type DeliveredFile,
  type Encoding,
  type Manifest,
} from '#lib/output/manifest.ts';
import { listCompanions, type Companions } from '#lib/output/companions.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import type { SiteData, SiteOutput } from '#lib/output/output.ts';
import { makeLoggedAddress } from '#lib/output/logged-address.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import { localizePath, searchField, searchPath } from '#lib/site/paths.ts';
import { makeAnswers, type Answers } from './answers.ts';
import { feedbackSubjects, type FeedbackSubjects } from './pages/feedback.ts';
import type { Route } from './reply.ts';
import { makeLookUps, makeRoutes, type LookUps } from './routes.ts';

/** One build, ready to answer: the server holds one at a time, and swaps it whole. */
export interface ServedSite {
  readonly manifest: Manifest;
  /** What is delivered at each path. */
  readonly files: ReadonlyMap<string, DeliveredFile>;
  /** What is found beside a file, by its name. */
  readonly companions: ReadonlyMap<string, Companions>;
  /** Addresses that a page once had, each with the one that answers now. */
  readonly moved: ReadonlyMap<string, string>;
  readonly lookUps: LookUps;
  /** What is answered for each request, by its exact path. */
  readonly routes: ReadonlyMap<string, Route>;
  /** What readers may speak of. */
  readonly feedback: FeedbackSubjects;
  readonly answers: Answers;
  /** The page that says of an address that it does not exist, in the language in which the address begins. */
  readonly notFoundAt: (path: string) => DeliveredFile;
  /** The page that says, in the language in which an address begins or else in the one given, that what was sent is not taken. */
  readonly refusedAt: (path: string, locale: Locale) => DeliveredFile;
  /** What the log calls the address that a request asks for. */
  readonly loggedAs: (target: string) => string;
  /** The bytes of a file in one encoding, each as one character. */
  readonly read: (file: DeliveredFile, encoding: Encoding) => string;
}

/**
 * Makes a build ready, its search and all its files included: once it answers it needs the disk no more.
 *
 * @param last the build whose place it takes: pages that are the same in both are held once
 * @param lookUps what finds its places and documents
 * @throws {Error} when a file of the build cannot be read
 */
export function prepareSite(output: SiteOutput, last?: ServedSite, lookUps = makeLookUps(output.data)): ServedSite {
  const { manifest, directory, data, templates } = output;
  const held = holdFiles(manifest, directory, last);
  const made = new LRUCache<string, string>({ maxSize: mostMade, sizeCalculation: ({ length }) => length + 1 });
  const feedback = feedbackSubjects(data, manifest.inputs);
  const beginnings = listBeginnings(manifest);
  return {
    manifest,
    files: new Map(Object.entries(manifest.files)),
    companions: listCompanions(manifest),
    moved: new Map(Object.entries(manifest.moved)),
    lookUps,
    routes: makeRoutes(data, feedback, lookUps),
    feedback,
    answers: makeAnswers(templates, manifest.largeStyle),
    notFoundAt(path) {
      const beginning = beginnings.find((each) => path === each || path.startsWith(`${each}/`));
      return manifest.notFound[beginning ?? ''] ?? manifest.serverError;
    },
    loggedAs: makeLoggedAddress(manifest),
    refusedAt(path, locale) {
      const beginning = Object.keys(manifest.refused).find((each) => path === each || path.startsWith(`${each}/`));
      return manifest.refused[beginning ?? `/${locale}`] ?? manifest.serverError;
    },
    read(file, encoding) {
      const name = nameOf(file, encoding);
      const known = held.get(name) ?? made.get(name);
      if (known !== undefined) return typeof known === 'string' ? known : known.toString('latin1');
      const form = makeForm(held, file, encoding);
      if (encoding === 'gzip') made.set(name, form);
      return form;
    },
  };
}

/** The most bytes of compressed forms that are kept once they were asked for: those of all pages in large text. */
const mostMade = 5 * 1024 * 1024;

/** Files that are held, by their names within the site folder: pages with each byte as one character, all else outside the heap. */
type Held = ReadonlyMap<string, string | Buffer>;

/** Reads every file that is held. In a function of its own, so that nothing of the new build knows the last one, which would never go. */
function holdFiles(manifest: Manifest, directory: string, last: ServedSite | undefined): Held {
  const before = new Map((last ? listFiles(last.manifest) : []).map((file) => [file.file, file]));
  const held = new Map<string, string | Buffer>();
  // All at once: between reads that wait, a busy server would answer for minutes.
  for (const file of listFiles(manifest)) {
    const { hash, bytes } = before.get(file.file) ?? {};
    for (const encoding of heldEncodings(file)) {
      const isSame = hash === file.hash && bytes?.[encoding] === file.bytes[encoding];
      const name = nameOf(file, encoding);
      if (file.kind !== 'document') held.set(name, readApart(join(directory, name)));
      else held.set(name, last && isSame ? last.read(file, encoding) : readFileSync(join(directory, name), 'latin1'));
    }
  }
  return held;
}

/** The bytes of a file in memory of their own: in the pool into which Node reads small files, each would keep what was read beside it. */
function readApart(path: string): Buffer {
  const pooled = readFileSync(path);
  const apart = Buffer.allocUnsafeSlow(pooled.length);
  pooled.copy(apart);
  return apart;
}

/** A form of a file that is not held, since few readers ask for it: all of them are several times as long as what is held. */
function makeForm(held: Held, file: DeliveredFile, encoding: Encoding): string {
  const [form = 'identity'] = heldEncodings(file);
  const found = held.get(nameOf(file, form)) ?? '';
  const bytes = typeof found === 'string' ? Buffer.from(found, 'latin1') : found;
  const whole = form === 'br' ? brotliDecompressSync(bytes) : form === 'gzip' ? gunzipSync(bytes) : bytes;
  return (encoding === 'gzip' ? gzipSync(whole) : whole).toString('latin1');
}

/** What finds places and documents of a build, made in two turns of the event loop; that of the last one where both have the same. */
export async function lookUpsOf({ manifest, data }: SiteOutput, last?: ServedSite): Promise<LookUps> {
  const areSame =
    last && (['search', 'index', 'places'] as const).every((name) => manifest.data[name].hash === last.manifest.data[name].hash);
  if (areSame) return last.lookUps;
  const find = makePlaceFinder(data.places);
  await setImmediate();
  return makeLookUps(data, find);
}

function nameOf({ file }: DeliveredFile, encoding: Encoding): string {
  return file + encodingSuffixes[encoding];
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
