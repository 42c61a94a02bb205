import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listSources } from '#lib/content/compose/sources.ts';
import { locales } from '#lib/i18n/locale.ts';
import { readManifest, siteFolder } from '#lib/output/manifest.ts';
import { outputFolder } from '#lib/output/slots.ts';
import { answeredAddresses } from '#lib/site/answered.ts';
import { isReservedAnchor, pathOfLarge, termAnchor } from '#lib/site/paths.ts';

const project = join(import.meta.dirname, '../..');

/** Every address and anchor that a release ever had, one a line; `{locale}` stands for each language. */
export const publishedFile = join(project, 'tests/corpus/published-addresses.txt');

/** What the newest build answers: its addresses, those with an anchor that content names included, and what has moved. */
export interface Answered {
  readonly addresses: ReadonlySet<string>;
  readonly moved: Readonly<Record<string, string>>;
}

/** Reads the newest build; what is a page in large text is left out, since every page of a language has one. */
export async function readAnswered(): Promise<Answered> {
  const { files, moved } = await readManifest(project);
  const pages = Object.entries(files).filter(([path]) => path === pathOfLarge(path));
  const anchors = await Promise.all(
    pages.map(async ([path, { file, kind }]) => {
      if (kind !== 'document') return [];
      const html = await readFile(join(project, outputFolder, siteFolder, file), 'utf8');
      return Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id = '']) => id)
        .filter(isOfContent)
        .map((id) => `${path}#${id}`);
    }),
  );
  const answered = answeredAddresses.filter((path) => path === pathOfLarge(path));
  return { addresses: new Set([...pages.map(([path]) => path), ...answered, ...anchors.flat()]), moved };
}

/** Tells whether content names an anchor; a component may count its own anew with every build. */
function isOfContent(anchor: string): boolean {
  return anchor.startsWith(termAnchor('')) || listSources().has(anchor) || !isReservedAnchor(anchor);
}

/** Every address that was published, in every language. */
export async function readPublished(): Promise<string[]> {
  return (await readFile(publishedFile, 'utf8'))
    .trimEnd()
    .split('\n')
    .flatMap((line) => (line.includes('{locale}') ? locales.map((locale) => line.replace('{locale}', locale)) : line));
}

/** Says of each published address that nothing answers any more what can be done about it, one sentence each. */
export function vanishedOf(published: readonly string[], { addresses, moved }: Answered): string[] {
  return published.flatMap((address) => {
    const [page = '', anchor] = address.split('#');
    const now = moved[page] ?? page;
    if (addresses.has(anchor === undefined ? now : `${now}#${anchor}`)) return [];
    const known = anchor === undefined ? inContent(address) : `${inContent(now)}#${anchor}`;
    return `${address} was published and has vanished. Bring it back, or say in content/moved.yaml what is there instead: "${known}: …"`;
  });
}

/** An address as content/moved.yaml writes it. */
function inContent(address: string): string {
  return withLanguageSign(address).replace(/^\/\{locale\}(?=\/)/u, '');
}

/** The lines that the list of published addresses has after a release of this. */
export function linesOf(published: readonly string[], { addresses }: Answered): string[] {
  const all = new Set([...published, ...addresses]);
  const lines = [...all].map((address) => {
    const line = withLanguageSign(address);
    return locales.every((locale) => all.has(line.replace('{locale}', locale))) ? line : address;
  });
  return [...new Set(lines)].toSorted();
}

function withLanguageSign(address: string): string {
  return address.replace(/(?<=^(?:\/embed|\/api\/v1)?\/)(?:zh|en)(?=[./#]|$)/u, '{locale}');
}
