const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The ordinal numbers that a day of a month may have, in words. */
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** An ordinal number in words, as the source of a pattern. */
export const ordinalWord = `(?:${ordinals.toReversed().join('|').replaceAll('-', '[- ]')})(?![a-z])`;

/** A number or an article in front of a unit, as the source of a pattern. */
export const countWord = String.raw`\d{1,3}|half an?|an?|${numbers.join('|')}`;

/** The number that a `countWord` means. */
export function countOf(word: string): number {
  if (word.startsWith('half')) return 0.5;
  return /^\d/u.test(word) ? Number(word) : Math.max(1, numbers.indexOf(word) + 1);
}

/** The number that an ordinal means, in words or in digits (`3rd`). */
export function ordinalOf(word: string): number {
  return /^\d/u.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word.replace(' ', '-')) + 1;
}
