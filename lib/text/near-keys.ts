/** The letters of a text: characters of Unicode. What has none of two units is one list of letters already, and takes no time. */
function lettersOf(text: string): string | readonly string[] {
  return /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : text;
}

/** Whether two texts differ by one typing error at most: a letter too many, one too few, another one, or two neighbours in the wrong order. */
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
function shortenings(text: string): string[] {
  const shorter: string[] = [];
  for (let index = 0; index < text.length;) {
    const length = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    shorter.push(text.slice(0, index) + text.slice(index + length));
    index += length;
  }
  return shorter;
}

/**
 * Makes a finder of the keys that are one typing error apart from a text: by what is left of them without one letter, because
 * two texts that are one error apart have one such rest in common, or are one themselves. Where there are more than `most`, it does
 * not look for all.
 */
export function indexNearKeys(keys: Iterable<string>): (text: string, most?: number) => string[] {
  const byRest = new Map<string, { key: string; letters: string | readonly string[] }[]>();
  const runs = new Set<string>();
  let longest = 0;
  for (const key of keys) {
    longest = Math.max(longest, key.length);
    const own = { key, letters: lettersOf(key) };
    for (let at = 0; at + 3 <= key.length; at += 1) runs.add(key.slice(at, at + 3));
    for (const rest of new Set([key, ...shortenings(key)])) {
      const sharing = byRest.get(rest);
      if (sharing) sharing.push(own);
      else byRest.set(rest, [own]);
    }
  }
  return (text, most = Infinity) => {
    const typed = lettersOf(text);
    if (typed.length > longest + 1) return [];
    // Most texts are no such key at all, which costs least to tell here: one error spoils at most four runs of three letters.
    let strange = 0;
    for (let at = 0; at + 3 <= text.length && strange <= 4; at += 1) if (!runs.has(text.slice(at, at + 3))) strange += 1;
    if (strange > 4 && typed === text) return [];
    const found = new Set<string>();
    for (const rest of [text, ...shortenings(text)]) {
      for (const each of byRest.get(rest) ?? []) {
        if (areOneErrorApart(each.letters, typed)) found.add(each.key);
        if (found.size > most) return [...found];
      }
    }
    return [...found];
  };
}

/**
 * Makes the same finder for keys that are seldom asked for, with a small index: one error leaves the first two letters of a key
 * as they are, or the last two.
 */
export function findNearKeys(keys: readonly string[]): (text: string) => string[] {
  const byEnds = new Map<string, string[]>();
  for (const key of keys) for (const end of endsOf(key)) byEnds.set(end, [...(byEnds.get(end) ?? []), key]);
  const longest = Math.max(0, ...keys.map((key) => key.length));
  return (text) => {
    // An error adds one letter at most, which may be of two units.
    if (text.length > longest + 2) return [];
    const typed = lettersOf(text);
    const found = new Set<string>();
    for (const end of endsOf(text)) {
      for (const key of byEnds.get(end) ?? []) {
        if (Math.abs(key.length - text.length) <= 2 && areOneErrorApart(lettersOf(key), typed)) found.add(key);
      }
    }
    return [...found];
  };
}

/** The first two and the last two letters of a text; a short one, of which an error may spoil both, is in one list with all others as short. */
function endsOf(text: string): string[] {
  const letters = lettersOf(text);
  const ends = letters.length < 2 ? [] : [`${letters[0]}${letters[1]}-`, `-${letters.at(-2)}${letters.at(-1)}`];
  return letters.length > 4 ? ends : [...ends, ''];
}
