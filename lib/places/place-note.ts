import type { Locale } from '#lib/i18n/locale.ts';
import { codeKinds, type CodeKind } from '#lib/i18n/place-words.en.ts';
import { getPlaceWords } from '#lib/i18n/place-words.ts';
import { codeField, localizePath, placeField, placesPath, withField } from '#lib/site/paths.ts';
import { foldName } from '#lib/text/fold.ts';
import { partsByScript } from '#lib/text/scripts.ts';
import type { PlaceFinder, PlaceFinding } from './finding.ts';
import { nameWithin, toRow, whereIn } from './place-row.ts';

/** What was found, where one place is meant. */
type Found = PlaceFinding & { readonly kind: 'found' };

/** What the page of a region is filled with that says how what was typed led to it. */
export type PlaceNoteView = ReturnType<typeof toView>;

/**
 * Where what was found stands, with what its page has to say of it. A code is not repeated: the address then has the name of
 * the place, and what kind of code it was. Undefined where something is to be said, and the page is none that can say it.
 */
export function foundTarget(finding: Found, typed: string, locale: Locale): string | undefined {
  const { place, how, others } = finding;
  const [page = ''] = place.path.split('#');
  if (linesOf(finding, typed, locale).length === 0 && others.length === 0) return localizePath(locale, place.path);
  if (page === placesPath) return undefined;
  const code = isCode(how) ? `&${codeField}=${how}` : '';
  return localizePath(locale, withField(page, placeField, code === '' ? typed : whereIn(place, 'zh')) + code);
}

/**
 * What the page of a region says of what was typed; undefined when that does not lead there.
 *
 * @param path the page, without its language
 * @param code the kind of code that was typed, where the address has the name of the place instead
 */
export function placeNote(find: PlaceFinder, path: string, typed: string, code: string, locale: Locale): PlaceNoteView | undefined {
  const found = find(typed);
  if (found.kind !== 'found' || found.place.path.split('#')[0] !== path) return undefined;
  const query = withField('', placeField, typed) + (isCode(code) ? `&${codeField}=${code}` : '');
  return toView(isCode(code) ? { ...found, how: code } : found, query, typed, locale);
}

/** What is to be said of a place that was found by anything but its name. */
export function linesOf({ place, how }: Found, typed: string, locale: Locale): string[] {
  const words = getPlaceWords(locale);
  const where = whereIn(place, locale);
  if (isCode(how)) return [words.byCode[how](where)];
  if (how === 'error') return [words.takenFor(typed, where), words.notMeant];
  if (how === 'spelling' && !place.by) return [words.takenFor(typed, where)];
  const name = nameWithin(place, locale);
  const belongs = place.by ? [words.isIn[place.by.kind](name, where)] : [];
  if (how === 'part') return [words.onlyPart(typed, place.by ? name : where), ...belongs];
  return place.by && isOtherKind(typed, place.by.name.zh) ? [words.takenFor(typed, name), ...belongs] : belongs;
}

/** Tells whether a place was found by a code. */
export function isCode(how: string): how is CodeKind {
  return codeKinds.some((kind) => kind === how);
}

/** Tells whether a county was typed with the kind of another: `双流县` for 双流区. */
function isOtherKind(typed: string, name: string): boolean {
  const key = foldName(typed);
  return /^\p{Script=Han}{2,}[县市区旗]$/u.test(key) && key.at(-1) !== name.at(-1) && name.startsWith(key.slice(0, -1));
}

function toView(found: Found, query: string, typed: string, locale: Locale) {
  const { place, others } = found;
  const { by: _, ...city } = place;
  return {
    // As it stands in an address, with its question mark.
    query,
    lines: linesOf(found, typed, locale).map((text) => ({ parts: partsByScript(text, locale) })),
    hasRows: place.path.includes('#'),
    rows: place.path.includes('#') ? [toRow(city, locale)] : [],
    hasOthers: others.length > 0,
    others: others.map((other) => toRow(other, locale)),
  };
}
