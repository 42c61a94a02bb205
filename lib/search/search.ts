import type { Locale } from '#lib/i18n/locale.ts';
import type { PlaceFinder } from '#lib/places/finding.ts';
import type { Places } from '#lib/places/place.ts';
import { toSimplified } from '#lib/text/fold.ts';
import { makeBestBets } from './best-bets.ts';
import { makeExcerpter } from './excerpt.ts';
import type { SearchData, SearchDocument } from './document.ts';
import { makeSearcher, type Hit } from './searcher.ts';
import type { Subject } from './subject.ts';

/** The search over the content of one build. */
export type Search = ReturnType<typeof makeSearch>;

/** A page that was found, or the one passage of it that answers by itself, and other passages of that page. */
export interface Result extends Hit {
  readonly parts: readonly Hit[];
}

/** What a query found. */
export interface Found {
  readonly results: readonly Result[];
  /** Whether the site has a page on what was asked: when it has none, the results are only the nearest. */
  readonly subject: Subject;
}

/** How many names are offered when nothing was found. */
const mostNearest = 3;

/** How many of the best by their words come before what is only named in a query. */
const beforeLater = 1;

/** How many passages of a page a result has besides the first. */
const mostParts = 2;

/** How many hits are looked at for each result: several may be of one page. */
const hitsForResult = 5;

/** Makes the search; making it takes a thousand times as long as using it. */
export function makeSearch(data: SearchData, { counties }: Places, findPlace: PlaceFinder) {
  const { documents } = data;
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const searcher = makeSearcher(data);
  const countyNames = new Set(counties.flatMap(({ name, shortName }) => [name, shortName]));
  const findBestBets = makeBestBets(documents, findPlace, countyNames, searcher.hasWord);
  const terms = documents.filter(({ kind }) => kind === 'term');
  return { find, excerpt: makeExcerpter(), nearestNames };

  /** What answers a query, as `readTyped` gives it, the best first: what it names outright, then what has its words. No page stands twice. */
  function find(query: string, most: number): Found {
    const text = toSimplified(query.normalize('NFKC'));
    const { first, later, ...known } = findBestBets(text);
    const named = (paths: readonly string[]): Hit[] =>
      paths.flatMap((path) => {
        const document = byPath.get(path);
        return document ? { document, terms: new Set<string>(), ...known } : [];
      });
    const { hits, subject } = searcher.find(text, most * hitsForResult);
    const results = toResults([...named(first), ...hits.slice(0, beforeLater), ...named(later), ...hits.slice(beforeLater)]);
    return { results: results.slice(0, most), subject: first.length > 0 ? { isOurs: true } : subject };
  }

  /** Hits page by page, each once: of a section its page comes first, and what answers by itself comes before others of its page. */
  function toResults(hits: readonly Hit[]): Result[] {
    const seen = new Set<SearchDocument>();
    const found = hits.filter(({ document }) => !seen.has(document) && seen.add(document));
    return [...Map.groupBy(found, ({ document }) => pageOf(document))].flatMap(([page, ofPage]) => {
      const [best] = ofPage;
      if (!best) return [];
      const whole = byPath.get(page);
      const lead = best.document.kind === 'section' && whole ? { ...best, document: whole } : best;
      const parts = ofPage.filter(({ document }) => document !== lead.document && document !== whole).slice(0, mostParts);
      return { ...lead, parts };
    });
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

/** The address of the page that a document is, or stands on. */
function pageOf({ path }: SearchDocument): string {
  return path.split('#')[0] ?? path;
}
