import { pinyin } from 'pinyin-pro';
import { stemmer } from 'stemmer';
import { plainPinyin } from '#lib/text/fold.ts';
import { syllablesOf } from '#lib/text/syllables.ts';

/** A word as it is compared, and where it stands in the text. */
interface Token {
  readonly term: string;
  /** The index of its first character and of the one behind its last. */
  readonly start: number;
  readonly end: number;
}

/** English words that say nothing of what a text is about, and so are no pinyin. */
export const stopWords: ReadonlySet<string> = new Set(
  'a actually an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its me must my no nor not of on or our really she should so that the their them then there they this to too up us was we were what when which who whom why will with would you your s t'.split(
    ' ',
  ),
);

/** Chinese words that say nothing of what a text is about, the longest first. */
const stopPhrases =
  /怎么办理|怎么办|怎么样|怎么|怎样|如何|请问|什么|是不是|有没有|能不能|可不可以|要不要|会不会|可以|应该|需要|我们|我的|你的|他的|她的|[吗呢啊吧呀我你您他她的了]/gu;

/** Chinese characters, or letters and digits, one after another: no space stands between `60` and `岁`. */
const runOfOneScript = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text as they are compared: Latin words by their stem, numbers, and Chinese two characters at a time. */
export function tokensOf(text: string): Token[] {
  const runs = Array.from(text.matchAll(runOfOneScript), ({ 0: run, index }) => ({ run, index }));
  const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
  const tokens = runs.flatMap(({ run, index }) => (isHan(run) ? hanTokens(partsOf(run), index) : latinToken(run, index)));
  // Nothing but words that say nothing: then the Chinese ones are what is looked for.
  return tokens.length > 0 ? tokens : runs.flatMap(({ run, index }) => (isHan(run) ? hanTokens([{ part: run, at: 0 }], index) : []));
}

/** The words of a text, as they are compared. */
export function termsOf(text: string): string[] {
  return tokensOf(text).map(({ term }) => term);
}

function latinToken(run: string, start: number): Token[] {
  const word = foldWord(run);
  if (word === '' || stopWords.has(word)) return [];
  const end = start + run.length;
  const stem = stemOf(word);
  // The word itself too: a typing error in it may change its stem.
  return stem === word ? [{ term: word, start, end }] : [stem, word].map((term) => ({ term, start, end }));
}

/** A Latin word without case, full width and accents. */
function foldWord(word: string): string {
  if (/^[\dA-Za-z]+$/u.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Words whose stem the stemmer does not know: `international` is no `intern`. `women` and `men` may be pinyin. */
const stems: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['wives', 'wife'],
  ['international', 'international'],
]);

/** A word by its stem; numbers, and words too short to have one, as they are. `died` has its `ie` back: `di` is pinyin. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (!/^[a-z]{4,}$/u.test(word)) return word;
  const stem = stemmer(word);
  return /^[a-z]i$/u.test(stem) ? `${stem}e` : stem;
}

/** Every two neighbouring characters of the parts that say something; a character that stands alone by itself. */
function hanTokens(parts: readonly Part[], start: number): Token[] {
  return parts.flatMap(({ part, at }) => {
    const characters = Array.from(part);
    if (characters.length === 1) return [{ term: part, start: start + at, end: start + at + part.length }];
    let offset = start + at;
    return characters.slice(0, -1).map((character, index) => {
      const pair = character + (characters[index + 1] ?? '');
      const token = { term: pair, start: offset, end: offset + pair.length };
      offset += character.length;
      return token;
    });
  });
}

/** Some Chinese characters of a run, and where they stand in it. */
interface Part {
  readonly part: string;
  readonly at: number;
}

/** What is left of a run of Chinese characters between the words that say nothing. */
function partsOf(run: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: stop, index } of run.matchAll(stopPhrases)) {
    if (index > end) parts.push({ part: run.slice(end, index), at: end });
    end = index + stop.length;
  }
  if (end < run.length) parts.push({ part: run.slice(end), at: end });
  return parts;
}

/** The runs of Chinese characters of a text, without the words that say nothing. */
function tellingRuns(text: string): string[] {
  return Array.from(text.matchAll(/\p{Script=Han}+/gu)).flatMap(({ 0: run }) => partsOf(run).map(({ part }) => part));
}

/** A run of Chinese characters, and how each of them is said there, without tones. */
export interface SpokenRun {
  readonly run: string;
  readonly syllables: readonly string[];
}

/** How the Chinese words of a text are said: telling it takes longer than any other look at a text. */
export function spokenRuns(text: string): SpokenRun[] {
  return tellingRuns(text).map((run) => ({ run, syllables: pinyin(run, { type: 'array' }).map(plainPinyin) }));
}

/** How the Chinese words of a text are said, two characters at a time, without tones: `社保卡` as `shebao`, `baoka`. */
export function soundsOf(text: string, runs: readonly SpokenRun[] = spokenRuns(text)): string[] {
  return runs.flatMap(({ syllables }) => pairs(syllables));
}

/** Every two neighbouring syllables as one; one that stands alone sounds like too much. */
export function pairs(syllables: readonly string[]): string[] {
  return syllables.slice(0, -1).map((syllable, index) => syllable + (syllables[index + 1] ?? ''));
}

/** The syllables of a text in Chinese characters or in pinyin, without tones; none when it is neither. */
export function spokenSyllables(text: string): string[] {
  if (/\p{Script=Han}/u.test(text)) {
    return pinyin(text.replaceAll(/[^\p{Script=Han}]+/gu, ''), { type: 'array' }).map(plainPinyin);
  }
  return /^[\p{Script=Latin}\p{M}\s'’-]+\d*$/u.test(text) ? (syllablesOf(plainPinyin(text)) ?? []) : [];
}

/** How a Chinese name is said, as one word without tones: `社保卡` as `shebaoka`. */
export function soundOf(name: string): string {
  return plainPinyin(pinyin(name));
}

/** The first letters of how a Chinese name is said: `社保卡` as `sbk`. */
export function initialsOf(name: string): string {
  return pinyin(name, { type: 'array' })
    .map((syllable) => plainPinyin(syllable).charAt(0))
    .join('');
}
