import { otherLocale, type Locale } from '#lib/i18n/locale.ts';
import type { SearchDocument } from './document.ts';
import type { Hit } from './searcher.ts';
import { tokensOf } from './tokens.ts';

/** A run of an excerpt, in which a word stands that was looked for or none. */
interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

type ReadText = ReturnType<typeof readText>;

/** The longest excerpt, in characters; longer sentences are cut around their first match. */
const longestExcerpt = 140;

/** What a document may show in one language: one text from its beginning, or the sentence that has the words. */
type Shown = { readonly whole: ReadText } | { readonly title: ReadText; readonly sentences: readonly ReadText[] };

/**
 * Makes a maker of excerpts, which remembers the words of what it has shown. A result shows of what answers, its answer;
 * of a question of the flow, what there is to choose; of anything else, the sentence that has the words, or one in the
 * other language where only that has the words that were typed.
 */
export function makeExcerpter() {
  const known: Readonly<Record<Locale, Map<SearchDocument, Shown>>> = { en: new Map(), zh: new Map() };
  const shownOf = (document: SearchDocument, locale: Locale): Shown => {
    const shown = known[locale].get(document) ?? readShown(document, locale);
    known[locale].set(document, shown);
    return shown;
  };

  return ({ document, terms }: Hit, typed: ReadonlySet<string>, locale: Locale): { locale: Locale; parts: readonly ExcerptPart[] } => {
    const shown = shownOf(document, locale);
    const words = terms.union(typed);
    if ('whole' in shown) return { locale, parts: markedBy(shown.whole, words) };
    const parts = excerptOf(shown.sentences, words);
    if (parts.length > 0) return { locale, parts };
    const other = otherLocale(locale);
    const othersShown = shownOf(document, other);
    const isOwn = 'whole' in othersShown || shown.title.tokens.some(({ term }) => words.has(term));
    const foreign = isOwn ? [] : excerptOf(othersShown.sentences, typed);
    return foreign.length > 0 ? { locale: other, parts: foreign } : { locale, parts: beginningOf(document, locale) };
  };
}

function readShown({ kind, title, text, answer }: SearchDocument, locale: Locale): Shown {
  if (answer) return { whole: readText(answer[locale]) };
  if (kind === 'step') return { whole: readText(text[locale].replaceAll('\n', ' · ')) };
  return { title: readText(title[locale]), sentences: readSentences(text[locale]) };
}

/** What a text begins with, where none of its sentences has the words: its title or its names have them. */
function beginningOf({ text }: SearchDocument, locale: Locale): ExcerptPart[] {
  const [first = ''] = text[locale].split('\n');
  return first === '' ? [] : [{ text: first, isMatch: false }];
}

/** A text and its words. */
export function readText(text: string) {
  return { text, tokens: tokensOf(text) };
}

/** The sentences of a text, with their words. */
export function readSentences(text: string): ReadText[] {
  return text.split(/(?<=[。！？；\n])|(?<=[.!?;])\s/u).map((sentence) => readText(sentence.trimEnd()));
}

/** The sentence that has most of the words, as they are compared, with these words apart; nothing when none has any. */
export function excerptOf(sentences: readonly ReadText[], terms: ReadonlySet<string>): readonly ExcerptPart[] {
  let best: ReadText | undefined;
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.tokens.length <= most) continue;
    const found = new Set<string>();
    for (const { term } of sentence.tokens) if (terms.has(term)) found.add(term);
    if (found.size > most) [best, most] = [sentence, found.size];
  }
  return best ? endCut(beginningCut(toParts(best, terms))) : [];
}

/** A text from its beginning, with the words apart; the end of a long one is cut. */
export function markedBy(text: ReadText, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  return endCut(toParts(text, terms));
}

function toParts({ text: sentence, tokens }: ReadText, terms: ReadonlySet<string>): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const { term, start: from, end: to } of tokens) {
    const start = Math.max(from, end);
    if (to <= end || !terms.has(term)) continue;
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
