import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import type { SearchDocument } from './document.ts';
import { longestExcerpts, passagesOf } from './passages.ts';
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
  /** How many words more it needs to be shown than others. */
  readonly behind: number;
}

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  en: new Intl.Segmenter(languageTags.en, { granularity: 'word' }),
  zh: new Intl.Segmenter(languageTags.zh, { granularity: 'word' }),
};

/** What a document may show in one language: one text from its beginning, or the passage that has the words. */
type Shown = { readonly whole: ReadText } | Passages;

/** What of a text may be shown alone, in order, and by how many words the first is ahead of the others. */
interface Passages {
  readonly passages: readonly ReadText[];
  readonly ahead: number;
}

/** By how many words what stands first below a question is ahead: there is its answer, further below may be that of another. */
const aheadAsAnswer = 1;

/** What a page says that it does not cover, and by how many words that is behind what it does. */
const notCovered = /^(?:本页没有|Not covered here)/u;
const behindCovered = 2;

/** Makes an excerpt of a document in one language, with some words marked, as they are compared. */
type Excerpter = (document: SearchDocument, terms: ReadonlySet<string>, locale: Locale) => readonly ExcerptPart[];

/**
 * Makes a maker of excerpts, which remembers the words of what it has shown. A result shows of what answers, its answer;
 * of a question of the flow, what there is to choose; of anything else, the passage that has most of the words, or else
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
    const most = longestExcerpts[locale];
    return 'whole' in shown ? endCut(toParts(shown.whole, marks), most) : excerptOf(shown, marks, most);
  };

  function readShown({ kind, title, text, answer }: SearchDocument, locale: Locale): Shown {
    if (answer) return { whole: readText(answer[locale], locale) };
    if (kind === 'step') return { whole: readText(text[locale].replaceAll('\n', ' · '), locale) };
    const passages = passagesOf(text[locale], locale).map((passage) => readText(passage, locale));
    return { passages, ahead: /[?？]$/u.test(title[locale]) ? aheadAsAnswer : 0 };
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
    const behind = notCovered.test(text) ? behindCovered : 0;
    return { text, behind, words, spans: Uint16Array.from(tokens.flatMap(({ start, end }) => [start, end])), edges };
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

/** The passage that has most of the words, with these words apart; the first one when none has any. */
function excerptOf({ passages, ahead }: Passages, marks: Marks, mostCharacters: number): readonly ExcerptPart[] {
  let best = passages[0];
  let most = best ? countMarked(best.words, marks) + ahead - best.behind : 0;
  for (const passage of passages) {
    if (passage === best || passage.words.length <= most) continue;
    const found = countMarked(passage.words, marks) - passage.behind;
    if (found > most) [best, most] = [passage, found];
  }
  return best ? endCut(beginningCut(toParts(best, marks), mostCharacters), mostCharacters) : [];
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

function lengthOf(parts: readonly ExcerptPart[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}

/** How much of what stands before the first match is kept where it is cut, and from how much on it is. */
const before = { kept: 30, least: 40 };

/** Leaves out what a passage that is too long has long before its first match: from the last clause on, or else some words. */
function beginningCut(parts: readonly ExcerptPart[], most: number): readonly ExcerptPart[] {
  const [first, ...others] = parts;
  const isCut = first !== undefined && others.length > 0 && !first.isMatch && first.text.length > before.least && lengthOf(parts) > most;
  if (!isCut) return parts;
  const clause = /(?:[，；：]|[,;:]\s)(?=[^，；：,;:]*$)/u.exec(first.text);
  const kept =
    clause && first.text.length - clause.index <= most / 2 ? first.text.slice(clause.index + 1).trimStart() : wordsAtEnd(first.text);
  return [{ text: `…${kept}`, isMatch: false }, ...others];
}

/** The last words of a text. */
function wordsAtEnd(text: string): string {
  return text.slice(-before.kept).replace(/^[\p{Script=Latin}\d’'-]+\s/u, '');
}

/** Leaves out the end of what is too long: from a clause on that begins late enough, or else some words, and never half a word. */
function endCut(parts: readonly ExcerptPart[], most: number): readonly ExcerptPart[] {
  if (lengthOf(parts) <= most) return parts;
  const text = parts.map((part) => part.text).join('');
  const isWithin = /^[\p{Script=Latin}\d]/u.test(text.slice(most));
  const begun = text.slice(0, most);
  const clause = /^[^]*(?:[。；！？]|[.;!?](?=\s))/u.exec(begun)?.[0] ?? '';
  const words = begun.replace(isWithin ? /(?<=\s\S*)[\p{Script=Latin}\d’'-]+$/u : '', '');
  const kept = (clause.length >= most / 2 ? clause : words).replace(/[\s，、；：,;:(（“]+$/u, '');
  let room = kept.length;
  const shown = parts.flatMap((part) => {
    const own = part.text.slice(0, Math.max(room, 0));
    room -= part.text.length;
    return own === '' ? [] : { ...part, text: own };
  });
  return /[。！？.!?]$/u.test(kept) ? shown : [...shown, { text: '…', isMatch: false }];
}
