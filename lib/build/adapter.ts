import type { NextAdapter } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { today } from '#lib/site/clock.ts';
import { listChangeDays } from '#lib/content/catalogue.ts';
import { listMoved } from '#lib/content/kinds/moved.ts';
import { languagePath, searchPath, searchTemplatePath, serverErrorPath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';
import { hashBuildInputs } from './build-inputs.ts';
import { listFiles } from './list-files.ts';
import type { DynamicRoute } from '#lib/output/manifest.ts';
import { writeSite, type SiteSource } from './write-site.ts';

type AdapterOutputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs'];

// Taken before anything is compiled: what is edited during a build is not in it, and a page made after midnight counts as made before.
let inputs = '';
let day = '';

/** The build adapter that next.config.ts names: turns what Next has prerendered into the site folder. */
const adapter: NextAdapter = {
  name: 'documents',
  async modifyConfig(config, { phase, projectDir }) {
    if (phase === PHASE_PRODUCTION_BUILD) {
      if (process.env.CONTENT_ROOT === undefined) throw new Error('Build with "npm run build": it gives the build a copy of the content.');
      day = today();
      inputs = await hashBuildInputs(projectDir, process.env);
    }
    return config;
  },
  async onBuildComplete({ outputs, projectDir }) {
    const dynamicRoutes = listDynamicRoutes(outputs);
    const sources = [...listDocuments(outputs), ...listAssets(outputs), ...(await listPublicFiles(projectDir))];
    const changeDays = listChangeDays();
    const templates = listTemplates(outputs);
    const bytes = await writeSite({
      projectDirectory: projectDir,
      origin: site.origin,
      inputs,
      day,
      changeDays,
      sources,
      templates,
      dynamicRoutes,
      moved: listMoved(),
    });
    console.log(`  Wrote ${sources.length} files to out/site; the largest page is ${bytes} bytes with brotli`);
  },
};

export default adapter;

function listDocuments({ prerenders, staticFiles }: AdapterOutputs): SiteSource[] {
  const documents: SiteSource[] = [];
  for (const { pathname, routeType, response, fallback } of prerenders) {
    // Next's own pages, such as /_global-error, are not addresses of the site.
    if (routeType !== 'page' || pathname.startsWith('/_') || pathname.endsWith(searchTemplatePath)) continue;
    const problem =
      response !== 'complete' || !fallback?.filePath
        ? 'Next could not finish this page at build time.'
        : typeof fallback.initialRevalidate === 'number'
          ? `This page asks to be made anew every ${fallback.initialRevalidate} s, but a document stays as it was built: remove "revalidate".`
          : undefined;
    documents.push({ path: pathname, names: documentNames(pathname), from: fallback?.filePath ?? '', kind: 'document', problem });
  }
  const notFound = staticFiles.find(({ pathname }) => pathname === '/404');
  if (notFound) documents.push({ path: '/404', names: ['404.html'], from: notFound.filePath, kind: 'document' });
  return documents;
}

/** The pages that are no addresses of the site, but are filled for each request. */
function listTemplates({ prerenders }: AdapterOutputs): { name: string; from: string }[] {
  return prerenders.flatMap(({ pathname, routeType, fallback }) =>
    routeType === 'page' && pathname.endsWith(searchTemplatePath) && fallback?.filePath
      ? [{ name: `${pathname.slice(1, -searchTemplatePath.length)}${searchPath}`, from: fallback.filePath }]
      : [],
  );
}

function documentNames(path: string): string[] {
  if (path === serverErrorPath) return ['500.html'];
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

async function listPublicFiles(projectDirectory: string): Promise<SiteSource[]> {
  const files = await listFiles(projectDirectory, 'public');
  return files.map((file) => toAsset(file.slice('public'.length), `${projectDirectory}/${file}`));
}

function toAsset(path: string, from: string): SiteSource {
  return { path, names: [path.slice(1)], from, kind: path.startsWith('/_next/static/') ? 'hashed' : 'file' };
}

/** The addresses that are not whole in the site folder: made for each request, or only partly prerendered. */
function listDynamicRoutes({ appPages, appRoutes, prerenders }: AdapterOutputs): DynamicRoute[] {
  const pages = appPages.map(({ pathname }) => ({ path: pathname }));
  const routes = appRoutes.map(({ pathname, sourcePage }) => ({ path: pathname, handler: `app${sourcePage}.ts` }));
  return [...pages, ...routes]
    .filter(({ path }) => !path.startsWith('/_') && !path.endsWith('.rsc'))
    .filter(({ path }) => {
      const own = prerenders.filter(({ parentOutputId }) => parentOutputId === path);
      const isPrerendered = own.some(({ response }) => response === 'complete');
      const isClosed = !path.includes('[') || own.every(({ parentFallbackMode }) => parentFallbackMode !== null);
      return !isPrerendered || !isClosed;
    })
    .map((route) => ({ ...route, pattern: toPattern(route.path) }));
}

/** `/[locale]/search` → `^/[^/]+/search$`; Next's own patterns also match the addresses of its client router. */
function toPattern(path: string): string {
  const segments = path
    .split('/')
    .slice(1)
    .map((segment) => {
      if (segment.startsWith('[[...')) return '(?:/.+)?';
      if (segment.startsWith('[...')) return '/.+';
      return segment.startsWith('[') ? '/[^/]+' : `/${segment.replaceAll(/[^\w-]/g, '\\$&')}`;
    });
  return `^${segments.join('')}$`;
}
