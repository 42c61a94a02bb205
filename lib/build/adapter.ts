import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { today } from '#lib/site/clock.ts';
import { listChangeDays } from '#lib/content/catalogue.ts';
import { listFormerAnchors, listMoved } from '#lib/content/kinds/data/moved.ts';
import { answeredAddresses } from '#lib/site/answered.ts';
import { languagePath, notFoundPath, serverErrorPath, templatesPath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';
import { openSearchDescriptions } from '#lib/build/outputs/open-search.ts';
import { formerSecurityAddress, securityTxt } from '#lib/build/outputs/security-txt.ts';
import { cardPages, embeddedCards } from '#lib/build/outputs/card-pages.ts';
import { hashBuildInputs, listFiles } from './build-inputs.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { locales } from '#lib/i18n/locale.ts';
import { listSearchData } from '#lib/pages/search-documents.ts';
import { indexWords } from '#lib/search/indexed-words.ts';
import { settingsOf } from '#lib/output/settings.ts';
import { assistantFiles } from './outputs/llms.ts';
import { apiFiles } from './outputs/api.ts';
import { feedFiles } from './outputs/feeds.ts';
import { markdownFiles } from './outputs/markdown.ts';
import { isStandIn } from './stand-ins.ts';
import { writeSite, type SiteSource } from './write-site.ts';

type AdapterOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

function createAdapter(): NextAdapter {
  // Taken before anything is compiled: what is edited during a build is not in it, and a page made after midnight counts as made before.
  let inputs = '';
  let day = '';
  return {
    name: 'documents',
    async modifyConfig(config, { phase, projectDir }) {
      if (phase === PHASE_PRODUCTION_BUILD) {
        if (process.env.CONTENT_ROOT === undefined)
          throw new Error('Build with "npm run build": it gives the build a copy of the content.');
        day = today();
        inputs = await hashBuildInputs(projectDir, process.env);
      }
      return config;
    },
    async onBuildComplete({ outputs, projectDir }) {
      const publicFiles = (await listFiles(projectDir, 'public')).map((file) =>
        toAsset(file.slice('public'.length), `${projectDir}/${file}`),
      );
      const sources = [
        ...listDocuments(outputs),
        ...listUnfinished(outputs),
        ...listAssets(outputs),
        ...publicFiles,
        ...listKeys(),
        ...securityTxt(day),
        ...openSearchDescriptions(),
        ...markdownFiles(day),
        ...assistantFiles(day),
        ...cardPages(day),
        ...feedFiles(),
        ...apiFiles(day),
      ];
      const search = listSearchData(day);
      const bytes = await writeSite({
        projectDirectory: projectDir,
        origin: site.origin,
        inputs,
        settings: settingsOf(process.env),
        day,
        changeDays: listChangeDays(),
        sources,
        templates: listTemplates(outputs),
        largeStyles: await readFile(join(projectDir, 'components/large.css'), 'utf8'),
        data: { search, index: indexWords(search), places: getPlaces(), cards: embeddedCards(day) },
        moved: new Map([...listMoved(), ...formerSecurityAddress()]),
        formerAnchors: listFormerAnchors(),
      });
      console.log(`  Wrote ${sources.length} files to out/site; the largest page is ${bytes} bytes with brotli`);
    },
  };
}

/** The build adapter that next.config.ts names: it turns what Next has prerendered into the site folder, data and templates. */
export default createAdapter();

function listDocuments({ prerenders, staticFiles }: AdapterOutputs): SiteSource[] {
  const documents: SiteSource[] = [];
  for (const { pathname, routeType, response, fallback } of prerenders) {
    // Next's own pages, such as /_global-error, are not addresses of the site.
    if (routeType !== 'page' || pathname.startsWith('/_') || isTemplate(pathname)) continue;
    const problem =
      response !== 'complete' || !fallback?.filePath
        ? 'Next could not finish this page at build time.'
        : typeof fallback.initialRevalidate === 'number'
          ? `This page asks to be made anew every ${fallback.initialRevalidate} s, but a document stays as it was built: remove "revalidate".`
          : undefined;
    const path = pathname.replace(/\/not-found$/, notFoundPath);
    documents.push({ path, names: documentNames(path), from: fallback?.filePath ?? '', kind: 'document', problem });
  }
  const notFound = staticFiles.find(({ pathname }) => pathname === '/404');
  if (notFound) documents.push({ path: notFoundPath, names: documentNames(notFoundPath), from: notFound.filePath, kind: 'document' });
  return documents;
}

/** The pages with holes, by language and name: `/zh/template/search` is `zh/search`. */
function listTemplates({ prerenders }: AdapterOutputs): { name: string; from: string }[] {
  return prerenders.flatMap(({ pathname, routeType, fallback }) =>
    routeType === 'page' && isTemplate(pathname) && fallback?.filePath
      ? [{ name: pathname.slice(1).replace(`${templatesPath}/`, '/'), from: fallback.filePath }]
      : [],
  );
}

function isTemplate(path: string): boolean {
  return `/${path.split('/')[2] ?? ''}` === templatesPath;
}

function documentNames(path: string): string[] {
  if (path === serverErrorPath) return ['500.html'];
  if (isStandIn(path)) return [`${path.slice(1)}.html`];
  const name = `${path.slice(1)}/index.html`.replace(/^\//, '');
  // A static server has nothing else to show at `/`.
  return path === languagePath ? [name, 'index.html'] : [name];
}

function listAssets({ prerenders, staticFiles }: AdapterOutputs): SiteSource[] {
  const assets: SiteSource[] = [];
  for (const { pathname, routeType, fallback } of prerenders) {
    if (routeType === 'route' && fallback?.filePath) assets.push(toAsset(pathname, fallback.filePath));
  }
  for (const { pathname, filePath } of staticFiles) {
    // No document refers to Next's scripts and style sheets.
    const isRuntime = pathname.startsWith('/_next/') && !pathname.startsWith('/_next/static/media/');
    if (!isRuntime && pathname !== '/404' && pathname !== '/500') assets.push(toAsset(pathname, filePath));
  }
  return assets;
}

/** The file by which search engines know that who tells them of pages is the site (IndexNow); its content is its name. */
function listKeys(): SiteSource[] {
  const { indexNowKey: key } = site;
  return key === undefined ? [] : [toAsset(`/${key}.txt`, Buffer.from(key))];
}

function toAsset(path: string, from: string | Buffer): SiteSource {
  return { path, names: [path.slice(1)], from, kind: path.startsWith('/_next/static/') ? 'hashed' : 'file' };
}

/** The addresses of the app folder that are neither whole in the site folder nor answered by the server: nobody would answer them. */
function listUnfinished({ appPages, appRoutes, prerenders }: AdapterOutputs): SiteSource[] {
  return [...appPages, ...appRoutes]
    .map(({ pathname }) => pathname)
    .filter((path) => !path.startsWith('/_') && !path.endsWith('.rsc'))
    .filter((path) => {
      const own = prerenders.filter(({ parentOutputId }) => parentOutputId === path);
      const isPrerendered = own.some(({ response }) => response === 'complete');
      const isClosed = !path.includes('[') || own.every(({ parentFallbackMode }) => parentFallbackMode !== null);
      const isAnswered = locales.every((locale) => answeredAddresses.includes(path.replace('/[locale]', `/${locale}`)));
      return !isAnswered && !(isPrerendered && isClosed);
    })
    .map((path) => ({
      path,
      names: [`${path.slice(1)}.html`],
      from: Buffer.alloc(0),
      kind: 'document',
      problem: 'Next would make this page for each request, but only the addresses in lib/server/routes.ts are answered: make it static.',
    }));
}
