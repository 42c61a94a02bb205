import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverErrorPath } from '#lib/site/paths.ts';
import type { SiteData } from '#lib/output/output.ts';
import type { SearchData } from '#lib/search/document.ts';
import { indexWords } from '#lib/search/indexed-words.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { FeedbackDesk } from '#lib/server/feedback/post.ts';
import type { ServedSite } from '#lib/server/served-site.ts';
import { writeSite, type SiteBuild, type SiteSource } from '#lib/build/write-site.ts';
import { createExampleServer } from '../../example-server.ts';

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
  exampleDocument('/en/404', examplePage('Not found', '<p>No page. 没有这个页面</p>'), 'en/404.html'),
  exampleDocument('/en/not-taken', examplePage('Not taken', '<p>没有收下</p>'), 'en/not-taken.html'),
  exampleDocument('/zh/not-taken', examplePage('Not taken'), 'zh/not-taken.html'),
  exampleDocument(serverErrorPath, examplePage('Something went wrong'), '500.html'),
  { path: '/robots.txt', names: ['robots.txt'], from: Buffer.from('User-agent: *\n'), kind: 'file' },
  { path: '/share-en.png', names: ['share-en.png'], from: Buffer.from('\u0089PNG', 'latin1'), kind: 'file' },
];

const search: SearchData = {
  documents: [
    {
      path: '/guides/fees',
      kind: 'guide',
      title: { en: 'Fees', zh: '费用' },
      text: { en: 'What it costs.', zh: '要多少钱。' },
      names: [],
    },
  ],
  words: [{ typed: ['多少钱'], means: ['费用'] }],
  subjects: { ours: ['费用'], usual: [], passing: [], others: [] },
  askedBySome: [],
};

/** What the example site finds: one guide. */
export const exampleData: SiteData = {
  search,
  index: indexWords(search),
  places: { regions: [], spellings: [{ typed: '港', place: 'outside' }], counties: [], formerNames: [], areas: [], everydayWords: [] },
  cards: {
    '/en/guides/fees': { title: 'Fees', embed: '/embed/en/guides/fees', picture: '/share/card-square.png', widths: [4, 20, 10, 30] },
  },
};

/** A page with holes for every name in every language. */
const exampleTemplates = [
  'search',
  'feedback',
  'feedback-thanks',
  'place-choice',
  'deadline-fault',
  ...['deadline-answer', 'deadline-sheet'].flatMap((name) => ['waiting', 'last-day', 'late'].map((stage) => `${name}/${stage}`)),
].flatMap((name) =>
  locales.map((locale) => ({ name: `${locale}/${name}`, from: Buffer.from(examplePage('{{title}}', '<p>{{typed}}</p>')) })),
);

/** What pages of the example site in large text look like. */
const largeStyles = 'h1 {\n  font-size: 2rem;\n}\n';

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
    inputs = 'inputs',
    settings = {},
    day = '2026-11-24',
    changeDays = [],
    templates = exampleTemplates,
    data = exampleData,
    moved = exampleMoved,
  }: Partial<Pick<SiteBuild, 'sources' | 'templates' | 'data' | 'inputs' | 'settings' | 'day' | 'changeDays' | 'moved'>> = {},
): Promise<number> {
  return writeSite({
    projectDirectory,
    origin: 'https://example.org',
    inputs,
    settings,
    day,
    changeDays,
    sources,
    templates,
    data,
    largeStyles,
    moved,
  });
}

/** Serves a site on a free port while `work` runs; what goes wrong inside fails it. */
export async function servePrepared<Result>(
  site: ServedSite,
  work: (port: number) => Promise<Result>,
  log: (line: string) => void = () => undefined,
  desk?: FeedbackDesk,
): Promise<Result> {
  const errors: unknown[] = [];
  const server = createExampleServer(site, { desk, log, reportError: (error) => errors.push(error) });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const result = await work((server.address() as AddressInfo).port);
    if (errors.length > 0) throw new AggregateError(errors);
    return result;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
