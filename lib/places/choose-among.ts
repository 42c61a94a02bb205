import { pinyin } from 'pinyin-pro';
import type { SimilarReason } from '#lib/i18n/place-words.en.ts';
import { tonesOf } from '#lib/text/fold.ts';
import { isCity, isDirectCounty, mostSimilar, ownOrAll, type FoundPlace, type How, type PlaceFinding } from './finding.ts';

/**
 * Which of the places of one name is meant, by the tones that were typed; asks when that is not sure. A city comes before
 * counties of its name that lie elsewhere, which are then named beside it; but a city not before a district of a
 * municipality, which is as well known.
 *
 * @param toned the tones of places that have a page or an anchor of their own
 */
export function chooseAmong(all: readonly FoundPlace[], typed: string, toned: ReadonlyMap<FoundPlace, string>, how: How): PlaceFinding {
  const tones = tonesOf(typed).join('');
  const said = tones === '' ? [] : all.filter((place) => isSaid(place, tones, toned));
  const meant = said.length > 0 ? said : all;
  const own = meant.filter(({ by }) => by === undefined);
  const counties = meant.filter(
    (place, index) => place.by !== undefined && !own.some((other) => isWithin(place, other)) && !isSaidBefore(meant.slice(0, index), place),
  );
  const [first, ...others] = own;
  if (!first) return amongCounties(counties, how);
  const isClear = others.length === 0 && isCity(first) && /^\d/u.test(first.code);
  if (counties.length === 0 && others.length === 0) return { kind: 'found', place: first, how, others: [] };
  if (isClear && (first.region === undefined || !counties.some(isOfMunicipality)))
    return { kind: 'found', place: first, how, others: counties };
  return { kind: 'several', places: [...own, ...counties], how };
}

function amongCounties(counties: readonly FoundPlace[], how: How): PlaceFinding {
  const [first] = counties;
  if (!first) return { kind: 'unknown', similar: [] };
  if (counties.every(({ path }) => path === first.path)) return { kind: 'found', place: first, how, others: [] };
  const [known, ...others] = counties.filter((place) => isOfMunicipality(place));
  const rest = counties.filter((place) => place !== known);
  // Hardly anybody means a district that is no more when one of a municipality has its name.
  if (known && others.length === 0 && rest.every(({ by }) => by?.kind === 'former'))
    return { kind: 'found', place: known, how, others: rest };
  return { kind: 'several', places: counties, how };
}

/** Tells whether an area has been named before: areas have several names. */
function isSaidBefore(before: readonly FoundPlace[], { path, by }: FoundPlace): boolean {
  return by?.kind === 'area' && before.some((place) => place.path === path && place.by?.kind === 'area');
}

/** Tells whether a place is another one, or lies in it. */
export function isWithin(place: FoundPlace, other: FoundPlace): boolean {
  return other.by === undefined && (place.code === other.code || place.region?.code === other.code);
}

/** Tells whether what lies in a place lies in a municipality, which has no cities. */
export function isOfMunicipality({ by, code, region, name }: FoundPlace): boolean {
  return by !== undefined && by.kind !== 'former' && region === undefined && /^\d/u.test(code) && name?.zh.endsWith('市') === true;
}

function isSaid(place: FoundPlace, tones: string, toned: ReadonlyMap<FoundPlace, string>): boolean {
  if (!place.by) return toned.get(place) === tones;
  return [place.by.name.zh, place.by.name.zh.slice(0, -1)].some((name) => tonesOf(pinyin(name)).join('') === tones);
}

/**
 * The place that is meant by names that follow one another, such as `江苏苏州` or `Suzhou, Jiangsu`; none when they do not fit
 * together. A name that is that of a city is one of a county only where no city of that name fits.
 */
export function fitTogether(meant: readonly (readonly FoundPlace[])[]): readonly FoundPlace[] {
  if (meant.length === 1) return meant[0] ?? [];
  const cities = deepestOf(meant.map(ownOrAll));
  if (cities.length > 0) return cities;
  return deepestOf(meant.map((places) => (ownOrAll(places) === places ? places : places.filter(({ by }) => by?.kind !== 'former'))));
}

function deepestOf(meant: readonly (readonly FoundPlace[])[]): readonly FoundPlace[] {
  const fitting = [...new Set(meant.flat())].filter((place) =>
    meant.every((others) => others.some((other) => mayStandBeside(place, other))),
  );
  // What lies deepest says most.
  return fitting.filter((place) => !fitting.some((other) => other !== place && isWithin(other, place)));
}

/** Tells whether a name that means one place may stand beside one that means the other: where it lies in it. */
function mayStandBeside(a: FoundPlace, b: FoundPlace): boolean {
  return a === b || isWithin(a, b) || (a.code === b.code && [a, b].some(({ by }) => by?.kind === 'area'));
}

/** Tells whether a place is known well enough for words behind it to be read as lying in it. */
export function isWellKnown(place: FoundPlace): boolean {
  return !isDirectCounty(place) && (place.by === undefined || place.by.kind === 'area');
}

/** Says that no place has the name, and which have something to do with it. */
export function similarTo(similar: readonly FoundPlace[], why: SimilarReason): PlaceFinding {
  return { kind: 'unknown', similar: withoutTheirOwn([...new Set(similar)]).slice(0, mostSimilar), why };
}

/** Places without the counties of those that are among them, and without the regions of cities that are. */
function withoutTheirOwn(places: readonly FoundPlace[]): FoundPlace[] {
  return places
    .filter((place) => place.by?.kind !== 'county' || !places.some((other) => isWithin(place, other)))
    .filter((place) => place.by !== undefined || !places.some((other) => other.by === undefined && other.region?.code === place.code));
}
