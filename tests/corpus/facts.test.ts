import { describe, expect, it } from 'vitest';
import { allInlines, plainText } from '#lib/document/walk.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { guidePath, guidesPath, lawsPath } from '#lib/site/paths.ts';
import { listPages, listStatements, wordsOfPage } from './sections.ts';

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

describe('what only memory says, or nobody has found (facts 8.2), is not printed', () => {
  it.each([
    ['how many prefectures there are', /\b33[37]\b/u],
    ['since when 12393 exists', /12393[^。.]{0,40}20(?:19|20|21|22)/u],
    ['a rule for the numbers of foreigners', /coding rules|编码规则/u],
    ['slang for severance', /N\+1/u],
    ['a dialling code before 12345', /\b0\d{2,3}[-\s]?12345|区号[^。]{0,6}12345/u],
    ['an English line', /English[- ](?:language )?(?:hot)?line|英语热线|英文热线/u],
    ['unemployment benefit after 60 days', /失业[^。]{0,40}60[日天]|unemploy[^.]{0,80}60 days/iu],
    ['documents that were not found', /国发〔2026〕11号|人社厅发〔2020〕24号|医保发〔2020〕33号/u],
    ['that the later special law governs', /特别法优于|later special law/u],
    ['insurance kept in Hong Kong, Macao or Taiwan instead', /第41号[^。]*第十一条|Order (?:No\. )?41[^.]*article 11/u],
  ])('%s', (_name, pattern) => {
    expect(placesWith(pattern)).toEqual([]);
  });
});

/** Sources that are no laws and yet give a number, whenever it was: national documents, and the local examples of facts 3.8, whose place the statement names. */
const numberedSources = [
  'cross-province-treatment',
  'enrolment-guidance',
  'medical-transfer',
  'jiaozuo-card',
  'dongguan-card-fees',
  'beijing-card-2026',
  'newborn-pages',
];

/** Tells whether words say of which year a number is: the amounts, rates and local examples of the topics are published with the date of their source. */
function isDated(words: string): boolean {
  return /20[12]\d/u.test(words);
}

/** The places where words fit a pattern in a statement that names neither a law nor a date, outside the pages of the law. */
function statedWithoutLaw(pattern: RegExp, locale: Locale): string[] {
  const sources = listSources();
  return listPages(locale)
    .filter(({ path }) => !path.startsWith(`${lawsPath}/`))
    .flatMap((page) =>
      listStatements(page)
        .filter(
          (statement) =>
            !statement.isOfSite &&
            !isDated(statement.words) &&
            !statement.sources.some((id) => sources.get(id)?.kind === 'law' || numberedSources.includes(id)),
        )
        .flatMap(({ words }) => Array.from(words.matchAll(pattern), ([found]) => `/${locale}${page.path}: ${found}`)),
    );
}

describe('what differs from place to place is not printed as one number: only a law or a national document sets one, or a date is given with it', () => {
  it.each([
    ['fee', 'en', /\d[\d,]*\s*(?:yuan|RMB|CNY)|[¥￥]\s*\d/gu],
    ['fee', 'zh', /[\d一二三四五六七八九十百千]\s*元|[¥￥]\s*\d/gu],
    [
      'number of days, hours or tries',
      'en',
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?:\s|-)(?:working )?(?:days?|hours?|minutes?|attempts?|tries)\b/giu,
    ],
    [
      'number of days, hours or tries',
      'zh',
      /[\d二两三四五六七八九十]+\s*(?:个工作日|天|小时|分钟)|(?:输错|错误|连续)[^。]{0,6}[\d二两三四五六七八九十]+次/gu,
    ],
  ] as const)('no %s in %s', (_what, locale, pattern) => {
    expect(statedWithoutLaw(pattern, locale)).toEqual([]);
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
  expect([...new Set(numbers)].toSorted()).toEqual(['110', '12329', '12333', '12345', '12348', '12366', '12393', '96110']);
});

describe('the warning of fake messages', () => {
  const subject = /换卡|换领|补卡|补领|补办|更换|过期|到期|有效期|启用|激活|renew|replac|re-?issu|expir|enabl|activat/iu;

  it.each(locales)('stands on every guide in %s whose title, summary or headings speak of renewing, expiry or activation', (locale) => {
    const guides = listPages(locale).filter(({ path }) => path.startsWith(`${guidesPath}/`));
    const speaking = guides.filter(({ title, summary, blocks }) =>
      subject.test([title, summary, ...blocks.flatMap((block) => (block.type === 'heading' ? plainText(block.children) : []))].join('\n')),
    );
    expect(speaking.map(({ path }) => path)).toContain(guidePath('expired-or-damaged-card'));
    // The guides that are the warning themselves.
    const warnings = ['fake-messages', 'fake-calls'].map(guidePath);
    const without = speaking.filter(
      ({ path, blocks }) => !warnings.includes(path) && !blocks.some((block) => block.type === 'notice' && block.slug === 'fake-messages'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it.each(locales)('in %s says that the message is fake, and whom to call', (locale) => {
    const notice = listPages(locale).find(({ path }) => path === 'notices/fake-messages');
    expect(notice && wordsOfPage(notice)).toMatch(
      locale === 'zh' ? /短信[^]*(?:假|骗)[^]*12333[^]*96110/u : /message[^]*fake[^]*12333[^]*96110/u,
    );
  });
});

it('no page uses an exclamation mark', () => {
  expect(placesWith(/[!！]/u)).toEqual([]);
});
