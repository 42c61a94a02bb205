import type { Temporal } from 'temporal-polyfill';

/**
 * What a pattern means: words that stand for it, or days to choose from. The days are
 * `exact`; or `about`, hardly meant to the day; or of a `year` that was left out; or a whole
 * `week`, in which another day may be named. No days: nothing may be offered.
 */
export type Said = string | { readonly kind: 'exact' | 'about' | 'year' | 'week'; readonly days: readonly string[] };

/** A pattern of days said by the clock, and what it means; undefined where it means something else. */
export type Rule = readonly [
  pattern: RegExp,
  meaning: (groups: Readonly<Record<string, string | undefined>>, today: Temporal.PlainDate) => Said | undefined,
];

/** What means just these days. */
export function exact(days: readonly string[]): Said {
  return { kind: 'exact', days };
}
