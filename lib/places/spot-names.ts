import { makesRoad } from './chain.ts';
import { ownOrAll, type FoundPlace } from './finding.ts';

/** Finds the places whose names stand within a text. */
type NameSpotter = (key: string) => FoundPlace[];

/** Makes a finder of names within a text: only those count that are hardly there by chance, and the longest at each place. */
export function makeNameSpotter(names: ReadonlyMap<string, readonly FoundPlace[]>): NameSpotter {
  const telling = [...names]
    .filter(([name, places]) =>
      /^\p{Script=Han}+$/u.test(name) ? isTelling(name, places) : /^[a-z]{6,}$/u.test(name) && places.some(({ by }) => !by),
    )
    .map(([name]) => name)
    .toSorted((a, b) => b.length - a.length);
  const byBeginning = Map.groupBy(telling, (name) => beginningOf(name, 0));
  return (key) => {
    const found = new Set<FoundPlace>();
    for (let start = 0; start < key.length;) {
      const name = byBeginning.get(beginningOf(key, start))?.find((each) => key.startsWith(each, start));
      const isNamed = name !== undefined && !makesRoad([key.slice(start + name.length, start + name.length + longestRoad)]);
      for (const place of isNamed ? ownOrAll(names.get(name) ?? []) : []) found.add(place);
      start += name?.length ?? 1;
    }
    return [...found];
  };
}

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
