import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';

// The pictures are drawn by docs/pictures/share/draw.ts and committed.
const folder = 'public/share/';
const pictures = readdirSync(folder).map((name) => {
  const bytes = readFileSync(folder + name);
  return { name, bytes: bytes.length, picture: PNG.sync.read(bytes) };
});
const wide = pictures.filter(({ name }) => !name.endsWith('-square.png'));

/** The colours of the columns from one x to another. */
function coloursOf({ width, data }: PNG, from: number, to: number): Set<number> {
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width;
    if (x >= from && x < to) colours.add(data.readUInt32BE(at));
  }
  return colours;
}

it('each of seven topics has a picture in both languages and a square without words', () => {
  const topics = ['card', 'code', 'law', 'message', 'moving', 'place', 'work'];
  expect(pictures.map(({ name }) => name).toSorted()).toEqual(
    topics.flatMap((topic) => ['en', 'square', 'zh'].map((kind) => `${topic}-${kind}.png`)),
  );
});

it.each(pictures)('$name has the size that its kind promises, in at most 25 kB', ({ name, bytes, picture }) => {
  expect([picture.width, picture.height]).toEqual(name.endsWith('-square.png') ? [300, 300] : [1200, 630]);
  expect(bytes).toBeLessThanOrEqual(25_000);
});

it.each(wide)('$name shows all it has in the square in the middle that chat apps cut out', ({ picture }) => {
  const margins = new Set([...coloursOf(picture, 0, 285), ...coloursOf(picture, 915, 1200)]);
  expect(margins.size).toBe(1);
  expect(coloursOf(picture, 285, 915).size).toBeGreaterThan(20);
});
