import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { allBlocks, allInlines, plainText } from '#lib/document/walk.ts';
import type { AuthoredBlock } from '#lib/document/blocks.ts';
import { contentTypes, listPaths } from './catalogue.ts';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { draftContent, type CommonFields, type ContentType } from '#lib/content/kinds/kind.ts';
import { sourceLabels, type ContentDocument, type Draft } from '#lib/content/parse/document.ts';
import { isOfficialAddress } from '#lib/content/parse/fields.ts';
import {
  flowFile,
  flowPartsType,
  flowWordsFile,
  parseFlow,
  parseFlowWords,
  type Flow,
  type FlowWords,
  type Placed,
} from '#lib/content/kinds/flow.ts';
import { checkFlow, checkFlowWords, listPartPlaces } from '#lib/content/checks/flow.ts';
import { listStepAddresses } from '#lib/content/kinds/flow-steps.ts';
import type { Point } from '#lib/content/parse/front-matter.ts';
import { glossaryFile, parseGlossary } from '#lib/content/kinds/glossary.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { idsOfLaw, lawType } from '#lib/content/kinds/law.ts';
import { movedFile, parseMoved, type Moved } from '#lib/content/kinds/moved.ts';
import { noticeType } from '#lib/content/kinds/notice.ts';
import { checkOrder, orderFile, parseOrder, type Order } from '#lib/content/kinds/order.ts';
import { parsePlaceQuestions, placeQuestionsFile, type PlaceQuestions } from '#lib/content/kinds/place-questions.ts';
import { joinRegions, parseTable, placeTables, type TableName } from '#lib/content/kinds/places.ts';
import { checkPlaces, type PlaceTable } from '#lib/content/checks/places.ts';
import { checkReadingLevel, listPassages, type Passage } from '#lib/content/checks/reading-level.ts';
import { parseSearchWords, searchWordsFile } from '#lib/content/kinds/search-words.ts';
import { parseSources, sourcesFile, type SourceRegister } from '#lib/content/kinds/sources.ts';
import { checkStatements, type SourceShare } from '#lib/content/checks/statements.ts';
import { parseWordList, wordChecker, wordListFile } from '#lib/content/kinds/avoided-words.ts';
import { isLocale, languageNames, locales, otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { glossaryPath, stepPath, termAnchor } from '#lib/site/paths.ts';

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
  /** How many statements of each document name a source, in the order of the files. */
  readonly shares: readonly (SourceShare & { readonly path: string })[];
}

/**
 * Checks all content together: every file alone, and what must hold between them
 * (both languages there and saying the same, sources known and used, links alive, every
 * statement with a source, sentences short enough).
 * A file that has a fault of its own is not compared with its translation, links to
 * its anchors are not judged, and neither are sources while the register has a fault,
 * so that one mistake is not reported twice.
 */
export function checkContent(files: readonly VFile[]): ContentReport {
  const data = readData(files);
  const entries = files.flatMap((file) => readEntry(file) ?? []);
  const names = new Set(files.map((file) => file.path));
  for (const entry of entries) checkTranslation(entry, names);
  for (const [first, second] of pairs(entries.filter(isSound))) checkPair(first, second);
  const anchors = data.glossary?.terms.map(({ id }) => termAnchor(id));
  const addresses = knownAddresses(entries, anchors);
  // The steps of a faulty flow are not known, so links to them are not judged.
  for (const answers of data.flow ? listSteps(data.flow.data) : []) addresses.set(stepPath(answers), new Set());
  addRegionAddresses(data, addresses);
  checkLinks(entries, addresses);
  checkNotices(entries);
  if (data.moved) checkMoved(data.moved, addresses);
  if (data.order) checkOrder(data.order.file, data.order, { guides: slugsOf(entries, guideType), law: slugsOf(entries, lawType) });
  checkFlowFiles(data, entries, addresses);
  if (data.regions && data.cities) checkPlaces(data.regions, data.cities, data.spellings);
  if (data.register) checkSources(data.register, data, entries);
  const shares = entries.flatMap(({ draft: { body }, file, type }) => {
    if (!body) return [];
    return [{ path: file.path, ...checkStatements(file, [...body.answer, ...body.blocks], type.isSource?.bind(type)) }];
  });
  checkWords(entries, data);
  const missing = Object.values(dataFiles)
    .filter((path) => !names.has(path))
    .map((path) => new VFile({ path }));
  for (const file of missing) file.message('this file is missing', { line: 1, column: 1 });
  return { problems: [...files, ...missing].flatMap((file) => file.messages), files: files.length, shares };
}

/** The files that are no documents. */
const dataFiles = {
  register: `content/${sourcesFile}`,
  glossary: `content/${glossaryFile}`,
  wordList: `content/${wordListFile}`,
  flow: `content/${flowFile}`,
  flowWords: `content/${flowWordsFile}`,
  searchWords: `content/${searchWordsFile}`,
  moved: `content/${movedFile}`,
  order: `content/${orderFile}`,
  placeQuestions: `content/${placeQuestionsFile}`,
  regions: `content/${placeTables.regions}`,
  cities: `content/${placeTables.cities}`,
  spellings: `content/${placeTables.spellings}`,
  counties: `content/${placeTables.counties}`,
} as const;

/** What the files that are no documents hold; one that has a fault is left out. */
interface ContentData {
  readonly register: (SourceRegister & { readonly file: VFile }) | undefined;
  readonly glossary: (ReturnType<typeof parseGlossary> & { readonly file: VFile }) | undefined;
  readonly wordList: ReturnType<typeof parseWordList> | undefined;
  readonly flow: (Placed<Flow> & { readonly file: VFile }) | undefined;
  readonly flowWords: (Placed<FlowWords> & { readonly file: VFile }) | undefined;
  readonly placeQuestions: (Placed<PlaceQuestions> & { readonly file: VFile }) | undefined;
  readonly moved: (Placed<Moved> & { readonly file: VFile }) | undefined;
  readonly order: (Placed<Order> & { readonly file: VFile }) | undefined;
  readonly regions: PlaceTable<'regions'> | undefined;
  readonly cities: PlaceTable<'cities'> | undefined;
  readonly spellings: PlaceTable<'spellings'> | undefined;
}

function readData(files: readonly VFile[]): ContentData {
  function read<Result>(name: keyof typeof dataFiles, parse: (file: VFile) => Result): (Result & { readonly file: VFile }) | undefined {
    const file = files.find(({ path }) => path === dataFiles[name]);
    return file && attempt(() => ({ file, ...parse(file) }));
  }
  const table = <Table extends TableName>(name: Table) => read(name, (file) => ({ rows: parseTable(name, file) }));
  // Nothing here asks for these, but their faults are told.
  table('counties');
  read('searchWords', parseSearchWords);
  return {
    register: read('register', parseSources),
    glossary: read('glossary', parseGlossary),
    wordList: read('wordList', parseWordList),
    flow: read('flow', parseFlow),
    flowWords: read('flowWords', parseFlowWords),
    placeQuestions: read('placeQuestions', parsePlaceQuestions),
    moved: read('moved', parseMoved),
    order: read('order', parseOrder),
    regions: table('regions'),
    cities: table('cities'),
    spellings: table('spellings'),
  };
}

/** The result, or undefined when content has a fault: what is wrong is then in the file's messages. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function readEntry(file: VFile): Entry | undefined {
  if (Object.values<string>(dataFiles).includes(file.path)) return undefined;
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

function checkTranslation(entry: Entry, names: ReadonlySet<string>): void {
  const other = entry.file.path.replace(`.${entry.locale}.md`, `.${otherLocale(entry.locale)}.md`);
  if (!names.has(other)) entry.file.message(`the translation is missing: ${other}`, { line: 1, column: 1 });
}

function pairs(entries: readonly SoundEntry[]): [SoundEntry, SoundEntry][] {
  const [first] = locales;
  const others = new Map(entries.filter(({ locale }) => locale !== first).map((entry) => [keyOf(entry), entry]));
  return entries.flatMap((entry): [SoundEntry, SoundEntry][] => {
    const other = entry.locale === first ? others.get(keyOf(entry)) : undefined;
    return other ? [[entry, other]] : [];
  });
}

/** The same for both languages of a document. */
function keyOf({ type, slug }: Entry): string {
  return `${type.folder}/${slug}`;
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

/** A field of a group; of a list of groups, that field of each. */
function fieldOf(group: unknown, name: string): unknown {
  if (Array.isArray(group)) return group.map((each) => fieldOf(each, name));
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
      [
        'sources',
        [...allInlines(section.blocks)].flatMap((inline) =>
          inline.type === 'source' ? `[^${inline.id}]` : inline.type === 'mark' ? `[^${inline.mark}]` : [],
        ),
      ],
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
    case 'notice':
      return `the notice ${block.slug}`;
    case 'dated':
      return `what is shown ${block.shown} ${block.day}`;
    default:
      return `a ${block.type}`;
  }
}

function count(items: readonly unknown[], word: string): string {
  return `${items.length} ${word}${items.length === 1 ? '' : 's'}`;
}

/** The pages of the regions, with the anchors of their cities; none when a table is faulty, so links to them are not judged. */
function addRegionAddresses({ regions, cities }: ContentData, addresses: Map<string, ReadonlySet<string> | undefined>): void {
  for (const region of regions && cities ? joinRegions(regions.rows, cities.rows) : []) {
    addresses.set(region.path, new Set(region.cities.map(({ anchor }) => anchor)));
  }
}

/** The sources of the rows of places, each with its column. */
function sourcesOfPlaces({ regions, cities }: ContentData): { file: VFile; id: string; point: Point }[] {
  return [
    ...(regions?.rows ?? []).flatMap(({ data, pointOf }) =>
      (['source', 'note_source'] as const).flatMap((column) => {
        const id = data[column];
        return id === undefined || !regions ? [] : [{ file: regions.file, id, point: pointOf(column) }];
      }),
    ),
    ...(cities?.rows ?? []).flatMap(({ data, pointOf }) =>
      cities ? [{ file: cities.file, id: data.source, point: pointOf('source') }] : [],
    ),
  ];
}

function checkSources(register: SourceRegister & { readonly file: VFile }, data: ContentData, entries: readonly Entry[]): void {
  const { glossary } = data;
  const laws = entries.filter(({ type }) => type.file === lawType.file);
  const ofLaws = new Set(laws.flatMap(({ slug, draft: { body } }) => idsOfLaw(slug, body?.blocks ?? [])));
  const isKnown = (id: string): boolean => register.sources.has(id) || ofLaws.has(id);
  const used = new Set<string>();
  for (const entry of entries) {
    for (const id of sourceLabels(String(entry.file))) used.add(id.toLowerCase());
    for (const inline of inlinesOf(entry)) {
      if (inline.type !== 'source' || isKnown(inline.id)) continue;
      entry.file.message(`there is no source \`${inline.id}\` in ${dataFiles.register}, and no such article of a law`, inline.at);
    }
  }
  for (const { id: term, sources } of glossary?.terms ?? []) {
    sources.forEach((id, index) => {
      used.add(id);
      if (!isKnown(id)) glossary?.file.message(`there is no source \`${id}\``, glossary.pointOf(['terms', term, 'sources', index]));
    });
  }
  for (const { file, id, point } of sourcesOfPlaces(data)) {
    used.add(id);
    if (!isKnown(id)) file.message(`there is no source \`${id}\` in ${dataFiles.register}`, point);
  }
  for (const id of register.sources.keys()) {
    if (ofLaws.has(id)) register.file.message(`\`${id}\` is a law of the site, or an article of one: remove it here`, register.pointOf(id));
    else if (!used.has(id)) register.file.message(`the source \`${id}\` is used by no page: remove it`, register.pointOf(id));
  }
}

/** Every notice that a page shows is there, and every notice is shown. */
function checkNotices(entries: readonly Entry[]): void {
  const notices = entries.filter(({ type }) => type.folder === noticeType.folder);
  const slugs = new Set(notices.map(({ slug }) => slug));
  const shown = new Set<string>();
  for (const { file, draft } of entries) {
    for (const block of draft.body?.blocks ?? []) {
      if (block.type !== 'notice' || block.slug === '') continue;
      shown.add(block.slug);
      if (!slugs.has(block.slug)) file.message(`there is no notice \`${block.slug}\``, block.at);
    }
  }
  for (const { slug, file } of notices) {
    if (!shown.has(slug)) file.message('no page shows this notice: remove it', { line: 1, column: 1 });
  }
}

function slugsOf(entries: readonly Entry[], type: { readonly file: RegExp }): Set<string> {
  return new Set(entries.filter((entry) => entry.type.file === type.file).map(({ slug }) => slug));
}

/** What has moved is no address any more, and leads to one. Sheets and texts of the flow are known to the build only, which looks at every address. */
function checkMoved({ file, data, pointOf }: Placed<Moved> & { readonly file: VFile }, addresses: Addresses): void {
  for (const [from, to] of Object.entries(data)) {
    if (addresses.has(from)) file.message(`\`${from}\` is the address of a page: nothing can lead away from it`, pointOf([from]));
    if (!/^\/(?:sheet|text)\//u.test(to) && !addresses.has(to)) file.message(`there is no page \`${to}\``, pointOf([from]));
  }
}

/** The graph of the flow holds, its words and parts are there and used, its links alive. */
function checkFlowFiles({ flow, flowWords }: ContentData, entries: readonly Entry[], addresses: Addresses): void {
  if (!flow) return;
  const documents = entries.flatMap(({ type, file, draft }) =>
    type.file === flowPartsType.file && draft.body ? [{ file, parts: listPartPlaces(draft.body.blocks) }] : [],
  );
  checkFlow(flow.file, flow, documents);
  if (flowWords) checkFlowWords(flowWords.file, flowWords, flow.data);
  for (const [outcome, { related }] of Object.entries(flow.data.outcomes)) {
    related.forEach((href, index) => {
      const fault = faultOfLink({ href, own: '', addresses });
      if (fault) flow.file.message(fault, flow.pointOf(['outcomes', outcome, 'related', index]));
    });
  }
}

/** The addresses of the flow's steps; none when a loop or an answer that leads nowhere makes them endless or unknown. */
function listSteps(flow: Flow): (readonly string[])[] {
  const probe = new VFile();
  checkFlow(probe, { data: flow, pointOf: () => ({ line: 1, column: 1 }) }, []);
  return probe.messages.length > 0 ? [] : listStepAddresses(flow);
}

/** Sentences are short enough, and no word stands where there is a plainer one. */
function checkWords(entries: readonly Entry[], { glossary, wordList }: ContentData): void {
  const checkers = new Map(locales.map((locale) => [locale, wordList && wordChecker(wordList, locale)]));
  for (const { file, locale, draft } of entries) {
    const passages = [...fieldPassages(draft), ...(draft.tree ? listPassages(file, draft.tree) : [])];
    checkReadingLevel(file, locale, passages);
    checkers.get(locale)?.(file, passages);
  }
  for (const locale of locales) {
    const passages = (glossary?.terms ?? []).map(({ id, meaning }): Passage => {
      const start = glossary?.pointOf(['terms', id, 'meaning', locale]) ?? { line: 1, column: 1 };
      return { text: meaning[locale], isName: false, pointOf: along(start) };
    });
    if (!glossary || passages.length === 0) continue;
    checkReadingLevel(glossary.file, locale, passages);
    checkers.get(locale)?.(glossary.file, passages);
  }
}

/** The title and the summary of a document. */
function fieldPassages({ frontMatter }: Draft<CommonFields>): Passage[] {
  if (!frontMatter) return [];
  const { title, summary } = frontMatter.data;
  return [
    { text: title, isName: true, pointOf: along(frontMatter.pointOf(['title'])) },
    ...(summary === undefined ? [] : [{ text: summary, isName: false, pointOf: along(frontMatter.pointOf(['summary'])) }]),
  ];
}

/** Where a character of a field stands that is written on one line. */
function along({ line, column }: Point): (index: number) => Point {
  return (index) => ({ line, column: column + index });
}

/**
 * The addresses that a link may lead to, without language, each with its anchors; the
 * anchors of a document that has a fault of its own are not known.
 */
type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function knownAddresses(entries: readonly Entry[], terms: readonly string[] | undefined): Map<string, ReadonlySet<string> | undefined> {
  const addresses = new Map<string, ReadonlySet<string> | undefined>(listPaths.map((path) => [path, new Set()]));
  addresses.set(glossaryPath, terms && new Set(terms));
  for (const { type, slug, document } of entries) {
    const path = type.path?.(slug);
    if (path === undefined) continue;
    const anchors = document && new Set(document.blocks.flatMap((block) => (block.type === 'heading' ? block.id : [])));
    // Both languages have the same anchors; when one of them is faulty, neither is judged by the other.
    addresses.set(path, addresses.has(path) && !addresses.get(path) ? undefined : anchors);
  }
  return addresses;
}

function checkLinks(entries: readonly Entry[], addresses: Addresses): void {
  for (const entry of entries) {
    const own = entry.type.path?.(entry.slug) ?? '';
    const { frontMatter } = entry.draft;
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
