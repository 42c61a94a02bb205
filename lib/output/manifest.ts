import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ignoreMissing } from './ignore-missing.ts';
import { outputFolder } from './slots.ts';

const deliveredFileSchema = z.strictObject({
  /** Where the file is within the site folder, such as `en/guides/index.html`. */
  file: z.string(),
  mediaType: z.string(),
  /** How long it may be kept; see `ResponseKind` in headers.ts. */
  kind: z.enum(['document', 'hashed', 'file']),
  /** The beginning of the SHA-256 of its uncompressed bytes; entity tags are made of it. */
  hash: z.string(),
  /** Its size in bytes as it is, and as the `.br` and `.gz` file beside it where there is one. */
  bytes: z.strictObject({ identity: z.int(), br: z.int().optional(), gzip: z.int().optional() }),
});

const dynamicRouteSchema = z.strictObject({
  /** The address as the app folder spells it, such as `/[locale]/search`. */
  path: z.string(),
  /** The source of a regular expression that matches the paths of the route. */
  pattern: z.string(),
  /** The file of the route handler that answers, within the project; left out for a page, which Next makes. */
  handler: z.string().optional(),
});

const manifestSchema = z.strictObject({
  /** The fingerprint of everything the site was built from; see build-inputs.ts. */
  inputs: z.string(),
  /** The day in China that its pages were made for, `YYYY-MM-DD`. */
  day: z.iso.date(),
  /** The days on which a page says something else than the day before, in order, past ones included. */
  changeDays: z.array(z.iso.date()),
  /** The Content-Security-Policy sources of every style element on the site, `sha256-…` without quotes. */
  styleHashes: z.array(z.string()),
  /** What is delivered at each path; paths have no slash at the end. */
  files: z.record(z.string(), deliveredFileSchema),
  /** Addresses that a page once had, each with the one that answers now. */
  moved: z.record(z.string(), z.string()),
  /** The document for an address that does not exist. */
  notFound: deliveredFileSchema,
  /** The document that stands in for one that could not be made. */
  serverError: deliveredFileSchema,
  /** The addresses whose answer is made for each request. */
  dynamicRoutes: z.array(dynamicRouteSchema),
});

/** What a build has written: the contract between adapter.ts, which writes it, and server.ts, which serves it. */
export type Manifest = z.infer<typeof manifestSchema>;

/** One file of the site folder and how it is delivered. */
export type DeliveredFile = z.infer<typeof deliveredFileSchema>;

/** An address, or a family of addresses, that is not a file. */
export type DynamicRoute = z.infer<typeof dynamicRouteSchema>;

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
    ignoreMissing(error as NodeJS.ErrnoException);
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
