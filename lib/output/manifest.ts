import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isCompressible } from './media-types.ts';
import { outputFolder } from './slots.ts';

/** The shape of what a build writes, templates and data included; a build of another shape is refused. Raise it when the shape changes: a start serves the last build before it makes a newer one. */
const version = 11;

/** The Content-Security-Policy sources of the style elements of a document, `sha256-…` without quotes. */
const styles = z.array(z.string());

const deliveredFileSchema = z.strictObject({
  /** Where the file is within the site folder, such as `en/guides/index.html`. */
  file: z.string(),
  mediaType: z.string(),
  /** How long it may be kept; see `ResponseKind` in headers.ts. */
  kind: z.enum(['document', 'hashed', 'file', 'data', 'card']),
  /** The beginning of the SHA-256 of its uncompressed bytes; entity tags are made of it. */
  hash: z.string(),
  styles,
  /** Its size in bytes as it is, and as the `.br` and `.gz` file beside it where there is one; what has no `.gz` is compressed when it is asked for. */
  bytes: z.strictObject({ identity: z.int(), br: z.int().optional(), gzip: z.int().optional() }),
});

/** A file that the server reads whole, and refuses when its bytes are not those that were written. */
const keptFileSchema = z.strictObject({ file: z.string(), hash: z.string() });

const manifestSchema = z.strictObject({
  version: z.literal(version),
  /** The fingerprint of everything the site was built from; see build-inputs.ts. */
  inputs: z.string(),
  /** The settings of the site that it was built with; see settings.ts. */
  settings: z.record(z.string(), z.string()),
  /** The day in China that its pages were made for, `YYYY-MM-DD`. */
  day: z.iso.date(),
  /** The days on which a page says something else than the day before, in order, past ones included. */
  changeDays: z.array(z.iso.date()),
  /** What is delivered at each path; paths have no slash at the end. */
  files: z.record(z.string(), deliveredFileSchema),
  /** The hash of all files that are held in memory; see `sumOf`. */
  sum: z.string(),
  /** Addresses that a page once had, each with the one that answers now. */
  moved: z.record(z.string(), z.string()),
  /** The documents for an address that does not exist, by where such addresses begin: `/large/zh`, `/zh`, `/large`, and the root, which is empty. */
  notFound: z.record(z.string(), deliveredFileSchema),
  /** The documents that stand in where something that was sent is not taken, by where addresses begin. */
  refused: z.record(z.string(), deliveredFileSchema),
  /** The document that stands in for one that could not be made. */
  serverError: deliveredFileSchema,
  /** Pages with holes by their language and name, such as `zh/search`. */
  templates: z.record(z.string(), keptFileSchema.extend({ styles })),
  /** The style that a page in large text has besides its own, and its Content-Security-Policy source. */
  largeStyle: z.strictObject({ text: z.string(), hash: z.string() }),
  /** What the addresses that are answered for each request need to know. */
  data: z.strictObject({ search: keptFileSchema, index: keptFileSchema, places: keptFileSchema, cards: keptFileSchema }),
});

/** What a build has written: the contract between the build and whatever serves it. */
export type Manifest = z.infer<typeof manifestSchema>;

/** One file of the site folder and how it is delivered. */
export type DeliveredFile = z.infer<typeof deliveredFileSchema>;

/** One file that the server reads whole. */
export type KeptFile = z.infer<typeof keptFileSchema>;

/** The encodings a file may be delivered in, the smallest first; `identity` is the file as it is. */
export const encodings = ['br', 'gzip', 'identity'] as const;

/** One of the encodings a file may be delivered in. */
export type Encoding = (typeof encodings)[number];

/** What is added to a file's name for the compressed file beside it. */
export const encodingSuffixes: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/** The folder within a build that holds the site, ready for any web server. */
export const siteFolder = 'site';

/** The manifest's name within a build. */
export const manifestName = 'manifest.json';

/** A manifest, with what every manifest has. */
export function makeManifest(manifest: Omit<Manifest, 'version'>): Manifest {
  return { version, ...manifest };
}

/** The forms of a file that a server holds in memory: the compressed ones where there are any. */
export function heldEncodings({ bytes }: DeliveredFile): Encoding[] {
  const compressed = encodings.filter((encoding) => encoding !== 'identity' && bytes[encoding] !== undefined);
  return compressed.length > 0 ? compressed : ['identity'];
}

/** From how many bytes a text is worth compressing: a shorter one fills a packet anyway. */
export const leastCompressed = 1_000;

/** The encodings that a file is offered in, the smallest first: as it was written, and with gzip where that makes a text smaller. */
export function offeredEncodings({ bytes, mediaType }: DeliveredFile): Encoding[] {
  const isMade = isCompressible(mediaType) && bytes.identity >= leastCompressed;
  return encodings.filter((encoding) => bytes[encoding] !== undefined || (encoding === 'gzip' && isMade));
}

/** Every file of the site folder, those that have no address of their own too. */
export function listFiles({
  files,
  notFound,
  refused,
  serverError,
}: Pick<Manifest, 'files' | 'notFound' | 'refused' | 'serverError'>): DeliveredFile[] {
  return [...Object.values(files), ...Object.values(notFound), ...Object.values(refused), serverError];
}

/** The Content-Security-Policy sources of all documents of a site, in alphabetical order. */
export function listStyles(manifest: Manifest): string[] {
  return [...new Set(listFiles(manifest).flatMap((file) => file.styles))].toSorted();
}

/** Where addresses begin that have a page of their own for those that do not exist, the longest first. */
export function listBeginnings({ notFound }: Manifest): string[] {
  return Object.keys(notFound).toSorted((a, b) => b.length - a.length);
}

/**
 * Reads the manifest of a build.
 *
 * @param folder the folder of the build within the project; the newest whole build when left out
 * @throws {Error} saying in one sentence that the site is not built, or was built by another version of this code
 */
export async function readManifest(projectDirectory: string, folder: string = outputFolder): Promise<Manifest> {
  const path = join(projectDirectory, folder, manifestName);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The second when a file stands where the folder should.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new Error(`There is no ${folder}/${manifestName}: build the site first with "npm run build".`, { cause: error });
  }
  const result = manifestSchema.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new Error(`${folder}/${manifestName} was written by another version of this code: build the site again with "npm run build".`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
