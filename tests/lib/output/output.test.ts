import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { parseTemplate } from '#lib/output/templates.ts';
import { exampleData, examplePage, withProject, writeExampleSite } from '../server/example-site.ts';

test('what a build has written for the server is loaded as it was written', async () => {
  await withProject(async (directory) => {
    const from = Buffer.from(examplePage('{{heading}}').replace('</body>', '<script src="/_next/x.js"></script></body>'));
    await writeExampleSite(directory, { templates: [{ name: 'zh/search', from }] });
    const { data, templates, manifest } = await loadOutput(directory);
    expect(data).toEqual(exampleData);
    const page = templates.get('zh/search')?.fill({ heading: '<b>&"' });
    expect(page).toContain('<h1>&lt;b&gt;&amp;&quot;</h1>');
    expect(page).not.toContain('<script');
    expect(templates.get('zh/search')?.styles).toEqual(manifest.serverError.styles);
  });
});

const again = 'build the site again with "npm run build".';

test.each<[what: string, spoil: (directory: string) => Promise<void>, sentence: string]>([
  ['missing', (directory) => rm(`${directory}/out`), 'There is no out/manifest.json: build the site first with "npm run build".'],
  [
    'of another version',
    async (directory) => {
      const manifest = JSON.parse(await readFile(`${directory}/out/manifest.json`, 'utf8')) as object;
      await writeFile(`${directory}/out/manifest.json`, JSON.stringify({ ...manifest, version: 1 }));
    },
    `out/manifest.json was written by another version of this code: ${again}`,
  ],
  [
    'with half a manifest',
    (directory) => truncate(`${directory}/out/manifest.json`, 100),
    `out/manifest.json was written by another version of this code: ${again}`,
  ],
  [
    'with half its data',
    (directory) => truncate(`${directory}/out/data/search.json`, 20),
    `out/data/search.json is not as the build wrote it: ${again}`,
  ],
  [
    'without its places',
    (directory) => rm(`${directory}/out/data/places.json`),
    `out/data/places.json is not as the build wrote it: ${again}`,
  ],
  [
    'with a template of another',
    (directory) => appendFile(`${directory}/out/templates/zh/search.html`, ' '),
    `out/templates/zh/search.html is not as the build wrote it: ${again}`,
  ],
  [
    'with half a page',
    (directory) => truncate(`${directory}/out/site/en/index.html.br`, 9),
    `out/site/en/index.html.br is not as the build wrote it: ${again}`,
  ],
  [
    'with zeros for a page, as after a loss of power',
    async (directory) => {
      const page = `${directory}/out/site/en/index.html.br`;
      await writeFile(page, Buffer.alloc((await readFile(page)).length));
    },
    `out/site is not as the build wrote it: ${again}`,
  ],
  [
    'without its error page',
    (directory) => rm(`${directory}/out/site/500.html`),
    `out/site/500.html is not as the build wrote it: ${again}`,
  ],
])('a build that is %s is refused in one sentence', async (_what, spoil, sentence) => {
  await withProject(async (directory) => {
    await writeExampleSite(directory);
    await spoil(directory);
    await expect(loadOutput(directory)).rejects.toThrow(new Error(sentence));
  });
});

test('a template shows a section once, for each item, or not at all', () => {
  const { fill } = parseTemplate('{{#some}}<ul>{{#rows}}<li>{{name}}</li>{{/rows}}</ul>{{/some}}{{^some}}None{{/some}}');
  expect(fill({ some: true, rows: [{ name: 'a' }, { name: 'b' }] })).toBe('<ul><li>a</li><li>b</li></ul>');
  expect(fill({ some: false, rows: [] })).toBe('None');
});

test('a template shows texts and numbers as inert text, nothing where there is none, and what an item lacks from around it', () => {
  const { fill } = parseTemplate('{{#rows}}[{{name}} {{shared}} {{missing}}]{{/rows}}{{^rows}}None{{/rows}}');
  expect(fill({ rows: [{ name: `<a href="/x">&'` }, { name: 0, shared: 'own' }], shared: 'all' })).toBe(
    '[&lt;a href=&quot;/x&quot;&gt;&amp;&#39; all ][0 own ]',
  );
  expect(fill({ rows: [] })).toBe('None');
});
