import { placeTitle } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { choosePlacePath, corpsPath, localizePath, placeField, placesPath, withField } from '#lib/site/paths.ts';
import { partsByScript } from '#lib/text/scripts.ts';
import { numberSign, type UserInput } from '#lib/text/user-input.ts';
import type { FoundPlace, PlaceFinder } from './find-place.ts';

/** Where what a reader typed leads, with the language: to the place, to the page that asks, or back to the list. */
export function placeTarget(find: PlaceFinder, locale: Locale, { text, isNumber }: UserInput): string {
  if (text === '' && !isNumber) return localizePath(locale, placesPath);
  const finding = find(text);
  if (finding.kind === 'found') return localizePath(locale, finding.place.path);
  // A long number is not repeated, only why.
  return localizePath(locale, withField(choosePlacePath, placeField, isNumber ? numberSign : text));
}

/** What the page is filled with that asks which place a reader means, or says that we know none of that name. */
export type PlaceChoiceView = ReturnType<typeof choosePlace>;

/** Asks which place is meant by a name that the look-up could not lead to one place. */
export function choosePlace(find: PlaceFinder, { text, isNumber }: UserInput, locale: Locale) {
  const messages = getMessages(locale);
  if (isNumber) return toView(locale, text, { title: messages.unknownPlace, fault: messages.numberTyped });
  if (text === '') return toView(locale, text, { title: messages.places, fault: messages.emptyPlace });
  const finding = find(text);
  if (finding.kind === 'unknown') {
    return toView(locale, text, {
      title: messages.unknownPlace,
      texts: [messages.unknownPlaceText(text), ...(finding.similar.length > 0 ? [messages.similarPlaces] : [])],
      places: finding.similar,
      help: messages.unknownPlaceHelp,
    });
  }
  const isSeveral = finding.kind === 'several';
  const places = isSeveral ? finding.places : [finding.place];
  // What is put right is not called as it was typed.
  const isCalledSo = isSeveral || !finding.isCorrected;
  return toView(locale, text, {
    title: messages.whichPlace,
    texts: places.length > 1 ? [messages.severalPlaces(text)] : isCalledSo ? [messages.onlyPlace(text)] : [],
    places,
    help: isSeveral && finding.isElsewhere ? messages.isElsewhere : '',
  });
}

interface Choice {
  readonly title: string;
  /** What is to be said of what was typed, above the places to choose from. */
  readonly texts?: readonly string[];
  readonly places?: readonly FoundPlace[];
  /** What may help when none of the places is meant. */
  readonly help?: string;
  /** What is wrong with what was typed, beside the field. */
  readonly fault?: string;
}

function toView(locale: Locale, typed: string, { title, texts = [], places = [], help = '', fault = '' }: Choice) {
  return {
    title,
    typed,
    query: encodeURIComponent(typed),
    texts: texts.map((text) => ({ parts: partsByScript(text, locale) })),
    hasRows: places.length > 0,
    rows: places.map((place) => toRow(place, locale)),
    hasHelp: help !== '',
    help,
    isFaulty: fault !== '',
    fault,
  };
}

function toRow({ path, name, region }: FoundPlace, locale: Locale) {
  const messages = getMessages(locale);
  // Only the Corps and what is outside the mainland have no row with names.
  const title = name ? placeTitle(locale, name) : path === corpsPath ? messages.corps : messages.outside;
  return {
    href: localizePath(locale, path),
    title: partsByScript(title, locale),
    hasRegion: name !== undefined && region !== undefined,
    region: region ? partsByScript(region.name[locale], locale) : [],
  };
}
