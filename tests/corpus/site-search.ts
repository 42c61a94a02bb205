import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { today } from '#lib/site/clock.ts';
import { listSearchData } from '#lib/pages/search-documents.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import { makeSearch } from '#lib/search/search.ts';

/** The look-up of places over the content of the site. */
export const findPlace = makePlaceFinder(getPlaces());

/** The search over the content of the site. */
export const siteSearch = makeSearch(listSearchData(today()), getPlaces(), findPlace);
