import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { allBlocks, allInlines, plainText, type AuthoredBlock } from './body.ts';
import { contentTypes } from './catalogue.ts';
import { ContentError } from './content-error.ts';
import { parseContent, type CommonFields, type ContentType } from './content-type.ts';
import type { ContentDocument } from './document.ts';
import { isOfficialAddress } from './fields.ts';
import type { Point } from './front-matter.ts';
import { parseSources, sourcesFile, type SourceRegister } from './sources.ts';
import { isLocale, languageNames, locales, otherLocale, type Locale } from '../locale.ts';

/** A document that parsed, with everything that the checks across documents ask of it. */
interface Entry {
  readonly type: ContentType<CommonFields>;
  readonly slug: string;
  readonly locale: Locale;
  readonly file: VFile;
  readonly document: ContentDocument<CommonFields>;
}

/** What a run of the content check found. */
export interface ContentReport {
  /** Every problem of the run. */
  readonly problems: readonly VFileMessage[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * Checks all content together: every file alone, and what must hold between them
 * (both languages there and saying the same, sources known and used, links alive).
 * A file that has a fault of its own is left out of the comparisons, so that one
 * mistake is not reported twice.
 */
export function checkContent(files: readonly VFile[]): ContentReport {
  const registerFile = files.find(({ path }) => path === `content/${sourcesFile}`);
  if (!registerFile) {
    const missing = new VFile({ path: `content/${sourcesFile}` });
    missing.message('the register of sources is missing', { line: 1, column: 1 });
    return checkContent([...files, missing]);
  }
  const register = attempt(() => parseSources(registerFile));
  const entries = files.flatMap((file) => readEntry(file) ?? []);
  const names = new Set(files.map((file) => file.path));
  for (const entry of entries) checkTranslation(entry, names);
  for (const [first, second] of pairs(entries)) checkPair(first, second);
  if (register) checkSources(registerFile, register, entries);
  checkLinks(entries, knownAddresses(files, entries));
  return { problems: files.flatMap((file) => file.messages), files: files.length };
}

function readEntry(file: VFile): Entry | undefined {
  const name = file.path.replace('content/', '');
  if (name === sourcesFile) return undefined;
  for (const type of contentTypes) {
    const match = type.file.exec(name);
    const { slug, locale } = match?.groups ?? {};
    if (slug === undefined || locale === undefined || !isLocale(locale)) continue;
    return attempt(() => ({ type, slug, locale, file, document: parseContent(type, file) }));
  }
  file.message(
    'this file name fits no kind of content: names are lower-case letters, digits and hyphens, the language and `.md`, such as `guides/lost-card.en.md`',
    { line: 1, column: 1 },
  );
  return undefined;
}

/** The result, or undefined when the content was faulty: its problems are then in the file's messages. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function checkTranslation(entry: Entry, names: ReadonlySet<string>): void {
  const other = entry.file.path.replace(`.${entry.locale}.md`, `.${otherLocale(entry.locale)}.md`);
  if (!names.has(other)) entry.file.message(`the translation is missing: ${other}`, { line: 1, column: 1 });
}

function pairs(entries: readonly Entry[]): [Entry, Entry][] {
  const [first] = locales;
  const others = new Map(entries.filter(({ locale }) => locale !== first).map((entry) => [entry.type.path(entry.slug), entry]));
  return entries.flatMap((entry): [Entry, Entry][] => {
    const other = entry.locale === first ? others.get(entry.type.path(entry.slug)) : undefined;
    return other ? [[entry, other]] : [];
  });
}

/** Both languages say the same: equal facts, and section by section the same anchors, sources, links and shapes. */
function checkPair(first: Entry, second: Entry): void {
  for (const name of first.type.facts) {
    const [one, two] = [first, second].map((entry) => JSON.stringify((entry.document.data as unknown as Record<string, unknown>)[name]));
    if (one !== two) {
      second.file.message(`\`${name}\` is ${two} here but ${one} in ${first.file.path}`, second.document.pointOf([name]));
    }
  }
  const [one, two] = [sectionsOf(first), sectionsOf(second)];
  if (one.map(({ id }) => id).join(' ') !== two.map(({ id }) => id).join(' ')) {
    const index = two.findIndex((section, place) => section.id !== one[place]?.id);
    const section = two[index] ?? two.at(-1);
    const [here, there] = [two[index]?.id, one[index === -1 ? two.length : index]?.id];
    second.file.message(
      `the sections differ: ${here ? `\`#${here}\`` : 'the end of the text'} stands here where ${first.file.path} has ${there ? `\`#${there}\`` : 'its end'}`,
      section?.at,
    );
    return;
  }
  two.forEach((section, index) => {
    const counterpart = one[index];
    if (!counterpart) return;
    for (const [what, items] of section.contents) {
      const theirs = counterpart.contents.get(what) ?? [];
      if (items.toSorted().join('\n') === theirs.toSorted().join('\n')) continue;
      const [only, lacking] = [difference(items, theirs), difference(theirs, items)];
      const details = [
        ...only.map((item) => `${item} is only in ${languageNames[second.locale]}`),
        ...lacking.map((item) => `${item} is only in ${languageNames[first.locale]}`),
      ];
      const name = section.id === '' ? 'the answer' : `the section \`#${section.id}\``;
      second.file.message(`${name} has other ${what} than in ${first.file.path}: ${details.join('; ')}`, section.at);
    }
  });
}

function difference(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const index = rest.indexOf(item);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

interface Section {
  readonly id: string;
  readonly at: Point;
  /** What must be the same in both languages, by the word for it. */
  readonly contents: ReadonlyMap<string, string[]>;
}

function sectionsOf(entry: Entry): Section[] {
  const { answer, blocks } = entry.document;
  const sections: { id: string; at: Point; blocks: AuthoredBlock[] }[] = [
    { id: '', at: answer[0]?.at ?? { line: 1, column: 1 }, blocks: [...answer] },
  ];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ id: block.id, at: block.at, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.map((section) => ({
    id: section.id,
    at: section.at,
    contents: new Map([
      ['blocks', [...allBlocks(section.blocks)].map(shapeOf)],
      ['sources', [...allInlines(section.blocks)].flatMap((inline) => (inline.type === 'source' ? `[^${inline.id}]` : []))],
      ['links', [...allInlines(section.blocks)].flatMap((inline) => (inline.type === 'link' ? inline.href : []))],
    ]),
  }));
}

function shapeOf(block: AuthoredBlock): string {
  switch (block.type) {
    case 'list':
    case 'steps':
      return `a ${block.type === 'steps' ? 'numbered list' : 'list'} of ${block.items.length}`;
    case 'table':
      return `a table of ${block.rows.length} rows and ${block.columns.length} columns`;
    case 'note':
      return `a note on faults ${block.faults.join(' ')}`;
    case 'comparison':
      return `the comparison ${block.slug}`;
    default:
      return `a ${block.type}`;
  }
}

function checkSources(file: VFile, register: SourceRegister, entries: readonly Entry[]): void {
  const used = new Set<string>();
  for (const entry of entries) {
    for (const inline of inlinesOf(entry)) {
      if (inline.type !== 'source') continue;
      used.add(inline.id);
      if (!register.sources.has(inline.id)) entry.file.message(`there is no source \`${inline.id}\` in content/${sourcesFile}`, inline.at);
    }
  }
  for (const id of register.sources.keys()) {
    if (!used.has(id)) file.message(`the source \`${id}\` is used by no page: remove it`, register.pointOf(id));
  }
}

/**
 * The addresses that a link may lead to, without language, each with its anchors; a
 * document that has a fault of its own is known by its name alone.
 */
function knownAddresses(files: readonly VFile[], entries: readonly Entry[]): Map<string, ReadonlySet<string> | undefined> {
  const addresses = new Map<string, ReadonlySet<string> | undefined>([
    ['/guides', new Set()],
    ['/compare', new Set()],
    ['/law', new Set()],
  ]);
  for (const file of files) {
    for (const type of contentTypes) {
      const slug = type.file.exec(file.path.replace('content/', ''))?.groups?.slug;
      if (slug !== undefined) addresses.set(type.path(slug), undefined);
    }
  }
  for (const entry of entries) {
    addresses.set(entry.type.path(entry.slug), new Set(entry.document.blocks.flatMap((block) => (block.type === 'heading' ? block.id : []))));
  }
  return addresses;
}

function checkLinks(entries: readonly Entry[], addresses: ReadonlyMap<string, ReadonlySet<string> | undefined>): void {
  for (const entry of entries) {
    const own = entry.type.path(entry.slug);
    for (const inline of inlinesOf(entry)) {
      if (inline.type !== 'link') continue;
      const fault = faultOfLink(inline.href, plainText(inline.children), own, addresses);
      if (fault) entry.file.message(fault, inline.at);
    }
    for (const { path, href } of fieldLinksOf(entry.document.data)) {
      const fault = faultOfLink(href, href, own, addresses);
      if (fault) entry.file.message(fault, entry.document.pointOf(path));
    }
  }
}

/** The front matter fields that hold addresses of this site. */
function fieldLinksOf(data: object): { path: PropertyKey[]; href: string }[] {
  const related = 'related' in data && Array.isArray(data.related) ? data.related : [];
  const button = 'button' in data && typeof data.button === 'object' ? (data.button as { href: string } | null) : null;
  return [
    ...related.map((href: string, index) => ({ path: ['related', index], href })),
    ...(button ? [{ path: ['button', 'href'], href: button.href }] : []),
  ];
}

function faultOfLink(href: string, words: string, own: string, addresses: ReadonlyMap<string, ReadonlySet<string> | undefined>): string | undefined {
  if (href.startsWith('tel:')) {
    return href === `tel:${words}` ? undefined : `the link dials ${href.slice('tel:'.length)} but says “${words}”`;
  }
  if (href.startsWith('/') || href.startsWith('#')) {
    const [path = '', anchor] = href.split('#');
    const page = path === '' ? own : path;
    if (!addresses.has(page)) return `this link leads nowhere: there is no page \`${page}\``;
    const anchors = addresses.get(page);
    return anchor === undefined || !anchors || anchors.has(anchor) ? undefined : `this link leads nowhere: \`${page}\` has no anchor \`#${anchor}\``;
  }
  if (!isOfficialAddress(href)) return `we link to official sites only (\`https://….gov.cn\`), not to \`${href}\``;
  return words.includes(new URL(href).host) ? undefined : `show the address of an official site in full: “${words}” does not contain ${new URL(href).host}`;
}

function inlinesOf(entry: Entry): ReturnType<typeof allInlines> {
  return allInlines([...entry.document.answer, ...entry.document.blocks]);
}
