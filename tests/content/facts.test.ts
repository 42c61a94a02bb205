import { describe, expect, it } from 'vitest';
import { allInlines } from '#lib/content/body.ts';
import { listSources } from '#lib/content/sources.ts';
import { locales, type Locale } from '#lib/locale.ts';
import { comparisonsPath, guidePath, guidesPath } from '#lib/paths.ts';
import { listPages, wordsOf, wordsOfPage } from './sections.ts';

/** Every place of the site, sources included, where words fit a pattern. */
function placesWith(pattern: RegExp, languages: readonly Locale[] = locales): string[] {
  return languages.flatMap((locale) => {
    const texts = [
      ...listPages(locale).map((page) => ({ name: `/${locale}${page.path}`, text: wordsOfPage(page) })),
      ...[...listSources().values()].map(({ id, title }) => ({ name: `source ${id} in ${locale}`, text: title[locale] })),
    ];
    return texts.flatMap(({ name, text }) => Array.from(text.matchAll(new RegExp(pattern, 'giu')), ([found]) => `${name}: ${found}`));
  });
}

it('the search finds what is there', () => {
  expect(placesWith(/Article 58/u, ['en'])).not.toEqual([]);
});

describe('what only memory says is not printed', () => {
  it.each([
    ['the number of the decree of the Handling Regulations', /\b765\b|第\s*765\s*号/u],
    ['how many prefectures there are', /\b33[37]\b/u],
    ['since when 12393 exists', /12393[^。.]{0,40}20(?:19|20|21|22)/u],
    ['a number for foreigners', /coding rules|编码规则/u],
    ['slang for severance', /N\+1/u],
  ])('%s', (_name, pattern) => {
    expect(placesWith(pattern)).toEqual([]);
  });
});

describe('what differs from place to place is not printed as one number', () => {
  it('no fee', () => {
    expect(placesWith(/(?:\d|[一二三四五六七八九十百])\s*(?:yuan|RMB|CNY|元)|[¥￥]\s*\d/u)).toEqual([]);
  });

  it('no working days', () => {
    expect(placesWith(/working days?|business days?|工作日/u)).toEqual([]);
  });

  it('no number of days, hours or tries but the 30 days of the law', () => {
    expect(
      placesWith(/\b\d+(?:\s|-)(?:days?|hours?|minutes?|times|attempts?)\b/u, ['en']).filter((place) => !/: 30.days/u.test(place)),
    ).toEqual([]);
    expect(placesWith(/\d+\s*(?:天|小时|分钟|次(?!会议))/u, ['zh'])).toEqual([]);
  });
});

it('every telephone number is one of the national lines', () => {
  const numbers = locales.flatMap((locale) =>
    listPages(locale).flatMap(({ answer, blocks }) =>
      [...allInlines([...answer, ...blocks])].flatMap((inline) =>
        inline.type === 'link' && inline.href.startsWith('tel:') ? inline.href.slice(4) : [],
      ),
    ),
  );
  expect([...new Set(numbers)].toSorted()).toEqual(['12333', '12345', '12366', '12393', '96110']);
});

/** The guides and comparisons that speak of replacing a card or of its expiry, in any language. */
const replacing = [
  ...new Set(
    locales
      .flatMap((locale) => listPages(locale))
      .filter((page) => page.path.startsWith(`${guidesPath}/`) || page.path.startsWith(`${comparisonsPath}/`))
      .filter((page) => /更换|换卡|换新卡|过期|到期|replac|expir/iu.test(wordsOfPage(page)))
      .map(({ path }) => path),
  ),
];

it('the search finds pages about replacing a card', () => {
  expect(replacing).toContain(guidePath('update-medical-insurance-card'));
});

it.each(replacing.flatMap((path) => locales.map((locale) => ({ locale, path }))))(
  '$path in $locale speaks of replacing a card, and warns of fake messages',
  ({ locale, path }) => {
    const blocks = listPages(locale).find((page) => page.path === path)?.blocks ?? [];
    const warnings = blocks.filter((block) => block.type === 'warning').map((block) => wordsOf([block]));
    expect(warnings).toContainEqual(expect.stringMatching(locale === 'zh' ? /短信[^]*(?:假|骗)/u : /message[^]*fake/u));
  },
);

it('no page uses an exclamation mark', () => {
  expect(placesWith(/[!！]/u)).toEqual([]);
});
