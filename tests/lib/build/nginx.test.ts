import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, expect } from 'vitest';
import { readManifest } from '#lib/output/manifest.ts';
import { loadOutput } from '#lib/output/output.ts';
import { makeCounter } from '#lib/output/count-log.ts';
import { prepareSite } from '#lib/server/served-site.ts';
import { ask } from '../../../bench/answer.ts';
import { answerDifferences } from '../../../bench/answer-differences.ts';
import { findProgram, startNginx } from '../../../bench/running-server.ts';
import { exampleDocument, examplePage, exampleSources, servePrepared, withProject, writeExampleSite } from '../server/example-site.ts';

const sources = [
  ...exampleSources,
  exampleDocument('/zh', examplePage('中文')),
  // The same bytes as a document that has its Markdown, without.
  exampleDocument('/en/same', examplePage('Fees')),
  // A document with its Markdown, a table with the description of its columns, a feed whose kind its last ending does not tell, a card.
  ...['/en.md', '/en/guides/fees.md', '/llms.txt', '/api/v1/fees.csv', '/api/v1/fees.csv-metadata.json', '/en/changes.feed.json'].map(
    (path) => ({ path, names: [path.slice(1)], from: Buffer.from(`${path}\n`.repeat(40)), kind: 'data' as const }),
  ),
  { ...exampleDocument('/embed/en/guides/fees', '<!doctype html><title>Fees</title>'), kind: 'card' as const },
];

test('nginx, where it is installed, answers like npm start, whatever is asked for and of every kind of file', async () => {
  // What other software does is said where it is missing; nothing here is skipped.
  if ((await findProgram('nginx')) === undefined) return console.warn('nginx is not installed: its answers were not compared.');
  await withProject(async (project) => {
    await writeExampleSite(project, { sources });
    const site = prepareSite(await loadOutput(project));
    await servePrepared(site, async (port) => {
      const nginx = await startNginx(project, site.manifest);
      try {
        expect(await answerDifferences(site.manifest, port, nginx?.port ?? 0)).toEqual([]);
      } finally {
        await nginx?.stop();
      }
    });
  });
});

test('nginx, where it is installed, counts the same as npm start, and neither log holds what a browser says that it is', async () => {
  if ((await findProgram('nginx')) === undefined) return console.warn('nginx is not installed: its log was not compared.');
  await withProject(async (project) => {
    await writeExampleSite(project, { sources });
    const site = prepareSite(await loadOutput(project));
    const file = join(project, 'access.log');
    const lines: string[] = [];
    const nginx = await startNginx(project, site.manifest, file);
    // What has waited for nginx is in its log.
    const before = await readFile(file, 'utf8');
    await servePrepared(
      site,
      async (port) => {
        for (const at of [port, nginx?.port ?? 0]) await askForOddThings(at);
      },
      (line) => lines.push(line),
    );
    await nginx?.stop();
    const written = (await readFile(file, 'utf8')).slice(before.length).trim().split('\n');
    const [own, theirs] = [lines, written].map((all) => {
      const counter = makeCounter();
      all.forEach(counter.add);
      return counter.counts();
    });
    expect(own?.length).toBeGreaterThan(5);
    expect(theirs).toEqual(own);
    expect([...lines, ...written].join('\n')).not.toMatch(/marked|13800138000|zhangsan/u);
  });
});

test('nginx, where it is installed, shows no page without its styles where a newer build has others', async () => {
  if ((await findProgram('nginx')) === undefined) return console.warn('nginx is not installed: newer styles were not tried.');
  await withProject(async (project) => {
    await writeExampleSite(project, { sources });
    const nginx = await startNginx(project, await readManifest(project));
    try {
      const policy = async (): Promise<string | undefined> => {
        const { headers } = await ask(nginx?.port ?? 0, '/en');
        return /style-src [^;]+/u.exec(String(headers['content-security-policy']))?.[0];
      };
      const own = await policy();
      expect(own).toContain('sha256-');
      // The same styles: the policy that nginx has read is true for both builds.
      await writeExampleSite(project, { sources });
      expect(await policy()).toBe(own);
      const coloured = examplePage('English').replace('#123456', '#654321');
      await writeExampleSite(project, { sources: [exampleDocument('/en', coloured), ...sources.slice(1)] });
      expect(await policy()).toBe("style-src 'unsafe-inline'");
      expect((await ask(nginx?.port ?? 0, '/en')).body.toString()).toContain('#654321');
    } finally {
      await nginx?.stop();
    }
  });
});

/** Asks a server for what there is and what there is not, as people and as crawlers. */
async function askForOddThings(port: number): Promise<void> {
  const agents = [
    'Mozilla/5.0 (Linux; Android 10) Chrome/116.0 marked-1',
    'Mozilla/5.0 (compatible; Baiduspider/2.0; marked-2)',
    'curl/8.5 marked-3',
    '',
  ];
  const odd = [
    '/en/guides/zhangsan',
    '/en/13800138000',
    '/zhangsan?q=13800138000',
    '/EN',
    '/en/',
    '/en/fees',
    '//',
    '/%31%33%38',
    '/en/guides',
  ];
  for (const path of [...odd, ...sources.map((source) => source.path)]) {
    for (const agent of agents) await ask(port, path, { headers: { 'user-agent': agent } });
  }
}
