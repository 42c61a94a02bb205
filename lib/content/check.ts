import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { allBlocks, allInlines, plainText, type AuthoredBlock } from './body.ts';
import { contentTypes, listPaths } from './catalogue.ts';
import { ContentError } from './content-error.ts';
import { draftContent, type CommonFields, type ContentType } from './content-type.ts';
import { sourceLabels, type ContentDocument, type Draft } from './document.ts';
import { isOfficialAddress } from './fields.ts';
import type { Point } from './front-matter.ts';
import { parseSources, sourcesFile, type SourceRegister } from './sources.ts';
import { isLocale, languageNames, locales, otherLocale, type Locale } from '../locale.ts';
import { comparisonPath } from '../paths.ts';

/** A document, with everything that the checks across documents ask of it. */
interface Entry {
  readonly type: ContentType<CommonFields>;
  readonly slug: string;
  readonly locale: Locale;
  readonly file: VFile;
  readonly draft: Draft<CommonFields>;
  /** The whole document; left out when it has a fault of its own. */
  readonly document: ContentDocument<CommonFields> | undefined;
}

/** A document without a fault of its own. */
type SoundEntry = Entry & { readonly document: ContentDocument<CommonFields> };

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
 * A file that has a fault of its own is not compared with its translation, links to
 * its anchors are not judged, and neither are sources while the register has a fault,
 * so that one mistake is not reported twice.
 */
export function checkContent(files: readonly VFile[]): ContentReport {
  const entries = files.flatMap((file) => readEntry(file) ?? []);
  const names = new Set(files.map((file) => file.path));
  for (const entry of entries) checkTranslation(entry, names);
  for (const [first, second] of pairs(entries.filter(isSound))) checkPair(first, second);
  const addresses = knownAddresses(entries);
  checkLinks(entries, addresses);
  const registerFile = files.find(({ path }) => path === registerPath);
  const register = registerFile && readRegister(registerFile);
  if (registerFile && register) {
    checkSources(registerFile, register, files, entries);
    checkSourcePages(registerFile, register, addresses);
  }
  const missing = new VFile({ path: registerPath });
  if (!registerFile) missing.message('the register of sources is missing', { line: 1, column: 1 });
  return { problems: [...files, missing].flatMap((file) => file.messages), files: files.length };
}

const registerPath = `content/${sourcesFile}`;

function readEntry(file: VFile): Entry | undefined {
  if (file.path === registerPath) return undefined;
  for (const type of contentTypes) {
    const match = type.file.exec(file.path);
    const { slug, locale } = match?.groups ?? {};
    if (slug === undefined || locale === undefined || !isLocale(locale)) continue;
    const draft = draftContent(type, file);
    const { frontMatter, body } = draft;
    const document = frontMatter && body && file.messages.length === 0 ? { ...frontMatter, ...body } : undefined;
    return { type, slug, locale, file, draft, document };
  }
  file.message(
    'this file name fits no kind of content: names begin with a letter, go on with lower-case letters, digits and hyphens, and end with the language and `.md`, such as `guides/lost-card.en.md`',
    { line: 1, column: 1 },
  );
  return undefined;
}

function isSound(entry: Entry): entry is SoundEntry {
  return entry.document !== undefined;
}

/** The register, or undefined when it is faulty: what is wrong is then in the file's messages. */
function readRegister(file: VFile): SourceRegister | undefined {
  try {
    return parseSources(file);
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function checkTranslation(entry: Entry, names: ReadonlySet<string>): void {
  const other = entry.file.path.replace(`.${entry.locale}.md`, `.${otherLocale(entry.locale)}.md`);
  if (!names.has(other)) entry.file.message(`the translation is missing: ${other}`, { line: 1, column: 1 });
}

function pairs(entries: readonly SoundEntry[]): [SoundEntry, SoundEntry][] {
  const [first] = locales;
  const others = new Map(entries.filter(({ locale }) => locale !== first).map((entry) => [entry.type.path(entry.slug), entry]));
  return entries.flatMap((entry): [SoundEntry, SoundEntry][] => {
    const other = entry.locale === first ? others.get(entry.type.path(entry.slug)) : undefined;
    return other ? [[entry, other]] : [];
  });
}

/** Both languages say the same: equal facts, and section by section the same anchors, sources, links and shapes. */
function checkPair(first: SoundEntry, second: SoundEntry): void {
  for (const name of first.type.facts) {
    const path = name.split('.');
    const [one, two] = [first, second].map(({ document }) => JSON.stringify(path.reduce<unknown>(fieldOf, document.data)));
    if (one !== two) {
      second.file.message(`\`${name}\` is ${two} here but ${one} in ${first.file.path}`, second.document.pointOf(path));
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

function fieldOf(group: unknown, name: string): unknown {
  return (group as Readonly<Record<string, unknown>> | undefined)?.[name];
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

function sectionsOf(entry: SoundEntry): Section[] {
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
      return `a table of ${count(block.rows, 'row')} and ${count(block.columns, 'column')}`;
    case 'note':
      return block.faults.length > 0 ? `a note on faults ${block.faults.join(' ')}` : 'a note';
    case 'comparison':
      return `the comparison ${block.slug}`;
    default:
      return `a ${block.type}`;
  }
}

function count(items: readonly unknown[], word: string): string {
  return `${items.length} ${word}${items.length === 1 ? '' : 's'}`;
}

function checkSources(file: VFile, register: SourceRegister, files: readonly VFile[], entries: readonly Entry[]): void {
  for (const entry of entries) {
    for (const inline of inlinesOf(entry)) {
      if (inline.type === 'source' && !register.sources.has(inline.id)) {
        entry.file.message(`there is no source \`${inline.id}\` in ${registerPath}`, inline.at);
      }
    }
  }
  const used = new Set(
    files.flatMap((each) => (each === file ? [] : Array.from(sourceLabels(String(each)), (label) => label.toLowerCase()))),
  );
  for (const id of register.sources.keys()) {
    if (!used.has(id)) file.message(`the source \`${id}\` is used by no page: remove it`, register.pointOf(id));
  }
}

function checkSourcePages(file: VFile, register: SourceRegister, addresses: Addresses): void {
  for (const { id, page } of register.sources.values()) {
    const fault = page === undefined ? undefined : faultOfLink({ href: page, own: '', addresses });
    if (fault) file.message(fault, register.pointOf(id, 'page'));
  }
}

/**
 * The addresses that a link may lead to, without language, each with its anchors; the
 * anchors of a document that has a fault of its own are not known.
 */
type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function knownAddresses(entries: readonly Entry[]): Addresses {
  const addresses = new Map<string, ReadonlySet<string> | undefined>(listPaths.map((path) => [path, new Set()]));
  for (const { type, slug, document } of entries) {
    const path = type.path(slug);
    const anchors = document && new Set(document.blocks.flatMap((block) => (block.type === 'heading' ? block.id : [])));
    // Both languages have the same anchors; when one of them is faulty, neither is judged by the other.
    addresses.set(path, addresses.has(path) && !addresses.get(path) ? undefined : anchors);
  }
  return addresses;
}

function checkLinks(entries: readonly Entry[], addresses: Addresses): void {
  for (const entry of entries) {
    const own = entry.type.path(entry.slug);
    const { frontMatter, body } = entry.draft;
    const above = own.slice(0, own.lastIndexOf('/'));
    if (listPaths.includes(own)) {
      entry.file.message(`the address \`${own}\` is taken by a page that lists documents: choose another name`, { line: 1, column: 1 });
    }
    if (above !== '' && !addresses.has(above)) {
      entry.file.message(`this page stands below \`${above}\`, but there is no such page`, { line: 1, column: 1 });
    }
    for (const inline of inlinesOf(entry)) {
      if (inline.type !== 'link') continue;
      const fault = faultOfLink({ href: inline.href, words: plainText(inline.children), own, addresses });
      if (fault) entry.file.message(fault, inline.at);
    }
    for (const block of body?.blocks ?? []) {
      if (block.type === 'comparison' && block.slug !== '' && !addresses.has(comparisonPath(block.slug))) {
        entry.file.message(`there is no comparison \`${block.slug}\``, block.at);
      }
    }
    for (const { field, href } of frontMatter ? (entry.type.links?.(frontMatter.data) ?? []) : []) {
      const fault = faultOfLink({ href, own, addresses });
      if (fault) entry.file.message(fault, frontMatter?.pointOf(field));
    }
  }
}

interface LinkToCheck {
  readonly href: string;
  /** The words that carry the link; left out when they are not next to it. */
  readonly words?: string;
  /** The address of the page that the link is on. */
  readonly own: string;
  readonly addresses: Addresses;
}

function faultOfLink({ href, words, own, addresses }: LinkToCheck): string | undefined {
  if (words?.trim() === '') return `this link has no words: nobody can see or hear that it leads to \`${href}\``;
  if (href.startsWith('tel:')) {
    return words === undefined || href === `tel:${words}` ? undefined : `the link dials ${href.slice('tel:'.length)} but says “${words}”`;
  }
  if (href.startsWith('/') || href.startsWith('#')) {
    const [path = '', anchor] = href.split('#');
    const page = path === '' ? own : path;
    const [, language = '', ...rest] = page.split('/');
    if (isLocale(language)) {
      const bare = `/${rest.join('/')}${anchor === undefined ? '' : `#${anchor}`}`;
      return `write this address without its language: \`${bare}\`, not \`${href}\``;
    }
    if (!addresses.has(page)) return `this link leads nowhere: there is no page \`${page}\``;
    const anchors = addresses.get(page);
    return anchor === undefined || !anchors || anchors.has(anchor)
      ? undefined
      : `this link leads nowhere: \`${page}\` has no anchor \`#${anchor}\``;
  }
  if (!isOfficialAddress(href)) {
    return `a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`${href}\``;
  }
  const { host } = new URL(href);
  return words === undefined || words.includes(host)
    ? undefined
    : `show the address of an official site in full: “${words}” does not contain ${host}`;
}

function inlinesOf({ draft: { body } }: Entry): ReturnType<typeof allInlines> {
  return allInlines(body ? [...body.answer, ...body.blocks] : []);
}
