import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { today } from '#lib/site/clock.ts';
import { listSearchData } from '#lib/pages/search-documents.ts';
import { makeSearch } from '#lib/search/search.ts';
import { findPlace } from './site-places.ts';

/** The search over the content of the site: made of all of it, which takes a test that needs only places several times as long. */
export const siteSearch = makeSearch(listSearchData(today()), getPlaces(), findPlace);
