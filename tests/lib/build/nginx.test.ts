import { test, expect } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { prepareSite } from '#lib/server/served-site.ts';
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
