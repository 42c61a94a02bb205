import type { Translated } from '#lib/i18n/locale.ts';

/** What kinds of places there are below a region; a municipality is a region itself. */
export const levels = ['municipality', 'city', 'autonomous-prefecture', 'prefecture', 'league', 'county-level'] as const;

/** One kind of place below a region. */
export type Level = (typeof levels)[number];

/** In how many of our lists an address stands: in several, in one with parts of it in others, in one. */
export const sightings = ['several', 'parts', 'one'] as const;

/** What a spelling may lead to besides a region or a city: the Corps in Xinjiang, what is outside the mainland. */
export const specialPlaces = ['corps', 'outside'] as const;

/** One of the two official sites of a region. */
export interface OfficialSite {
  readonly host: string;
  readonly seen: (typeof sightings)[number];
}

/** A provincial-level region. */
export interface Region {
  readonly code: string;
  readonly slug: string;
  /** Without its language. */
  readonly path: string;
  readonly name: Translated;
  readonly shortName: Translated;
  /** How its short name is said, one syllable for each character. */
  readonly syllables: readonly string[];
  readonly hrss: OfficialSite;
  readonly medical: OfficialSite;
  /** The dialling code of its capital, or its own where it is a municipality. */
  readonly diallingCode: string;
  /** What a reader should know of its sites, with the id of the source. */
  readonly note: { readonly text: Translated; readonly source: string } | undefined;
  /** The day on which its row was last compared with its source. */
  readonly checked: string;
  /** The places below it in the order of their codes; a municipality has none. */
  readonly cities: readonly City[];
}

/** The capital of a region; a municipality has none. */
export function capitalOf({ code: own, cities }: Region): City | undefined {
  return cities.find((city) => city.code === `${own.slice(0, 2)}0100`);
}

/** A place below a region. */
export interface City {
  readonly code: string;
  /** Its anchor on the page of its region. */
  readonly anchor: string;
  /** Without its language, with the anchor. */
  readonly path: string;
  readonly name: Translated;
  /** Its Chinese name without what kind of place it is. */
  readonly shortName: string;
  readonly level: Exclude<Level, 'municipality'>;
  readonly syllables: readonly string[];
  readonly diallingCode: string | undefined;
  readonly checked: string;
}

/** A county, a district or what else has a name below a city. */
export interface County {
  readonly name: string;
  /** Its name without what kind of place it is, as people say it. */
  readonly shortName: string;
  /** How that is said, in syllables without tones; left out where its characters are said as they usually are. */
  readonly said?: string;
  /** The code of the city or the region that it lies in. */
  readonly place: string;
}

/** What the tables together say of places, and what people type for them. */
export interface Places {
  readonly regions: readonly Region[];
  readonly spellings: readonly { readonly typed: string; readonly place: string }[];
  /** Counties and districts of today. */
  readonly counties: readonly County[];
  /** Counties and prefectures that are no more. */
  readonly formerNames: readonly County[];
  /** Areas that are none of these, each with its names and the codes of all places that it lies in. */
  readonly areas: readonly { readonly names: readonly string[]; readonly places: readonly string[] }[];
  /** Short names of places that are better known as another word, such as `公安`. */
  readonly everydayWords: readonly string[];
}
