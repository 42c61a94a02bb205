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

/** Reads the words of documents. */
export function makeVocabulary(documents: readonly SearchDocument[]) {
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
  for (const term of inNames) known.add(term);
  const common = documents.length * commonShare;
  // One wrong character of two leaves half of them: only what names a page is guessed from that.
  const corrected = [...known].filter((term) =>
    isLatin(term) ? term.length >= shortestCorrected : inNames.has(term) && term.length === 2,
  );
  const nearOf = indexNearKeys(corrected);
  return {
    has: (term: string) => known.has(term),
    /** The words that a text may be misspelled for. */
    near: (term: string) => nearOf(term).filter((other) => isLatin(term) || other.length === term.length),
    /** Whether so many documents have a word, or its sound, that their texts are not worth looking through for it. */
    isCommon: (term: string) => (inTexts.get(term) ?? 0) > common,
    /** Whether so many titles have a word that it hardly tells one page from another: what the whole site is about. */
    isGeneric: (term: string) => (inTitles.get(term) ?? 0) > mostTitles,
    /** Whether letters are how something is said that is a word, not the end of one and the beginning of the next. */
    isSound: (letters: string) => (sounds.get(letters) ?? 0) >= fewTitles,
  };
}

/** Counts each of a document's words once. */
function countIn(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Tells whether a word is of Latin letters alone, as it is compared. */
export function isLatin(term: string): boolean {
  return /^[a-z]+$/u.test(term);
}
