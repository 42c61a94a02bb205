/** A text as words are looked for in it. */
interface Text {
  readonly han: string;
  /** The stems of its Latin words, with a space around each. */
  readonly latin: string;
}

/**
 * Makes a finder of words, Chinese ones anywhere and Latin ones as whole words.
 *
 * @param keyOf gives Latin words by their stems
 */
export function makeFinder(words: readonly string[], keyOf: (word: string) => string): (text: Text) => boolean {
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const han = anyOf(words.filter(isHan));
  const latin = anyOf(words.filter((word) => !isHan(word)).map((word) => ` ${keyOf(word)} `));
  return (text) => han.test(text.han) || latin.test(text.latin);
}

/** Finds any of some words in one look at a text, where one after the other would take hundreds. */
function anyOf(words: readonly string[]): RegExp {
  const sorted = words.map((word) => RegExp.escape(word)).toSorted();
  // Of none, nothing.
  return new RegExp(sorted.join('|') || '(?!)', 'u');
}
