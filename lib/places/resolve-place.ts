import type { Locale } from '#lib/i18n/locale.ts';
import { choosePlacePath, localizePath, placeField, placesPath, withField } from '#lib/site/paths.ts';
import type { UserInput } from '#lib/text/user-input.ts';
import type { PlaceFinder } from './find-place.ts';

/** Where what a reader typed leads, with the language: to the place, to the page that asks, or back to the list. */
export function placeTarget(find: PlaceFinder, locale: Locale, { text, isNumber }: UserInput): string {
  if (text === '' && !isNumber) return localizePath(locale, placesPath);
  const finding = find(text);
  if (finding.kind === 'found') return localizePath(locale, finding.place.path);
  // A long number is not repeated, only why.
  return localizePath(locale, withField(choosePlacePath, placeField, isNumber ? numberSign : text));
}

/** Stands in an address for a number that may be that of an ID or a card: as long, and nobody's. */
export const numberSign = '0'.repeat(15);
