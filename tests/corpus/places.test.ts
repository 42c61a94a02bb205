import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allInlines } from '#lib/document/walk.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { today } from '#lib/site/clock.ts';
import { getRegionPage } from '#lib/pages/region.ts';
import { locales } from '#lib/i18n/locale.ts';
import { plainPinyin } from '#lib/text/fold.ts';
import type { FoundPlace } from '#lib/places/finding.ts';
import { findPlace } from './site-places.ts';
import { readTyped } from '#lib/text/user-input.ts';

const { regions } = getPlaces();

const cities = regions.flatMap((region) => region.cities);

it('there are the 31 regions and 370 places of the facts, the four municipalities counted in both', () => {
  expect(regions).toHaveLength(31);
  expect(cities).toHaveLength(370 - 4);
  expect(cities.filter(({ level }) => level === 'county-level')).toHaveLength(33);
});

it('the Corps has its thirteen cities, the youngest with it', () => {
  const corps = cities.filter(({ code }) => code.startsWith('6590'));
  expect(corps).toHaveLength(13);
  expect(corps.at(-1)).toMatchObject({ code: '659013', path: '/places/xinjiang#caohu', name: { en: 'Caohu', zh: '草湖市' } });
});

describe('dialling codes', () => {
  // The old code of Meishan reaches Leshan today, that of Ziyang Neijiang.
  it.each([
    ['眉山', '028'],
    ['资阳', '028'],
    ['开封', '0371'],
    ['抚顺', '024'],
    ['本溪', '024'],
    ['铁岭', '024'],
    ['遵义', '0851'],
    ['安顺', '0851'],
    ['亳州', '0558'],
    ['咸阳', '029'],
    ['仙桃', '0728'],
    ['潜江', '0728'],
    ['天门', '0728'],
    ['乐山', '0833'],
    ['内江', '0832'],
  ])('%s has the one that holds since areas were merged: %s', (name, diallingCode) => {
    expect(cities.filter(({ shortName }) => shortName === name).map((city) => city.diallingCode)).toEqual([diallingCode]);
  });

  it('are not given where only one list, or memory, has one', () => {
    const unknown = cities.filter(({ diallingCode }) => diallingCode === undefined).map(({ shortName }) => shortName);
    expect(unknown.join(' ')).toMatchInlineSnapshot(
      `"济源 襄阳 神农架 三沙 儋州 五指山 琼海 文昌 万宁 东方 定安 屯昌 澄迈 临高 白沙 昌江 乐东 陵水 保亭 琼中 毕节 铜仁 日喀则 昌都 林芝 山南 那曲 海东 海西 吐鲁番 哈密 石河子 阿拉尔 图木舒克 五家渠 北屯 铁门关 双河 可克达拉 昆玉 胡杨河 新星 白杨 草湖"`,
    );
  });

  it('never stand in two regions', () => {
    const byCode = Map.groupBy(
      regions.flatMap((region) => region.cities.map((city) => ({ region, city }))).filter(({ city }) => city.diallingCode !== undefined),
      ({ city }) => city.diallingCode,
    );
    const shared = [...byCode].filter(([, all]) => new Set(all.map(({ region }) => region.slug)).size > 1);
    expect(shared).toEqual([]);
  });
});

describe('the thirty autonomous prefectures', () => {
  const prefectures = cities.filter(({ level }) => level === 'autonomous-prefecture');

  it('have their official English names', () => {
    expect(prefectures).toHaveLength(30);
    expect(prefectures.filter(({ name }) => !name.en.endsWith(' Autonomous Prefecture'))).toEqual([]);
    expect(prefectures.find(({ path: at }) => at === '/places/qinghai#hainan')?.name.en).toBe('Hainan Tibetan Autonomous Prefecture');
    expect(prefectures.find(({ path: at }) => at === '/places/yunnan#diqing')?.name.en).toBe('Diqing Tibetan Autonomous Prefecture');
  });

  it('are found by their official names', () => {
    const elsewhere = prefectures.filter(({ name, code }) => {
      const finding = findPlace(name.en);
      return finding.kind !== 'found' || finding.how !== 'name' || finding.place.code !== code;
    });
    expect(elsewhere).toEqual([]);
  });
});

describe.each(locales)('the page of every region in %s', (locale) => {
  const pages = regions.map(({ slug }) => getRegionPage({ locale, region: slug }, today()));

  it('begins with the official sites, and ends with where all this comes from', () => {
    for (const { document } of pages) {
      const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? block.id : []));
      expect(headings[0]).toBe('sites');
      expect(headings.slice(-4)).toEqual(['phone', 'online', 'ask', 'offices']);
    }
  });

  it('says in its answer what 12333 is for, and that a code usually stands in front', () => {
    const words = pages.map(({ document }) =>
      [...allInlines(document.answer)].map((inline) => (inline.type === 'text' ? inline.value : '')).join(''),
    );
    for (const text of words) {
      expect(text).toMatch(
        locale === 'zh'
          ? /社保卡、养老、失业、工伤、单位没给上社保.*一般.*先说在哪里参保/u
          : /Card, pension, unemployment, .*usually.*First say/u,
      );
      expect(text).not.toMatch(/工作的事|省会|[Cc]ard and work|capital/u);
    }
    const jiangsu = words[regions.findIndex(({ slug }) => slug === 'jiangsu')];
    expect(jiangsu).toContain(locale === 'zh' ? '例如南京加 025' : 'such as 025 for Nanjing');
    const beijing = words[regions.findIndex(({ slug }) => slug === 'beijing')];
    expect(beijing).toContain('010');
  });
});

/** How a typed name was understood: as it was meant, by a question that offers what was meant, not at all, as something else. */
type Verdict = 'right' | 'asked' | 'missed' | 'wrong';

interface Judged {
  readonly typed: string;
  /** A code, `outside` or `corps`: that page; `ask`, or why none is known (`none`, `near`, `road` …), with codes that must be offered. */
  readonly expected: string;
  readonly kind: string;
}

/** What people type, written by people who did not know the look-up, and the cases of the facts. */
const judged: readonly Judged[] = readFileSync(path.join(import.meta.dirname, 'typed-places.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [typed = '', expected = '', kind = ''] = line.split('\t');
    return { typed, expected, kind };
  });

function verdictOn({ typed, expected }: Judged): Verdict {
  const finding = findPlace(readTyped(typed).text);
  const [meant = '', ...codes] = expected.split(' ');
  const offers = (places: readonly FoundPlace[]): boolean => codes.every((code) => places.some((place) => place.code === code));
  if (finding.kind === 'found') return finding.place.code === meant ? 'right' : 'wrong';
  const places = finding.kind === 'several' ? finding.places : finding.similar;
  if (finding.kind === 'several' && meant === 'ask') return offers(places) ? 'right' : 'missed';
  if (finding.kind === 'unknown' && (meant === 'none' || meant === finding.why)) return offers(places) ? 'right' : 'missed';
  return places.some(({ code }) => code === meant) ? 'asked' : 'missed';
}

describe('the judged list of what people type', () => {
  const verdicts = judged.map((each) => ({ ...each, verdict: verdictOn(each) }));

  it.each([...new Set(judged.map(({ kind }) => kind))])('%s: 98 of 100 are understood as they were meant', (kind) => {
    const own = verdicts.filter((each) => each.kind === kind);
    expect(own.filter(({ verdict }) => verdict === 'right').length / own.length).toBeGreaterThanOrEqual(0.98);
  });

  it('all cases of the facts are', () => {
    expect(verdicts.filter(({ kind, verdict }) => kind.startsWith('cases-') && verdict !== 'right')).toEqual([]);
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
          const finding = findPlace(typed);
          // What is somebody's county is no error.
          const isOther = finding.kind === 'found' && finding.place.by === undefined && finding.place.path !== right;
          return isOther ? `${typed} → ${finding.place.path}` : [];
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
