import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';

/** The look-up of places over the content of the site. */
export const findPlace = makePlaceFinder(getPlaces());
