import type { SearchData, SearchDocument, SearchKind } from './document.ts';
import { plainPinyin } from '#lib/text/fold.ts';
import { indexWords } from './indexed-words.ts';
import { makeSubjectCheck, type Subject } from './subject.ts';
import { makeExpander } from './synonyms.ts';
import { pairs, soundsOf, spokenRuns, spokenSyllables, stopWords, termsOf, type SpokenRun } from './tokens.ts';
import { isLatin, makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { makeWeights } from './weights.ts';
import { makeWordIndex, type Scored, type Wanted } from './word-index.ts';

/** What the words of a query found. */
interface Matches {
  /** The best first. */
  readonly documents: readonly SearchDocument[];
  /** How many of them, from the first, fit well enough beside the best. */
  readonly fitting: number;
  /** Whether the site is about what was asked. */
  readonly subject: Subject;
  /** The words by which they were found, as they are compared. */
  readonly words: ReadonlySet<string>;
}

/** How much a word weighs by where it stands: one that was typed, one that it may be misspelled for, one that means the same. */
const typed = { title: 4, names: 4, text: 1 };
const typedCommon = { title: 4, names: 4 };
const corrected = { title: 2.4, names: 2.4, text: 0.6 };
const guessed = { title: 2, names: 2 };
const meaning = { title: 1.8, names: 1.8, text: 0.6 };
const meaningCommon = { title: 1.8, names: 1.8 };

/** How much is left of the weight of a word that is not whole. */
const unfinished = 0.4;

/** How much is left of the weight of a word that most titles have. */
const generic = 0.4;

/** From how few words one is guessed for a Chinese pair that no document has. */
const fewGuesses = 3;

/** Which share of the score of the best a document has that is worth showing; of judged queries, one in 450 loses its answer. */
const leastFit = 0.3;

/**
 * Makes a search over documents by their words; making it takes longer than using it.
 *
 * @param indexed what `indexWords` tells of them, where a build has told it
 */
export function makeSearcher(data: SearchData, indexed = indexWords(data)) {
  const { documents, words: groups } = data;
  const weigh = makeWeights(data);
  // The page of what is about one question with all its sections; none of anything else.
  const pages = documents.map(({ kind, path }) => (wholes.has(kind) ? path.split('#')[0] : undefined));
  const lists = documents.map(({ kind, path }) => (listed.has(kind) ? path.split('#')[0] : undefined));
  const index = makeWordIndex(indexed.index);
  const vocabulary = makeVocabulary(indexed.vocabulary);
  const expand = makeExpander(groups, (word) => stopWords.has(word) || vocabulary.has(word), vocabulary.isSound);
  const subjectOf = makeSubjectCheck(data, vocabulary, indexed.used);
  const meanings = new Map(
    groups.flatMap(({ typed: own, names = [], means }) => [...own, ...names, ...means]).map((phrase) => [phrase, termsOf(phrase)]),
  );
  const ids = new Map(documents.map((document, id) => [document, id]));
  return {
    find: (query: string, most: number): Matches => {
      const runs = spokenRuns(query);
      const expansion = expand(query, runs);
      const subject = subjectOf(query, expansion);
      const { rest = '' } = subject;
      // What is asked beside a subject of others is answered as if that alone was asked.
      return /[\p{L}\p{N}]/u.test(rest) ? matchesOf(rest, most, subject) : matchesOf(query, most, subject, runs, expansion);
    },
    /** Tells whether the title or the text of a document has a word, as it is compared. */
    hasWord: (document: SearchDocument, word: string): boolean => {
      const id = ids.get(document);
      return id !== undefined && (index.has(id, word, 'title') || index.has(id, word, 'text'));
    },
  };

  function matchesOf(query: string, most: number, subject: Subject, runs = spokenRuns(query), expansion = expand(query, runs)): Matches {
    const own = new Set(termsOf(query));
    const meant = new Set(expansion.means.flatMap((phrase) => meanings.get(phrase) ?? []));
    const answering = weigh(own, meant);
    const found = index.search(wantedFor(query, runs, [...own], [...meant.difference(own)], vocabulary), most, answering);
    const ranked = byPage(withoutWeak(found.documents, lists), pages);
    const leastScore = (ranked[0]?.score ?? 0) * leastFit;
    return {
      documents: ranked.flatMap(({ document }) => documents[document] ?? []),
      fitting: ranked.findLastIndex(({ score }) => score >= leastScore) + 1,
      subject,
      words: found.words.union(own),
    };
  }
}

/** What the index is asked for a query: its own words, those that they may be misspelled for, how they sound, and words that mean the same. */
function wantedFor(
  query: string,
  runs: readonly SpokenRun[],
  own: readonly string[],
  meant: readonly string[],
  { has, near, isCommon, isGeneric }: Vocabulary,
): Wanted[] {
  const unknown = own.filter((term) => !has(term));
  const letters = plainPinyin(query);
  const sounds = [...new Set(/\p{Script=Han}/u.test(query) ? soundsOf(query, runs) : pairs(spokenSyllables(query)))];
  const areAllCommon = own.every(isCommon);
  const areSoundsCommon = sounds.every(isCommon);
  const guesses = unknown.filter((term) => !isLatin(term)).map((term) => near(term, fewGuesses));
  const wanted: Wanted[] = [
    ...own.map((word) => ({ word, weights: areAllCommon || !isCommon(word) ? typed : typedCommon })),
    ...unknown.filter(isPrefix).map((word) => ({ word, weights: typed, asPrefix: unfinished })),
    ...unknown.filter(isLatin).flatMap((term) => near(term).map((word) => ({ word, weights: corrected }))),
    ...guesses.filter((words) => words.length <= fewGuesses).flatMap((words) => words.map((word) => ({ word, weights: guessed }))),
    ...meant.map((word) => ({ word, weights: isCommon(word) ? meaningCommon : meaning })),
    ...sounds.filter((sound) => areSoundsCommon || !isCommon(sound)).map((word) => ({ word, weights: { sounds: 1.4 } })),
    ...(letters.length < 2 ? [] : [{ word: letters, weights: { initials: 4, names: 4 } }]),
  ];
  return wanted.map((each) => (isGeneric(each.word) ? { ...each, share: generic } : each));
}

/** A single Chinese character, and a word that may not be whole yet, are looked for at the beginning of others. */
function isPrefix(term: string): boolean {
  return /^\p{Script=Han}$/u.test(term) || /^[a-z]{4,}$/u.test(term);
}

/** The kinds of what is a page with its sections, all of which are about one question. */
const wholes: ReadonlySet<SearchKind> = new Set(['guide', 'section', 'comparison']);

/** The kinds of what stands in a list with others that are about something else. */
const listed: ReadonlySet<SearchKind> = new Set(['question', 'term', 'article']);

/** What share of the score of the best of a list others of it need: less is chance. */
const strong = 0.6;

/** Documents by their scores, the best first, without those of a list that are far behind its best. */
function withoutWeak(found: readonly Scored[], lists: readonly (string | undefined)[]): Scored[] {
  const bests = new Map<string, number>();
  return found.filter(({ document, score }) => {
    const list = lists[document];
    const best = list === undefined ? undefined : bests.get(list);
    if (list !== undefined && best === undefined) bests.set(list, score);
    return best === undefined || score >= strong * best;
  });
}

/** How much the next best sections of a page add to its best. */
const shared = 0.3;

/** How many of them. */
const mostShared = 2;

/** Documents by their scores, the best first; the best of a guide has more the better its other sections fit: a long question is spread over them. */
function byPage(found: readonly Scored[], pages: readonly (string | undefined)[]): Scored[] {
  const bests = new Map<string, { score: number; further: number }>();
  const ranked = found.map(({ document, score }) => {
    const own = { document, score, further: 0 };
    const page = pages[document];
    const best = page === undefined ? undefined : bests.get(page);
    if (page !== undefined && !best) bests.set(page, own);
    if (best && best.further < mostShared) {
      best.further += 1;
      best.score += shared * score;
    }
    return own;
  });
  return ranked.toSorted((a, b) => b.score - a.score);
}
