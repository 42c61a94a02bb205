import { pinyin } from 'pinyin-pro';
import type { City, Places, Region } from './place.ts';
import type { Translated } from '#lib/i18n/locale.ts';
import { corpsPath, outsidePath } from '#lib/site/paths.ts';
import { foldName, plainPinyin, tonesOf } from '#lib/text/fold.ts';
import { keysOfCounty, keysOfPlace } from './name-keys.ts';
import { indexNearKeys } from '#lib/text/near-keys.ts';
import { wadeGiles } from '#lib/text/wade-giles.ts';

/** A place that a name leads to. */
export interface FoundPlace {
  /** Its code; `corps` and `outside` have none. */
  readonly code: string;
  /** Where it stands on this site, without the language. */
  readonly path: string;
  /** Its names; left out where the page it leads to has them. */
  readonly name?: Translated;
  /** The region that it lies in; left out for a region. */
  readonly region?: Region;
}

/** What a typed name means. */
export type PlaceFinding =
  /** One place has this name; `isCorrected` when a typing error was put right for it. */
  | { readonly kind: 'found'; readonly place: FoundPlace; readonly isCorrected: boolean }
  /** Several places have this name; `isElsewhere` when one of them is none that we list. */
  | { readonly kind: 'several'; readonly places: readonly FoundPlace[]; readonly isElsewhere: boolean }
  /** No place has this name; these have a similar one. */
  | { readonly kind: 'unknown'; readonly similar: readonly FoundPlace[] };

/** Finds the place that a typed name means. */
export type PlaceFinder = (typed: string) => PlaceFinding;

/** Places by the ways in which their names are compared. */
type Index = Map<string, Set<FoundPlace>>;

/** A place that we do not list: a district that is better known than the city of its name. */
const elsewhere: FoundPlace = { code: 'elsewhere', path: '' };

/** Words beside the name of a place that say nothing about which it is. */
const fillers =
  '中国 中华人民共和国 社保局 社保中心 社保 人社局 人社厅 人力资源和社会保障局 医保局 医保 医疗保障局 市 省 china prc the of city municipality province prefecture region shi sheng'.split(
    ' ',
  );

/** Words that say that the name before them is that of a county or a district. */
const countyWords = ['县', '区', '旗', 'county', 'district', 'qu'];

/** How long a name must be for a typing error in it to be put right without asking, in letters and in Chinese characters. */
const shortestCorrected = { latin: 5, han: 3 } as const;

/** Makes a finder for places; making it takes longer than using it. */
export function makePlaceFinder({ regions, spellings, counties: countyRows }: Places): PlaceFinder {
  const names: Index = new Map();
  const older: Index = new Map();
  const toned = new Map<FoundPlace, readonly number[]>();
  const uncoded: readonly FoundPlace[] = [{ code: 'corps', path: corpsPath }, { code: 'outside', path: outsidePath }, elsewhere];
  const byCode = new Map(uncoded.map((place) => [place.code, place]));
  for (const region of regions) {
    addPlace({ code: region.code, path: region.path, name: region.name }, region);
    for (const city of region.cities) addPlace({ code: city.code, path: city.path, name: city.name, region }, city);
  }
  for (const { typed, place } of spellings) {
    const meant = byCode.get(place);
    if (meant) add(names, foldName(typed), meant);
  }
  const counties = new Set(countyRows.flatMap(keysOfCounty));
  const nearNames = indexNearKeys([...names.keys()].filter((key) => key.length > 1));
  // `秦` alone is a name of 陕西, but within a text it is a part of 秦皇岛.
  const vocabulary = new Set([...[...names.keys(), ...counties].filter((name) => name.length > 1), ...fillers, ...countyWords]);
  const longest = new Map<string, number>();
  for (const word of vocabulary) longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
  // Within a longer text only names count that are hardly found there by chance; the longest first.
  const telling = [...names.keys()]
    .filter((name) => /^(?:\p{Script=Han}{2,}|[a-z]{6,})$/u.test(name))
    .toSorted((a, b) => b.length - a.length);
  const tellingByBeginning = Map.groupBy(telling, (name) => beginningOf(name, 0));
  /** How long a word may be that begins as a text does, in characters. */
  const longestIn = (text: string): number => longest.get(text.charAt(0)) ?? 0;
  return find;

  function addPlace(place: FoundPlace, named: Region | City): void {
    byCode.set(place.code, place);
    toned.set(place, tonesOf(named.syllables.join('')));
    for (const key of keysOfPlace(named)) add(names, key, place);
    add(older, wadeGiles(named.syllables), place);
  }

  function find(typed: string): PlaceFinding {
    const key = foldName(typed);
    const exact = names.get(key) ?? compose(typed) ?? older.get(key);
    if (exact) return narrow(exact, typed);
    const isHan = /^\p{Script=Han}+$/u.test(key);
    const alike = isHan ? homophones(key) : [];
    const near = new Set([...alike, ...nearNames(key).flatMap((name) => [...(names.get(name) ?? [])])]);
    near.delete(elsewhere);
    // A name that is somebody's county is no typing error.
    if (counties.has(key)) return { kind: 'unknown', similar: contained(key) };
    const isLong = Array.from(key).length >= shortestCorrected[isHan ? 'han' : 'latin'];
    const [only, ...others] = alike.length > 0 ? alike : isLong ? near : [];
    if (only && others.length === 0) return { kind: 'found', place: only, isCorrected: true };
    return { kind: 'unknown', similar: near.size > 0 ? [...near].slice(0, mostSimilar) : contained(key) };
  }

  /** Which of the places with this name is meant, by the tones that were typed; asks when that is not sure. */
  function narrow(places: ReadonlySet<FoundPlace>, typed: string): PlaceFinding {
    const tones = tonesOf(typed).join('');
    const isSaid = (place: FoundPlace): boolean => place === elsewhere || toned.get(place)?.join('') === tones;
    const said = tones === '' ? [] : [...places].filter(isSaid);
    const meant = said.some((place) => place !== elsewhere) ? said : [...places];
    // A county of ours may share its pinyin with counties that we do not list.
    if (meant.every(isCounty) && counties.has(plainPinyin(typed))) meant.push(elsewhere);
    const [first, ...others] = meant;
    if (first && others.length === 0) return { kind: 'found', place: first, isCorrected: false };
    return { kind: 'several', places: meant.filter((place) => place !== elsewhere), isElsewhere: meant.includes(elsewhere) };
  }

  function placesIn(key: string): ReadonlySet<FoundPlace> {
    return names.get(key) ?? new Set();
  }

  /** The place that is meant by names that follow one another, such as `江苏苏州` or `Suzhou, Jiangsu`; undefined when they do not fit together. */
  function compose(typed: string): ReadonlySet<FoundPlace> | undefined {
    const known = split(unitsOf(typed))?.filter((part) => !fillers.includes(part)) ?? [];
    const parts = known.filter((part) => !countyWords.includes(part));
    // `西安区` is no part of 西安, while `北京朝阳区` is one of 北京.
    if (parts.length < (known.length > parts.length ? 2 : 1)) return undefined;
    const meant = parts.map((part) => placesIn(part));
    const isRegionOf = (place: FoundPlace, others: ReadonlySet<FoundPlace>): boolean =>
      [...others].some(({ code }) => code === place.region?.code);
    /** Each part means this place, the region that it lies in, or something that we do not list. */
    const fits = (place: FoundPlace): boolean =>
      meant.every(
        (others, index) => others.has(place) || isRegionOf(place, others) || others.has(elsewhere) || counties.has(parts[index] ?? ''),
      );
    /** A city says more than the region that another part names. */
    const isWithin = (place: FoundPlace): boolean =>
      meant.some((others, index) => isRegionOf(place, others) && meant.some((own, at) => at !== index && own.has(place)));
    const fitting = [...new Set(meant.flatMap((others) => [...others]))].filter((place) => place !== elsewhere && fits(place));
    const within = fitting.filter(isWithin);
    return fitting.length > 0 ? new Set(within.length > 0 ? within : fitting) : undefined;
  }

  /** Units of a text as words that we know one after another, the longest first; undefined when they hold anything else. */
  function split(units: readonly string[], hopeless: Set<number> = new Set()): string[] | undefined {
    if (units.length === 0) return [];
    if (hopeless.has(units.length)) return undefined;
    for (let length = Math.min(longestIn(units[0] ?? ''), units.length); length > 0; length -= 1) {
      const word = units.slice(0, length).join('');
      const rest = vocabulary.has(word) ? split(units.slice(length), hopeless) : undefined;
      if (rest) return [word, ...rest];
    }
    hopeless.add(units.length);
    return undefined;
  }

  /** The places whose names sound like Chinese characters and share one of them: the usual error of typing by pinyin. */
  function homophones(key: string): FoundPlace[] {
    const sound = plainPinyin(pinyin(key));
    return [...placesIn(sound)].filter(({ name }) => Array.from(key).some((character) => name?.zh.includes(character)));
  }

  /** The places whose names stand within a longer text. */
  function contained(key: string): FoundPlace[] {
    const found = new Set<FoundPlace>();
    for (let start = 0; start < key.length; start += 1) {
      for (const name of tellingByBeginning.get(beginningOf(key, start)) ?? []) {
        if (!key.startsWith(name, start)) continue;
        for (const place of placesIn(name)) if (place !== elsewhere) found.add(place);
      }
    }
    return [...found].slice(0, mostSimilar);
  }
}

/** What a name that stands at a place of a text begins with: as many letters, or Chinese characters, as the shortest has. */
function beginningOf(text: string, start: number): string {
  return text.slice(start, start + (text.charCodeAt(start) < 128 ? 6 : 2));
}

/** How many places with a similar name are shown at most. */
const mostSimilar = 8;

function add(index: Index, key: string, place: FoundPlace): void {
  if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(place));
}

/** Tells whether a place is a county that stands directly below its region, by its code (GB/T 2260). */
function isCounty({ code }: FoundPlace): boolean {
  return code.slice(2, 4) === '90';
}

/** A text as the units that words are made of: Chinese characters, and runs of Latin letters as they were typed. */
function unitsOf(typed: string): string[] {
  const runs = typed.normalize('NFKC').match(/\p{Script=Han}|[^\p{Script=Han}\s,;/|()]+/gu) ?? [];
  return runs.map(foldName).filter((unit) => unit !== '');
}
