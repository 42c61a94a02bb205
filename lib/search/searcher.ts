import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind } from './document.ts';
import { locales } from '#lib/i18n/locale.ts';
import { lawPath } from '#lib/site/paths.ts';
import { plainPinyin } from '#lib/text/fold.ts';
import { indexNearKeys } from '#lib/text/near-keys.ts';
import { makeExpander, type Expander, type WordGroup } from './synonyms.ts';
import { initialsOf, isStopWord, pairs, soundOf, soundsOf, spokenSyllables, tokensOf } from './tokens.ts';

/** Something that was found. */
export interface Hit {
  readonly document: SearchDocument;
  /** The words by which it was found, as they are compared; its text may be marked by them. */
  readonly terms: readonly string[];
}

/** What a search finds: the best first. */
export type Searcher = (query: string, most: number) => Hit[];

/** How much more a kind answers than another when both have the words. */
const weights: Readonly<Record<SearchKind, number>> = {
  guide: 1.7,
  section: 1,
  question: 1.35,
  step: 1,
  term: 0.4,
  law: 0.7,
  article: 0.7,
  comparison: 1.1,
  page: 0.9,
  region: 0.5,
  city: 0.45,
};

/** For whom an outcome is, by the end of its address, when not for the reader; and words that say so. */
const others: Readonly<Record<string, readonly string[]>> = {
  child: ['孩子', 'child'],
  other: ['父母', '代办', 'parent'],
  company: ['员工', 'staff'],
  outside: ['外国', '港澳', 'foreign'],
};

/** How much an outcome for somebody else answers, compared with the one for the reader: when a query says for whom, and when not. */
const forOthers = { said: 1.3, unsaid: 0.7 };

/** How much less a step that asks on answers than one that tells what to do. */
const asking = 0.8;

/** How much a document answers a query with some words. */
function weightOf({ kind, path, answer }: SearchDocument, words: ReadonlySet<string>): number {
  if (kind === 'section' && path.startsWith(lawPath(''))) return weights.article;
  if (kind !== 'step') return weights[kind];
  if (!answer) return weights.step * asking;
  const said = others[path.slice(path.lastIndexOf('/') + 1)];
  return weights.step * (said ? (said.some((word) => words.has(word)) ? forOthers.said : forOthers.unsaid) : 1);
}

/** How much a word weighs by where it stands. */
const boosts = { title: 4, names: 4, text: 1, sounds: 1.4, initials: 4 };

/** In how many titles a sound stands that is a word, not the end of one and the beginning of the next. */
const fewTitles = 2;

/** In how many titles a word stands that says little, and how much of its weight is left. */
const mostTitles = 20;
const generic = 0.4;

/** How many results may be of one page: a page and its sections would fill the list. */
const mostOfOnePage = 2;

/** What of a document is compared, each a list of words. */
interface IndexedDocument {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly text: string;
  readonly sounds: string;
  readonly initials: string;
}

/** Makes a search over documents; making it takes longer than using it. */
export function makeSearcher(documents: readonly SearchDocument[], groups: readonly WordGroup[]): Searcher {
  const index = new MiniSearch<IndexedDocument>({
    fields: ['title', 'names', 'text', 'sounds', 'initials'],
    // The words have been made by tokens.ts, for documents and queries alike.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { combineWith: 'OR' },
  });
  index.addAll(documents.map(toIndexed));
  const vocabulary = vocabularyOf(documents);
  const sounds = countIn(documents, ({ title, names }) => soundsOf([title.zh, ...names].join(' ')));
  const expand = makeExpander(
    groups,
    (word) => isStopWord(word) || vocabulary.known.has(word),
    (letters) => (sounds.get(letters) ?? 0) >= fewTitles,
  );

  const inTitles = countIn(documents, ({ title }) => locales.flatMap((locale) => tokensOf(title[locale]).map(({ term }) => term)));
  /** What the whole site is about tells one page from another least. */
  const boostTerm = (term: string): number => ((inTitles.get(term) ?? 0) > mostTitles ? generic : 1);

  return (query, most) => {
    const asked = wordsOf(query, expand);
    const words = new Set([...asked.own, ...asked.meant]);
    const results = index.search(queryFor(query, asked, vocabulary), {
      boostTerm,
      boostDocument: (id: number) => (documents[id] ? weightOf(documents[id], words) : 0),
    });
    return [...distinct(results, documents)].slice(0, most);
  };
}

/** How many documents have each of their words. */
function countIn(documents: readonly SearchDocument[], read: (document: SearchDocument) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const word of new Set(read(document))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function toIndexed(document: SearchDocument, id: number): IndexedDocument {
  const { title, names, text, within } = document;
  const titles = locales.map((locale) => title[locale]).join(' ');
  const called = [...names, title.zh].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  return {
    id,
    title: joined(titles),
    names: [joined(names.join(' ')), ...called.map(soundOf)].join(' '),
    text: joined([...locales.map((locale) => text[locale]), ...(within ? locales.map((locale) => within[locale]) : [])].join('\n')),
    sounds: soundsOf([title.zh, ...names, text.zh.slice(0, longestSounded)].join(' ')).join(' '),
    initials: [...new Set(called.map(initialsOf))].join(' '),
  };
}

/** How much of a text can be found by how it is said, in characters. */
const longestSounded = 200;

function joined(text: string): string {
  return tokensOf(text)
    .map(({ term }) => term)
    .join(' ');
}

/** The words of the documents, and which of them are one typing error apart from a text. */
interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly near: (term: string) => string[];
  /** Whether so many documents have a word, or its sound, that their texts are not worth looking through for it. */
  readonly isCommon: (term: string) => boolean;
}

function vocabularyOf(documents: readonly SearchDocument[]): Vocabulary {
  const known = new Set<string>();
  const inNames = new Set<string>();
  const counts = new Map<string, number>();
  for (const { title, text, names } of documents) {
    const words = locales.flatMap((locale) => tokensOf(text[locale]).map(({ term }) => term));
    for (const term of words) known.add(term);
    for (const term of new Set([...words, ...soundsOf(text.zh)])) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const { term } of tokensOf([...locales.map((locale) => title[locale]), ...names].join(' '))) inNames.add(term);
  }
  for (const term of inNames) known.add(term);
  const common = documents.length * commonShare;
  // One wrong character of two leaves half of them: only what names a page is guessed from that.
  const corrected = [...known].filter((term) =>
    isLatin(term) ? term.length >= shortestCorrected : inNames.has(term) && term.length === 2,
  );
  const { near } = indexNearKeys(corrected);
  return {
    known,
    near: (term) => near(term).filter((other) => isLatin(term) || other.length === term.length),
    isCommon: (term) => (counts.get(term) ?? 0) > common,
  };
}

/** The share of documents from which on a word is common. */
const commonShare = 0.12;

/** The fewest letters of a Latin word in which one typing error is put right. */
const shortestCorrected = 4;

/** From how few words one is guessed for a Chinese pair that no document has. */
const fewGuesses = 3;

/** The words of a query, and those of the pages that mean the same. */
interface Words {
  readonly own: readonly string[];
  readonly meant: readonly string[];
}

function wordsOf(query: string, expand: Expander): Words {
  const own = new Set(tokensOf(query).map(({ term }) => term));
  const meant = new Set(expand(query).flatMap((word) => tokensOf(word).map(({ term }) => term)));
  return { own: [...own], meant: [...meant].filter((term) => !own.has(term)) };
}

/** What the index is asked for a query: its words, those that they may be misspelled for, how they sound, and the words that mean the same. */
function queryFor(query: string, { own, meant }: Words, { known, near, isCommon }: Vocabulary): Query {
  const unknown = own.filter((term) => !known.has(term));
  const letters = plainPinyin(query);
  const sounds = [...new Set(/\p{Script=Han}/u.test(query) ? soundsOf(query) : pairs(spokenSyllables(query)))];
  const isTelling = own.every(isCommon) ? () => true : (term: string): boolean => !isCommon(term);
  return {
    combineWith: 'OR',
    queries: [
      { queries: own.filter(isTelling), fields: ['title', 'names', 'text'], boost: boosts },
      { queries: own.filter((term) => !isTelling(term)), fields: ['title', 'names'], boost: boosts },
      {
        queries: unknown.filter(isPrefix),
        fields: ['title', 'names', 'text'],
        boost: boosts,
        prefix: true,
        weights: { prefix: 0.4, fuzzy: 0 },
      },
      { queries: unknown.filter(isLatin).flatMap(near), fields: ['title', 'names', 'text'], boost: { title: 2.4, names: 2.4, text: 0.6 } },
      {
        queries: unknown
          .filter((term) => !isLatin(term))
          .map(near)
          .filter((terms) => terms.length <= fewGuesses)
          .flat(),
        fields: ['title', 'names'],
        boost: { title: 2, names: 2 },
      },
      {
        queries: meant.filter((term) => !isCommon(term)),
        fields: ['title', 'names', 'text'],
        boost: { title: 2.2, names: 2.2, text: 0.6 },
      },
      { queries: meant.filter(isCommon), fields: ['title', 'names'], boost: { title: 2.2, names: 2.2 } },
      { queries: sounds.every(isCommon) ? sounds : sounds.filter((sound) => !isCommon(sound)), fields: ['sounds'], boost: boosts },
      { queries: [letters].filter((term) => term.length >= 2), fields: ['initials', 'names'], boost: boosts },
    ],
  };
}

function isLatin(term: string): boolean {
  return /^[a-z]+$/u.test(term);
}

/** A single Chinese character, and a word that may not be whole yet, are looked for at the beginning of others. */
function isPrefix(term: string): boolean {
  return /^\p{Script=Han}$/u.test(term) || /^[a-z]{4,}$/u.test(term);
}

function* distinct(results: readonly SearchResult[], documents: readonly SearchDocument[]): Generator<Hit> {
  const counts = new Map<string, number>();
  for (const { id, terms } of results) {
    const document = documents[id as number];
    if (!document) continue;
    const [page = ''] = document.path.split('#');
    // Terms and questions share a page but are answers of their own.
    const isOwn = document.kind === 'term' || document.kind === 'question' || document.kind === 'article' || document.kind === 'city';
    const count = isOwn ? 0 : (counts.get(page) ?? 0);
    if (count >= mostOfOnePage) continue;
    if (!isOwn) counts.set(page, count + 1);
    yield { document, terms };
  }
}
