import { languageTags } from '#lib/i18n/locale.ts';
import type { LineName } from '#lib/site/lines.ts';
import type { SearchData } from './document.ts';
import { keyOf, keysOf, type Expansion } from './synonyms.ts';
import { spokenSyllables, stopWords, termsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the site has a page on what a query is about, and otherwise the line to ask, where it is known. */
export interface Subject {
  readonly isOurs: boolean;
  readonly ask?: LineName | undefined;
}

/** Which share of the words of a query may be unknown, when it is not certain that it is about the site. */
const mostUnknown = 1 / 3;

const segmenter = new Intl.Segmenter(languageTags.zh, { granularity: 'word' });

/**
 * Makes a check of whether the site is about what a query asks. It is when the query has a word that is said of nothing else,
 * such as `医保`; it is not when it names another subject; of any other query, such as `卡丢了怎么办`, something must be known,
 * and most of its words be ones that the site uses.
 */
export function makeSubjectCheck({ documents, words, subjects: { ours, usual, others } }: SearchData, { has, near }: Vocabulary) {
  const used = new Set<string>();
  const texts = documents.flatMap(({ title, text, names }) => [title.zh, text.zh, ...names]);
  for (const text of [...texts, ...words.flatMap(({ typed, means }) => [...typed, ...means])]) {
    if (/\p{Script=Han}/u.test(text)) for (const word of wordsIn(text)) used.add(word);
  }
  const specific = words.filter(({ general }) => !general);
  const telling = new Set(specific.flatMap(({ typed, names = [] }) => [...typed, ...names]).flatMap(keysOf));
  for (const key of usual.flatMap(keysOf)) telling.delete(key);
  const namesOurs = makeFinder([...ours, ...specific.flatMap(({ names = [] }) => names).filter((name) => !usual.includes(name))]);
  const namesUsual = makeFinder(usual);
  const subjects = others.map(({ typed, ...other }) => ({ ...other, isNamed: makeFinder(typed) }));

  return (query: string, { known }: Expansion): Subject => {
    const text = { han: query, latin: ` ${keyOf(query)} ` };
    const isOurs = known.some((key) => telling.has(key)) || namesOurs(text);
    const other = subjects.find(({ always, isNamed }) => (always ?? !isOurs) && isNamed(text));
    if (other) return { isOurs: false, ask: other.ask };
    return { isOurs: isOurs || namesUsual(text) || (known.length > 0 && unknownShare(query) <= mostUnknown) };
  };

  /** Which share of the words of a query the site never uses. */
  function unknownShare(query: string): number {
    const han = wordsIn(query);
    const latin = (query.toLowerCase().match(/[a-z]{3,}/gu) ?? []).filter((word) => !stopWords.has(word));
    const unknown = [
      ...han.filter((word) => !used.has(word)),
      ...latin.filter((word) => !termsOf(word).some((term) => has(term) || near(term).length > 0) && spokenSyllables(word).length === 0),
    ];
    return unknown.length / Math.max(han.length + latin.length, 1);
  }
}

/** A text as words are looked for in it. */
interface Text {
  readonly han: string;
  /** The stems of its Latin words, with a space around each. */
  readonly latin: string;
}

/** Makes a finder of words, Chinese ones anywhere and Latin ones as whole words. */
function makeFinder(words: readonly string[]): (text: Text) => boolean {
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const han = words.filter(isHan);
  const latin = words.filter((word) => !isHan(word)).map((word) => ` ${keyOf(word)} `);
  return (text) => han.some((word) => text.han.includes(word)) || latin.some((word) => text.latin.includes(word));
}

/** The Chinese words of a text that have two characters or more, as the dictionary of ICU has them. */
function wordsIn(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}
