import { widthOf } from './width.ts';

/** How wide a clause of a heading may be that stays on one line, in Chinese characters: a heading of level 1 has room for as many on a phone of 360 px. */
const widest = 12;

/** Where a line may end in Chinese that is broken nowhere else: behind a mark, before what opens a bracket, at a space. */
const ends = /(?<=[，。！？：；、…｜）》」』])(?![，。！？：；、…｜）》」』”])|(?=[（《「『])|\s+/u;

/**
 * Tells whether a Chinese heading has a clause too long for one line of a phone. Any other one is broken between clauses alone
 * (`components/elements.css`), so that no line ends within a word; the class `long` leaves one out of that.
 */
export function hasLongClause(heading: string): boolean {
  return heading.split(ends).some((clause) => widthOf(clause) > widest);
}
