import type { Locale } from '#lib/i18n/locale.ts';
import type { PlaceFinder } from '#lib/places/finding.ts';
import type { Places } from '#lib/places/place.ts';
import { toSimplified } from '#lib/text/fold.ts';
import { makeBestBets } from './best-bets.ts';
import { makeExcerpter } from './excerpt.ts';
import type { SearchData } from './document.ts';
import { makeSearcher, type Hit } from './searcher.ts';

/** The search over the content of one build. */
export type Search = ReturnType<typeof makeSearch>;

/** How many names are offered when nothing was found. */
const mostNearest = 3;

/** How many of the best by their words come before what is only named in a query. */
const beforeLater = 1;

/** Makes the search; making it takes a thousand times as long as using it. */
export function makeSearch({ documents, words }: SearchData, { counties }: Places, findPlace: PlaceFinder) {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const searcher = makeSearcher(documents, words);
  const countyNames = new Set(counties.flatMap(({ name, shortName }) => [name, shortName]));
  const findBestBets = makeBestBets(documents, findPlace, countyNames, searcher.hasWord);
  const terms = documents.filter(({ kind }) => kind === 'term');
  return { find, excerpt: makeExcerpter(), nearestNames };

  /** What answers a query, as `readTyped` gives it, the best first: what it names outright, then what has its words. */
  function find(query: string, most: number): Hit[] {
    const text = toSimplified(query.normalize('NFKC'));
    const { first, later, ...known } = findBestBets(text);
    const named = (paths: readonly string[]): Hit[] =>
      paths.flatMap((path) => {
        const document = byPath.get(path);
        return document ? { document, terms: new Set(), ...known } : [];
      });
    const found = searcher.find(text, most);
    const ordered = [...named(first), ...found.slice(0, beforeLater), ...named(later), ...found.slice(beforeLater)];
    const seen = new Set<string>();
    return ordered.filter(({ document: { path } }) => !seen.has(path) && seen.add(path)).slice(0, most);
  }

  /** The names of the glossary that are nearest to a text with which nothing was found, a few. */
  function nearestNames(text: string, locale: Locale): string[] {
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
