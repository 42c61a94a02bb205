import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRouteHandlers } from '#lib/server/routes.ts';
import { withProject } from './example-site.ts';

const source = `
export async function GET(request, { params }) {
  const { locale } = await params;
  const { searchParams } = new URL(request.url);
  if (searchParams.has('away')) return new Response(null, { status: 307, headers: { location: 'https://evil.example//x?y#z' } });
  if (searchParams.has('none')) return new Response(null, { status: 404 });
  return new Response(locale + ' ' + searchParams.get('q') + ' ' + request.headers.get('accept-language'), {
    headers: { 'content-type': 'text/calendar', vary: 'Accept-Language' },
  });
}
`;

const route = { path: '/[locale]/find', pattern: '^/[^/]+/find$', handler: 'app/[locale]/find/route.ts' };

async function withHandler(use: (ask: Awaited<ReturnType<typeof loadRouteHandlers>>) => Promise<void>): Promise<void> {
  await withProject(async (directory) => {
    const file = path.join(directory, route.handler);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, source);
    await use(await loadRouteHandlers(directory, [{ path: '/[locale]/page', pattern: '^/[^/]+/page$' }, route]));
  });
}

describe('a route handler', () => {
  test('is asked with its parameters, the query and the languages of the reader', async () => {
    await withHandler(async (ask) => {
      expect(await ask('/zh/find?q=%E8%8B%8F', 'zh-CN')).toMatchObject({
        status: 200,
        mediaType: 'text/calendar',
        isByLanguage: true,
        body: Buffer.from('zh 苏 zh-CN'),
        styleHashes: undefined,
      });
    });
  });

  test('may redirect, but only on this site', async () => {
    await withHandler(async (ask) => {
      expect(await ask('/zh/find?away', undefined)).toMatchObject({ status: 307, location: '/x?y#z', body: Buffer.alloc(0) });
    });
  });

  test('may say that there is nothing', async () => {
    await withHandler(async (ask) => {
      expect(await ask('/zh/find?none', undefined)).toMatchObject({ status: 404, body: Buffer.alloc(0) });
    });
  });

  test('is not asked for another address, nor for a page', async () => {
    await withHandler(async (ask) => {
      expect(ask('/zh/other', undefined)).toBeUndefined();
      expect(ask('/zh/page', undefined)).toBeUndefined();
    });
  });
});

test('a file without a handler is told at once', async () => {
  await withProject(async (directory) => {
    await writeFile(path.join(directory, 'route.ts'), 'export const POST = 1;');
    await expect(loadRouteHandlers(directory, [{ path: '/x', pattern: '^/x$', handler: 'route.ts' }])).rejects.toThrow(
      'route.ts exports no function GET.',
    );
  });
});
