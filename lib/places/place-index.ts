import { pinyin } from 'pinyin-pro';
import type { Translated } from '#lib/i18n/locale.ts';
import { corpsPath, outsidePath } from '#lib/site/paths.ts';
import { foldName, plainPinyin, tonesOf } from '#lib/text/fold.ts';
import { wadeGiles } from '#lib/text/wade-giles.ts';
import type { Within } from '#lib/i18n/place-words.en.ts';
import type { FoundPlace } from './finding.ts';
import { exchangedKinds, keysOfArea, keysOfCounty, keysOfPlace } from './name-keys.ts';
import type { City, Places, Region } from './place.ts';

/** Places by the ways in which their names are compared. */
type Index = Map<string, readonly FoundPlace[]>;

/** All places by their names. */
export type PlaceIndex = ReturnType<typeof makePlaceIndex>;

/** Puts the names of all places in order: those that places have, and those with the kind of another county behind them. */
export function makePlaceIndex({ regions, spellings, counties, formerNames, areas, everydayWords }: Places) {
  /** What places are called. */
  const names: Index = new Map();
  /** What they may have been called before they became another kind of place. */
  const exchanged: Index = new Map();
  /** As older English books write them. */
  const older: Index = new Map();
  /** Of the names those that no place is called officially. */
  const unofficial = new Set<string>();
  /** As they are compared: in characters and in pinyin. */
  const everyday = new Set(everydayWords.flatMap((word) => [word, plainPinyin(pinyin(word))]));
  const toned = new Map<FoundPlace, string>();
  const byCode = new Map<string, FoundPlace>([['outside', { code: 'outside', path: outsidePath }]]);
  for (const region of regions) {
    addPlace({ code: region.code, path: region.path, name: region.name }, region);
    for (const city of region.cities) addPlace({ code: city.code, path: city.path, name: city.name, region }, city);
  }
  const xinjiang = regions.find(({ path }) => corpsPath.startsWith(path));
  byCode.set('corps', { code: 'corps', path: corpsPath, ...(xinjiang && { region: xinjiang }) });
  for (const { typed, place } of spellings) {
    const key = foldName(typed);
    if (!names.has(key) && !isPartOfName(key, byCode.get(place))) unofficial.add(key);
    addAt(names, key, place);
  }
  /** The keys of places that have a page or an anchor of their own, and of what is spelled like them. */
  const ownKeys = [...names.keys()];
  addCounties(counties, 'county');
  addCounties(formerNames, 'former');
  for (const { names: own, places } of areas) {
    for (const name of own) for (const place of places) addWithin({ en: latinOf(name), zh: name }, 'area', place, keysOfArea(name));
  }
  return { names, exchanged, older, unofficial, byCode, toned, ownKeys, lookUp, isEveryday };

  /** Tells whether a name, as it is compared, is better known as another word than as a place. */
  function isEveryday(name: string): boolean {
    return everyday.has(name);
  }

  /** The places of a name; those of a name with another kind behind it only where no place has the name itself. */
  function lookUp(key: string): readonly FoundPlace[] | undefined {
    return names.get(key) ?? exchanged.get(key);
  }

  function addPlace(place: FoundPlace, named: Region | City): void {
    byCode.set(place.code, place);
    toned.set(place, tonesOf(named.syllables.join('')).join(''));
    for (const key of keysOfPlace(named)) add(names, key, place);
    add(older, wadeGiles(named.syllables), place);
    if (typeof named.shortName !== 'string') return;
    const short = named.shortName;
    for (const key of [...exchangedKinds(short), `${short}地区`, `${short}专区`]) add(exchanged, key, place);
  }

  function addCounties(all: Places['counties'], kind: Within): void {
    for (const county of all) {
      const keys = keysOfCounty(county);
      const { name, shortName, said, place: code } = county;
      const place = addWithin({ en: said === undefined ? latinOf(shortName) : capitalized(said), zh: name }, kind, code, keys.names);
      if (place) for (const key of keys.exchanged) add(exchanged, key, place);
    }
  }

  /** Adds what lies in a place and has no page of its own. */
  function addWithin(name: Translated, kind: Within, code: string, keys: readonly string[]): FoundPlace | undefined {
    const parent = byCode.get(code);
    const place: FoundPlace | undefined = parent && { ...parent, by: { name, kind } };
    if (place) for (const key of keys) add(names, key, place);
    return place;
  }

  function addAt(index: Index, key: string, code: string): void {
    const place = byCode.get(code);
    if (place) add(index, key, place);
  }
}

/** Tells whether a spelling stands in the name of its place, as `内蒙` and `Inner Mongolia` do; true where the place has no row with names. */
function isPartOfName(key: string, place: FoundPlace | undefined): boolean {
  if (!place?.name) return true;
  return place.name.zh.includes(key) || foldName(place.name.en).includes(key);
}

function add(index: Index, key: string, place: FoundPlace): void {
  if (key === '') return;
  const own = index.get(key);
  if (!own) index.set(key, aloneOf(place));
  else if (!own.includes(place)) index.set(key, [...own, place]);
}

/** A list of one place, the same for all its names: most names are of one place alone. */
function aloneOf(place: FoundPlace): readonly FoundPlace[] {
  const list = alone.get(place) ?? [place];
  alone.set(place, list);
  return list;
}

const alone = new WeakMap<FoundPlace, readonly FoundPlace[]>();

/** A name in Latin letters; one that is Chinese in pinyin without tones. */
function latinOf(name: string): string {
  return /^\p{Script=Han}+$/u.test(name) ? capitalized(pinyin(name, { toneType: 'none' })) : name;
}

function capitalized(syllables: string): string {
  const joined = syllables.replaceAll(' ', '');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
