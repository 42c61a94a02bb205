/**
 * Tells whether two texts differ by one typing error at most: a letter too many, one too
 * few, another one, or two neighbours in the wrong order. Letters are characters of Unicode.
 */
export function isOneErrorApart(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** A text with one of its letters left out, in every way. */
export function shortenings(text: string): string[] {
  const letters = Array.from(text);
  return letters.map((_, index) => letters.toSpliced(index, 1).join(''));
}

/** Keys that are found again by a text that is one typing error apart from them. */
export interface NearKeys {
  /** The keys that are one typing error apart from a text. */
  readonly near: (text: string) => string[];
}

/**
 * Makes an index of keys by what is left of them without one letter: two texts that are
 * one error apart have one such rest in common, or are one themselves.
 */
export function indexNearKeys(keys: Iterable<string>): NearKeys {
  const byRest = new Map<string, string[]>();
  for (const key of keys) {
    for (const rest of new Set([key, ...shortenings(key)])) byRest.set(rest, [...(byRest.get(rest) ?? []), key]);
  }
  return {
    near(text) {
      const found = new Set([text, ...shortenings(text)].flatMap((rest) => byRest.get(rest) ?? []));
      return [...found].filter((key) => isOneErrorApart(key, text));
    },
  };
}
