import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { longestQuery, readTyped } from '#lib/text/user-input.ts';
import { siteSearch } from './site-search.ts';

/** A query that somebody judged: what answers it, the best first. */
export interface JudgedQuery {
  readonly query: string;
  readonly locale: Locale;
  /** How it is typed: in pinyin, with an error, as a whole sentence … */
  readonly kind: string;
  /** Addresses without the language that a reader would be content with. */
  readonly expected: readonly string[];
}

/** How well the search answers judged queries; each figure is a share of 1 but the counts. */
export interface Evaluation {
  readonly queries: number;
  /** For how many an answer stands among the first three. */
  readonly recall: number;
  /** How many of the first three are answers. */
  readonly precision: number;
  /** The mean of 1 divided by the rank of the first answer. */
  readonly reciprocalRank: number;
  /** For how many nothing at all is found. */
  readonly deadEnds: number;
}

/** Reads lines of a query, its language, its kind and the addresses that answer it, with tabs between. */
export function readJudged(text: string): JudgedQuery[] {
  return text.split('\n').flatMap((line) => {
    const [query = '', locale = '', kind = '', expected = ''] = line.split('\t');
    return isLocale(locale) ? [{ query, locale, kind, expected: expected.split(' ') }] : [];
  });
}

/** Evaluates the search by judged queries: kind by kind, and `all`. */
export function evaluate(queries: readonly JudgedQuery[]): Map<string, Evaluation> {
  const answers = queries.map(({ query, kind, expected }) => {
    const { results } = siteSearch.find(readTyped(query, longestQuery).text, 10);
    // A result is right when it, or a passage that stands below it, answers.
    const isRight = results.map(({ document, parts }) => [document, ...parts].some(({ path }) => expected.includes(path)));
    return { kind, rank: isRight.indexOf(true) + 1, found: results.length, right: isRight.slice(0, 3).filter(Boolean).length };
  });
  const kinds = [...new Set(queries.map(({ kind }) => kind)), 'all'];
  return new Map(
    kinds.map((kind) => {
      const own = answers.filter((answer) => kind === 'all' || answer.kind === kind);
      const share = (value: (answer: (typeof own)[number]) => number): number =>
        own.reduce((sum, answer) => sum + value(answer), 0) / own.length;
      return [
        kind,
        {
          queries: own.length,
          recall: share(({ rank }) => (rank > 0 && rank <= 3 ? 1 : 0)),
          precision: share(({ right }) => right / 3),
          reciprocalRank: share(({ rank }) => (rank > 0 ? 1 / rank : 0)),
          deadEnds: own.filter(({ found }) => found === 0).length,
        },
      ];
    }),
  );
}
