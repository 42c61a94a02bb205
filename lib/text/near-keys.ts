/** The letters of a text: characters of Unicode. What has none of two units is one list of letters already, and takes no time. */
function lettersOf(text: string): string | readonly string[] {
  return /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : text;
}

/**
 * Tells whether two texts differ by one typing error at most: a letter too many, one too
 * few, another one, or two neighbours in the wrong order. Letters are characters of Unicode.
 */
export function isOneErrorApart(one: string, other: string): boolean {
  return areOneErrorApart(lettersOf(one), lettersOf(other));
}

function areOneErrorApart(a: string | readonly string[], b: string | readonly string[]): boolean {
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
  const shorter: string[] = [];
  for (let index = 0; index < text.length;) {
    const length = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    shorter.push(text.slice(0, index) + text.slice(index + length));
    index += length;
  }
  return shorter;
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
  const byRest = new Map<string, { key: string; letters: string | readonly string[] }[]>();
  const letters = new Set<string>();
  let longest = 0;
  for (const key of keys) {
    longest = Math.max(longest, key.length);
    const own = { key, letters: lettersOf(key) };
    for (const letter of own.letters) letters.add(letter);
    for (const rest of new Set([key, ...shortenings(key)])) {
      const sharing = byRest.get(rest);
      if (sharing) sharing.push(own);
      else byRest.set(rest, [own]);
    }
  }
  return {
    near(text) {
      const typed = lettersOf(text);
      // Most texts are no such key at all, which costs less to tell here: they are too long, or two of their letters are in no key.
      if (typed.length > longest + 1) return [];
      let strange = 0;
      for (const letter of typed) if (!letters.has(letter)) strange += 1;
      if (strange > 1) return [];
      const found = new Set<string>();
      for (const rest of [text, ...shortenings(text)]) {
        for (const each of byRest.get(rest) ?? []) if (areOneErrorApart(each.letters, typed)) found.add(each.key);
      }
      return [...found];
    },
  };
}
