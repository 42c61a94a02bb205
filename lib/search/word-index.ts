/** The names of where words of a document stand. */
export const fields = ['title', 'names', 'text', 'sounds', 'initials'] as const;

/** Where words of a document stand. */
export type Field = (typeof fields)[number];

/** A word that is looked for. */
export interface Wanted {
  readonly word: string;
  /** How much it weighs in each field that it is looked for in. */
  readonly weights: Readonly<Partial<Record<Field, number>>>;
  /** How much of that is left of longer words that begin with it, before their length counts; left out where these are not looked for. */
  readonly asPrefix?: number;
  /** How much of all that counts; 1 when left out. */
  readonly share?: number;
}

/** A document that was found, and how well it fits. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/** The parameters of BM25+: how soon a word that comes again says nothing more, how much length counts, what is sure of any match. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** How much it counts that a document has many of the words, and not one of them often: a power of 3/4, in the time of two roots. */
function breadthOf(count: number): number {
  const root = Math.sqrt(count);
  return root * Math.sqrt(root);
}

/** How much less a longer word weighs for each letter that was not typed. */
const untyped = 0.3;

/** The words of documents. */
export interface WordsOfFields {
  /** Each word once, with a space between. */
  readonly words: string;
  /** Of each document and each of `fields` the words one after another, each by its place among `words`. */
  readonly documents: readonly (readonly (readonly number[])[])[];
}

/**
 * Makes an index of documents by their words, which it calls by their places in that list. What a
 * word in a document weighs does not hang on the query, so it is reckoned here, and a query only adds up.
 */
export function makeWordIndex({ words: inOrder, documents }: WordsOfFields) {
  const ids = new Map(inOrder.split(' ').map((word, id) => [word, id]));
  const lengths = new Float64Array(documents.length * fields.length);
  const all: { slot: number; document: number; count: number }[] = [];
  for (const [document, texts] of documents.entries()) {
    for (const [at, words] of texts.entries()) {
      const counts = new Map<number, number>();
      for (const id of words) counts.set(id, (counts.get(id) ?? 0) + 1);
      lengths[document * fields.length + at] = counts.size;
      for (const [id, count] of counts) all.push({ slot: id * fields.length + at, document, count });
    }
  }
  const averages = fields.map((_, at) => mean(documents.map((__, document) => lengthOf(document, at))));
  // Where the documents of each word and field begin.
  const starts = new Uint32Array(ids.size * fields.length + 1);
  for (const { slot } of all) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = startOf(slot) + startOf(slot - 1);
  const owners = new Uint32Array(all.length);
  const impacts = new Float64Array(all.length);
  const next = starts.slice();
  for (const { slot, document, count } of all) {
    const place = next[slot] ?? 0;
    const at = slot % fields.length;
    next[slot] = place + 1;
    owners[place] = document;
    impacts[place] = impactOf(count, startOf(slot + 1) - startOf(slot), lengthOf(document, at) / (averages[at] ?? 1));
  }
  const sorted = [...ids.keys()].toSorted();
  // How much it says that a document has a word, by how many have it: 1 where no other has it, less where many have.
  const worths = Float64Array.from(
    documents.keys(),
    (_, having) => Math.log(1 + documents.length / (having + 1)) / Math.log(1 + documents.length),
  );
  // Filled with zeros before each search.
  const scores = new Float64Array(documents.length);
  const counts = new Float64Array(documents.length);
  const lastWords = new Uint16Array(documents.length);
  const matching = new Uint32Array(documents.length);
  return { search, has };

  /** Tells whether a document has a word in a field. */
  function has(document: number, word: string, field: Field): boolean {
    const slot = (ids.get(word) ?? ids.size) * fields.length + fields.indexOf(field);
    const end = startOf(slot + 1);
    const place = firstPlace(startOf(slot), end, (at) => (owners[at] ?? 0) >= document);
    return place < end && owners[place] === document;
  }

  function lengthOf(document: number, at: number): number {
    return lengths[document * fields.length + at] ?? 0;
  }

  function startOf(slot: number): number {
    return starts[slot] ?? 0;
  }

  function impactOf(count: number, having: number, length: number): number {
    const { k, b, d } = bm25;
    const rarity = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
    return rarity * (d + (count * (k + 1)) / (count + k * (1 - b + b * length)));
  }

  function worthOf(id: number): number {
    let having = 1;
    for (let slot = id * fields.length; slot < (id + 1) * fields.length; slot += 1)
      having = Math.max(having, startOf(slot + 1) - startOf(slot));
    return worths[having - 1] ?? 1;
  }

  /** The words that begin with some letters, and are longer. */
  function longerThan(prefix: string): string[] {
    const longer: string[] = [];
    for (let at = firstPlace(0, sorted.length, (place) => (sorted[place] ?? '') > prefix); at < sorted.length; at += 1) {
      const word = sorted[at] ?? '';
      if (!word.startsWith(prefix)) break;
      longer.push(word);
    }
    return longer;
  }

  /**
   * The best of the documents that have any of the words, the best first, of equals the one that was found first, each with its score: BM25+,
   * times what it is worth how many different words a document has, times how much it answers, compared with others. And the words
   * that any document has, longer ones among them.
   *
   * @param answering how much each document answers
   */
  function search(wanted: readonly Wanted[], most: number, answering: Float64Array) {
    for (const each of [scores, counts, lastWords]) each.fill(0);
    const words = new Set<string>();
    let matches = 0;
    let number = 0;
    let worth = 1;
    for (const [asked, same] of Map.groupBy(wanted, ({ word }) => word)) {
      number += 1;
      const id = ids.get(asked);
      worth = id === undefined ? 1 : worthOf(id);
      for (const { word, weights, asPrefix, share = 1 } of same) {
        if (id !== undefined) add(word, id, weights, share);
        if (asPrefix === undefined) continue;
        for (const longer of longerThan(word)) {
          add(
            longer,
            ids.get(longer) ?? 0,
            weights,
            (share * asPrefix * longer.length) / (longer.length + untyped * (longer.length - word.length)),
          );
        }
      }
    }
    // Counted, because an iterator makes an object for each.
    for (let at = 0; at < matches; at += 1) {
      const document = matching[at] ?? 0;
      scores[document] = (scores[document] ?? 0) * breadthOf(counts[document] ?? 0) * (answering[document] ?? 0);
    }
    return { documents: bestOf(matching.subarray(0, matches), scores, most), words };

    function add(word: string, id: number, weights: Wanted['weights'], share: number): void {
      for (let at = 0; at < fields.length; at += 1) {
        const weight = weights[fields[at] ?? 'text'];
        const slot = id * fields.length + at;
        const end = startOf(slot + 1);
        if (weight === undefined || startOf(slot) === end) continue;
        words.add(word);
        const factor = weight * share;
        for (let place = startOf(slot); place < end; place += 1) {
          const document = owners[place] ?? 0;
          scores[document] = (scores[document] ?? 0) + factor * (impacts[place] ?? 0);
          if (lastWords[document] === number) continue;
          if (lastWords[document] === 0) {
            matching[matches] = document;
            matches += 1;
          }
          lastWords[document] = number;
          counts[document] = (counts[document] ?? 0) + worth;
        }
      }
    }
  }
}

/** The best of some documents by their scores, the best first, of equals the one that was found first. */
function bestOf(matching: Uint32Array, scores: Float64Array, most: number): Scored[] {
  const scoreOf = (document: number | undefined): number => scores[document ?? 0] ?? 0;
  const best: number[] = [];
  for (let at = 0; at < matching.length; at += 1) {
    const document = matching[at] ?? 0;
    if (best.length === most) {
      if (scoreOf(document) <= scoreOf(best.at(-1))) continue;
      best.pop();
    }
    let place = best.length;
    for (; place > 0 && scoreOf(best[place - 1]) < scoreOf(document); place -= 1) best[place] = best[place - 1] ?? 0;
    best[place] = document;
  }
  return best.map((document) => ({ document, score: scoreOf(document) }));
}

/** The first of some places, in order, from which on something holds. */
function firstPlace(from: number, end: number, holds: (place: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
