import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '#lib/build/build-inputs.ts';
import { readManifest } from '#lib/output/manifest.ts';
import { liveSlot } from '#lib/output/slots.ts';
import { exampleDocument, examplePage, exampleSources, withProject, writeExampleSite } from '../server/example-site.ts';

test('a site is written as one folder, with the compressed forms of each file that gets smaller', async () => {
  await withProject(async (directory) => {
    await writeExampleSite(directory);
    expect(
      (await listFiles(directory, 'out')).map((name) => name.slice('out/'.length)).filter((name) => !name.startsWith('templates/')),
    ).toEqual([
      'data/cards.json',
      'data/index.json',
      'data/places.json',
      'data/search.json',
      'manifest.json',
      'nginx-http.conf',
      'nginx-server.conf',
      'nginx.conf',
      'site/404.html',
      'site/404.html.br',
      'site/404.html.gz',
      'site/500.html',
      'site/500.html.br',
      'site/500.html.gz',
      'site/_headers',
      'site/_redirects',
      'site/en/404.html',
      'site/en/404.html.br',
      'site/en/404.html.gz',
      'site/en/guides/fees/index.html',
      'site/en/guides/fees/index.html.br',
      'site/en/guides/fees/index.html.gz',
      'site/en/index.html',
      'site/en/index.html.br',
      'site/en/index.html.gz',
      'site/en/not-taken.html',
      'site/en/not-taken.html.br',
      'site/en/not-taken.html.gz',
      'site/large/404.html',
      'site/large/404.html.br',
      'site/large/en/404.html',
      'site/large/en/404.html.br',
      'site/large/en/guides/fees/index.html',
      'site/large/en/guides/fees/index.html.br',
      'site/large/en/index.html',
      'site/large/en/index.html.br',
      'site/large/en/not-taken.html',
      'site/large/en/not-taken.html.br',
      'site/large/zh/not-taken.html',
      'site/large/zh/not-taken.html.br',
      'site/robots.txt',
      'site/share-en.png',
      'site/speculation-rules.json',
      'site/speculation-rules.json.gz',
      'site/zh/not-taken.html',
      'site/zh/not-taken.html.br',
      'site/zh/not-taken.html.gz',
      expect.stringMatching(/^styles\/[\w-]{22}$/u),
    ]);
    const page = await readFile(`${directory}/out/site/en/index.html`);
    expect(brotliDecompressSync(await readFile(`${directory}/out/site/en/index.html.br`))).toEqual(page);
    expect(gunzipSync(await readFile(`${directory}/out/site/en/index.html.gz`))).toEqual(page);
    expect(await readdir(directory)).toEqual(['out', 'out.a']);
  });
});

test('what has moved leads to a page, is no page itself, and is written for static hosts', async () => {
  await withProject(async (directory) => {
    await writeExampleSite(directory);
    expect(await readFile(`${directory}/out/site/_redirects`, 'utf8')).toBe(
      '/en/fees /en/guides/fees 308\n/large/en/fees /large/en/guides/fees 308\n',
    );
    const moved = new Map([
      ['/en', '/en/guides/fees'],
      ['/en/old', '/en/nowhere'],
    ]);
    await expect(writeExampleSite(directory, { moved })).rejects.toThrow(
      /\/en\/old: It has moved to \/en\/nowhere, which does not exist\.\n.*\/en: It has moved, but is delivered too\./u,
    );
  });
});

test('a build goes to the slot that is not served and takes the place of the last one when it is whole', async () => {
  await withProject(async (directory) => {
    await writeExampleSite(directory, { inputs: 'first' });
    expect(liveSlot(directory)).toBe('out.a');
    await writeExampleSite(directory, { inputs: 'second' });
    expect(liveSlot(directory)).toBe('out.b');
    expect((await readManifest(directory)).inputs).toBe('second');
    // The server of the first build goes on until it is told otherwise.
    expect((await readManifest(directory, 'out.a')).inputs).toBe('first');
    await writeExampleSite(directory, { inputs: 'third' });
    expect(liveSlot(directory)).toBe('out.a');
    expect((await readManifest(directory)).inputs).toBe('third');
  });
});

test('a folder that an older version of this code wrote gives way to the link', async () => {
  await withProject(async (directory) => {
    await mkdir(`${directory}/out/site`, { recursive: true });
    expect(liveSlot(directory)).toBeUndefined();
    await writeExampleSite(directory);
    expect(liveSlot(directory)).toBe('out.a');
  });
});

test('the manifest says of each path how it is delivered, and keeps the error pages out of the paths', async () => {
  await withProject(async (directory) => {
    await writeExampleSite(directory);
    const manifest = await readManifest(directory);
    expect(Object.keys(manifest.files)).toEqual([
      '/en',
      '/en/guides/fees',
      '/large/en',
      '/large/en/guides/fees',
      '/robots.txt',
      '/share-en.png',
      '/speculation-rules.json',
    ]);
    expect(manifest.files['/en']).toMatchObject({ file: 'en/index.html', mediaType: 'text/html; charset=utf-8', kind: 'document' });
    expect(manifest.files['/speculation-rules.json']?.mediaType).toBe('application/speculationrules+json');
    expect(Object.entries(manifest.notFound).map(([beginning, { file }]) => [beginning, file])).toEqual([
      ['', '404.html'],
      ['/en', 'en/404.html'],
      ['/large', 'large/404.html'],
      ['/large/en', 'large/en/404.html'],
    ]);
    expect(manifest.serverError.file).toBe('500.html');
    expect(manifest.files['/en']?.styles).toHaveLength(1);
    // Its own style, and the one that all pages in large text have.
    expect(manifest.files['/large/en']?.styles).toEqual([...(manifest.files['/en']?.styles ?? []), manifest.largeStyle.hash]);
    expect(manifest.files['/robots.txt']?.styles).toEqual([]);
  });
});

test('a page with two names, such as the choice of language, is the same file twice', async () => {
  await withProject(async (directory) => {
    const language = { ...exampleDocument('/language', examplePage('Language')), names: ['language/index.html', 'index.html'] };
    await writeExampleSite(directory, { sources: [...exampleSources, language] });
    const [one, two] = await Promise.all(
      ['language/index.html.br', 'index.html.br'].map((name) => readFile(`${directory}/out/site/${name}`)),
    );
    expect(one).toEqual(two);
  });
});

test('every problem of every page is listed with its address, and the last build stays', async () => {
  await withProject(async (directory) => {
    await writeExampleSite(directory);
    await writeFile(`${directory}/out/site/mark`, '');
    // Bytes that no compression makes smaller.
    const heavy = Array.from({ length: 9_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000))).join('');
    const sources = [
      ...exampleSources,
      exampleDocument(
        '/en/a',
        examplePage('A', '<script>alert(1)</script><a href="/en/missing">x</a> <a href="/en/search?q=1">y</a><p style="x">z</p>'),
      ),
      exampleDocument('/en/heavy', examplePage('Heavy', `<p>${heavy}</p>`)),
      { path: '/data.bin', names: ['data.bin'], from: Buffer.from('x'), kind: 'file' as const },
      {
        path: '/en/again',
        names: ['en/index.html'],
        from: Buffer.from(examplePage('Again')),
        kind: 'document' as const,
        problem: 'Next could not finish this page.',
      },
    ];
    const error: Error = await writeExampleSite(directory, { sources }).then(
      () => new Error('it was written'),
      (reason: Error) => reason,
    );
    expect(error.message.replaceAll(/\d{5}(?= bytes)/g, 'N')).toMatchInlineSnapshot(`
      "The site is not delivered, because of:
        /data.bin: Its kind of file is not listed in lib/output/media-types.ts.
        /en/a: <p style="x"> has an attribute that our pages do not use (style): if it makes no request, runs no script and sets no style, add it to lib/build/check-page.ts.
        /en/a: <script> is left: a page works without scripts.
        /en/a: It leads to /en/missing, which does not exist.
        /en/again: It would be written to the same file as /en.
        /en/again: Next could not finish this page.
        /en/heavy: It is N bytes with brotli; the most is 12250.
        /large/en/heavy: It is N bytes with brotli; the most is 12250."
    `);
    expect(liveSlot(directory)).toBe('out.a');
    expect(await readdir(`${directory}/out/site`)).toContain('mark');
  });
});

test('a site without its error pages is not delivered', async () => {
  await withProject(async (directory) => {
    const sources = exampleSources.filter(({ path }) => path !== '/404');
    await expect(writeExampleSite(directory, { sources })).rejects.toThrow(
      'app/ must hold global-not-found.tsx and a page at /server-error.',
    );
  });
});

test('a manifest that is missing or foreign is one sentence that says what to do', async () => {
  await withProject(async (directory) => {
    await expect(readManifest(directory)).rejects.toThrow('There is no out/manifest.json: build the site first with "npm run build".');
    await writeExampleSite(directory);
    await writeFile(`${directory}/out/manifest.json`, '{"inputs":1}');
    await expect(readManifest(directory)).rejects.toThrow(
      'out/manifest.json was written by another version of this code: build the site again with "npm run build".',
    );
  });
});
