import { pinyin } from 'pinyin-pro';
import { plainPinyin } from '#lib/text/fold.ts';
import { findNearKeys } from '#lib/text/near-keys.ts';
import { syllablesOf } from '#lib/text/syllables.ts';
import type { SimilarReason } from '#lib/i18n/place-words.en.ts';
import type { FoundPlace } from './finding.ts';
import { isWithin } from './choose-among.ts';
import type { PlaceIndex } from './place-index.ts';

/** What a name that no place has may have been meant for. */
interface Guess {
  /** The place, where only one can be meant. */
  readonly only?: FoundPlace;
  /** The places, where it is not sure which. */
  readonly similar: readonly FoundPlace[];
  readonly why: SimilarReason;
}

/** Guesses what a name was meant for. */
type Guesser = (key: string) => Guess | undefined;

/** How long a name must be for a typing error in it to be put right without asking, in letters and in Chinese characters. */
const shortest = { latin: 5, han: 3 } as const;

/** How many letters a name must have to be compared at all: any two letters are one error from many. */
const fewestLetters = 3;

/** The kinds of counties behind a name: what is called so is somebody's county, and no city that was misspelled. */
const countyKind = /(?:[县区旗]|county|district|banner)$/u;

/** What many names have in common. */
const common = '城州阳山江河海安平宁东西南北水川县市区';

/** The kinds of cities behind a name. */
const cityKind = /(?<=..)(?:市|省|自治州|地区|专区|盟)$/u;

/** Makes what guesses which name was meant by one that no place has. */
export function makeGuesser({ names, ownKeys }: Pick<PlaceIndex, 'names' | 'ownKeys'>): Guesser {
  const nearKeys = findNearKeys(ownKeys.filter((key) => key.length > 1));
  const nearCounties = findNearKeys([...names.keys()].filter((name) => /^[a-z]{6,}$/u.test(name)));
  return (key) => (/^\p{Script=Han}+$/u.test(key) ? (bySound(key) ?? byCharacters(key)) : byLetters(key));

  /** The places whose names sound like Chinese characters and share one of them: the usual error of typing by pinyin. */
  function bySound(key: string): Guess | undefined {
    if (key.length > longestName || /^.[市县区旗]$/u.test(key)) return undefined;
    const said = plainPinyin(pinyin(key));
    const base = Array.from(key.replace(cityKind, '').replace(countyKind, ''));
    const sharedBy = (place: FoundPlace): string[] => base.filter((character) => nameOf(place).includes(character));
    const all = (names.get(said) ?? []).filter((place) => sharedBy(place).length > 0);
    const telling = all.filter(
      (place) => place.by === undefined || key.length > 2 || !sharedBy(place).every((each) => common.includes(each)),
    );
    // A county that shares only what many have in common may be meant where it begins with that (海电 for 海淀); many end alike.
    const sharing =
      telling.length > 0 ? telling : all.filter((place) => place.by?.kind === 'county' && nameOf(place).startsWith(base[0] ?? ''));
    // A county in a city of its own name says no more than the city.
    const alike = sharing.filter((place) => !sharing.some((other) => other !== place && isWithin(place, other)));
    const [first, ...others] = alike;
    if (!first) return undefined;
    // 金城 and 晋城 share only what many names end in.
    const isTelling = base.some((character) => !common.includes(character) && nameOf(first).includes(character));
    const isSure = others.length === 0 && isTelling && first.by === undefined && !countyKind.test(key);
    return { ...(isSure && { only: first }), similar: alike, why: 'sound' };
  }

  /** The places whose names have a character too many, one too few, or two in the wrong order. */
  function byCharacters(key: string): Guess | undefined {
    if (countyKind.test(key) || key.replace(cityKind, '').length < shortest.han) return undefined;
    const near = nearKeys(key).filter((name) => name.length >= shortest.han && isSlipOf(key, name));
    return guessOf(placesOf(near), true);
  }

  function byLetters(key: string): Guess | undefined {
    // One error makes no two letters Chinese.
    if (/\p{Script=Han}.*\p{Script=Han}/u.test(key)) return undefined;
    const near = key.length < fewestLetters ? [] : nearKeys(key).filter((name) => /^[a-z]+$/u.test(name) && name.length >= fewestLetters);
    if (key.length < shortest.latin || countyKind.test(key)) return guessOf(placesOf(near), false);
    // What can be said as it stands is another name, unless it is said nearly alike.
    const isError = syllablesOf(key) === undefined || near.some((name) => isSlipOf(key, name) || isSaidAlike(key, name));
    return guessOf(placesOf(near), isError) ?? countiesNear(key);
  }

  /** The counties whose names differ by one letter: there are so many that none is put in the place of what was typed. */
  function countiesNear(key: string): Guess | undefined {
    const places = key.length < shortest.latin ? [] : nearCounties(key).flatMap((name) => names.get(name) ?? []);
    return guessOf([...new Set(places)], false);
  }

  function placesOf(keys: readonly string[]): FoundPlace[] {
    const own = [...new Set(keys.flatMap((key) => names.get(key) ?? []))].filter(({ by }) => by === undefined);
    const listed = own.filter(({ name }) => name !== undefined);
    return listed.length > 0 ? listed : own;
  }
}

/** The longest name that is said aloud to be compared, in characters. */
const longestName = 20;

function guessOf(places: readonly FoundPlace[], isSure: boolean): Guess | undefined {
  const [first, ...others] = places;
  if (!first) return undefined;
  return { ...(isSure && others.length === 0 && { only: first }), similar: places, why: 'error' };
}

function nameOf({ by, name }: FoundPlace): string {
  return (by?.name ?? name)?.zh ?? '';
}

/**
 * Tells whether a text is a name with two neighbours in the wrong order, one letter doubled, or one Chinese character left out or
 * added; in a name of four and more, one for another (`呼和浩持`).
 */
function isSlipOf(typed: string, name: string): boolean {
  if (/^\p{Script=Han}{4,}$/u.test(typed.replace(cityKind, '')) && typed.length === name.length) return true;
  if (typed.length === name.length) return Array.from(typed).toSorted().join('') === Array.from(name).toSorted().join('');
  if (/\p{Script=Han}/u.test(typed)) return true;
  return typed.replaceAll(/(.)\1/gu, '$1') === name.replaceAll(/(.)\1/gu, '$1');
}

/** Tells whether two spellings differ only in what many speakers do not tell apart: `zh` and `z`, `n` and `ng`. */
function isSaidAlike(typed: string, name: string): boolean {
  const plain = (text: string): string => text.replaceAll(/(?<=[zcs])h|(?<=n)g/gu, '');
  return plain(typed) === plain(name);
}
