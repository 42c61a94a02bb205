import { tokensOf } from './tokens.ts';

/** A run of an excerpt, in which a word stands that was looked for or none. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The longest excerpt, in characters; longer sentences are cut around their first match. */
const longestExcerpt = 140;

/**
 * The sentence of a text that has most of the words, with these words apart.
 *
 * @param terms the words as they are compared
 * @returns none when no sentence has any of them
 */
export function excerptOf(text: string, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  let best: { sentence: string; spans: readonly [number, number][]; count: number } | undefined;
  for (const sentence of text.split(/(?<=[。！？；\n])|(?<=[.!?;])\s/u)) {
    const matches = tokensOf(sentence).filter(({ term }) => terms.has(term));
    const count = new Set(matches.map(({ term }) => term)).size;
    if (count > (best?.count ?? 0)) best = { sentence: sentence.trimEnd(), spans: matches.map(({ start, end }) => [start, end]), count };
  }
  return best ? endCut(beginningCut(toParts(best.sentence, best.spans))) : [];
}

/** A text from its beginning, with the words apart; the end of a long one is cut. */
export function markedBy(text: string, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  const spans = tokensOf(text).flatMap(({ term, start, end }) => (terms.has(term) ? [[start, end] as const] : []));
  return endCut(toParts(text, spans));
}

function toParts(sentence: string, spans: readonly (readonly [number, number])[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const [from, to] of spans) {
    const start = Math.max(from, end);
    if (to <= end) continue;
    const last = parts.at(-1);
    if (start > end) parts.push({ text: sentence.slice(end, start), isMatch: false });
    // Pairs of Chinese characters overlap: what follows at once is one match.
    if (last?.isMatch && start === end) parts[parts.length - 1] = { text: last.text + sentence.slice(start, to), isMatch: true };
    else parts.push({ text: sentence.slice(start, to), isMatch: true });
    end = to;
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end), isMatch: false });
  return parts;
}

function isTooLong(parts: readonly ExcerptPart[]): boolean {
  return parts.reduce((sum, { text }) => sum + text.length, 0) > longestExcerpt;
}

/** Leaves out what a sentence that is too long has long before its first match. */
function beginningCut(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const [first, ...others] = parts;
  const isCut = first !== undefined && !first.isMatch && first.text.length > 40 && isTooLong(parts);
  return isCut ? [{ text: `…${first.text.slice(-30)}`, isMatch: false }, ...others] : parts;
}

/** Leaves out the end of what is too long. */
function endCut(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  if (!isTooLong(parts)) return parts;
  let room = longestExcerpt;
  const kept = parts.flatMap((part) => {
    const text = part.text.slice(0, Math.max(room, 0));
    room -= part.text.length;
    return text === '' ? [] : { ...part, text };
  });
  return [...kept, { text: '…', isMatch: false }];
}
