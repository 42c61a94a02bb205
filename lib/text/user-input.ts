import { holdsNumber } from './redact/redact.ts';

/** The longest text that a field takes, in characters; browsers keep readers from typing more. */
export const longestTyped = 60;

/** The longest text that the search takes, in characters: some readers tell their whole case. */
export const longestQuery = 200;

/** What a reader typed into a field, as it may be used and shown again. */
export interface UserInput {
  /** One line of text without control characters; empty when nothing was typed, or nothing that may be kept. */
  readonly text: string;
  /** Whether it held a number that may be that of an ID, a card or a telephone, which is not kept. */
  readonly isNumber: boolean;
}

/**
 * Takes what a reader typed from the query of an address, which anybody may have written:
 * without control characters and marks that turn the direction of writing, cut to the
 * length of its field, and empty when it may be the number of an ID, a card or a telephone.
 *
 * @param longest the length of the field, in characters
 * @param isNumber tells whether a text may not be kept: where a day is typed, eight digits are one
 */
export function readTyped(value: string | readonly string[] | undefined | null, longest = longestTyped, isNumber = holdsNumber): UserInput {
  const first = typeof value === 'string' ? value : (value?.[0] ?? '');
  const line = first
    .toWellFormed()
    // What nobody sees parts no words: dates and names are copied with it.
    .replaceAll(/\p{Cf}+/gu, '')
    .replaceAll(/[\p{Cc}\s\uFFFD]+/gu, ' ')
    .trim();
  if (isNumber(line)) return { text: '', isNumber: true };
  return { text: line.length <= longest ? line : Array.from(line).slice(0, longest).join('').trim(), isNumber: false };
}

/** Stands in an address for a number that may be that of an ID, a card or a telephone: as long as the first two, and nobody’s. */
export const noNumber = '0'.repeat(15);
