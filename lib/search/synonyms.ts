import { plainPinyin } from '../places/fold-name.ts';
import { indexNearKeys } from '../places/one-error.ts';
import { initialsOf, soundOf, spokenSyllables, stemOf } from './tokens.ts';

/** Words that mean the same: what is typed, and the words of the pages. */
export interface WordGroup {
  readonly typed: readonly string[];
  readonly means: readonly string[];
  /** Words that the pages use themselves: found only by how they are said or by their first letters. */
  readonly names?: readonly string[];
}

/** Finds the words of the pages that a query means besides its own. */
export type Expander = (query: string) => string[];

/** How many syllables a word may have to be found by how it is said. */
const longestSpoken = 6;

/** The fewest letters of a word in pinyin in which one typing error is put right. */
const shortestCorrected = 5;

/**
 * Makes a finder of synonyms. Chinese words are found within a query, also by how they are
 * said, and by the first letters of their pinyin; English ones as whole words by their stems.
 *
 * @param isWord tells whether Latin letters are a word of the pages, and so no pinyin
 */
export function makeExpander(groups: readonly WordGroup[], isWord: (word: string) => boolean): Expander {
  const written = new Map<string, Set<string>>();
  const spoken = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  const latin = new Map<string, Set<string>>();
  for (const { typed, means, names = [] } of groups) {
    for (const word of typed) {
      if (/\p{Script=Han}/u.test(word)) add(written, word, means);
      else add(latin, keyOf(word), means);
    }
    for (const word of [...typed, ...names]) {
      if (!/^\p{Script=Han}{2,}$/u.test(word)) continue;
      add(spoken, soundOf(word), [word, ...means]);
      add(initials, initialsOf(word), [word, ...means]);
    }
  }
  const nearSpoken = indexNearKeys([...spoken.keys()].filter((sound) => sound.length >= shortestCorrected));
  const longestLatin = Math.max(...[...latin.keys()].map((key) => key.split(' ').length));

  return (query) => {
    const found = new Set<string>();
    const take = (words: Iterable<string> | undefined): void => {
      for (const word of words ?? []) found.add(word);
    };
    for (const [word, means] of written) if (query.includes(word)) take(means);
    for (const run of runsOf(keyOf(query).split(' '), longestLatin)) take(latin.get(run));
    for (const run of runsOf(syllablesIn(query, isWord), longestSpoken, '')) take(spoken.get(run));
    const letters =
      query
        .toLowerCase()
        .match(/[a-z]{2,}/gu)
        ?.filter((word) => !isWord(word)) ?? [];
    const whole = /^[a-z\s]+$/iu.test(query) ? [plainPinyin(query)] : [];
    for (const word of [...letters, ...whole])
      if (word.length >= shortestCorrected) for (const near of nearSpoken.near(word)) take(spoken.get(near));
    // Letters without a vowel are no pinyin; letters with one may be, but not when nothing else was typed.
    for (const word of letters) {
      if (!/[aeiouv]/u.test(word) || word === query.trim().toLowerCase()) for (const part of inInitials(word, initials)) take(part);
    }
    return [...found];
  };
}

/** The syllables of a query; where it is not pinyin from end to end, of the words that are, English ones left out. */
function syllablesIn(query: string, isWord: (word: string) => boolean): string[] {
  const whole = spokenSyllables(query);
  if (whole.length > 0) return whole;
  return (query.toLowerCase().match(/[a-z]{2,}/gu) ?? []).flatMap((word) => (isWord(word) ? [] : spokenSyllables(word)));
}

function add(index: Map<string, Set<string>>, key: string, words: readonly string[]): void {
  const all = index.get(key) ?? new Set();
  for (const word of words) all.add(word);
  index.set(key, all);
}

/** Every run of neighbouring items up to a length, joined. */
function runsOf(items: readonly string[], longest: number, joint = ' '): string[] {
  return items.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, items.length - start) }, (__, length) => items.slice(start, start + length + 1).join(joint)),
  );
}

/** English words by their stems, one space between. */
function keyOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll(/['’]/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  return words.map(stemOf).join(' ');
}

/** How many first letters of a longer word are enough to know it by. */
const longestGuess = 4;

/** Letters as the first letters of a word, or the beginning of one, or of two one after the other, such as `sbkgs` as `sbk` and `gs`. */
function inInitials(letters: string, initials: ReadonlyMap<string, Set<string>>): Set<string>[] {
  const whole = initials.get(letters);
  if (whole) return [whole];
  if (letters.length >= longestGuess) {
    const begun = [...initials].filter(([key]) => key.startsWith(letters)).map(([, words]) => words);
    if (begun.length > 0) return begun;
  }
  for (let length = letters.length - 2; length >= 3; length -= 1) {
    const [first, second] = [initials.get(letters.slice(0, length)), initials.get(letters.slice(length))];
    if (first && second) return [first, second];
  }
  return [];
}
