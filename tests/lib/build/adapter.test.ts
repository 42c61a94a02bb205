import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import adapter from '#lib/build/adapter.ts';
import { readManifest } from '#lib/output/manifest.ts';
import { homePath } from '#lib/site/paths.ts';
import { examplePage, withProject } from '../server/example-site.ts';

// What has moved on the real site is no address of this one, and what it publishes is not what this one is about.
vi.mock('#lib/build/outputs/api.ts', () => ({ apiFiles: () => [] }));
vi.mock('#lib/build/outputs/feeds.ts', () => ({ feedFiles: () => [] }));
vi.mock('#lib/content/kinds/data/moved.ts', () => ({
  listMoved: () => new Map([['/en/former', '/en']]),
  listFormerAnchors: () => new Map(),
}));

// What is made of documents is made of the home page alone: to compress all of it takes longer than all else here.
vi.mock(import('#lib/pages/published/list-published.ts'), async (original) => {
  const { listPublished } = await original();
  return { listPublished: (day) => listPublished(day).filter(({ path }) => path === homePath) };
});

beforeEach(() => {
  vi.stubEnv('CONTENT_ROOT', process.cwd());
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  vi.doUnmock('#lib/build/outputs/api.ts');
  vi.doUnmock('#lib/build/outputs/feeds.ts');
  vi.doUnmock('#lib/content/kinds/data/moved.ts');
  vi.doUnmock('#lib/pages/published/list-published.ts');
  vi.resetModules();
});

test('a build without a copy of the content of its own is refused with the command that makes one', async () => {
  vi.stubEnv('CONTENT_ROOT', undefined);
  await expect(adapter.modifyConfig?.({} as never, { phase: PHASE_PRODUCTION_BUILD, projectDir: '.' } as never)).rejects.toThrow(
    'npm run build',
  );
});

type BuildResult = Parameters<NonNullable<typeof adapter.onBuildComplete>>[0];

/** What Next 16.4.6 hands to an adapter, as far as the adapter looks at it. */
async function exampleBuild(
  directory: string,
  extra: { prerenders?: object[]; appPages?: object[] } = {},
  { modifyConfig } = adapter,
): Promise<BuildResult> {
  const write = async (name: string, content: string): Promise<string> => {
    await writeFile(`${directory}/${name}`, content);
    return `${directory}/${name}`;
  };
  await modifyConfig?.({} as never, { phase: PHASE_PRODUCTION_BUILD, projectDir: directory } as never);
  for (const folder of ['public', 'components']) await mkdir(`${directory}/${folder}`, { recursive: true });
  await write('components/large.css', 'h1 { font-size: 2rem; }');
  await write('public/share-en.png', 'x');
  const page = async (pathname: string, route = pathname, more: object = {}): Promise<object> => ({
    pathname,
    parentOutputId: route,
    routeType: 'page',
    response: 'complete',
    fallback: { filePath: await write(`${pathname.replaceAll('/', '_')}.html`, examplePage(pathname)), initialRevalidate: false },
    ...more,
  });
  const outputs = {
    appPages: [
      ...['/_not-found', '/[locale]', '/[locale].rsc', '/[locale]/search', '/[locale]/search.rsc', '/language', '/server-error'].map(
        (pathname) => ({ pathname }),
      ),
      ...(extra.appPages ?? []),
    ],
    appRoutes: [
      { pathname: '/', sourcePage: '/route' },
      { pathname: '/index.rsc', sourcePage: '/route' },
    ],
    prerenders: [
      await page('/en', '/[locale]', { parentFallbackMode: false }),
      await page('/zh', '/[locale]', { parentFallbackMode: false }),
      await page('/language'),
      await page('/server-error'),
      await page('/_global-error'),
      await page('/zh/template/search', '/[locale]/template/search', { parentFallbackMode: false }),
      { pathname: '/en.rsc', parentOutputId: '/[locale]', parentFallbackMode: false, fallback: { filePath: '/nowhere' } },
      { pathname: '/[locale]', parentOutputId: '/[locale]' },
      ...(extra.prerenders ?? []),
    ],
    staticFiles: [
      { pathname: '/404', filePath: await write('404.html', examplePage('Not found')) },
      { pathname: '/500', filePath: '/nowhere' },
      { pathname: '/_next/static/chunks/x.js', filePath: '/nowhere' },
      { pathname: '/_next/static/media/icon.1a2b.svg', filePath: await write('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>') },
      { pathname: '/robots.txt', filePath: await write('robots.txt.body', 'User-agent: *\n') },
    ],
  };
  return { outputs, projectDir: directory } as unknown as BuildResult;
}

test('the key of IndexNow is a file of the site, of its own name', async () => {
  vi.stubEnv('INDEXNOW_KEY', '0f1e2d3c');
  vi.resetModules();
  const { default: keyed } = await import('#lib/build/adapter.ts');
  await withProject(async (directory) => {
    await keyed.onBuildComplete?.(await exampleBuild(directory, {}, keyed));
    expect(await readFile(`${directory}/out/site/0f1e2d3c.txt`, 'utf8')).toBe('0f1e2d3c');
    expect((await readManifest(directory)).files).toHaveProperty(['/0f1e2d3c.txt', 'kind'], 'file');
  });
});

test('an address that is led to a file has no twin in large text', async () => {
  vi.stubEnv('CONTACT_EMAIL', 'editor@example.org');
  vi.resetModules();
  const { default: reachable } = await import('#lib/build/adapter.ts');
  await withProject(async (directory) => {
    await reachable.onBuildComplete?.(await exampleBuild(directory, {}, reachable));
    const { files, moved } = await readManifest(directory);
    expect(moved).toEqual({ '/en/former': '/en', '/large/en/former': '/large/en', '/security.txt': '/.well-known/security.txt' });
    expect(files).toHaveProperty(['/.well-known/security.txt', 'mediaType'], 'text/plain; charset=utf-8');
    expect(await readFile(`${directory}/out/site/_redirects`, 'utf8')).toContain('/security.txt /.well-known/security.txt 308\n');
  });
});

test('what Next has prerendered becomes the site', async () => {
  await withProject(async (directory) => {
    await adapter.onBuildComplete?.(await exampleBuild(directory));
    const manifest = await readManifest(directory);
    const delivered = Object.entries(manifest.files).map(([path, { file, kind }]) => `${path} ${file} ${kind}`);
    expect(delivered).toEqual([
      '/_next/static/media/icon.1a2b.svg _next/static/media/icon.1a2b.svg hashed',
      '/en en/index.html document',
      '/en.md en.md data',
      '/en/llms-full.txt en/llms-full.txt data',
      '/language language/index.html document',
      '/large/en large/en/index.html document',
      '/large/zh large/zh/index.html document',
      '/llms.txt llms.txt data',
      '/opensearch-en.xml opensearch-en.xml file',
      '/opensearch-zh.xml opensearch-zh.xml file',
      '/robots.txt robots.txt file',
      '/share-en.png share-en.png file',
      '/speculation-rules.json speculation-rules.json file',
      '/zh zh/index.html document',
      '/zh.md zh.md data',
      '/zh/llms-full.txt zh/llms-full.txt data',
    ]);
    expect(manifest.moved).toEqual({ '/en/former': '/en', '/large/en/former': '/large/en' });
    expect(await readFile(`${directory}/out/site/index.html`, 'utf8')).toContain('/language');
    expect(await readFile(`${directory}/out/site/500.html`, 'utf8')).toContain('/server-error');
    expect(await readFile(`${directory}/out/templates/zh/search.html`, 'utf8')).toContain('/zh/template/search');
  });
});

test('an address that Next would make for each request is a problem, unless the server answers it', async () => {
  await withProject(async (directory) => {
    const filePath = `${directory}/open.html`;
    await writeFile(filePath, examplePage('Open'));
    const prerender = {
      pathname: '/open/1',
      parentOutputId: '/open/[id]',
      parentFallbackMode: null,
      routeType: 'page',
      response: 'complete',
      fallback: { filePath },
    };
    const extra = { prerenders: [prerender], appPages: [{ pathname: '/open/[id]' }, { pathname: '/[locale]/late' }] };
    await expect(adapter.onBuildComplete?.(await exampleBuild(directory, extra))).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: The site is not delivered, because of:
        /[locale]/late: Next would make this page for each request, but only the addresses in lib/server/routes.ts are answered: make it static.
        /open/[id]: Next would make this page for each request, but only the addresses in lib/server/routes.ts are answered: make it static.]
    `);
  });
});

test('a page that cannot stay as it was built is a problem', async () => {
  await withProject(async (directory) => {
    const page = { routeType: 'page', fallback: { filePath: `${directory}/404.html`, initialRevalidate: 60 } };
    const prerenders = [
      { ...page, pathname: '/late', parentOutputId: '/late', response: 'initial' },
      { ...page, pathname: '/anew', parentOutputId: '/anew', response: 'complete' },
    ];
    await expect(adapter.onBuildComplete?.(await exampleBuild(directory, { prerenders }))).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: The site is not delivered, because of:
        /anew: This page asks to be made anew every 60 s, but a document stays as it was built: remove "revalidate".
        /late: Next could not finish this page at build time.]
    `);
  });
});
