import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ApiBlock, ApiDocument } from '#lib/build/api/schemas.ts';
import { documentAddress } from '#lib/build/api/documents.ts';
import { readManifest, siteFolder } from '#lib/output/manifest.ts';
import { outputFolder } from '#lib/output/slots.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import { localizePath, markdownPath } from '#lib/site/paths.ts';

const project = join(import.meta.dirname, '../..');
const { files, day } = await readManifest(project);

/** What a build delivers at an address. */
async function readBuilt(address: string): Promise<string> {
  return readFile(join(project, outputFolder, siteFolder, files[address]?.file ?? ''), 'utf8');
}

/** The anchors of the rows of tables in blocks. */
function rowsOf(blocks: readonly ApiBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.flatMap(({ anchor }) => anchor ?? []);
    if (block.type === 'list') return block.items.flatMap(rowsOf);
    return 'blocks' in block ? rowsOf(block.blocks) : [];
  });
}

it('every anchor that the Markdown or the data of a document names is on its page, in large text too', async () => {
  const documents = listPublished(day);
  const lost = documents.map(async (document) => {
    const { locale, path } = document;
    const address = localizePath(locale, path);
    const [page, large, markdown, json] = await Promise.all(
      [address, `/large${address}`, markdownPath(locale, path), documentAddress(document)].map(readBuilt),
    );
    const { sections } = JSON.parse(json ?? '') as ApiDocument;
    const named = new Set([
      ...Array.from(markdown?.matchAll(/ \{#([\w-]+)\}/gu) ?? [], ([, anchor = '']) => anchor),
      ...sections.flatMap(({ anchor, blocks }) => [...(anchor === null ? [] : [anchor]), ...rowsOf(blocks)]),
    ]);
    return [...named].flatMap((anchor) =>
      page?.includes(` id="${anchor}"`) && large?.includes(` id="${anchor}"`) ? [] : `${address}#${anchor}`,
    );
  });
  expect((await Promise.all(lost)).flat()).toEqual([]);
  expect(documents.length).toBeGreaterThan(380);
});
