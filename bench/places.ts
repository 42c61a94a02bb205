import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import { isShort } from './short.ts';

/** Part of `npm run bench`: how long the look-up of a place takes by itself. */

const places = getPlaces();
const start = performance.now();
const find = makePlaceFinder(places);
const made = performance.now() - start;
const typed = places.regions.flatMap(({ name, cities }) => [
  name.zh,
  name.en,
  ...cities.flatMap((city) => [city.name.zh, `${city.anchor}x`]),
]);
const rounds = isShort ? 1 : 20;
for (let round = 0; round < rounds; round += 1) typed.forEach(find);
const begin = performance.now();
for (let round = 0; round < rounds; round += 1) typed.forEach(find);
const each = ((performance.now() - begin) / rounds / typed.length) * 1_000;
console.log(`\nThe look-up of places: ${made.toFixed(0)} ms to make, ${each.toFixed(1)} µs for each of ${typed.length} names.`);
