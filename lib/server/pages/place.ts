import type { Locale } from '#lib/i18n/locale.ts';
import type { PlaceFinder } from '#lib/places/find-place.ts';
import { choosePlace, placeTarget } from '#lib/places/place-choice.ts';
import { placeField } from '#lib/site/paths.ts';
import { readTyped } from '#lib/text/user-input.ts';
import type { Route } from '#lib/server/reply.ts';

/** Leads from what a reader typed to the place, or to the page that asks. */
export function findPlaceRoute(find: PlaceFinder, locale: Locale): Route {
  return ({ fields }) => ({ kind: 'redirect', location: placeTarget(find, locale, readTyped(fields.get(placeField))) });
}

/** Asks which place is meant, or says that none is known. */
export function choosePlaceRoute(find: PlaceFinder, locale: Locale): Route {
  return ({ fields }) => {
    const typed = readTyped(fields.get(placeField));
    return {
      kind: 'page',
      template: `${locale}/place-choice`,
      key: typed.isNumber ? ' ' : typed.text,
      view: () => choosePlace(find, typed, locale),
    };
  };
}
