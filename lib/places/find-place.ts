import { pinyin } from 'pinyin-pro';
import type { City, Level, Places, Region } from '../content/places.ts';
import type { Translated } from '../locale.ts';
import { corpsPath, outsidePath } from '../paths.ts';
import { foldName, plainPinyin, tonesOf } from './fold-name.ts';
import { indexNearKeys } from './one-error.ts';
import { wadeGiles } from './wade-giles.ts';

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
  | { readonly kind: 'found'; readonly place: FoundPlace }
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

/** The kinds of places as they follow a name: in Chinese, in pinyin, in English. */
const suffixes: Readonly<Record<Level | 'province' | 'autonomous-region', readonly string[]>> = {
  municipality: ['市', 'shi', 'city', 'municipality'],
  province: ['省', 'sheng', 'province'],
  'autonomous-region': ['自治区', '区', '省', 'zizhiqu', 'qu', 'sheng', 'autonomousregion', 'region', 'province'],
  city: ['市', 'shi', 'city', 'prefecture'],
  'autonomous-prefecture': ['州', '自治州', 'zhou', 'zizhizhou', 'autonomousprefecture', 'prefecture'],
  prefecture: ['地区', '专区', 'diqu', 'prefecture'],
  league: ['盟', 'meng', 'league'],
  'county-level': ['市', '县', '自治县', '林区', 'shi', 'xian', 'zizhixian', 'linqu', 'city', 'county'],
};

/** Words beside the name of a place that say nothing about which it is. */
const fillers =
  '中国 中华人民共和国 社保局 社保中心 社保 人社局 人社厅 人力资源和社会保障局 医保局 医保 医疗保障局 市 省 china prc city province shi sheng'.split(
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
  const byCode = new Map<string, FoundPlace>([
    ['corps', { code: 'corps', path: corpsPath }],
    ['outside', { code: 'outside', path: outsidePath }],
    ['elsewhere', elsewhere],
  ]);
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
  const words = new Set([...names.keys(), ...counties, ...fillers, ...countyWords]);
  const longestWord = Math.max(...[...words].map((word) => word.length));
  return find;

  function addPlace(place: FoundPlace, { name, syllables, ...rest }: Region | City): void {
    byCode.set(place.code, place);
    toned.set(place, tonesOf(syllables.join('')));
    const shortZh = typeof rest.shortName === 'string' ? rest.shortName : rest.shortName.zh;
    const ends = suffixes[kindOf(name, rest)];
    const sound = plainPinyin(syllables.join(''));
    // Typed with `u` where a keyboard has no ü, and as passports write it.
    const sounds = [sound, sound.replaceAll('v', 'u'), sound.replaceAll('v', 'yu')];
    const rests = name.zh.startsWith(shortZh) ? [plainPinyin(pinyin(name.zh.slice(shortZh.length)))] : [];
    const latin = [...sounds, ...englishNames(name.en)].flatMap((key) => [key, ...[...ends, ...rests].map((end) => key + end)]);
    const han = [name.zh, shortZh, ...ends.map((end) => shortZh + end)];
    for (const key of [...han, ...latin]) if (isOneScript(key)) add(names, key, place);
    add(older, wadeGiles(syllables), place);
  }

  function find(typed: string): PlaceFinding {
    const key = foldName(typed);
    const exact = names.get(key) ?? compose(typed) ?? older.get(key);
    if (exact) return narrow(exact, typed);
    const isHan = /^\p{Script=Han}+$/u.test(key);
    const near = new Set([...(isHan ? homophones(key) : []), ...nearNames.near(key).flatMap((name) => [...(names.get(name) ?? [])])]);
    near.delete(elsewhere);
    // A name that is somebody's county is no typing error.
    if (counties.has(key)) return { kind: 'unknown', similar: contained(key) };
    const certain = isHan ? surelyMeant(key, near) : Array.from(key).length >= shortestCorrected.latin ? near : new Set<FoundPlace>();
    const [only] = certain;
    if (only && certain.size === 1) return { kind: 'found', place: only };
    return { kind: 'unknown', similar: near.size > 0 ? [...near].slice(0, mostSimilar) : contained(key) };
  }

  /** Which of the places with this name is meant, by the tones that were typed; asks when that is not sure. */
  function narrow(places: ReadonlySet<FoundPlace>, typed: string): PlaceFinding {
    const tones = tonesOf(typed).join('');
    const said = [...places].filter((place) => tones !== '' && toned.get(place)?.join('') === tones);
    const meant = said.length > 0 ? said : [...places];
    // A county of ours may share its pinyin with counties that we do not list.
    if (meant.every(isCounty) && counties.has(plainPinyin(typed))) meant.push(elsewhere);
    const [first, ...others] = meant;
    if (first && others.length === 0) return { kind: 'found', place: first };
    return { kind: 'several', places: meant.filter((place) => place !== elsewhere), isElsewhere: meant.includes(elsewhere) };
  }

  function placesIn(key: string): ReadonlySet<FoundPlace> {
    return names.get(key) ?? new Set();
  }

  /** The place that is meant by names that follow one another, such as `江苏苏州` or `Suzhou, Jiangsu`; undefined when they do not fit together. */
  function compose(typed: string): ReadonlySet<FoundPlace> | undefined {
    const all = split(unitsOf(typed))?.filter((part) => !fillers.includes(part)) ?? [];
    const parts = all.filter((part) => !countyWords.includes(part));
    // `西安区` is no part of 西安, while `北京朝阳区` is one of 北京.
    if (parts.length < (all.length > parts.length ? 2 : 1)) return undefined;
    const fits = (place: FoundPlace): boolean =>
      parts.every((part) => {
        const meant = placesIn(part);
        return meant.has(place) || counties.has(part) || [...meant].some(({ code }) => code === place.region?.code || code === 'elsewhere');
      });
    const fitting = [...new Set(parts.flatMap((part) => [...placesIn(part)]))].filter((place) => place !== elsewhere && fits(place));
    // A city says more than the region that it lies in.
    const within = fitting.filter(({ region }) => fitting.some(({ code }) => code === region?.code));
    const meant = within.length > 0 ? within : fitting;
    return meant.length > 0 ? new Set(meant) : undefined;
  }

  /** Units of a text as words that we know one after another, the longest first; undefined when they hold anything else. */
  function split(units: readonly string[], hopeless: Set<number> = new Set()): string[] | undefined {
    if (units.length === 0) return [];
    if (hopeless.has(units.length)) return undefined;
    for (let length = Math.min(longestWord, units.length); length > 0; length -= 1) {
      const word = units.slice(0, length).join('');
      const rest = words.has(word) ? split(units.slice(length), hopeless) : undefined;
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

  function surelyMeant(key: string, near: ReadonlySet<FoundPlace>): ReadonlySet<FoundPlace> {
    const alike = new Set(homophones(key));
    if (alike.size > 0) return alike;
    return Array.from(key).length >= shortestCorrected.han ? near : new Set();
  }

  /** The places whose names stand within a longer text. */
  function contained(key: string): FoundPlace[] {
    const found = new Set<FoundPlace>();
    for (let start = 0; start < key.length; start += 1) {
      for (let length = Math.min(longestWord, key.length - start); length > 1; length -= 1) {
        const word = key.slice(start, start + length);
        if (!/^(?:\p{Script=Han}{2,}|[a-z]{6,})$/u.test(word)) continue;
        for (const place of placesIn(word)) if (place !== elsewhere) found.add(place);
      }
    }
    return [...found].slice(0, mostSimilar);
  }
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

function kindOf(name: Translated, rest: object): keyof typeof suffixes {
  if ('level' in rest) return rest.level as Level;
  if (name.zh.endsWith('市')) return 'municipality';
  return name.zh.endsWith('省') ? 'province' : 'autonomous-region';
}

/** An English name as it is compared, whole and without its kind; names in brackets are names of their own. */
function englishNames(name: string): string[] {
  const inBrackets = Array.from(name.matchAll(/\(([^)]+)\)/gu), ([, inner = '']) => inner);
  const bare = name.replaceAll(/\([^)]*\)/gu, ' ');
  const kind = /\s(?:Municipality|Province|(?:Zhuang |Hui |Uygur )?Autonomous Region|Prefecture|League)\s*$/u;
  return [name, bare, bare.replace(kind, ''), ...inBrackets].map(plainPinyin);
}

/** A text as the units that words are made of: Chinese characters, and runs of Latin letters as they were typed. */
function unitsOf(typed: string): string[] {
  const runs = typed.normalize('NFKC').match(/\p{Script=Han}|[^\p{Script=Han}\s,;/|()]+/gu) ?? [];
  return runs.map(foldName).filter((unit) => unit !== '');
}

/** Chinese words follow Chinese names, and Latin ones Latin names. */
function isOneScript(key: string): boolean {
  return /^(?:\p{Script=Han}+|[a-z]+)$/u.test(key);
}

/** A county as it is compared: its name with and without what kind of place it is, in Chinese and in pinyin. */
function keysOfCounty({ name, shortName }: Places['counties'][number]): string[] {
  return [name, shortName].flatMap((each) => [each, plainPinyin(pinyin(each))]);
}
