import { foldName } from '#lib/text/fold.ts';
import { isRoad, leadsElsewhere, makeChainReader, makesRoad, type Chain } from './chain.ts';
import { chooseAmong, fitTogether, isWellKnown, isWithin, similarTo } from './choose-among.ts';
import { makeCodeReader, type ReadCode } from './codes.ts';
import { isCity, ownOrAll, type FoundPlace, type How, type PlaceFinder, type PlaceFinding } from './finding.ts';
import type { Places } from './place.ts';
import { makePlaceIndex } from './place-index.ts';
import { makeEndSpotter, makeNameSpotter } from './spot-names.ts';
import { makeGuesser } from './typing-errors.ts';
import { addressHead, atWork, beside, kindOfPlace, leadings, nearMe, peoples, town, zone } from './words-around.ts';

/** How long a word behind a place must be to name another, in letters: `or` and `in` are none. */
const shortestNamed = 5;

/** How much may stand behind a short name of a county for it to be shown, in characters or words. */
const longestRest = 8;

/** From how many characters behind the short name of a prefecture on they may lie in it: fewer make a word with it. */
const shortestWithin = 4;

/** How many words that lead to a place are followed: each is read to the end of the text. */
const mostLed = 8;

/** Makes a finder for places; making it takes longer than using it. */
export function makePlaceFinder(places: Places): PlaceFinder {
  const index = makePlaceIndex(places);
  const { names, exchanged, older, unofficial, toned, lookUp, isEveryday } = index;
  const readCode = makeCodeReader(places.regions, index.byCode, places.spellings);
  const readChain = makeChainReader(index);
  const spotNames = makeNameSpotter(index);
  const spotEnd = makeEndSpotter(index);
  const guess = makeGuesser(index);

  return find;

  function find(typed: string): PlaceFinding {
    const code = readCode(typed);
    if (code) return fromCode(code);
    const text = typed.replace(peoples, ' ');
    const key = foldName(text);
    if (key === '') return { kind: 'unknown', similar: [] };
    const exact = names.get(key);
    if (exact) {
      const namesakes = namesakesOf(key, exact);
      return namesakes.length > 0 ? { kind: 'several', places: [...exact, ...namesakes], how: 'name' } : choose(exact, text, howNamed(key));
    }
    const former = exchanged.get(key);
    if (former) return choose(former, text, 'spelling');
    const old = older.get(key);
    const chain = readChain(text);
    const near = beside.test(typed) ? mentionedIn(chain, key) : [];
    if (near.length > 0) return similarTo(near, 'beside');
    const led = behindRoad(text);
    if (led) return led;
    const fitting = chain.rest.length === 0 ? fitTogether(chain.words.map(placesOf)) : [];
    if (fitting.length > 0 && isNamed(chain, key)) return fromChain(chain, fitting, text);
    if (old) return choose(old, text, 'spelling');
    const guessed = guess(key);
    if (guessed?.only) return { kind: 'found', place: guessed.only, how: 'error', others: [] };
    const part = byPart(chain, key, text);
    if (part) return part;
    const mentioned = mentionedIn(chain, key);
    const told = chain.words.length === 0 ? ledTo(text, mentioned) : undefined;
    // 塘山 is rather 唐山 than a mountain.
    const isMisheard = guessed?.why === 'sound' && /^..?[山海江河港]$/u.test(key) && (key.length > 2 || guessed.similar.some(isCity));
    const reason = told ?? (isMisheard ? undefined : byReason(mentioned, key, typed));
    return reason ?? (guessed ? similarTo(guessed.similar, guessed.why) : partly(mentioned));
  }

  /** The place behind the road or the building of an English address: `Nanjing West Road, Shanghai`. */
  function behindRoad(text: string): PlaceFinding | undefined {
    const head = addressHead.exec(text)?.[0];
    const finding = head === undefined ? undefined : find(text.slice(head.length));
    return finding?.kind === 'found' ? { ...finding, how: 'part', others: [] } : finding?.kind === 'several' ? finding : undefined;
  }

  function choose(meant: readonly FoundPlace[], typed: string, how: How): PlaceFinding {
    return chooseAmong(meant, typed, toned, how);
  }

  /** What names alone mean that stand among words which say nothing; a company may be meant by the place of its name where somebody works. */
  function fromChain({ words }: Chain, fitting: readonly FoundPlace[], text: string): PlaceFinding {
    const [name = '', ...others] = words;
    if (others.length > 0) return choose(fitting, '', words.every((word) => howNamed(word) === 'name') ? 'name' : 'spelling');
    if (isEveryday(name) && atWork.test(text)) return similarTo(fitting, 'word');
    const finding = choose(fitting, text, howNamed(name));
    return finding.kind === 'several' ? { ...finding, name: asTyped(name, text) } : finding;
  }

  function howNamed(name: string): How {
    return unofficial.has(name) ? 'spelling' : 'name';
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
      if (known.length === 0) return named === undefined ? undefined : afterRoad(named, rest, key);
    }
    const dropped: string[] = [];
    let fitting = fitTogether(known.map(placesOf));
    // A part of a town may be called like somebody's county.
    while (fitting.length === 0 && known.length > 1 && placesOf(known.at(-1) ?? '').every((place) => !isCity(place))) {
      dropped.push(known.pop() ?? '');
      fitting = fitTogether(known.map(placesOf));
    }
    const isSure =
      known.some((word) => isKindSaid(word) || (word.length > (isLatin(word) ? 4 : 1) && placesOf(word).some(isWellKnown))) ||
      zone.test(rest.join('')) ||
      (town.test(rest.join('')) && known.every((word) => !isEveryday(word)));
    // 阿里 is a prefecture, but the beginning of other words: `阿里巴巴`.
    const isBare = known.length === 1 && known.every((word) => !isKindSaid(word));
    if (isBare && known.some(isEveryday)) return undefined;
    if (isBare && rest.length < shortestWithin && !kindOfPlace.test(rest.join('')) && ownOf(fitting).every(isPrefecture)) return undefined;
    if (fitting.length === 0 || !isSure) return undefined;
    const behind = key.slice(key.indexOf(known.at(-1) ?? '') + (known.at(-1)?.length ?? 0));
    const elsewhere = [
      ...dropped.filter((word) => !isEveryday(word)).flatMap((word) => placesOf(word).filter((place) => isOutside(place, word, fitting))),
      ...ownOf([...spotNames(behind), ...rest.filter((unit) => unit.length >= shortestNamed).flatMap(placesOf)]),
    ].filter((place) => !fitting.some((own) => own.code === place.code || isWithin(own, place) || isWithin(place, own)));
    if (elsewhere.length > 0) return similarTo([...fitting.slice(0, 1), ...elsewhere], 'part');
    const found = choose(fitting, known.length > 1 ? '' : typed, 'part');
    if (found.kind !== 'found') return found;
    // Where several of one city are named, the city is meant.
    const isShared = dropped.flatMap(placesOf).some(({ code, by }) => code === found.place.code && by !== undefined);
    return { ...found, place: (isShared && index.byCode.get(found.place.code)) || found.place, others: [] };
  }

  /** The place that a sentence leads to, where it mentions no other: `我公司在深圳宝安`, `registered in Chengdu`. */
  function ledTo(text: string, mentioned: readonly FoundPlace[]): PlaceFinding | undefined {
    const behinds = Array.from(text.matchAll(leadings), ({ index: at, 0: lead }) => text.slice(at + lead.length));
    const all = behinds.slice(0, mostLed).flatMap((behind) => {
      const chain = readChain(behind);
      return chain.words.every(isEveryday) ? [] : { behind, chain, fitting: fitTogether(chain.words.map(placesOf)) };
    });
    const [first] = all;
    if (!first) return undefined;
    const { behind, chain, fitting } = first;
    // In `北京朝阳` no city of that name is mentioned.
    const namesakes = fitting.length > 0 ? chain.words.flatMap(placesOf) : [];
    const isAlike = (place: FoundPlace): boolean =>
      namesakes.includes(place) || fitting.some((own) => own === place || isWithin(own, place) || isWithin(place, own));
    const led = all.flatMap((each) =>
      each.fitting.length > 0 ? ownOrAll(each.fitting) : each.chain.words.flatMap((word) => ownOrAll(placesOf(word))),
    );
    const named = [...mentioned, ...led];
    // Of several places that are led to none is meant: `公司在昆山，家在太仓`.
    if (!named.every(isAlike)) return led.length > 1 ? similarTo(named, 'part') : undefined;
    if (mentioned.length === 0) return undefined;
    return chain.rest.length === 0 ? choose(fitting, '', 'part') : byPart(chain, foldName(behind), behind);
  }

  /** What a road, a university or a company is named after, and the places that stand behind it: `北京大学深圳研究生院`. */
  function afterRoad(named: string, rest: readonly string[], key: string): PlaceFinding {
    const behind = spotNames(key.slice(key.indexOf(named) + named.length));
    return similarTo([...behind, ...(leadsElsewhere(rest) || isEveryday(named) ? [] : placesOf(named))], 'road');
  }

  /**
   * Whether a county elsewhere is meant by a name behind that of a place: behind a province nobody writes a town, behind a city many
   * do (`深圳西乡`), unless it is a city itself or its kind is said.
   */
  function isOutside({ by }: FoundPlace, word: string, fitting: readonly FoundPlace[]): boolean {
    if (by?.kind !== 'county') return false;
    return isKindSaid(word) || by.name.zh.endsWith('市') || fitting.every(isProvince);
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

  /** The places that stand in a text; a short name of a county, which may be another word, only where a short one begins or ends with it. */
  function mentionedIn({ words, rest }: Chain, key: string): readonly FoundPlace[] {
    const spotted = spotNames(key);
    if (rest.length > longestRest) return spotted;
    // Names alone are no other words: `凤凰古城`.
    const areNames = rest.length === 0 && words.length > 1;
    const begun = words.filter((word) => areNames || !isEveryday(word)).flatMap((word) => ownOrAll(placesOf(word)));
    const last = rest.at(-1) ?? '';
    const ended = isLatin(last) && last.length >= shortestNamed && !isEveryday(last) ? placesOf(last) : spotEnd(key);
    return [...begun, ...spotted, ...ended];
  }
}

function partly(mentioned: readonly FoundPlace[]): PlaceFinding {
  return mentioned.length > 0 ? similarTo(mentioned, 'part') : { kind: 'unknown', similar: [] };
}

/** A name as it stands in what was typed; as it is compared, where it was written otherwise. */
function asTyped(name: string, typed: string): string {
  return new RegExp(name, 'iu').exec(typed)?.[0] ?? name;
}

function fromCode({ kind, places }: ReadCode): PlaceFinding {
  const [first, ...others] = places;
  if (!first) return { kind: 'unknown', similar: [] };
  return others.length === 0 ? { kind: 'found', place: first, how: kind, others: [] } : { kind: 'several', places, how: kind };
}

function ownOf(places: readonly FoundPlace[]): FoundPlace[] {
  return places.filter(({ by }) => by === undefined);
}

/** Tells whether a place is a region that has cities. */
function isProvince({ region, by, name }: FoundPlace): boolean {
  return region === undefined && by === undefined && !name?.zh.endsWith('市');
}

/** Tells whether a place is a prefecture that is no city: its short name is more often a part of other words. */
function isPrefecture({ name }: FoundPlace): boolean {
  return /(?:州|地区|盟)$/u.test(name?.zh ?? '');
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/u.test(word);
}
