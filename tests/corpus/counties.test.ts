import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import type { FoundPlace } from '#lib/places/finding.ts';
import type { County } from '#lib/places/place.ts';
import { plainPinyin } from '#lib/text/fold.ts';
import { findPlace } from './site-places.ts';

const { counties, formerNames, regions, spellings } = getPlaces();

/** What is the name of a place as it stands, and nobody's with another kind. */
const names = new Set([
  ...[...counties, ...formerNames].map(({ name }) => name),
  ...spellings.map(({ typed }) => typed),
  ...regions.flatMap(({ cities }) => cities.flatMap(({ name, shortName }) => [name.zh, `${shortName}市`, `${shortName}县`])),
]);

const toTraditional = Converter({ from: 'cn', to: 't' });

/** What a name led to: its own place, a question that offers it, another page that names it too, or neither. */
type Outcome = 'opened' | 'asked' | 'named' | 'missed' | 'wrong';

function outcomeOf(typed: string, { place: code }: County): Outcome {
  const finding = findPlace(typed);
  const isOwn = (place: FoundPlace): boolean => place.code === code;
  if (finding.kind === 'unknown') return finding.similar.some(isOwn) ? 'asked' : 'missed';
  if (finding.kind === 'several') return finding.places.some(isOwn) ? 'asked' : 'missed';
  // Where the city is not known any more, its region is right.
  const isOpened = isOwn(finding.place) || (code.endsWith('0000') && finding.place.region?.code === code);
  return isOpened ? 'opened' : finding.others.some(isOwn) ? 'named' : 'wrong';
}

/** The spellings that another kind of county behind a name makes, where that is nobody's name. */
function exchanged({ name, shortName }: County): string[] {
  if (name === shortName || !/[县市区旗]$/u.test(name)) return [];
  return ['县', '市', '区'].map((kind) => shortName + kind).filter((typed) => !names.has(typed));
}

const ways: Readonly<Record<string, (county: County) => string[]>> = {
  'as it is': ({ name }) => [name],
  'without its kind': ({ shortName }) => [shortName],
  'in traditional characters': ({ name }) => [toTraditional(name)],
  'in pinyin': ({ shortName, said }) => [plainPinyin(said ?? pinyin(shortName))],
  'in pinyin with its kind': ({ name }) => [pinyin(name, { toneType: 'none' })],
  'with the kind of another county': exchanged,
};

describe.each([
  ['every county of the list', counties],
  ['every county that is no more', formerNames.filter(({ name }) => !counties.some((county) => county.name === name))],
])('%s', (_, all) => {
  it.each(Object.entries(ways))('%s opens its own place or asks, and never another', (_spelling, spell) => {
    const outcomes = all.flatMap((county) =>
      spell(county).map((typed) => ({ typed, name: county.name, outcome: outcomeOf(typed, county) })),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome !== 'missed').length / outcomes.length).toBeGreaterThanOrEqual(0.99);
  });
});

it('a list of places has each county in a place that there is, once', () => {
  const places = new Set(regions.flatMap(({ code, cities }) => [code, ...cities.map((city) => city.code)]));
  expect(counties.filter(({ place }) => !places.has(place))).toEqual([]);
  expect(counties.length).toBeGreaterThan(2900);
});
