import type { Translated } from '#lib/i18n/locale.ts';
import type { CodeKind, SimilarReason, Within } from '#lib/i18n/place-words.en.ts';
import type { Region } from './place.ts';

/** A place that a name leads to. */
export interface FoundPlace {
  /** Its code; `corps` and `outside` have none. */
  readonly code: string;
  /** Where it stands on this site, without the language. */
  readonly path: string;
  /** Its names; left out where the page it leads to has them. */
  readonly name?: Translated;
  /** The region that it lies in; left out for a region. */
  readonly region?: Region;
  /** What lies in it and was meant, since it has no page itself. */
  readonly by?: { readonly name: Translated; readonly kind: Within };
}

/**
 * How a place was found: by its name, by another name, spelling or kind that people have for it, by putting one typing error right, by a
 * part of what was typed, by a code.
 */
export type How = 'name' | 'spelling' | 'error' | 'part' | CodeKind;

/** What a typed name means. */
export type PlaceFinding =
  /** One place is meant; `others` have the same name or sound, and are far less often meant. */
  | { readonly kind: 'found'; readonly place: FoundPlace; readonly how: How; readonly others: readonly FoundPlace[] }
  /** Several places may be meant; `name` is what they are called, where other words stand beside it. */
  | { readonly kind: 'several'; readonly places: readonly FoundPlace[]; readonly how: How; readonly name?: string }
  /** No place has this name; `similar` have something to do with it, for a reason. */
  | { readonly kind: 'unknown'; readonly similar: readonly FoundPlace[]; readonly why?: SimilarReason };

/** Finds the place that a typed name means. */
export type PlaceFinder = (typed: string) => PlaceFinding;

/** How many places are shown at most where nobody knows which is meant. */
export const mostSimilar = 8;

/** Tells whether a place is a county that stands directly below its region, by its code (GB/T 2260). */
export function isDirectCounty({ code }: FoundPlace): boolean {
  return code.slice(2, 4) === '90';
}

/** Tells whether a place has a page or an anchor of its own and is no county: what people name first when they say where they are. */
export function isCity(place: FoundPlace): boolean {
  return place.by === undefined && !isDirectCounty(place);
}

/** Of the places of one name those that have a page or an anchor of their own; all, where none has. */
export function ownOrAll(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const own = places.filter(({ by }) => by === undefined);
  return own.length > 0 ? own : places;
}
