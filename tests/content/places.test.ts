import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { getPlaces } from '#lib/content/places.ts';
import { plainPinyin } from '#lib/places/fold-name.ts';
import { placeFinder } from '#lib/places/place-target.ts';
import { readTyped } from '#lib/typed-text.ts';

const { regions } = getPlaces();

it('there are the 31 regions and 369 places of the facts, the four municipalities counted in both', () => {
  expect(regions).toHaveLength(31);
  const cities = regions.flatMap((region) => region.cities);
  expect(cities).toHaveLength(369 - 4);
  expect(cities.filter(({ level }) => level === 'county-level')).toHaveLength(32);
});

/** How a typed name was understood: as it was meant, by a question that offers what was meant, as something else. */
type Verdict = 'right' | 'asked' | 'missed' | 'wrong';

interface Judged {
  readonly typed: string;
  /** A code, or `ask`, `none`, `outside`, `corps`. */
  readonly expected: string;
  readonly kind: string;
}

/** What people type, written by somebody who did not know the look-up. */
const judged: readonly Judged[] = readFileSync(path.join(import.meta.dirname, 'typed-places.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [typed = '', expected = '', kind = ''] = line.split('\t');
    return { typed, expected, kind };
  });

function verdictOn({ typed, expected }: Judged): Verdict {
  const finding = placeFinder()(readTyped(typed).text);
  if (finding.kind === 'found') return finding.place.code === expected ? 'right' : 'wrong';
  if (finding.kind === 'several')
    return expected === 'ask' ? 'right' : finding.places.some(({ code }) => code === expected) ? 'asked' : 'missed';
  if (expected === 'none') return 'right';
  return finding.similar.some(({ code }) => code === expected) ? 'asked' : 'missed';
}

describe('the judged list of what people type', () => {
  const verdicts = judged.map((each) => ({ ...each, verdict: verdictOn(each) }));

  it.each([...new Set(judged.map(({ kind }) => kind))])('%s: 95 of 100 lead to the right page', (kind) => {
    const own = verdicts.filter((each) => each.kind === kind);
    expect(own.filter(({ verdict }) => verdict === 'right').length / own.length).toBeGreaterThanOrEqual(0.95);
  });

  it('none leads to a wrong page', () => {
    expect(verdicts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });
});

describe('one typing error in the pinyin of any place', () => {
  const places = regions.flatMap((region) => [region, ...region.cities]);
  const names = new Set(places.map(({ syllables }) => plainPinyin(syllables.join(''))));

  /** The name with a letter left out, doubled, or put behind the next. */
  function misspellings(name: string): string[] {
    return Array.from(name).flatMap((letter, index) => [
      name.slice(0, index) + name.slice(index + 1),
      name.slice(0, index) + letter + name.slice(index),
      name.slice(0, index) + name.slice(index + 1, index + 2) + letter + name.slice(index + 2),
    ]);
  }

  it('leads to another place only where what was typed is its name in an older spelling', () => {
    const wrong = places.flatMap(({ path: right, syllables }) =>
      misspellings(plainPinyin(syllables.join('')))
        .filter((typed) => !names.has(typed))
        .flatMap((typed) => {
          const finding = placeFinder()(typed);
          return finding.kind === 'found' && finding.place.path !== right ? `${typed} → ${finding.place.path}` : [];
        }),
    );
    expect(wrong).toMatchInlineSnapshot(`
      [
        "shaanxi → /places/shaanxi",
        "sining → /places/qinghai#xining",
        "iyang → /places/hunan#yiyang",
      ]
    `);
  });
});
