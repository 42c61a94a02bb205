import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import type { SearchDocument } from './document.ts';
import { tokensOf } from './tokens.ts';

/** A run of an excerpt, in which a word stands that was looked for or none. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text, and its words as they are compared: in lists of numbers, because a text that was shown is kept. */
interface ReadText {
  readonly text: string;
  /** The number of each word. */
  readonly words: Uint32Array;
  /** Where each word begins and ends, in turn. */
  readonly spans: Uint16Array;
  /** 1 where a word of the language begins, and where the text ends. */
  readonly edges: Uint8Array;
}

/** The longest excerpt, in characters; longer sentences are cut around their first match. */
const longestExcerpt = 140;

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  en: new Intl.Segmenter(languageTags.en, { granularity: 'word' }),
  zh: new Intl.Segmenter(languageTags.zh, { granularity: 'word' }),
};

/** What a document may show in one language: one text from its beginning, or the sentence that has the words. */
type Shown = { readonly whole: ReadText } | { readonly sentences: readonly ReadText[] };

/** Makes an excerpt of a document in one language, with some words marked, as they are compared. */
type Excerpter = (document: SearchDocument, terms: ReadonlySet<string>, locale: Locale) => readonly ExcerptPart[];

/**
 * Makes a maker of excerpts, which remembers the words of what it has shown. A result shows of what answers, its answer;
 * of a question of the flow, what there is to choose; of anything else, the sentence that has most of the words, or else
 * its first: always in the language of the list.
 *
 * @param names Chinese names, each a word of which no part is one: 保卡 in 社保卡 is none
 */
export function makeExcerpter(names: readonly string[]): Excerpter {
  const whole = wholeNames(names);
  const marker = makeWordMarker();
  const known: Readonly<Record<Locale, Map<SearchDocument, Shown>>> = { en: new Map(), zh: new Map() };

  return (document, terms, locale) => {
    const shown = known[locale].get(document) ?? readShown(document, locale);
    known[locale].set(document, shown);
    const marks = marker.mark(terms);
    return 'whole' in shown ? endCut(toParts(shown.whole, marks)) : excerptOf(shown.sentences, marks);
  };

  function readShown({ kind, text, answer }: SearchDocument, locale: Locale): Shown {
    if (answer) return { whole: readText(answer[locale], locale) };
    if (kind === 'step') return { whole: readText(text[locale].replaceAll('\n', ' · '), locale) };
    return { sentences: sentencesOf(text[locale]).map((sentence) => readText(sentence, locale)) };
  }

  function readText(text: string, locale: Locale): ReadText {
    const tokens = tokensOf(text);
    const edges = new Uint8Array(text.length + 1);
    for (const { index } of segmenters[locale].segment(text)) edges[index] = 1;
    edges[text.length] = 1;
    for (const { 0: name, index } of whole ? text.matchAll(whole) : []) {
      const end = index + name.length;
      edges.fill(1, index, end + 1).fill(0, index + 1, end);
    }
    const words = Uint32Array.from(tokens, ({ term }) => marker.numberOf(term));
    return { text, words, spans: Uint16Array.from(tokens.flatMap(({ start, end }) => [start, end])), edges };
  }
}

/** Tells by the number of a word, as a list that has 1 for it, whether it is looked for. */
type Marks = Uint8Array;

/** Makes what numbers the words of texts, each once for all of them, and marks those that are looked for: a number is looked up in a tenth of the time of a word. */
function makeWordMarker() {
  const numbers = new Map<string, number>();
  let marks: Marks = new Uint8Array(0);
  let marked: { readonly terms: ReadonlySet<string>; readonly size: number } | undefined;
  return {
    numberOf: (word: string): number => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    },
    /** The marks of some words, valid until others are marked; they are made once for all texts of a list of results. */
    mark: (terms: ReadonlySet<string>): Marks => {
      if (marked?.terms === terms && marked.size === numbers.size) return marks;
      marked = { terms, size: numbers.size };
      marks = marks.length < numbers.size ? new Uint8Array(numbers.size * 2) : marks.fill(0);
      for (const term of terms) {
        const number = numbers.get(term);
        if (number !== undefined) marks[number] = 1;
      }
      return marks;
    },
  };
}

/** Finds names, the longest first. */
function wholeNames(names: readonly string[]): RegExp | undefined {
  const chinese = names.filter((name) => /^\p{Script=Han}+$/u.test(name)).toSorted((a, b) => b.length - a.length);
  return chinese.length > 0 ? new RegExp(chinese.join('|'), 'gu') : undefined;
}

/** The sentences of a text. What has no end, such as the head of a column, is one only where there is no other. */
function sentencesOf(text: string): string[] {
  const pieces = text
    .split(/(?<=[。！？；\n])|(?<=[.!?;])\s/u)
    .map((piece) => piece.trimEnd())
    .filter((piece) => piece !== '');
  const whole = pieces.filter((piece) => /[。！？；.!?;][”’）)]*$/u.test(piece));
  return whole.length > 0 ? whole : pieces;
}

/** The sentence that has most of the words, with these words apart; the first one when none has any. */
function excerptOf(sentences: readonly ReadText[], marks: Marks): readonly ExcerptPart[] {
  let best = sentences[0];
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.words.length <= most) continue;
    const found = countMarked(sentence.words, marks);
    if (found > most) [best, most] = [sentence, found];
  }
  return best ? endCut(beginningCut(toParts(best, marks))) : [];
}

/** How many different words of a text are marked. */
function countMarked(words: Uint32Array, marks: Marks): number {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (marks[word] === 1 && !found.includes(word)) found.push(word);
  }
  return found.length;
}

/** A text with the marked words apart. */
function toParts({ text, words, spans, edges }: ReadText, marks: Marks): ExcerptPart[] {
  // Pairs of Chinese characters overlap: what follows at once is one match.
  const runs: { start: number; end: number }[] = [];
  // Counted, because an iterator makes an object for each.
  for (let at = 0; at < words.length; at += 1) {
    if (marks[words[at] ?? 0] !== 1) continue;
    const [start = 0, end = 0] = [spans[2 * at], spans[2 * at + 1]];
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = Math.max(end, last.end);
    else runs.push({ start, end });
  }
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const run of runs) {
    let { start, end } = run;
    if (edges.indexOf(1, start) >= end) {
      // What is within a word stands for it: 电话挂失 for 挂失.
      while (edges[start] !== 1) start -= 1;
      while (edges[end] !== 1) end += 1;
    }
    // Half a word is none: 过期 in 卡过期了, and not 卡过.
    while (start < end && edges[start] !== 1) start += 1;
    while (end > start && edges[end] !== 1) end -= 1;
    if (start === end || start < done) continue;
    if (start > done) parts.push({ text: text.slice(done, start), isMatch: false });
    parts.push({ text: text.slice(start, end), isMatch: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false });
  return parts;
}

function isTooLong(parts: readonly ExcerptPart[]): boolean {
  return parts.reduce((sum, { text }) => sum + text.length, 0) > longestExcerpt;
}

/** Leaves out what a sentence that is too long has long before its first match. */
function beginningCut(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const [first, ...others] = parts;
  const isCut = first !== undefined && others.length > 0 && !first.isMatch && first.text.length > 40 && isTooLong(parts);
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
