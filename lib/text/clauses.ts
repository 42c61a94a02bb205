/** How wide a clause of a heading may be that stays on one line, in Chinese characters: a heading of level 1 has room for as many on a phone of 360 px. */
const widest = 12;

/** How wide a letter or a digit is, in Chinese characters. */
const narrow = 0.6;

/** Where a line may end in Chinese that is broken nowhere else: behind a mark, before what opens a bracket, at a space. */
const ends = /(?<=[，。！？：；、…｜）》」』])(?![，。！？：；、…｜）》」』”])|(?=[（《「『])|\s+/u;

/**
 * Tells whether a Chinese heading has a clause too long for one line of a phone. Any other one is broken between clauses alone
 * (`components/elements.css`), so that no line ends within a word; the class `long` leaves one out of that.
 */
export function hasLongClause(heading: string): boolean {
  return heading.split(ends).some((clause) => widthOf(clause) > widest);
}

function widthOf(clause: string): number {
  return Array.from(clause).reduce((sum, sign) => sum + (/[\u2018-\u201D\u2E80-\uFFFF]/u.test(sign) ? 1 : narrow), 0);
}
