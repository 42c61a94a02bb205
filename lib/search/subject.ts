import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import type { LineName } from '#lib/site/lines.ts';
import type { SearchData } from './document.ts';
import { makeEraser, makeFinder, type Finder, type Text } from './finder.ts';
import { keyOf, keysOf, type Expansion } from './synonyms.ts';
import { spokenSyllables, stemOf, stopWords, termsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the site has a page on what a query is about. */
export interface Subject {
  readonly isOurs: boolean;
  /** The lines to ask where it has none, or none on a part of the query; none where no line of ours answers, or nothing is known of the query. */
  readonly asks: readonly LineName[];
  /** Whether the query names something that nothing on the site is near to: what has its words is chance. */
  readonly isElsewhere: boolean;
  /** What is left of a query of which no page is about a part: a page is about that. */
  readonly rest?: string;
}

/** The subject of whatever a page answers. */
export const ours: Subject = { isOurs: true, asks: [], isElsewhere: false };

/** The lines to name where a query is near to what the site is about, and it is not known which one answers. */
const usualLines = ['socialInsurance', 'medicalInsurance', 'tax', 'housingFund'] as const satisfies readonly LineName[];

/** Which share of the words of a query may be unknown when something in it tells that it is about the site, and when that is only likely. */
const mostUnknown = { told: 0.45, likely: 0.3 };

/** How long a query of ours may be that is all about another subject which it names: a story asks several things. */
const longestAside = { en: 160, zh: 80 } as const satisfies Record<Locale, number>;

/** The fewest letters of a Latin word that is put right: a shorter one is near to too many. */
const shortestCorrected = 6;

const segmenter = new Intl.Segmenter(languageTags.zh, { granularity: 'word' });

/** The Chinese words that the site or people use, each once. */
export function listUsedWords({ documents, words }: Pick<SearchData, 'documents' | 'words'>): string[] {
  const texts = documents.flatMap(({ title, text, names }) => [title.zh, text.zh, ...names]);
  return [...new Set([...texts, ...words.flatMap(({ typed, beside = [], means }) => [...typed, ...beside, ...means])].flatMap(wordsIn))];
}

/**
 * Makes a check of whether the site is about what a query asks. It is when the query has a word that is said of nothing else,
 * such as `医保`; it is not when it names another subject; of any other query, such as `卡丢了怎么办`, something must be known,
 * and most of its words be ones that the site uses.
 *
 * @param usedWords what `listUsedWords` lists, with a space between
 */
export function makeSubjectCheck(
  { words, subjects: { ours: ownWords, usual, passing: passingWords, others } }: SearchData,
  { has, near }: Vocabulary,
  usedWords: string,
) {
  const used = new Set(usedWords.split(' '));
  const specific = words.filter(({ general }) => general === undefined);
  const keysOfAll = (groups: typeof words): Set<string> =>
    new Set(groups.flatMap(({ typed, names = [] }) => [...typed, ...names]).flatMap(keysOf));
  const telling = keysOfAll(specific);
  const matters = keysOfAll(words.filter(({ general }) => general === 'matter'));
  for (const key of usual.flatMap(keysOf)) telling.delete(key);
  const typedStems = new Set(
    words
      .flatMap(({ typed, names = [], beside = [] }) => [...typed, ...names, ...beside])
      .flatMap((word) => (/\p{Script=Han}/u.test(word) ? [] : keyOf(word).split(' '))),
  );
  const passing = new Set(passingWords.map(keyOf));
  const allOurs = [...ownWords, ...specific.flatMap(({ names = [] }) => names).filter((name) => !usual.includes(name))];
  const namesOurs = makeFinder(allOurs, keyOf);
  const namesMore = makeFinder(
    allOurs.filter((name) => !passing.has(keyOf(name))),
    keyOf,
  );
  const namesUsual = makeFinder(usual, keyOf);
  // What no line of ours answers: `卡` in 信用卡 is none of ours.
  const withoutFar = makeEraser(
    others.flatMap(({ typed, ask }) => (ask ? [] : typed)),
    keyOf,
  );
  const subjects = others.map(({ typed, beside, unless = [], partBeside = [], ...other }) => {
    const find = (list: readonly string[]): Finder => makeFinder(list, keyOf);
    const [isTyped, isBeside, isOtherwise] = [find(typed), beside ? find(beside) : () => true, find(unless)];
    return {
      ...other,
      isNamed: (text: Text) => isTyped(text) && isBeside(text) && !isOtherwise(text),
      hasOurs: find(partBeside),
      without: makeEraser([...typed, ...(beside ?? [])], keyOf),
    };
  });

  return (query: string, { known, isPaired, stems }: Expansion): Subject => {
    const text = { han: query, latin: ` ${stems} ${correctedIn(query)} ` };
    const isStory = query.length > longestAside[/\p{Script=Han}/u.test(query) ? 'zh' : 'en'];
    const isPassing = isStory && !isPaired && !namesMore(text) && !known.some((key) => telling.has(key) && !passing.has(key));
    const isSaid = namesOurs(text) || (known.some((key) => telling.has(key)) && isMostlyKnown(query));
    const isOurs = isSaid && !(isPassing && subjects.some((subject) => subject.isNamed(text)));
    const other = subjects.find(({ always, isPart, isNamed }) => (!isOurs || (always && (isPart || !isStory))) && isNamed(text));
    if (other?.ask && other.isPart) return { ...ours, asks: [other.ask] };
    if (other?.ask && isOurs && other.hasOurs(text)) return { ...ours, asks: [other.ask], rest: restOf(other.without(text)) };
    if (other) {
      const isElsewhere = !isOurs && !namesUsual(withoutFar(text));
      return { isOurs: false, asks: other.ask ? [other.ask] : [], isElsewhere };
    }
    if (isOurs) return ours;
    const han = wordsIn(query);
    const unknown = han.filter((word) => !used.has(word));
    // Of a story one such word is chance: whoever tells one of ours names a card, an employer or the insurance somewhere.
    const isLikely = namesUsual(text) || isPaired || (!isStory && known.some((key) => matters.has(key)));
    const latin = latinWordsIn(query);
    const allUnknown = unknown.length + latin.filter((word) => !isKnown(word)).length;
    if (isLikely && allUnknown <= (han.length + latin.length) * mostUnknown.likely) return ours;
    return { isOurs: false, asks: isLikely ? usualLines : [], isElsewhere: false };
  };

  /** What is left of a query, of its Latin words those whose stems are. */
  function restOf({ han, latin }: { han: string; latin: string }): string {
    const left = new Set(latin.split(' '));
    return han.replaceAll(/[a-z0-9'’]+/giu, (word) => (left.has(keyOf(word)) ? word : ' '));
  }

  /** The stems of words that the Latin words of a query are one typing error apart from, where they are none themselves. */
  function correctedIn(query: string): string {
    const wrong = latinWordsIn(query).filter((word) => word.length >= shortestCorrected && !has(stemOf(word)) && !has(word));
    return keyOf(wrong.flatMap((word) => near(word)).join(' '));
  }

  /** Tells whether enough of the Chinese words of a query are ones that the site uses: one that it never uses may be anything. */
  function isMostlyKnown(query: string): boolean {
    const han = wordsIn(query);
    const unknown = han.filter((word) => !used.has(word)).length;
    return unknown < 2 || unknown <= han.length * mostUnknown.told;
  }

  /** Tells whether a Latin word is one that the site or people use, or pinyin, or has a typing error in it. */
  function isKnown(word: string): boolean {
    if (typedStems.has(stemOf(word)) || spokenSyllables(word).length > 0) return true;
    return termsOf(word).some((term) => has(term) || near(term).length > 0);
  }
}

/** The Latin words of a text that say something, in lower case. */
function latinWordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{3,}/gu) ?? []).filter((word) => !stopWords.has(word));
}

/** The Chinese words of a text that have two characters or more, as the dictionary of ICU has them. */
function wordsIn(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}
