import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Places } from '#lib/places/place.ts';
import type { SearchData } from '#lib/search/document.ts';
import type { IndexedWords } from '#lib/search/indexed-words.ts';
import { forEachAtOnce } from '#lib/site/for-each-at-once.ts';
import type { CardWidths } from './card-height.ts';
import { contentHash } from './entity-tag.ts';
import {
  encodings,
  encodingSuffixes,
  heldEncodings,
  listFiles,
  readManifest,
  siteFolder,
  type DeliveredFile,
  type KeptFile,
  type Manifest,
} from './manifest.ts';
import { outputFolder } from './slots.ts';
import { parseTemplate, type Template } from './templates.ts';

/** The folder within a build that holds the data. */
export const dataFolder = 'data';

/** What is known of a card when another site asks for what to embed. */
export interface EmbeddedCard {
  readonly title: string;
  /** The addresses of the card and of the square picture that goes with it. */
  readonly embed: string;
  readonly picture: string;
  readonly widths: CardWidths;
  /** The address of its page, where it is found by one that has moved. */
  readonly page?: string;
}

/** What the addresses that are answered for each request need to know. */
export interface SiteData {
  readonly search: SearchData;
  /** The words of what can be searched. */
  readonly index: IndexedWords;
  readonly places: Places;
  /** By the address of the page, or of the place on it, that each is of; those that have moved are there too. */
  readonly cards: Readonly<Record<string, EmbeddedCard>>;
}

/** Everything that a build has written for the server. */
export interface SiteOutput {
  readonly manifest: Manifest;
  /** The absolute path of the site folder. */
  readonly directory: string;
  readonly data: SiteData;
  /** By language and name, such as `zh/search`. */
  readonly templates: ReadonlyMap<string, Template>;
}

/**
 * Makes sure that a build is whole: data, templates and the files that are held in memory have the bytes that were written,
 * and every other file its size.
 *
 * @param folder the folder of the build within the project; the newest whole build when left out
 * @throws {Error} saying in one sentence what is wrong and what to run
 */
export async function checkOutput(projectDirectory: string, folder: string = outputFolder): Promise<Manifest> {
  const manifest = await readManifest(projectDirectory, folder);
  const root = join(projectDirectory, folder);
  const { data, templates } = manifest;
  const kept = [...Object.values(data), ...Object.values(templates)];
  await forEachAtOnce(kept, mostAtOnce, (file) => checkBytes(folder, root, file));
  await forEachAtOnce(listFiles(manifest), mostAtOnce, (file) => checkSize(folder, root, file));
  // Of the right length, and still not what was written: a machine may have lost its power.
  if (sumOf(join(root, siteFolder), listFiles(manifest)) === manifest.sum) return manifest;
  throw new Error(`${folder}/${siteFolder} is not as the build wrote it: build the site again with "npm run build".`);
}

/** How many files are looked at together: of thousands the disk answers at once, and the event loop has no turn for readers. */
const mostAtOnce = 8;

/** One hash of the bytes of files, in those forms that are held in memory, and of their names. */
export function sumOf(siteDirectory: string, files: readonly DeliveredFile[]): string {
  const names = files.flatMap((file) => heldEncodings(file).map((encoding) => file.file + encodingSuffixes[encoding]));
  // One after the other: at once they would take more files than a process may open.
  return contentHash(names.map((name) => `${name} ${contentHash(readFileSync(join(siteDirectory, name)))}`).join('\n'));
}

/**
 * Loads a build for the server, once it is sure that it is whole.
 *
 * @throws {Error} as `checkOutput` does
 */
export async function loadOutput(projectDirectory: string, folder: string = outputFolder): Promise<SiteOutput> {
  const manifest = await checkOutput(projectDirectory, folder);
  const root = join(projectDirectory, folder);
  const read = ({ file }: KeptFile): Promise<string> => readFile(join(root, file), 'utf8');
  const { data, templates } = manifest;
  const pages = Object.entries(templates).map(async ([name, kept]) => [name, parseTemplate(await read(kept), kept.styles)] as const);
  return {
    manifest,
    directory: join(root, siteFolder),
    // Its bytes are those of the build, so it has the shape that the build gave it.
    data: {
      search: JSON.parse(await read(data.search)) as SearchData,
      index: JSON.parse(await read(data.index)) as IndexedWords,
      places: JSON.parse(await read(data.places)) as Places,
      cards: JSON.parse(await read(data.cards)) as SiteData['cards'],
    },
    templates: new Map(await Promise.all(pages)),
  };
}

async function checkBytes(folder: string, root: string, { file, hash }: KeptFile): Promise<void> {
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  if (bytes && contentHash(bytes) === hash) return;
  throw new Error(`${folder}/${file} is not as the build wrote it: build the site again with "npm run build".`);
}

async function checkSize(folder: string, root: string, { file, bytes }: DeliveredFile): Promise<void> {
  for (const encoding of encodings) {
    const expected = bytes[encoding];
    if (expected === undefined) continue;
    const name = `${siteFolder}/${file}${encodingSuffixes[encoding]}`;
    const found = await stat(join(root, name)).catch(() => undefined);
    if (found?.size === expected) continue;
    throw new Error(`${folder}/${name} is not as the build wrote it: build the site again with "npm run build".`);
  }
}
