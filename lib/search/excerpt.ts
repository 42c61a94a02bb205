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
  readonly words: readonly string[];
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

/**
 * Makes a maker of excerpts, which remembers the words of what it has shown. A result shows of what answers, its answer;
 * of a question of the flow, what there is to choose; of anything else, the sentence that has most of the words, or else
 * its first: always in the language of the list.
 *
 * @param names Chinese names of which no part is a word of its own: 保卡 in 社保卡 is none
 */
export function makeExcerpter(names: readonly string[]) {
  const whole = wholeNames(names);
  const known: Readonly<Record<Locale, Map<SearchDocument, Shown>>> = { en: new Map(), zh: new Map() };
  const shownOf = (document: SearchDocument, locale: Locale): Shown => {
    const shown = known[locale].get(document) ?? readShown(document, locale, whole);
    known[locale].set(document, shown);
    return shown;
  };

  return (document: SearchDocument, terms: ReadonlySet<string>, locale: Locale): readonly ExcerptPart[] => {
    const shown = shownOf(document, locale);
    return 'whole' in shown ? markedBy(shown.whole, terms) : excerptOf(shown.sentences, terms);
  };
}

function readShown({ kind, text, answer }: SearchDocument, locale: Locale, names: RegExp | undefined): Shown {
  if (answer) return { whole: readText(answer[locale], locale, names) };
  if (kind === 'step') return { whole: readText(text[locale].replaceAll('\n', ' · '), locale, names) };
  return { sentences: readSentences(text[locale], locale, names) };
}

/** Finds names, the longest first. */
export function wholeNames(names: readonly string[]): RegExp | undefined {
  const chinese = names.filter((name) => /^\p{Script=Han}+$/u.test(name)).toSorted((a, b) => b.length - a.length);
  return chinese.length > 0 ? new RegExp(chinese.join('|'), 'gu') : undefined;
}

/** Reads a text, each word once for all texts. */
export function readText(text: string, locale: Locale, names?: RegExp): ReadText {
  const tokens = tokensOf(text);
  const edges = new Uint8Array(text.length + 1);
  for (const { index } of segmenters[locale].segment(text)) edges[index] = 1;
  edges[text.length] = 1;
  for (const { 0: name, index } of names ? text.matchAll(names) : []) edges.fill(0, index + 1, index + name.length);
  const words = tokens.map(({ term }) => {
    const known = knownWords.get(term) ?? term;
    knownWords.set(known, known);
    return known;
  });
  return { text, words, spans: Uint16Array.from(tokens.flatMap(({ start, end }) => [start, end])), edges };
}

/** The words of all texts that were read, so that each is kept once. */
const knownWords = new Map<string, string>();

/** The sentences of a text, with their words. What has no end, such as the head of a column, is one only where there is no other. */
export function readSentences(text: string, locale: Locale, names?: RegExp): ReadText[] {
  const pieces = text
    .split(/(?<=[。！？；\n])|(?<=[.!?;])\s/u)
    .map((piece) => piece.trimEnd())
    .filter((piece) => piece !== '');
  const whole = pieces.filter((piece) => /[。！？；.!?;][”’）)]*$/u.test(piece));
  return (whole.length > 0 ? whole : pieces).map((sentence) => readText(sentence, locale, names));
}

/** The sentence that has most of the words, as they are compared, with these words apart; the first one when none has any. */
export function excerptOf(sentences: readonly ReadText[], terms: ReadonlySet<string>): readonly ExcerptPart[] {
  let best = sentences[0];
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.words.length <= most) continue;
    const found = new Set<string>();
    for (const word of sentence.words) if (terms.has(word)) found.add(word);
    if (found.size > most) [best, most] = [sentence, found.size];
  }
  return best ? endCut(beginningCut(toParts(best, terms))) : [];
}

/** A text from its beginning, with the words apart; the end of a long one is cut. */
export function markedBy(text: ReadText, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  return endCut(toParts(text, terms));
}

function toParts({ text, words, spans, edges }: ReadText, terms: ReadonlySet<string>): ExcerptPart[] {
  // Pairs of Chinese characters overlap: what follows at once is one match.
  const runs: { start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    if (!terms.has(word)) continue;
    const [start = 0, end = 0] = [spans[2 * at], spans[2 * at + 1]];
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = Math.max(end, last.end);
    else runs.push({ start, end });
  }
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const run of runs) {
    let { start, end } = run;
    // Half a word is none: 过期 in 卡过期了, and not 卡过.
    while (start < end && edges[start] !== 1) start += 1;
    while (end > start && edges[end] !== 1) end -= 1;
    if (start === end) continue;
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
