import { getPlaces } from '#lib/content/kinds/places.ts';
import { listSearchData } from '#lib/pages/search-documents.ts';
import { makePlaceFinder, type PlaceFinder } from '#lib/places/find-place.ts';
import { makeSearch, type Search } from '#lib/search/search.ts';

let find: PlaceFinder | undefined;
let search: Search | undefined;

/** The look-up of places, made once. */
export function placeFinder(): PlaceFinder {
  return (find ??= makePlaceFinder(getPlaces()));
}

/** The search, made once. */
export function theSearch(): Search {
  return (search ??= makeSearch(listSearchData(), getPlaces(), placeFinder()));
}
