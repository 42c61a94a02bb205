/** The letters of a text: characters of Unicode. What has none of two units is one list of letters already, and takes no time. */
function lettersOf(text: string): string | readonly string[] {
  return /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : text;
}

/**
 * Tells whether two texts differ by one typing error at most: a letter too many, one too
 * few, another one, or two neighbours in the wrong order. Letters are characters of Unicode.
 */
export function isOneErrorApart(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.length - start - end, b.length - start - end];
  return (left <= 1 && right <= 1) || (left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}

/** A text with one of its letters left out, in every way. */
export function shortenings(text: string): string[] {
  const letters = lettersOf(text);
  if (typeof letters !== 'string') return letters.map((_, index) => letters.toSpliced(index, 1).join(''));
  return Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
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
  let longest = 0;
  for (const key of keys) {
    longest = Math.max(longest, key.length);
    for (const rest of new Set([key, ...shortenings(key)])) byRest.set(rest, [...(byRest.get(rest) ?? []), key]);
  }
  return {
    near(text) {
      // One letter more is two units at most.
      if (text.length > longest + 2) return [];
      const found = new Set([text, ...shortenings(text)].flatMap((rest) => byRest.get(rest) ?? []));
      return [...found].filter((key) => isOneErrorApart(key, text));
    },
  };
}
