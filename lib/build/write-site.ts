import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mediaTypeOf, isCompressible, speculationRulesMediaType } from '#lib/output/media-types.ts';
import { forEachAtOnce } from '#lib/site/for-each-at-once.ts';
import { compress } from './compress.ts';
import { beginningOf } from './stand-ins.ts';
import { finishPage, readHtml } from './finish-page.ts';
import { pageBudget } from './page-budget.ts';
import { compactStyles } from './trim-styles.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { headersFile } from '#lib/build/outputs/headers-file.ts';
import { redirectsFile } from '#lib/build/outputs/redirects-file.ts';
import { encodingSuffixes, manifestName, siteFolder } from '#lib/output/manifest.ts';
import { listFiles, makeManifest, type DeliveredFile, type KeptFile, type Manifest } from '#lib/output/manifest.ts';
import { dataFolder, checkOutput, sumOf, type SiteData } from '#lib/output/output.ts';
import { contentHash } from '#lib/output/entity-tag.ts';
import { styleHash } from '#lib/output/headers.ts';
import { enlarge } from '#lib/output/large-page.ts';
import { nginxFiles } from '#lib/build/outputs/nginx.ts';
import { stylesFolder, stylesMark } from '#lib/build/outputs/nginx-headers.ts';
import { answeredAddresses } from '#lib/site/answered.ts';
import { largePath, serverErrorPath, notFoundPath, refusedPath } from '#lib/site/paths.ts';
import { speculationRulesPath } from '#lib/site/site-files.ts';
import { idleSlot, makeLive, outputFolder } from '#lib/output/slots.ts';
import { speculationRules } from '#lib/build/outputs/speculation-rules.ts';
import { templateFolder } from '#lib/output/templates.ts';

/** Something the site delivers, before it is written. */
export interface SiteSource {
  /** Its address, without a slash at the end. */
  readonly path: string;
  /** The names to write it under within the site folder; the first is the one to deliver. */
  readonly names: readonly string[];
  /** The file that holds its bytes, or the bytes themselves. */
  readonly from: string | Buffer;
  readonly kind: DeliveredFile['kind'];
  /** Why it must not be delivered, in a plain sentence. */
  readonly problem?: string | undefined;
}

/** Everything that one build delivers. */
export interface SiteBuild {
  readonly projectDirectory: string;
  /** Where the public reaches the site, such as `https://example.org`. */
  readonly origin: string;
  /** The fingerprint of what the site was built from. */
  readonly inputs: string;
  /** The settings of the site that it was built with; see settings.ts. */
  readonly settings: Manifest['settings'];
  /** The day in China that its pages were made for, and the days on which pages change, all `YYYY-MM-DD`. */
  readonly day: string;
  readonly changeDays: readonly string[];
  readonly sources: readonly SiteSource[];
  /** Documents that are filled for each request: their names without ending, and the files they are made of. */
  readonly templates?: readonly { readonly name: string; readonly from: string | Buffer }[];
  /** What the addresses that are answered for each request need to know. */
  readonly data: SiteData;
  /** The style sheet that pages in large text have besides their own. */
  readonly largeStyles: string;
  /** Addresses that a page once had, each with the one that answers now. */
  readonly moved?: ReadonlyMap<string, string>;
  /** Anchors that a page once had, by its address, each with the one that is now in its place. */
  readonly formerAnchors?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Writes the site folder, the manifest beside it and an nginx configuration into the slot
 * that is not served, and puts it in the place of the last build at once: a build that
 * fails leaves the last one.
 *
 * @returns the size of the largest document in bytes of brotli
 * @throws {Error} listing every problem of every document with its address
 */
export async function writeSite(build: SiteBuild): Promise<number> {
  const slot = idleSlot(build.projectDirectory);
  const directory = join(build.projectDirectory, slot);
  // What is left of the last build but one.
  for (const name of [siteFolder, templateFolder, dataFolder, stylesFolder, manifestName])
    await rm(join(directory, name), { recursive: true, force: true });
  const largest = await writeOutput(build, directory);
  // What the server could not load must not take the place of a build that it serves.
  await checkOutput(build.projectDirectory, slot);
  await makeLive(build.projectDirectory, slot);
  return largest;
}

async function writeOutput(build: SiteBuild, directory: string): Promise<number> {
  const { inputs, moved = new Map<string, string>(), origin, projectDirectory } = build;
  const rules = Buffer.from(JSON.stringify(speculationRules()));
  const sources: SiteSource[] = [
    ...build.sources,
    { path: speculationRulesPath, names: [speculationRulesPath.slice(1)], from: rules, kind: 'file' },
  ];
  const largeText = compactStyles(build.largeStyles);
  const largeStyle = { text: largeText, hash: styleHash(largeText) };
  const twins = sources.filter(hasTwin).map(({ path }) => largePath(path));
  const paths = new Set([...sources.map(({ path }) => path), ...twins, ...answeredAddresses]);
  const isDelivered = (path: string): boolean => paths.has(path);
  const problems = [...checkPaths(sources), ...checkMoved(moved, isDelivered)];
  const written = new Map<string, DeliveredFile>();

  await forEachAtOnce(sources, 4, async (source) => {
    if (source.problem !== undefined) return;
    const bytes = await bytesOf(source);
    if (source.kind === 'card') {
      const { links, styles } = readHtml(bytes.toString('utf8'), origin);
      report(source, deadLinks(links));
      return write(source, bytes, styles);
    }
    if (source.kind !== 'document') return write(source, bytes);
    const { html, styles, links, problems: faults } = finishPage(bytes.toString('utf8'), origin, build.formerAnchors?.get(source.path));
    const budget = pageBudget(source.path, links);
    report(source, [...faults, ...deadLinks(links)]);
    await write(source, Buffer.from(html), styles, budget);
    if (!hasTwin(source)) return;
    const twin = { ...source, path: largePath(source.path), names: source.names.map((name) => largePath(`/${name}`).slice(1)) };
    await write(twin, Buffer.from(enlarge(html, largeStyle.text)), [...styles, largeStyle.hash], budget);
  });

  function deadLinks(links: readonly string[]): string[] {
    return links.filter((link) => !isDelivered(link)).map((link) => `It leads to ${link}, which does not exist.`);
  }

  function report({ path }: SiteSource, faults: readonly string[]): void {
    problems.push(...faults.map((fault) => `${path}: ${fault}`));
  }

  async function write(source: SiteSource, bytes: Buffer, styles: string[] = [], budget = Infinity): Promise<void> {
    const file = { ...(await writeSource(source, bytes, join(directory, siteFolder))), styles };
    const weight = file.bytes.br ?? file.bytes.identity;
    if (weight > budget) problems.push(`${source.path}: It is ${weight} bytes with brotli; the most is ${budget}.`);
    written.set(source.path, file);
  }

  const templates: Manifest['templates'] = {};
  for (const template of build.templates ?? []) {
    const { name } = template;
    const page = finishPage((await bytesOf(template)).toString('utf8'), origin);
    problems.push(...page.problems.map((problem) => `template ${name}: ${problem}`));
    templates[name] = { ...(await writeKept(directory, `${templateFolder}/${name}.html`, page.html)), styles: page.styles };
  }
  const data = {
    search: await writeKept(directory, `${dataFolder}/search.json`, JSON.stringify(build.data.search)),
    index: await writeKept(directory, `${dataFolder}/index.json`, JSON.stringify(build.data.index)),
    places: await writeKept(directory, `${dataFolder}/places.json`, JSON.stringify(build.data.places)),
    cards: await writeKept(directory, `${dataFolder}/cards.json`, JSON.stringify(build.data.cards)),
  };
  if (problems.length > 0) throw new Error(['The site is not delivered, because of:', ...problems.toSorted()].join('\n  '));

  const sorted = [...written].toSorted(([a], [b]) => (a < b ? -1 : 1));
  /** The documents of no address of their own, by where the addresses begin that they stand in for. */
  const standIns = (ending: string): Record<string, DeliveredFile> =>
    Object.fromEntries(
      sorted.flatMap(([path, file]) => {
        const beginning = beginningOf(path, ending);
        return beginning === undefined ? [] : [[beginning, file] as const];
      }),
    );
  const [notFound, refused] = [standIns(notFoundPath), standIns(refusedPath)];
  const serverError = written.get(serverErrorPath);
  if (!notFound[''] || !serverError) throw new Error(`app/ must hold global-not-found.tsx and a page at ${serverErrorPath}.`);
  for (const [path, file] of sorted)
    if ([...Object.values(notFound), ...Object.values(refused), serverError].includes(file)) written.delete(path);

  const contents = {
    inputs,
    settings: build.settings,
    day: build.day,
    changeDays: [...build.changeDays],
    files: Object.fromEntries(sorted.filter(([path]) => written.has(path))),
    moved: Object.fromEntries([...moved, ...[...moved].map((pair) => pair.map(largePath)).filter(([, to = '']) => isDelivered(to))]),
    notFound,
    refused,
    serverError,
    templates,
    largeStyle,
    data,
  };
  const manifest = makeManifest({ ...contents, sum: sumOf(join(directory, siteFolder), listFiles(contents)) });
  const folder = join(projectDirectory, outputFolder);
  const https = origin.startsWith('https:');
  await writeFile(join(directory, siteFolder, '_headers'), headersFile(manifest, https));
  await writeFile(join(directory, siteFolder, '_redirects'), redirectsFile(manifest));
  const nginx = { manifest, root: join(folder, siteFolder), folder, port: 80, https, log: '/var/log/nginx/site.log' };
  for (const [name, text] of Object.entries(nginxFiles(nginx))) await writeFile(join(directory, name), text);
  await mkdir(join(directory, stylesFolder));
  await writeFile(join(directory, stylesMark(manifest)), '');
  await writeFile(join(directory, manifestName), JSON.stringify(manifest, undefined, 1));
  const documents = listFiles(manifest).filter(({ kind }) => kind === 'document');
  return Math.max(...documents.map(({ bytes }) => bytes.br ?? bytes.identity));
}

/** Whether a document is there in large text too: those in both languages are not, but for the one that many readers meet. */
function hasTwin({ path, kind }: SiteSource): boolean {
  return kind === 'document' && (isLocale(path.split('/')[1] ?? '') || path === notFoundPath);
}

function checkPaths(sources: readonly SiteSource[]): string[] {
  const problems: string[] = [];
  const names = new Map<string, string>();
  for (const { path, names: own, problem } of sources) {
    if (problem) problems.push(`${path}: ${problem}`);
    if (!mediaTypeOf(own[0] ?? '')) problems.push(`${path}: Its kind of file is not listed in lib/output/media-types.ts.`);
    for (const name of own) {
      const other = names.get(name);
      if (other !== undefined) problems.push(`${path}: It would be written to the same file as ${other}.`);
      names.set(name, path);
    }
  }
  return problems;
}

/** What has moved leads to a page, and nothing else is there any more. */
function checkMoved(moved: ReadonlyMap<string, string>, isDelivered: (path: string) => boolean): string[] {
  return [...moved].flatMap(([from, to]) => [
    ...(isDelivered(from) ? [`${from}: It has moved, but is delivered too.`] : []),
    ...(isDelivered(to) ? [] : [`${from}: It has moved to ${to}, which does not exist.`]),
  ]);
}

async function bytesOf({ from }: Pick<SiteSource, 'from'>): Promise<Buffer> {
  return typeof from === 'string' ? readFile(from) : from;
}

/** Writes what the server reads whole. */
async function writeKept(directory: string, file: string, text: string): Promise<KeptFile> {
  const path = join(directory, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return { file, hash: contentHash(text) };
}

async function writeSource(source: SiteSource, bytes: Buffer, directory: string): Promise<Omit<DeliveredFile, 'styles'>> {
  const [name = ''] = source.names;
  const mediaType = source.path === speculationRulesPath ? speculationRulesMediaType : (mediaTypeOf(name) ?? '');
  const isLarge = source.path.startsWith(largePath(''));
  const variants = { identity: bytes, ...(isCompressible(mediaType) ? await compress(bytes, source.kind, isLarge) : {}) };
  for (const target of source.names) {
    const path = join(directory, target);
    await mkdir(dirname(path), { recursive: true });
    for (const [encoding, variant] of Object.entries(variants)) {
      await writeFile(path + encodingSuffixes[encoding as keyof typeof variants], variant);
    }
  }
  const sizes = Object.fromEntries(Object.entries(variants).map(([encoding, variant]) => [encoding, variant.length]));
  return { file: name, mediaType, kind: source.kind, hash: contentHash(bytes), bytes: { identity: bytes.length, ...sizes } };
}
