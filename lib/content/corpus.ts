import { VFile } from 'vfile';
import { allInlines } from '#lib/document/walk.ts';
import { ContentError } from '#lib/content/parse/content-error.ts';
import type { Located } from '#lib/content/parse/yaml.ts';
import { wordListFile } from '#lib/content/kinds/data/avoided-words.ts';
import { flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { follow, listAnswerPaths, listStepAddresses } from '#lib/content/kinds/flow-steps.ts';
import { askedBySomeFile } from '#lib/content/kinds/data/asked-by-some.ts';
import { glossaryFile } from '#lib/content/kinds/data/glossary.ts';
import { contentTypes } from '#lib/content/kinds/content-types.ts';
import { draftContent } from '#lib/content/kinds/kind.ts';
import { movedFile } from '#lib/content/kinds/data/moved.ts';
import { orderFile } from '#lib/content/kinds/data/order.ts';
import { placeQuestionsFile } from '#lib/content/kinds/data/place-questions.ts';
import {
  areasFile,
  citiesFile,
  countiesFile,
  everydayWordsFile,
  formerNamesFile,
  joinRegions,
  regionsFile,
  spellingsFile,
} from '#lib/content/kinds/data/places.ts';
import { searchWordsFile } from '#lib/content/kinds/data/search-words.ts';
import { subjectsFile } from '#lib/content/kinds/data/subjects.ts';
import { sourcesFile } from '#lib/content/kinds/data/sources.ts';
import { isLocale, locales, type Locale, type Translated } from '#lib/i18n/locale.ts';
import { glossaryPath, textPath, regionPath, sheetPath, stepPath, termAnchor } from '#lib/site/paths.ts';
import { listPaths } from './catalogue.ts';
import { along, listPassages, type Passage } from './passages.ts';

/** A document, with everything that the checks ask of it; `document` is left out when its file has a fault. */
export type Entry = NonNullable<ReturnType<typeof readEntry>>;

/** What code names of content: addresses, with an anchor or without, and ids of sources. */
export interface KnownIds {
  readonly paths: readonly string[];
  readonly sources: readonly string[];
}

/** All content together. Of the files that are no documents, one that has a fault or is missing is left out. */
export type Corpus = ReturnType<typeof readCorpus>;

/** Reads all content. What is wrong with a file alone is then in its messages. */
export function readCorpus(files: readonly VFile[], known: KnownIds) {
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
    /** Every file that there is. */
    files,
    /** The files that must be there and are not. */
    missing,
    /** The files that fit no kind of content. */
    strays: [...rest.values()],
    entries,
    /** What readers read in one language: of each document, of the glossary and of the flow. */
    readings: [
      ...entries.map(({ file, locale, draft }) => ({ file, locale, passages: listPassages(file, draft) })),
      ...locales.flatMap((locale) => readingsOfData(locale, data)),
    ],
    addresses: listAddresses(entries, data),
    /** How addresses begin that are not known, since a file that they come from has a fault. */
    unknown: [
      ...(data.flow ? [] : [stepPath(['x']), sheetPath(['x']), textPath(['x'])]),
      ...(data.regions && data.cities ? [] : [regionPath('x')]),
    ].map((path) => path.slice(0, path.lastIndexOf('/') + 1)),
    /** What code names, and the file in which it does. */
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
    try {
      return file && { file, ...parse(file) };
    } catch (error) {
      // What is wrong is in the file's messages.
      if (error instanceof ContentError) return undefined;
      throw error;
    }
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
    formerNames: read(formerNamesFile),
    areas: read(areasFile),
    everydayWords: read(everydayWordsFile),
    searchWords: read(searchWordsFile),
    subjects: read(subjectsFile),
    askedBySome: read(askedBySomeFile),
    placeQuestions: read(placeQuestionsFile),
  };
}

function readEntry(file: VFile) {
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

/** What readers read in one language of the glossary, whose meanings are sentences, and of the flow, whose words are none. */
function readingsOfData(locale: Locale, { glossary, flowWords }: ContentData) {
  type Words = readonly [Translated, ...path: readonly string[]];
  const read = ({ file, pointOf }: Pick<Located<unknown>, 'pointOf'> & { file: VFile }, isName: boolean, words: readonly Words[]) => ({
    file,
    locale,
    passages: words.map(([text, ...path]): Passage => ({ text: text[locale], isName, pointOf: along(pointOf([...path, locale])) })),
  });
  const meanings = Object.entries(glossary?.data.terms ?? {}).map(([id, { meaning }]): Words => [meaning, 'terms', id, 'meaning']);
  const { title, summary, cases, questions, outcomes } = flowWords?.data ?? {};
  const ofFlow: Words[] = [
    ...(title && summary ? [[title, 'title'] as const, [summary, 'summary'] as const] : []),
    ...Object.entries(cases ?? {}).map(([id, words]): Words => [words, 'cases', id]),
    ...Object.entries(questions ?? {}).flatMap(([id, question]): Words[] => [
      [question.title, 'questions', id, 'title'],
      ...Object.entries(question.answers).map(([answer, words]): Words => [words, 'questions', id, 'answers', answer]),
    ]),
    ...Object.entries(outcomes ?? {}).map(([id, words]): Words => [words, 'outcomes', id]),
  ];
  return [...(glossary ? [read(glossary, false, meanings)] : []), ...(flowWords ? [read(flowWords, true, ofFlow)] : [])];
}

/**
 * The addresses that a link may lead to, without language, each with its anchors; the
 * anchors of a document whose file has a fault are not known.
 */
function listAddresses(entries: readonly Entry[], { glossary, flow, regions, cities }: ContentData) {
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
    if (node && 'outcome' in node) for (const path of [sheetPath(answers), textPath(answers)]) addresses.set(path, new Set());
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
