import type { Locale } from '#lib/i18n/locale.ts';
import type { PlaceFinder } from '#lib/places/finding.ts';
import type { Region } from '#lib/places/place.ts';
import { choosePlace, placeTarget } from '#lib/places/place-choice.ts';
import { placeNote } from '#lib/places/place-note.ts';
import { choosePlacePath, codeField, localizePath, placeField, placesPath } from '#lib/site/paths.ts';
import { longestTyped, readTyped } from '#lib/text/user-input.ts';
import type { Route } from '#lib/server/reply.ts';
import { leaveNumberOut } from './leave-number-out.ts';

/** Leads from what a reader typed to the place, or to the page that asks; without any form, to the list. */
export function findPlaceRoute(find: PlaceFinder, locale: Locale): Route {
  return ({ fields }) => ({
    kind: 'redirect',
    location: fields.has(placeField) ? placeTarget(find, locale, readTyped(fields.get(placeField))) : localizePath(locale, placesPath),
  });
}

/** Asks which place is meant, or says that none is known. */
export function choosePlaceRoute(find: PlaceFinder, locale: Locale): Route {
  return leaveNumberOut(choosePlacePath, placeField, longestTyped, locale, (typed) => ({
    kind: 'page',
    template: `${locale}/place-choice`,
    key: typed.isNumber ? ' ' : typed.text,
    view: () => choosePlace(find, typed, locale),
  }));
}

/** The page of a region that says how what was typed led there; the page as it was built where there is nothing to say. */
export function regionRoute(find: PlaceFinder, { path, slug }: Region, locale: Locale): Route {
  return ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get(placeField));
    if (isNumber) return { kind: 'redirect', location: localizePath(locale, path) };
    const code = readTyped(fields.get(codeField)).text;
    const view = text === '' ? undefined : placeNote(find, path, text, code, locale);
    return view && { kind: 'page', template: `${locale}/region/${slug}`, key: view.query, view: () => view };
  };
}
