import { VFile } from 'vfile';
import { allInlines } from '#lib/document/walk.ts';
import { ContentError } from '#lib/content/parse/content-error.ts';
import type { ContentDocument, Draft } from '#lib/content/parse/document.ts';
import { wordListFile } from '#lib/content/kinds/data/avoided-words.ts';
import { flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { follow, listAnswerPaths, listStepAddresses } from '#lib/content/kinds/flow-steps.ts';
import { glossaryFile } from '#lib/content/kinds/data/glossary.ts';
import { contentTypes } from '#lib/content/kinds/content-types.ts';
import { draftContent, type CommonFields, type ContentType } from '#lib/content/kinds/kind.ts';
import { movedFile } from '#lib/content/kinds/data/moved.ts';
import { orderFile } from '#lib/content/kinds/data/order.ts';
import { placeQuestionsFile } from '#lib/content/kinds/data/place-questions.ts';
import { citiesFile, countiesFile, joinRegions, regionsFile, spellingsFile } from '#lib/content/kinds/data/places.ts';
import { searchWordsFile } from '#lib/content/kinds/data/search-words.ts';
import { sourcesFile } from '#lib/content/kinds/data/sources.ts';
import { isLocale, locales, type Locale, type Translated } from '#lib/i18n/locale.ts';
import { glossaryPath, outcomeTextPath, regionPath, sheetPath, stepPath, termAnchor } from '#lib/site/paths.ts';
import { listPaths } from './catalogue.ts';
import { along, listPassages, type Passage } from './passages.ts';

/** A document, with everything that the checks ask of it. */
export interface Entry {
  readonly type: ContentType<CommonFields>;
  readonly slug: string;
  readonly locale: Locale;
  readonly file: VFile;
  readonly draft: Draft<CommonFields>;
  /** The whole document; left out when its file has a fault. */
  readonly document: ContentDocument<CommonFields> | undefined;
}

/**
 * The addresses that a link may lead to, without language, each with its anchors; the
 * anchors of a document whose file has a fault are not known.
 */
type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What code names of content: addresses, with an anchor or without, and ids of sources. */
export interface KnownIds {
  readonly paths: readonly string[];
  readonly sources: readonly string[];
}

/** What readers read of one file in one language. */
interface Reading {
  readonly file: VFile;
  readonly locale: Locale;
  readonly passages: readonly Passage[];
}

/** All content together. Of the files that are no documents, one that has a fault or is missing is left out. */
export interface Corpus extends ContentData {
  /** Every file that there is. */
  readonly files: readonly VFile[];
  /** The files that must be there and are not. */
  readonly missing: readonly VFile[];
  /** The files that fit no kind of content. */
  readonly strays: readonly VFile[];
  readonly entries: readonly Entry[];
  /** What readers read in one language: of each document, of the glossary and of the flow. */
  readonly readings: readonly Reading[];
  readonly addresses: Addresses;
  /** How addresses begin that are not known, since a file that they come from has a fault. */
  readonly unknown: readonly string[];
  /** What code names, and the file in which it does. */
  readonly known: KnownIds & { readonly file: VFile };
}

/** Reads all content. What is wrong with a file alone is then in its messages. */
export function readCorpus(files: readonly VFile[], known: KnownIds): Corpus {
  const missing: VFile[] = [];
  const rest = new Map(files.map((file) => [file.path, file]));
  const data = readData((path) => {
    const file = rest.get(path);
    if (!file) missing.push(new VFile({ path }));
    rest.delete(path);
    return file;
  });
  const entries = [...rest.values()].flatMap((file) => readEntry(file) ?? []);
  for (const { file } of entries) rest.delete(file.path);
  return {
    ...data,
    files,
    missing,
    strays: [...rest.values()],
    entries,
    readings: [
      ...entries.map(({ file, locale, draft }) => ({ file, locale, passages: listPassages(file, draft) })),
      ...locales.flatMap((locale) => [...readingOfGlossary(locale, data), ...readingOfFlow(locale, data)]),
    ],
    addresses: listAddresses(entries, data),
    unknown: [
      ...(data.flow ? [] : [stepPath(['x']), sheetPath(['x']), outcomeTextPath(['x'])]),
      ...(data.regions && data.cities ? [] : [regionPath('x')]),
    ].map((path) => path.slice(0, path.lastIndexOf('/') + 1)),
    known: { ...known, file: new VFile({ path: 'lib/site/known.ts' }) },
  };
}

/** What the files hold that are no documents. */
type ContentData = ReturnType<typeof readData>;

function readData(take: (path: string) => VFile | undefined) {
  function read<Result>({
    name,
    parse,
  }: {
    name: string;
    parse: (file: VFile) => Result;
  }): (Result & { readonly file: VFile }) | undefined {
    const file = take(`content/${name}`);
    return file && attempt(() => ({ file, ...parse(file) }));
  }
  return {
    register: read(sourcesFile),
    glossary: read(glossaryFile),
    wordList: read(wordListFile),
    flow: read(flowFile),
    flowWords: read(flowWordsFile),
    moved: read(movedFile),
    order: read(orderFile),
    regions: read(regionsFile),
    cities: read(citiesFile),
    spellings: read(spellingsFile),
    counties: read(countiesFile),
    searchWords: read(searchWordsFile),
    placeQuestions: read(placeQuestionsFile),
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
  for (const type of contentTypes) {
    const { slug, locale } = type.file.exec(file.path)?.groups ?? {};
    if (slug === undefined || locale === undefined || !isLocale(locale)) continue;
    const draft = draftContent(type, file);
    const { frontMatter, body } = draft;
    const document = frontMatter && body && file.messages.length === 0 ? { ...frontMatter, ...body } : undefined;
    return { type, slug, locale, file, draft, document };
  }
  return undefined;
}

function readingOfGlossary(locale: Locale, { glossary }: ContentData): Reading[] {
  if (!glossary) return [];
  const { file, data, pointOf } = glossary;
  const passages = Object.entries(data.terms).map(([id, { meaning }]) => ({
    text: meaning[locale],
    isName: false,
    pointOf: along(pointOf(['terms', id, 'meaning', locale])),
  }));
  return [{ file, locale, passages }];
}

function readingOfFlow(locale: Locale, { flowWords }: ContentData): Reading[] {
  if (!flowWords) return [];
  const { file, data, pointOf } = flowWords;
  const passage = (words: Translated, ...path: readonly string[]): Passage => ({
    text: words[locale],
    isName: true,
    pointOf: along(pointOf([...path, locale])),
  });
  const passages = [
    passage(data.title, 'title'),
    passage(data.summary, 'summary'),
    ...Object.entries(data.questions).flatMap(([question, { title, answers }]) => [
      passage(title, 'questions', question, 'title'),
      ...Object.entries(answers).map(([answer, words]) => passage(words, 'questions', question, 'answers', answer)),
    ]),
    ...Object.entries(data.outcomes).map(([outcome, title]) => passage(title, 'outcomes', outcome)),
  ];
  return [{ file, locale, passages }];
}

function listAddresses(entries: readonly Entry[], { glossary, flow, regions, cities }: ContentData): Addresses {
  const addresses = new Map<string, ReadonlySet<string> | undefined>(listPaths.map((path) => [path, new Set()]));
  addresses.set(glossaryPath, glossary && new Set(Object.keys(glossary.data.terms).map(termAnchor)));
  for (const { type, slug, document } of entries) {
    const path = type.path?.(slug);
    if (path === undefined) continue;
    const anchors = document && new Set(document.blocks.flatMap((block) => (block.type === 'heading' ? block.id : [])));
    // Both languages have the same anchors; when one of them is faulty, neither is judged by the other.
    addresses.set(path, addresses.has(path) && !addresses.get(path) ? undefined : anchors);
  }
  for (const answers of flow ? listStepAddresses(flow.data) : []) addresses.set(stepPath(answers), new Set());
  for (const answers of flow ? listAnswerPaths(flow.data) : []) {
    const node = flow && follow(flow.data, answers);
    if (node && 'outcome' in node) for (const path of [sheetPath(answers), outcomeTextPath(answers)]) addresses.set(path, new Set());
  }
  for (const region of regions && cities ? joinRegions(regions.data, cities.data) : []) {
    addresses.set(region.path, new Set(region.cities.map(({ anchor }) => anchor)));
  }
  return addresses;
}

/** Every inline of a document that could be read. */
export function inlinesOf({ draft: { body } }: Entry): ReturnType<typeof allInlines> {
  return allInlines(body ? [...body.answer, ...body.blocks] : []);
}
