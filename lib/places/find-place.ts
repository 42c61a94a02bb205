import type { SimilarReason } from '#lib/i18n/place-words.en.ts';
import { foldName } from '#lib/text/fold.ts';
import { isRoad, makeChainReader, makesRoad, type Chain } from './chain.ts';
import { chooseAmong, fitTogether, isWellKnown, isWithin } from './choose-among.ts';
import { makeCodeReader, type ReadCode } from './codes.ts';
import { isCity, mostSimilar, ownOrAll, type FoundPlace, type How, type PlaceFinder, type PlaceFinding } from './finding.ts';
import type { Places } from './place.ts';
import { makePlaceIndex } from './place-index.ts';
import { makeNameSpotter } from './spot-names.ts';
import { makeGuesser } from './typing-errors.ts';

/** What readers write who do not name a place but want one that is near. */
const nearMe =
  /附近|离我|就近|周边|周围|最近的|我这里|我这边|这里|本地|当地|我的位置|定位|我.{0,3}在哪|家门口|这儿|身边|\bhere\b|\b(?:near(?:by|est)?|close(?:st)?)\b|\baround (?:me|here)\b|\bmy (?:location|area|place|city|town)\b|\bwhere (?:am i|i am|i live)\b/iu;

/** A development zone without its city. */
const zone =
  /^(?:国家级|省级)?(?:经济技术|经济|高新技术产业|高新技术|高新|产业|工业)?(?:开发区|园区|工业园)$|^(?:经开区|高新区|经开|高新|工业园区|保税区|自贸区|新区)$/u;

/** How long a word behind a place must be to name another, in letters: `or` and `in` are none. */
const shortestNamed = 5;

/** How much may stand behind a short name of a county for it to be shown, in characters or words. */
const longestRest = 3;

/** From how many characters behind the short name of a prefecture on they may lie in it: fewer make a word with it. */
const shortestWithin = 4;

/** What is in the names of what lies in a place. */
const kindOfPlace = /[城镇乡村县区市旗路街巷山湖寺站江河海沟关桥谷峡岛湾园店场口岸坝苏木]/u;

/** What stands between a county and its kind in English: its peoples. */
const peoples = /\s+(?:(?:\p{Lu}\p{L}+|and|,)\s+){0,5}autonomous\s+(?=(?:county|banner)\b)/iu;

/** Makes a finder for places; making it takes longer than using it. */
export function makePlaceFinder(places: Places): PlaceFinder {
  const index = makePlaceIndex(places);
  const { names, exchanged, older, toned, lookUp } = index;
  const readCode = makeCodeReader(places.regions, index.byCode, places.spellings);
  const readChain = makeChainReader(index);
  const spotNames = makeNameSpotter(names);
  const guess = makeGuesser(index);

  return (typed) => {
    const code = readCode(typed);
    if (code) return fromCode(code);
    const text = typed.replace(peoples, ' ');
    const key = foldName(text);
    if (key === '') return { kind: 'unknown', similar: [] };
    const exact = names.get(key);
    if (exact) {
      const namesakes = namesakesOf(key, exact);
      return namesakes.length > 0 ? { kind: 'several', places: [...exact, ...namesakes], how: 'name' } : choose(exact, text, 'name');
    }
    const former = exchanged.get(key);
    if (former) return choose(former, text, 'name');
    const old = older.get(key);
    const chain = readChain(text);
    const fitting = chain.rest.length === 0 ? fitTogether(chain.words.map(placesOf)) : [];
    if (fitting.length > 0 && isNamed(chain, key)) return choose(fitting, chain.words.length > 1 ? '' : text, 'name');
    if (old) return choose(old, text, 'name');
    const guessed = guess(key);
    if (guessed?.only) return { kind: 'found', place: guessed.only, how: 'error', others: [] };
    const part = byPart(chain, key, text);
    if (part) return part;
    const spotted = spotNames(key);
    return byReason(ownOf(spotted), key, typed) ?? (guessed ? similarTo(guessed.similar, guessed.why) : partly(chain, spotted));
  };

  function choose(meant: readonly FoundPlace[], typed: string, how: How): PlaceFinding {
    return chooseAmong(meant, typed, toned, how);
  }

  function placesOf(word: string): readonly FoundPlace[] {
    return lookUp(word) ?? [];
  }

  /** `中山区` is the name of a district, but many call the city 中山 so. */
  function namesakesOf(key: string, exact: readonly FoundPlace[]): FoundPlace[] {
    const [only, ...others] = exact;
    if (!key.endsWith('区') || only?.by?.kind !== 'county' || others.length > 0) return [];
    return (exchanged.get(key) ?? []).filter((place) => place.by === undefined && !isWithin(only, place));
  }

  /** The place that the first words of a text name, where what stands behind them can lie in it. */
  function byPart({ words, rest }: Chain, key: string, typed: string): PlaceFinding | undefined {
    const known = [...words];
    const isNamedAfter = rest.length > 0 && makesRoad(rest);
    // `南京路` is a road, and no part of 南京; in `上海南京路` it is one of 上海.
    if (isNamedAfter && !isKindSaid(known.at(-1) ?? '')) {
      const named = known.pop();
      if (known.length === 0) return named === undefined ? undefined : similarTo(placesOf(named), 'road');
    }
    let fitting = fitTogether(known.map(placesOf));
    // A part of a town may be called like somebody's county.
    while (fitting.length === 0 && known.length > 1 && placesOf(known.at(-1) ?? '').every((place) => !isCity(place))) {
      known.pop();
      fitting = fitTogether(known.map(placesOf));
    }
    const isSure =
      known.some((word) => isKindSaid(word) || (word.length > (isLatin(word) ? 4 : 1) && placesOf(word).some(isWellKnown))) ||
      zone.test(rest.join(''));
    // 阿里 is a prefecture, but the beginning of other words: `阿里巴巴`.
    const isBare = known.length === 1 && known.every((word) => !isKindSaid(word));
    if (isBare && rest.length < shortestWithin && !kindOfPlace.test(rest.join('')) && ownOf(fitting).every(isPrefecture)) return undefined;
    if (fitting.length === 0 || !isSure) return undefined;
    const behind = key.slice(key.indexOf(known.at(-1) ?? '') + (known.at(-1)?.length ?? 0));
    const elsewhere = ownOf([...spotNames(behind), ...rest.filter((unit) => unit.length >= shortestNamed).flatMap(placesOf)]).filter(
      (place) => !fitting.some((own) => isWithin(own, place) || isWithin(place, own)),
    );
    if (elsewhere.length > 0) return similarTo([...fitting.slice(0, 1), ...elsewhere], 'part');
    const found = choose(fitting, known.length > 1 ? '' : typed, 'part');
    return found.kind === 'found' ? { ...found, others: [] } : found;
  }

  /** `中国平安` is a company: the short name of a county does not stand behind that of the country. */
  function isNamed({ words }: Chain, key: string): boolean {
    return words.length > 1 || !key.startsWith('中国') || words.some((word) => isKindSaid(word) || placesOf(word).some(isWellKnown));
  }

  /** Tells whether a name says what kind of place it is of: what follows it lies in it. */
  function isKindSaid(word: string): boolean {
    return word.length > 2 && /[省市州盟县区旗]$/u.test(word) && lookUp(word) !== undefined && !isOwnEnd(word);
  }

  /** `杭州` ends in a kind of place, but is a name without one. */
  function isOwnEnd(word: string): boolean {
    return word.endsWith('州') && placesOf(word).some(({ name }) => name?.zh.startsWith(`${word}市`));
  }

  /** Why no place is found, where that can be told. */
  function byReason(spotted: readonly FoundPlace[], key: string, typed: string): PlaceFinding | undefined {
    if (spotted.length === 0 && nearMe.test(typed)) return similarTo([], 'near');
    if (zone.test(key)) return similarTo([], 'zone');
    return spotted.length === 0 && isRoad(key, typed) ? similarTo([], 'road') : undefined;
  }

  /** The places that stand in a text; a short name of a county, which may be another word, only where it begins a short one. */
  function partly({ words, rest }: Chain, spotted: readonly FoundPlace[]): PlaceFinding {
    const begun = rest.length <= longestRest ? words.flatMap((word) => ownOrAll(placesOf(word))) : [];
    const named = [...begun, ...spotted];
    return named.length > 0 ? similarTo(named, 'part') : { kind: 'unknown', similar: [] };
  }
}

function fromCode({ kind, places }: ReadCode): PlaceFinding {
  const [first, ...others] = places;
  if (!first) return { kind: 'unknown', similar: [] };
  return others.length === 0 ? { kind: 'found', place: first, how: kind, others: [] } : { kind: 'several', places, how: kind };
}

function similarTo(similar: readonly FoundPlace[], why: SimilarReason): PlaceFinding {
  return { kind: 'unknown', similar: withoutTheirOwn([...new Set(similar)]).slice(0, mostSimilar), why };
}

/** Places without the counties of those that are among them. */
function withoutTheirOwn(places: readonly FoundPlace[]): FoundPlace[] {
  return places.filter((place) => place.by?.kind !== 'county' || !places.some((other) => isWithin(place, other)));
}

function ownOf(places: readonly FoundPlace[]): FoundPlace[] {
  return places.filter(({ by }) => by === undefined);
}

/** Tells whether a place is a prefecture that is no city: its short name is more often a part of other words. */
function isPrefecture({ name }: FoundPlace): boolean {
  return /(?:州|地区|盟)$/u.test(name?.zh ?? '');
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}
