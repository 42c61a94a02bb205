import { plainPinyin } from '#lib/text/fold.ts';
import { findNearKeys } from '#lib/text/near-keys.ts';
import { makePairFinder } from './finder.ts';
import { initialsOf, soundOf, spokenRuns, spokenSyllables, stemOf, type SpokenRun } from './tokens.ts';

/** Words that mean the same: what is typed, and the words of the pages. */
export interface WordGroup {
  readonly typed: readonly string[];
  readonly means: readonly string[];
  /** Words that the pages use themselves; in English the index finds them without this. */
  readonly names?: readonly string[];
  /** Words of which a query has to have one too, wherever it stands; left out where what is typed means it alone. */
  readonly beside?: readonly string[] | undefined;
  /** Left out where they are said of nothing but what the site is about; otherwise whether they say what is the matter, such as `丢了`, or only whom it is about or what is asked, such as `多少钱`. */
  readonly general?: 'matter' | 'question' | undefined;
}

/** What a query means besides its own words. */
export interface Expansion {
  /** Words of the pages. */
  readonly means: readonly string[];
  /** What of the query was known, by any of its keys. */
  readonly known: readonly string[];
  /** Whether it has two words that mean something beside each other (`beside` of `WordGroup`). */
  readonly isPaired: boolean;
  /** The stems of its Latin words (`keyOf`). */
  readonly stems: string;
}

/** How many syllables a word may have to be found by how it is said. */
const longestSpoken = 6;

/** The fewest letters of a word in pinyin in which one typing error is put right. */
const shortestCorrected = 5;

/** The same where what was typed cannot be said, such as `mma`, beside nothing but pinyin. */
const shortestUnsaid = 4;

/**
 * Makes a finder of the words of the pages that a query means besides its own. Chinese words are found within a query, also by how
 * they are said, and by the first letters of their pinyin; English ones as whole words by their stems.
 *
 * What it makes takes a query, and how its Chinese words are said where that is known.
 *
 * @param isWord tells whether Latin letters are an English word, and so no pinyin
 * @param isSound tells whether they are how a word of the pages is said, and so have no typing error
 */
export function makeExpander(
  groups: readonly WordGroup[],
  isWord: (word: string) => boolean,
  isSound: (letters: string) => boolean,
): (query: string, runs?: readonly SpokenRun[]) => Expansion {
  const written = new Map<string, Set<string>>();
  const spoken = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  const latin = new Map<string, Set<string>>();
  const english = new Map<string, Set<string>>();
  const paired = groups.flatMap(({ typed, beside, means }) => (beside ? { typed, beside, means } : []));
  const meantByPairs = makePairFinder(paired, keyOf);
  const pairedBySound = new Map<string, Set<string>>();
  for (const word of new Set(paired.flatMap(({ typed, beside }) => [...typed, ...beside]))) {
    if (/^\p{Script=Han}{2,}$/u.test(word)) add(pairedBySound, soundOf(word), [word]);
  }
  for (const { typed, means, names = [], beside } of groups) {
    if (beside) continue;
    for (const word of typed) {
      if (/\p{Script=Han}/u.test(word)) add(written, word, means);
      else add(latin, keyOf(word), means);
      if (/^[a-z]+$/u.test(word) && word.length >= shortestCorrected) add(english, word, means);
    }
    for (const word of [...typed, ...names]) {
      if (!/^\p{Script=Han}{2,}$/u.test(word)) continue;
      add(written, word, means);
      add(spoken, soundOf(word), [word]);
      add(initials, initialsOf(word), [word, ...means]);
    }
  }
  const nearSpoken = findNearKeys([...spoken.keys()].filter((sound) => sound.length >= shortestUnsaid));
  const nearEnglish = findNearKeys([...english.keys()]);
  const writtenByBeginning = Map.groupBy(
    [...written.keys()].toSorted((a, b) => b.length - a.length),
    (word) => word.charAt(0),
  );
  const longestLatin = Math.max(...[...latin.keys()].map((key) => key.split(' ').length));

  return (query, runs = spokenRuns(query)) => {
    const found = new Set<string>();
    const known = new Set<string>();
    const take = (key: string, words: Iterable<string> | undefined): void => {
      known.add(key);
      for (const word of words ?? []) found.add(word);
    };
    for (const word of longestOf(writtenByBeginning, query)) take(word, written.get(word));
    const stems = keyOf(query);
    for (const phrase of longestRuns(stems.split(' '), longestLatin, (run) => latin.has(run))) take(phrase, latin.get(phrase));
    const syllables = pinyinIn(query, isWord);
    const pinyin = longestRuns(syllables, longestSpoken, (run) => pairedBySound.has(run), '').flatMap((run) => [
      ...(pairedBySound.get(run) ?? []),
    ]);
    const meant = meantByPairs({ han: [query, ...pinyin].join(' '), latin: ` ${stems} ` });
    for (const word of meant) found.add(word);
    const takeSpoken = (sound: string, isMeant: (word: string) => boolean = () => true): void => {
      for (const word of [...(spoken.get(sound) ?? [])].filter(isMeant)) take(sound, [word, ...(written.get(word) ?? [])]);
    };
    for (const sound of longestRuns(syllables, longestSpoken, (run) => spoken.has(run), '')) takeSpoken(sound);
    for (const { word, sound } of saidIn(runs, (each) => spoken.has(each))) {
      // Two characters that are known to be a word are meant as they stand.
      if (!written.has(word) && !isWord(word)) takeSpoken(sound, (other) => sharesCharacter(word, other));
    }
    const letters = lettersOf(query).filter((word) => !isWord(word));
    for (const word of letters.filter((each) => !english.has(each))) {
      for (const near of nearEnglish(word)) take(stemOf(near), english.get(near));
    }
    const whole = /^[a-z\s]+$/iu.test(query) ? [plainPinyin(query)] : [];
    const isPinyin = letters.length === lettersOf(query).length;
    for (const word of [...letters, ...whole]) {
      const said = spokenSyllables(word);
      if (isSound(word) || isSpoken(said)) continue;
      const shortest = said.length === 0 && isPinyin ? shortestUnsaid : shortestCorrected;
      for (const near of nearSpoken(word)) if (Math.min(word.length + 1, near.length) >= shortest) takeSpoken(near);
    }
    // Letters without a vowel are no pinyin; letters with one may be, but not when nothing else was typed.
    for (const word of letters) {
      if (/[aeiouv]/u.test(word) && word !== query.trim().toLowerCase()) continue;
      for (const [key, words] of inInitials(word, initials)) take(key, words);
    }
    return { means: [...found], known: [...known], isPaired: meant.length > 0, stems };
  };

  /** Tells whether syllables are words that are known, one after another: then they have no typing error. */
  function isSpoken(syllables: readonly string[]): boolean {
    // Whether the syllables before each place are known words.
    const known = [true];
    for (let end = 1; end <= syllables.length; end += 1) {
      const starts = Array.from({ length: Math.min(longestSpoken, end) }, (_, length) => end - length - 1);
      known[end] = starts.some((start) => known[start] === true && spoken.has(syllables.slice(start, end).join('')));
    }
    return syllables.length > 0 && known[syllables.length] === true;
  }
}

/** Which of some words a text has; those that stand only within longer ones, as `离职` in `离职证明`, left out. */
function longestOf(wordsByBeginning: ReadonlyMap<string, readonly string[]>, text: string): Set<string> {
  const found = new Set<string>();
  let furthest = 0;
  for (let start = 0; start < text.length; start += 1) {
    const longest = wordsByBeginning.get(text.charAt(start))?.find((word) => text.startsWith(word, start));
    if (longest === undefined || start + longest.length <= furthest) continue;
    found.add(longest);
    furthest = start + longest.length;
  }
  return found;
}

/** The syllables of a query in pinyin; where it is not pinyin from end to end, those of its words that are. */
function pinyinIn(query: string, isWord: (word: string) => boolean): string[] {
  const whole = /\p{Script=Han}/u.test(query) ? [] : spokenSyllables(query);
  return whole.length > 0 ? whole : lettersOf(query).flatMap((word) => (isWord(word) ? [] : spokenSyllables(word)));
}

/** Chinese characters that follow one another and sound like a word. */
function saidIn(runs: readonly SpokenRun[], isSaid: (sound: string) => boolean): { word: string; sound: string }[] {
  const found: { word: string; sound: string }[] = [];
  for (const { run, syllables } of runs) {
    const characters = Array.from(run);
    for (let start = 0; start < syllables.length; start += 1) {
      let sound = syllables[start] ?? '';
      for (let end = start + 1; end < Math.min(start + longestSpoken, syllables.length); end += 1) {
        sound += syllables[end] ?? '';
        if (isSaid(sound)) found.push({ word: characters.slice(start, end + 1).join(''), sound });
      }
    }
  }
  return found;
}

/** Tells whether two words that sound alike have a character in common at one place: the usual error of typing by pinyin. */
function sharesCharacter(one: string, other: string): boolean {
  return Array.from(one).some((character, index) => character === other[index]);
}

/** The runs of Latin letters of a query, those of one letter left out. */
function lettersOf(query: string): string[] {
  return query.toLowerCase().match(/[a-z]{2,}/gu) ?? [];
}

function add(index: Map<string, Set<string>>, key: string, words: readonly string[]): void {
  const all = index.get(key) ?? new Set();
  for (const word of words) all.add(word);
  index.set(key, all);
}

/** The runs of neighbouring words that are known; those that stand only within longer ones, as `fee` in `late fee`, left out. */
function longestRuns(words: readonly string[], longest: number, isKnown: (run: string) => boolean, joint = ' '): string[] {
  let furthest = 0;
  return words.flatMap((_, start) => {
    for (let end = Math.min(words.length, start + longest); end > Math.max(start, furthest); end -= 1) {
      const run = words.slice(start, end).join(joint);
      if (!isKnown(run)) continue;
      furthest = end;
      return run;
    }
    return [];
  });
}

/** By what a word may be known: as it is written, how it is said and its first letters, or the stems of English. */
export function keysOf(word: string): string[] {
  return /\p{Script=Han}/u.test(word) ? [word, soundOf(word), initialsOf(word)] : [keyOf(word)];
}

/** English words by their stems, one space between. */
export function keyOf(text: string): string {
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

/** Letters as the first letters of a word, or the beginning of one, or of two one after the other, such as `sbkgs` as `sbk` and `gs`: each with its words. */
function inInitials(letters: string, initials: ReadonlyMap<string, Set<string>>): [initials: string, words: Set<string>][] {
  const whole = initials.get(letters);
  if (whole) return [[letters, whole]];
  if (letters.length >= longestGuess) {
    const begun = [...initials].filter(([key]) => key.startsWith(letters));
    if (begun.length > 0) return begun;
  }
  for (let length = letters.length - 2; length >= 3; length -= 1) {
    const [own, next] = [letters.slice(0, length), letters.slice(length)];
    const [first, second] = [initials.get(own), initials.get(next)];
    if (first && second)
      return [
        [own, first],
        [next, second],
      ];
  }
  return [];
}
