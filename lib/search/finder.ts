/** A text as words are looked for in it. */
export interface Text {
  readonly han: string;
  /** The stems of its Latin words, with a space around each. */
  readonly latin: string;
}

/** Tells whether a text has one of some words. */
export type Finder = (text: Text) => boolean;

/**
 * Makes a finder of words, Chinese ones anywhere and Latin ones as whole words.
 *
 * @param keyOf gives Latin words by their stems
 */
export function makeFinder(words: readonly string[], keyOf: (word: string) => string): Finder {
  const [han, latin] = patternsOf(words, keyOf, 'u');
  return (text) => han.test(text.han) || latin.test(text.latin);
}

/**
 * Makes what leaves words out of a text, Chinese ones anywhere and Latin ones as whole words.
 *
 * @param keyOf gives Latin words by their stems
 */
export function makeEraser(words: readonly string[], keyOf: (word: string) => string): (text: Text) => Text {
  const [han, latin] = patternsOf(words, keyOf, 'gu');
  return (text) => ({ han: text.han.replaceAll(han, ' '), latin: text.latin.replaceAll(latin, ' ') });
}

/** What finds the Chinese words, and what finds the others. */
function patternsOf(words: readonly string[], keyOf: (word: string) => string, flags: string): [han: RegExp, latin: RegExp] {
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  return [
    anyOf(words.filter(isHan), flags),
    anyOf(
      words.filter((word) => !isHan(word)).map((word) => ` ${keyOf(word)} `),
      flags,
    ),
  ];
}

/** Finds any of some words in one look at a text, where one after the other would take hundreds. */
function anyOf(words: readonly string[], flags: string): RegExp {
  const sorted = words.map((word) => RegExp.escape(word)).toSorted();
  // Of none, nothing.
  return new RegExp(sorted.join('|') || '(?!)', flags);
}

/** Two lists of words, of each of which a text has to have one, and what it then means. */
interface WordPairs {
  readonly typed: readonly string[];
  readonly beside: readonly string[];
  readonly means: readonly string[];
}

/** Which of the two lists a word of a group is in. */
const typedSide = 1;
const besideSide = 2;
const bothSides = typedSide | besideSide;

/**
 * Makes a finder of what texts mean that have two words, wherever these stand. It goes through a text once for all groups.
 *
 * @param keyOf gives Latin words by their stems
 */
export function makePairFinder(groups: readonly WordPairs[], keyOf: (word: string) => string): (text: Text) => string[] {
  const words = new Map<string, { group: number; side: number }[]>();
  for (const [group, { typed, beside }] of groups.entries()) {
    for (const [list, side] of [[typed, typedSide] as const, [beside, besideSide] as const]) {
      for (const word of list) {
        const key = /\p{Script=Han}/u.test(word) ? word : ` ${keyOf(word)} `;
        words.set(key, [...(words.get(key) ?? []), { group, side }]);
      }
    }
  }
  const byBeginning = Map.groupBy(words, ([word]) => (word.length === 1 ? word.charCodeAt(0) : beginningAt(word, 0)));
  const sides = new Uint8Array(groups.length);
  return ({ han, latin }) => {
    sides.fill(0);
    const meant: string[] = [];
    const lookAt = (text: string, at: number, beginning: number): void => {
      const begun = byBeginning.get(beginning);
      if (begun === undefined) return;
      for (const [word, owners] of begun) {
        if (!text.startsWith(word, at)) continue;
        for (const { group, side } of owners) {
          const had = sides[group] ?? 0;
          sides[group] = had | side;
          if (had !== 0 && had !== side && had !== bothSides) meant.push(...(groups[group]?.means ?? []));
        }
      }
    };
    for (let at = 0; at < han.length; at += 1) {
      const code = han.charCodeAt(at);
      if (!mayBegin(code)) continue;
      lookAt(han, at, code);
      lookAt(han, at, beginningAt(han, at));
    }
    for (let at = 0; at !== -1 && at < latin.length - 1; at = latin.indexOf(' ', at + 1)) lookAt(latin, at, beginningAt(latin, at));
    return meant;
  };
}

/** Whether a Chinese word may begin with a character: with no Latin letter, but `62岁` with a digit. */
function mayBegin(code: number): boolean {
  return code > 0x2e_7f || (code >= 0x30 && code <= 0x39);
}

/** By what words are looked up, as a small number: their first two characters, of Latin ones, which begin with a space, the two behind it. One that is a single character is looked up by that. */
function beginningAt(text: string, at: number): number {
  const from = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  return (text.charCodeAt(from) & 0x7f_ff) * 0x80_00 + (text.charCodeAt(from + 1) & 0x7f_ff);
}
