import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverErrorPath } from '#lib/site/paths.ts';
import type { DynamicRoute } from '#lib/output/manifest.ts';
import { writeSite, type SiteBuild, type SiteSource } from '#lib/build/write-site.ts';

/** The HTML of a small page that passes every check. */
export function examplePage(title: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><style>h1{color:#123456}</style></head><body><h1>${title}</h1>${body}</body></html>`;
}

/** One page of a site, as the adapter hands it over. */
export function exampleDocument(path: string, html: string, name = `${path.slice(1)}/index.html`): SiteSource {
  return { path, names: [name], from: Buffer.from(html), kind: 'document' };
}

/** A site of two pages, their error pages and two files. */
export const exampleSources: readonly SiteSource[] = [
  exampleDocument('/en', examplePage('English', `<p>${'Words that compress. '.repeat(40)}</p><a href="/en/guides/fees">Fees</a>`)),
  exampleDocument('/en/guides/fees', examplePage('Fees')),
  exampleDocument('/404', examplePage('Not found', '<p>没有这个页面</p>'), '404.html'),
  exampleDocument(serverErrorPath, examplePage('Something went wrong'), '500.html'),
  { path: '/robots.txt', names: ['robots.txt'], from: Buffer.from('User-agent: *\n'), kind: 'file' },
  { path: '/share-en.png', names: ['share-en.png'], from: Buffer.from('\u0089PNG', 'latin1'), kind: 'file' },
];

/** The routes of the example site that Next would answer. */
export const exampleRoutes: readonly DynamicRoute[] = [
  { path: '/', pattern: '^/$' },
  { path: '/[locale]/search', pattern: '^/[^/]+/search$' },
];

/** An address that the example site once had. */
export const exampleMoved: ReadonlyMap<string, string> = new Map([['/en/fees', '/en/guides/fees']]);

/** Makes an empty project directory, gives it to `work`, and removes it afterwards. */
export async function withProject<Result>(work: (directory: string) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'delivery-'));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Writes a site into a project directory, as a build would. */
export async function writeExampleSite(
  projectDirectory: string,
  {
    sources = exampleSources,
    dynamicRoutes = exampleRoutes,
    inputs = 'inputs',
    day = '2026-11-24',
    changeDays = [],
    templates = [],
    moved = exampleMoved,
  }: Partial<Pick<SiteBuild, 'sources' | 'templates' | 'dynamicRoutes' | 'inputs' | 'day' | 'changeDays' | 'moved'>> = {},
): Promise<number> {
  return writeSite({ projectDirectory, origin: 'https://example.org', inputs, day, changeDays, sources, templates, dynamicRoutes, moved });
}
