import type { Locale } from '#lib/i18n/locale.ts';
import type { PlaceFinder } from '#lib/places/finding.ts';
import type { Places } from '#lib/places/place.ts';
import { toSimplified } from '#lib/text/fold.ts';
import { makeBestBets } from './best-bets/best-bets.ts';
import { makeExcerpter } from './excerpt.ts';
import type { SearchData, SearchDocument } from './document.ts';
import type { IndexedWords } from './indexed-words.ts';
import { plainSpeech } from './plain-speech.ts';
import { makeSearcher } from './searcher.ts';
import { ours, type Subject } from './subject.ts';

/** The search over the content of one build. */
export type Search = ReturnType<typeof makeSearch>;

/** A page that was found, or the one passage of it that answers by itself, and other passages of that page. */
export interface Result {
  readonly document: SearchDocument;
  readonly parts: readonly SearchDocument[];
}

/** What a query found. */
export interface Found {
  readonly results: readonly Result[];
  /** The words of the query and those by which they were found, as they are compared: a text may be marked by them. */
  readonly words: ReadonlySet<string>;
  /** Whether the site has a page on what was asked: when it has none, the results are only the nearest. */
  readonly subject: Subject;
  /** Whether the query is worded as fake messages are. */
  readonly isFakeMessage: boolean;
}

/** How many names are offered when nothing was found. */
const mostNearest = 3;

/** How many of the best by their words come before what is only named in a query. */
const beforeLater = 1;

/** How many pages are shown even when all but the best fit badly, or when none is about what was asked. */
const fewest = 4;

/** How many passages of a page a result has besides the first. */
const mostParts = 2;

/** How many hits are looked at for each result: several may be of one page. */
const hitsForResult = 5;

/**
 * Makes the search; making it takes a thousand times as long as using it.
 *
 * @param indexed what `indexWords` tells of the words of the documents, where a build has told it
 */
export function makeSearch(data: SearchData, places: Places, findPlace: PlaceFinder, indexed?: IndexedWords) {
  const { documents } = data;
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const pages = new Map(documents.map((document) => [document, placeOf(document)]));
  const searcher = makeSearcher(data, indexed);
  const findBestBets = makeBestBets(documents, findPlace, places, searcher.hasWord);
  const terms = documents.filter(({ kind }) => kind === 'term');
  return { find, excerpt: makeExcerpter(terms.flatMap(({ title, names }) => [title.zh, ...names])), nearestNames };

  /** What answers a query, as `readTyped` gives it, the best first: what it names outright, then what has its words. No page stands twice, and no outcome under two addresses or for several readers. */
  function find(query: string, most: number): Found {
    const text = plainSpeech(toSimplified(query.normalize('NFKC')));
    const { first, later, isFakeMessage = false } = findBestBets(text);
    const named = (paths: readonly string[]): SearchDocument[] => paths.flatMap((path) => byPath.get(path) ?? []);
    const { documents: found, fitting, subject, words } = searcher.find(text, most * hitsForResult);
    const ranked = new Set([...named(first), ...found.slice(0, beforeLater), ...named(later), ...found.slice(beforeLater)]);
    const told = first.length > 0 && !subject.isOurs ? ours : subject;
    const worthShowing = new Set([...named(first), ...named(later), ...(told.isOurs ? found.slice(0, fitting) : [])]);
    const results = [...Map.groupBy(told.isElsewhere ? [] : ranked, (document) => pages.get(document)).values()]
      .slice(0, most)
      .filter((page, place) => place < fewest || page.some((document) => worthShowing.has(document)))
      .flatMap(toResult);
    return { results, words, subject: told, isFakeMessage };
  }

  /** What of a page was found: of a section its page comes first, while what answers by itself comes before others of its page. */
  function toResult(found: readonly SearchDocument[]): Result[] {
    const [best] = found;
    const whole = best && byPath.get(pages.get(best) ?? '');
    const document = best?.kind === 'section' && whole ? whole : best;
    if (!document) return [];
    // Other outcomes of the same matter say the same.
    const parts = document.kind === 'step' ? [] : found.filter((part) => part !== document && part !== whole);
    return [{ document, parts: parts.slice(0, mostParts) }];
  }

  /** The names of the glossary that are nearest to a text with which nothing was found, a few; none where it is about something else. */
  function nearestNames(text: string, { results, subject }: Found, locale: Locale): string[] {
    if (results.length > 0 || subject.isElsewhere) return [];
    const typed = Array.from(text.toLowerCase()).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const near = (name: string): number => {
      const own = new Set(Array.from(name.toLowerCase()));
      return typed.filter((letter) => own.has(letter)).length / Math.max(own.size, 1);
    };
    return terms
      .map(({ title }) => ({ name: title[locale], near: near(title[locale]) }))
      .toSorted((a, b) => b.near - a.near)
      .slice(0, mostNearest)
      .map(({ name }) => name);
  }
}

/** The ends of the addresses of one outcome for several readers, of which a list has the one that fits best. */
const forSomebody = /\/(?:self|child|other)$/u;

/** What a document has one place for in a list: the page that it is or stands on; of outcomes, what they are about. */
function placeOf({ kind, path, title, answer }: SearchDocument): string {
  if (kind !== 'step' || !answer) return path.split('#')[0] ?? path;
  // The question before them is a page of its own.
  return forSomebody.test(path) ? path.replace(forSomebody, '/') : `${title.zh}\n${answer.zh}`;
}
