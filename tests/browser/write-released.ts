import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { outputFolder } from '#lib/output/slots.ts';
import { siteFolder } from '#lib/output/manifest.ts';
import { apiPath } from '#lib/site/paths.ts';
import { linesOf, publishedFile, readAnswered, readPublished, vanishedOf } from './published-addresses.ts';

/** Keeps what a release promises, from the newest build: its addresses and the shapes of its data (docs/contributing/release.md). */
const project = join(import.meta.dirname, '../..');
const [published, answered] = await Promise.all([readPublished(), readAnswered()]);
const vanished = vanishedOf(published, answered);
if (vanished.length > 0) throw new Error(`This build breaks what was promised:\n${vanished.join('\n')}`);
const lines = linesOf(published, answered);
await writeFile(publishedFile, `${lines.join('\n')}\n`);

const built = join(project, outputFolder, siteFolder, apiPath('schema'));
const released = join(project, 'tests/corpus/released/v1');
await mkdir(released, { recursive: true });
const schemas = (await readdir(built)).filter((name) => name.endsWith('.json'));
for (const name of schemas) {
  const text = JSON.stringify(JSON.parse(await readFile(join(built, name), 'utf8')), undefined, 1);
  await writeFile(join(released, name), await format(text, { ...(await resolveConfig(released)), parser: 'json' }));
}
console.log(`${lines.length} addresses and ${schemas.length} schemas are promised now. Commit both.`);
