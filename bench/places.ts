import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import { isShort } from './short.ts';

/** Part of `npm run bench`: how long the look-up of a place takes by itself, and how that grows with what is typed. */

const places = getPlaces();
const start = performance.now();
const find = makePlaceFinder(places);
const made = performance.now() - start;

/** What is asked for once and never again: names as they are, with words around them, misspelled, and of nobody. */
function neverAsked(round: number): string[] {
  return [
    ...places.regions.flatMap(({ cities }) => cities.map(({ name, anchor }) => [name.zh, anchor] as const)),
    ...places.counties.map(({ name, shortName }) => [name, shortName] as const),
  ].flatMap(([name, short], index) => [
    `${name}${index}弄${round}`,
    `${short}x${'abcdefghij'.charAt(round)}${index}`,
    `${short}${name}${round}`,
    `${round} ${name}`,
  ]);
}

const rounds = isShort ? 1 : 5;
neverAsked(9).forEach(find);
let looked = 0;
const begin = performance.now();
for (let round = 0; round < rounds; round += 1) {
  const typed = neverAsked(round);
  typed.forEach(find);
  looked += typed.length;
}
const perSecond = (looked / (performance.now() - begin)) * 1_000;
console.log(`\nThe look-up of places: ${made.toFixed(0)} ms to make, ${perSecond.toFixed(0)} a second of what was never asked before.`);

/** Texts of one length that are hard to read: names, letters that are no name, names in a row that do not fit together, addresses that end nowhere. */
const repeated = ['北京市', '朝阳', '中山路', '啊', 'beijing', 'x', 'suzhou ', '1', '1, ', 'road, '];
for (const length of [64, 128, 256, 512]) {
  const typed = repeated.map((text) => text.repeat(length).slice(0, length));
  const times = isShort ? 5 : 200;
  const from = performance.now();
  for (let time = 0; time < times; time += 1) typed.forEach(find);
  const each = ((performance.now() - from) / times / typed.length) * 1_000;
  console.log(`  ${length} characters: ${each.toFixed(0)} µs each`);
}
