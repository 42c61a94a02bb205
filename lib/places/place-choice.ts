import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getPlaceWords } from '#lib/i18n/place-words.ts';
import { choosePlacePath, localizePath, placeField, withField } from '#lib/site/paths.ts';
import { partsByScript } from '#lib/text/scripts.ts';
import { noNumber, type UserInput } from '#lib/text/user-input.ts';
import type { FoundPlace, PlaceFinder, PlaceFinding } from './finding.ts';
import { foundTarget, isCode, linesOf } from './place-note.ts';
import { toRow } from './place-row.ts';

/** Where what a reader typed leads, with the language: to the place, or to the page that asks. */
export function placeTarget(find: PlaceFinder, locale: Locale, { text, isNumber }: UserInput): string {
  const finding = find(text);
  const target = finding.kind === 'found' ? foundTarget(finding, text, locale) : undefined;
  // A long number is not repeated, only why.
  return target ?? localizePath(locale, withField(choosePlacePath, placeField, isNumber ? noNumber : text));
}

/** What the page is filled with that asks which place a reader means, or says that we know none of that name. */
export type PlaceChoiceView = ReturnType<typeof choosePlace>;

/** Asks which place is meant by a name that the look-up could not lead to one place. */
export function choosePlace(find: PlaceFinder, { text, isNumber }: UserInput, locale: Locale) {
  const messages = getMessages(locale);
  if (isNumber) return toView(locale, text, { title: messages.unknownPlace, fault: messages.numberTyped });
  if (text === '') return toView(locale, text, { title: messages.places, fault: messages.emptyPlace });
  const finding = find(text);
  const { similar, help } = getPlaceWords(locale);
  if (finding.kind === 'unknown') {
    const { why } = finding;
    // What is only misspelled stands in no list; whoever tells of a place within a text has named none that could.
    const isMissing = why === undefined || why === 'sound' || why === 'error';
    return toView(locale, text, {
      title: why === undefined ? messages.unknownPlace : messages.whichPlace,
      texts: [
        ...(isMissing ? [messages.unknownPlaceText(text)] : []),
        ...(why === undefined ? [] : [similar[why]]),
        ...(why === 'road' && finding.similar.length > 0 ? [similar.part] : []),
      ],
      places: finding.similar,
      help,
    });
  }
  const title = messages.whichPlace;
  if (finding.kind === 'several') return toView(locale, text, { title, texts: [textOf(finding, text, locale)], places: finding.places });
  const lines = linesOf(finding, text, locale);
  const texts = lines.length > 0 ? lines : [getPlaceWords(locale).onlyPlace(text)];
  return toView(locale, text, { title, texts, places: [finding.place, ...finding.others] });
}

/** What is to be said of places to choose from. */
function textOf({ how, places, name }: PlaceFinding & { readonly kind: 'several' }, typed: string, locale: Locale): string {
  const words = getPlaceWords(locale);
  if (how === 'part') return words.similar.part;
  if (isCode(how)) return words.severalByCode[how];
  const called = name ?? typed;
  return places.every(({ by }) => by?.kind === 'area') ? words.areaPlaces(called) : words.severalPlaces(called);
}

interface Choice {
  readonly title: string;
  /** What is to be said of what was typed, above the places to choose from. */
  readonly texts?: readonly string[];
  readonly places?: readonly FoundPlace[];
  /** What may help when none of the places is meant. */
  readonly help?: string;
  /** What is wrong with what was typed. */
  readonly fault?: string;
}

function toView(locale: Locale, typed: string, { title, texts = [], places = [], help = '', fault = '' }: Choice) {
  const { error, colon } = getMessages(locale);
  return {
    title: fault === '' ? title : `${error}${colon}${title}`,
    heading: title,
    typed,
    query: encodeURIComponent(typed),
    texts: texts.map((text) => ({ parts: partsByScript(text, locale) })),
    hasRows: places.length > 0,
    rows: places.map((place) => toRow(place, locale)),
    hasHelp: help !== '',
    help: partsByScript(help, locale),
    isFaulty: fault !== '',
    fault,
  };
}
