import type { SearchDocument } from './document.ts';
import { locales } from '#lib/i18n/locale.ts';
import { indexNearKeys } from '#lib/text/near-keys.ts';
import { soundsOf, termsOf } from './tokens.ts';

/** The words of documents: which there are, which say little, and which of them are one typing error apart from a text. */
export type Vocabulary = ReturnType<typeof makeVocabulary>;

/** The share of documents from which on a word is common. */
const commonShare = 0.12;

/** In how many titles a word may stand that is not generic. */
const mostTitles = 20;

/** In how many titles a sound stands that is a word. */
const fewTitles = 2;

/** The fewest letters of a Latin word in which one typing error is put right. */
const shortestCorrected = 4;

/** What is known of the words of documents, each list with a space between. */
export interface VocabularyWords {
  readonly known: string;
  readonly common: string;
  readonly generic: string;
  readonly sounds: string;
  /** Those of titles and names. */
  readonly named: string;
}

/** Reads the words of documents. */
export function readVocabulary(documents: readonly SearchDocument[]): VocabularyWords {
  const known = new Set<string>();
  const inNames = new Set<string>();
  const inTexts = new Map<string, number>();
  const inTitles = new Map<string, number>();
  const sounds = new Map<string, number>();
  for (const { title, text, names } of documents) {
    const words = locales.flatMap((locale) => termsOf(text[locale]));
    for (const term of words) known.add(term);
    countIn(inTexts, [...words, ...soundsOf(text.zh)]);
    const titles = locales.map((locale) => title[locale]);
    countIn(inTitles, titles.flatMap(termsOf));
    countIn(sounds, soundsOf([title.zh, ...names].join(' ')));
    for (const term of termsOf([...titles, ...names].join(' '))) inNames.add(term);
  }
  const list = (words: Iterable<string>): string => [...words].join(' ');
  return {
    known: list(known.union(inNames)),
    common: list(wordsAbove(inTexts, documents.length * commonShare)),
    generic: list(wordsAbove(inTitles, mostTitles)),
    sounds: list(wordsAbove(sounds, fewTitles - 1)),
    named: list(inNames),
  };
}

/** Makes the vocabulary of what `readVocabulary` has read. */
export function makeVocabulary(words: VocabularyWords) {
  const known = words.known.split(' ');
  const inNames = new Set(words.named.split(' '));
  // One wrong character of two leaves half of them: only what names a page is guessed from that.
  const corrected = known.filter((term) => (isLatin(term) ? term.length >= shortestCorrected : inNames.has(term) && term.length === 2));
  const nearPair = indexNearKeys(corrected.filter(isHan));
  const nearOther = indexNearKeys(corrected.filter((term) => !isHan(term)));
  const traits = new Map<string, number>();
  const mark = (marked: readonly string[], which: number): void => {
    for (const word of marked) traits.set(word, (traits.get(word) ?? 0) | which);
  };
  mark(known, trait.known);
  mark(words.common.split(' '), trait.common);
  mark(words.generic.split(' '), trait.generic);
  mark(words.sounds.split(' '), trait.sound);
  const is = (word: string, which: number): boolean => ((traits.get(word) ?? 0) & which) !== 0;
  return {
    has: (term: string) => is(term, trait.known),
    /** The words that a text may be misspelled for; of Chinese ones not all where there are more than `most`. */
    near: (term: string, most?: number): string[] => {
      if (isHan(term)) return term.length === 2 ? nearPair(term, most) : [];
      const near = nearOther(term);
      return isLatin(term) ? near : near.filter((other) => other.length === term.length);
    },
    /** Whether so many documents have a word, or its sound, that their texts are not worth looking through for it. */
    isCommon: (term: string) => is(term, trait.common),
    /** Whether so many titles have a word that it hardly tells one page from another: what the whole site is about. */
    isGeneric: (term: string) => is(term, trait.generic),
    /** Whether letters are how something is said that is a word, not the end of one and the beginning of the next. */
    isSound: (letters: string) => is(letters, trait.sound),
  };
}

/** What is known of a word, each a bit. */
const trait = { known: 1, common: 2, generic: 4, sound: 8 };

function wordsAbove(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts].flatMap(([word, count]) => (count > least ? word : []));
}

/** Counts each of a document's words once. */
function countIn(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Tells whether a word is of Latin letters alone, as it is compared. */
export function isLatin(term: string): boolean {
  return /^[a-z]+$/u.test(term);
}

function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}
