import { leadsElsewhere } from './chain.ts';
import { isOfMunicipality } from './choose-among.ts';
import { ownOrAll, type FoundPlace } from './finding.ts';
import type { PlaceIndex } from './place-index.ts';

/** Finds the places whose names stand within a text. */
type NameSpotter = (key: string) => FoundPlace[];

/** Makes a finder of names within a text: only those count that are hardly there by chance, and the longest at each place. */
export function makeNameSpotter({ names, isEveryday }: PlaceIndex): NameSpotter {
  const telling = [...names]
    .filter(([name, places]) =>
      /^\p{Script=Han}+$/u.test(name)
        ? !isEveryday(name) && isTelling(name, places)
        : /^[a-z]{6,}$/u.test(name) && places.some(({ by }) => !by),
    )
    .map(([name]) => name)
    .toSorted((a, b) => b.length - a.length);
  const byBeginning = Map.groupBy(telling, (name) => beginningOf(name, 0));
  return (key) => {
    const found = new Set<FoundPlace>();
    for (let start = 0; start < key.length;) {
      const name = byBeginning.get(beginningOf(key, start))?.find((each) => key.startsWith(each, start));
      const isNamed = name !== undefined && !leadsElsewhere([key.slice(start + name.length, start + name.length + longestRoad)]);
      for (const place of isNamed ? ownOrAll(names.get(name) ?? []) : []) found.add(place);
      start += name?.length ?? 1;
    }
    return [...found];
  };
}

/** Finds the county by whose short name alone a text ends. */
type EndSpotter = (key: string) => readonly FoundPlace[];

/**
 * Makes a finder of the county that a text of Chinese characters ends with, as in `比亚迪坪山`: none where its name may be another
 * word, or makes no more than one with what stands before it.
 */
export function makeEndSpotter({ names, isEveryday }: PlaceIndex): EndSpotter {
  return (key) => {
    if (!/\p{Script=Han}$/u.test(key)) return [];
    for (let length = Math.min(longestShortName, key.length - shortestBefore); length >= 2; length -= 1) {
      const name = key.slice(-length);
      const all = isEveryday(name) ? [] : (names.get(name) ?? []);
      const counties = all.filter(({ by }) => by?.kind === 'county');
      // A city of that name is meant before them, but not before a district of a municipality.
      if (counties.length > 0) return all.every(({ by }) => by) || counties.some(isOfMunicipality) ? counties : [];
    }
    return [];
  };
}

/** How many characters the short names of counties have at most, and how many stand before one at least. */
const longestShortName = 5;
const shortestBefore = 2;

/** How many characters make a road of a name. */
const longestRoad = 2;

/** A county counts only by its whole name: a short one, such as `和平`, may be another word. */
function isTelling(name: string, places: readonly FoundPlace[]): boolean {
  if (name.length < 2) return false;
  return places.some(({ by }) => by === undefined || by.kind === 'area') || (name.length > 2 && /[县区市旗]$/u.test(name));
}

/** What a name that stands at a place of a text begins with: as many letters, or Chinese characters, as the shortest has. */
function beginningOf(text: string, start: number): string {
  return text.slice(start, start + (text.charCodeAt(start) < 128 ? 6 : 2));
}
