import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { placeTitle } from '#lib/i18n/format.ts';
import { corpsPath } from '#lib/site/paths.ts';
import type { TypedText } from '#lib/text/user-input.ts';
import type { FoundPlace, PlaceFinder } from './find-place.ts';

/** A page that asks which place a reader means, or says that we know none of that name. */
export interface PlaceChoice {
  readonly title: string;
  /** What is to be said of what was typed, above the places to choose from. */
  readonly texts: readonly string[];
  /** What is wrong with what was typed, beside the field. */
  readonly fault: string | undefined;
  /** The places to choose from. */
  readonly rows: readonly { readonly path: string; readonly title: string; readonly summary?: string }[];
  /** What may help when none of the places is meant. */
  readonly help: string | undefined;
}

/** Asks which place is meant by a name that the look-up could not lead to one place. */
export function choosePlace(find: PlaceFinder, { text, isNumber }: TypedText, locale: Locale): PlaceChoice {
  const messages = getMessages(locale);
  const nothing = { texts: [], rows: [], help: undefined };
  if (isNumber) return { ...nothing, title: messages.unknownPlace, fault: messages.numberTyped };
  if (text === '') return { ...nothing, title: messages.places, fault: messages.emptyPlace };
  const finding = find(text);
  if (finding.kind === 'unknown') {
    return {
      title: messages.unknownPlace,
      texts: [messages.unknownPlaceText(text), ...(finding.similar.length > 0 ? [messages.similarPlaces] : [])],
      fault: undefined,
      rows: finding.similar.map((place) => toRow(place, locale)),
      help: messages.unknownPlaceHelp,
    };
  }
  const isSeveral = finding.kind === 'several';
  const places = isSeveral ? finding.places : [finding.place];
  // What is put right is not called as it was typed.
  const isCalledSo = isSeveral || !finding.isCorrected;
  return {
    title: messages.whichPlace,
    texts: places.length > 1 ? [messages.severalPlaces(text)] : isCalledSo ? [messages.onlyPlace(text)] : [],
    fault: undefined,
    rows: places.map((place) => toRow(place, locale)),
    help: isSeveral && finding.isElsewhere ? messages.isElsewhere : undefined,
  };
}

function toRow({ path, name, region }: FoundPlace, locale: Locale): PlaceChoice['rows'][number] {
  // Only the Corps and what is outside the mainland have no row with names.
  if (!name) return { path, title: path === corpsPath ? getMessages(locale).corps : getMessages(locale).outside };
  return { path, title: placeTitle(locale, name), ...(region ? { summary: region.name[locale] } : {}) };
}
