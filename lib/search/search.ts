import { getGlossary } from '#lib/content/kinds/glossary.ts';
import { getPlaces } from '#lib/content/kinds/places.ts';
import { listSearchDocuments, type SearchDocument } from '#lib/pages/search-documents.ts';
import { getSearchWords } from '#lib/content/kinds/search-words.ts';
import { today } from '#lib/site/clock.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { toSimplified } from '#lib/text/fold.ts';
import { placeFinder } from '#lib/places/resolve-place.ts';
import { makeDirectFinder, type DirectFinder } from './best-bets.ts';
import { makeSearcher, type Hit, type Searcher } from './searcher.ts';

interface Search {
  /** The day for which it was made: some texts hang on a date. */
  readonly day: string;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly find: Searcher;
  readonly findDirect: DirectFinder;
}

let made: Search | undefined;

/** The search over the content of the site, made once a day. */
function theSearch(): Search {
  const day = today();
  if (made?.day === day) return made;
  const documents = listSearchDocuments();
  const terms = getGlossary().terms.map(({ names, typed }) => ({
    typed,
    names: [...names.en, ...names.zh],
    means: [...names.en.slice(0, 1), ...names.zh.slice(0, 1)],
  }));
  made = {
    day,
    documents: new Map(documents.map((document) => [document.path, document])),
    find: makeSearcher(documents, [...getSearchWords(), ...terms]),
    findDirect: makeDirectFinder(
      documents,
      placeFinder(),
      new Set(getPlaces().counties.flatMap(({ name, shortName }) => [name, shortName])),
    ),
  };
  return made;
}

/** The names of the glossary that are nearest to a text with which nothing was found, a few. */
export function nearestNames(text: string, locale: Locale): string[] {
  const names = [...theSearch().documents.values()].filter(({ kind }) => kind === 'term').map(({ title }) => title[locale]);
  const near = (name: string): number => {
    const own = new Set(Array.from(name.toLowerCase()));
    const typed = Array.from(text.toLowerCase()).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    return typed.filter((letter) => own.has(letter)).length / Math.max(own.size, 1);
  };
  return names
    .map((name) => ({ name, near: near(name) }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, mostNearest)
    .map(({ name }) => name);
}

/** How many names are offered when nothing was found. */
const mostNearest = 3;

/** How many of the best by their words come before what is only named in a query. */
const beforeLater = 1;

/**
 * What answers a query, the best first: what it names outright, then what has its words.
 *
 * @param query as `readTyped` gives it
 */
export function search(query: string, most: number): Hit[] {
  const { documents, find, findDirect } = theSearch();
  const text = toSimplified(query.normalize('NFKC'));
  const { first, later } = findDirect(text);
  const direct = (paths: readonly string[]): Hit[] =>
    paths.flatMap((path) => {
      const document = documents.get(path);
      return document ? [{ document, terms: [] }] : [];
    });
  const found = find(text, most);
  const ordered = [...direct(first), ...found.slice(0, beforeLater), ...direct(later), ...found.slice(beforeLater)];
  const seen = new Set<string>();
  return ordered.filter(({ document: { path } }) => !seen.has(path) && seen.add(path)).slice(0, most);
}
