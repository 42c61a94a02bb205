import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, expect } from 'vitest';
import { readManifest, type Manifest } from '#lib/output/manifest.ts';
import { loadOutput } from '#lib/output/output.ts';
import { makeCounter } from '#lib/output/count-log.ts';
import { listLoggedAddresses, listLoggedBeginnings } from '#lib/output/logged-address.ts';
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
  const { own, theirs } = await logsOf(askForOddThings);
  if (!theirs) return console.warn('nginx is not installed: its log was not compared.');
  const counts = [own, theirs].map((lines) => {
    const counter = makeCounter();
    lines.forEach(counter.add);
    return counter.counts();
  });
  expect(counts[0]?.length).toBeGreaterThan(5);
  expect(counts[1]).toEqual(counts[0]);
  expect([...own, ...theirs].join('\n')).not.toMatch(/marked|13800138000|zhangsan/u);
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

/** Numbers, names and addresses of people as they come in addresses of ours. */
const personal = `
/110101199003074578
/en/110101199003074578
/en/guides/11010119900307457x
/zh/110101-19900307-4578
/1101/0119/9003/0745/78
/en/1/1/0/1/0/1/1/9/9/0/0/3/0/7/4/5/7/8
/large/zh/110101.19900307.4578
/EN/110101_19900307_4578
/en//110101199003074578//
/%31%31%30%31%30%31199003074578
/en/guides/fees/110101199003074578
/en/110101%2019900307%204578
/110101199003074578.html
/en/guides/110101199003074578.md
/api/v1/110101199003074578.json
/embed/en/guides/110101199003074578
/zh/一一零一零一一九九零
/en/１１０１０１１９９００３０７４５７８
/en?q=110101199003074578
/en/search?q=110101199003074578
/en/places/find?place=110101199003074578
/en/guides?110101199003074578
/health/110101199003074578
/13800138000
/en/138-0013-8000
/en/guides/138/0013/8000
/+8613800138000
/zh/guides/0086-138-0013-8000
/en/138%200013%208000
/en/１３８００１３８０００
/en/guides/fees?tel=13800138000
/张伟
/zh/张/伟
/en/zhangwei
/ZHANG-WEI
/en/guides/zhang/wei
/en/fees/zhang-wei
/zhang.wei@example.org
/en/E12345678
/zh/guides/H60123456
/wxid_zhangwei1990
`
  .trim()
  .split('\n')
  .map((address) => encodeURI(decodeURI(address)));

test('of 40 spellings of ID numbers, names and mobile numbers none is in a log, of npm start nor, where it is installed, of nginx', async () => {
  expect(personal.length).toBeGreaterThanOrEqual(40);
  const headers = {
    'user-agent': 'Mozilla/5.0 (Linux; Android 10; zhangwei 13800138000) Chrome/116.0',
    referer: 'https://example.org/110101199003074578',
    cookie: 'id=110101199003074578',
  };
  const { manifest, own, theirs } = await logsOf(async (port) => {
    for (const path of personal) for (const method of ['GET', 'HEAD', 'POST']) await ask(port, path, { method, headers });
  });
  if (!theirs) console.warn('nginx is not installed: its log was not read.');
  const known = new Set([
    ...listLoggedAddresses(manifest),
    ...['', ...listLoggedBeginnings(manifest)].map((beginning) => `${beginning}/*`),
  ]);
  for (const lines of theirs ? [own, theirs] : [own]) {
    expect(lines.length).toBeGreaterThanOrEqual(3 * personal.length);
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged.map(({ path }) => String(path)).filter((path) => !known.has(path))).toEqual([]);
    // What else a line says are words of ours and numbers.
    const words = logged.flatMap(({ method, client }) => [method, client]);
    expect(words.filter((word) => !['GET', 'HEAD', 'POST', 'other'].includes(String(word)))).toEqual([]);
  }
});

/** The lines that the example site and, where it is installed, nginx write while both are asked the same. */
async function logsOf(askAll: (port: number) => Promise<void>): Promise<{ manifest: Manifest; own: string[]; theirs?: string[] }> {
  return withProject(async (project) => {
    await writeExampleSite(project, { sources });
    const site = prepareSite(await loadOutput(project));
    const { manifest } = site;
    const own: string[] = [];
    const file = join(project, 'access.log');
    const nginx = await startNginx(project, manifest, file);
    // What has waited for nginx is in its log, a moment after it was answered.
    let before = nginx ? '' : '\n';
    while (!before.endsWith('\n')) before = await readFile(file, 'utf8');
    // While nginx is asked, what was answered last is written down too.
    const askBoth = async (port: number): Promise<void> => {
      for (const at of nginx ? [port, nginx.port] : [port]) await askAll(at);
    };
    await servePrepared(site, askBoth, (line) => own.push(line));
    if (!nginx) return { manifest, own };
    await nginx.stop();
    const theirs = (await readFile(file, 'utf8')).slice(before.length).trim().split('\n');
    return { manifest, own, theirs };
  });
}

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
