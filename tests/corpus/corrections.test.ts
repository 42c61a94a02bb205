import { describe, expect, it } from 'vitest';
import { allBlocks, allInlines } from '#lib/document/walk.ts';
import { getGlossary } from '#lib/content/kinds/data/glossary.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { listSlugs } from '#lib/content/kinds/kind.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { guidePath, guidesPath, lawsPath, moreQuestionsPath } from '#lib/site/paths.ts';
import { listPages, listStatements, wordsAt, wordsOf, type Page, type StatedWords } from './sections.ts';

/**
 * What guides, questions, the flow and the glossary said wrongly until November 2026
 * (facts/corrections.md, by its rows), so that it cannot come back. The pages of the law
 * have law-corrections.test.ts, places have places.test.ts.
 */

const pagesBesideLaw = (locale: Locale): Page[] => listPages(locale).filter(({ path }) => !path.startsWith(lawsPath));

/** The statements that name a source, with where they stand. */
function statementsNaming(locale: Locale, source: string): (StatedWords & { readonly path: string })[] {
  return pagesBesideLaw(locale).flatMap((page) =>
    listStatements(page).flatMap((statement) => (statement.sources.includes(source) ? { ...statement, path: page.path } : [])),
  );
}

/** The places where words fit a pattern. */
function placesOf(pattern: RegExp, locale: Locale): string[] {
  const stated = pagesBesideLaw(locale).flatMap(({ path, title, summary, answer, blocks }) =>
    [title, summary, ...wordsOf([...answer, ...blocks]).split('\n')].map((line) => ({ path, line })),
  );
  const explained = getGlossary().terms.map(({ id, meaning }) => ({ path: `glossary ${id}`, line: meaning[locale] }));
  return [...stated, ...explained].flatMap(({ path, line }) => Array.from(line.matchAll(pattern), ([found]) => `${path}: ${found}`));
}

function sourcesOf(locale: Locale, path: string): string[] {
  const page = listPages(locale).find((each) => each.path === path);
  return page ? [...allInlines([...page.answer, ...page.blocks])].flatMap((inline) => (inline.type === 'source' ? inline.id : [])) : [];
}

describe('each statement that rests on an article says what the article says', () => {
  it.each([
    ['12, 59: not only stolen cards', 'criminal-law-280-1', /盗用|用假的/u, /without right|false/u],
    ['13: the fund pays first and recovers', 'social-insurance-law-41', /先行支付[^]*追偿|追偿/u, /pays first[^]*(?:back|recover)/u],
    ['15: from the opening of the case', 'labour-supervision-regulations-17', /立案/u, /opening of the case|opened|opens the case/u],
  ] as const)('row %s', (_row, source, chinese, english) => {
    for (const [locale, pattern] of [
      ['zh', chinese],
      ['en', english],
    ] as const) {
      const stated = statementsNaming(locale, source);
      expect(stated.length).toBeGreaterThan(0);
      expect(stated.filter(({ words }) => !pattern.test(words)).map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
    }
  });
});

it('row 10: medicine is fetched for somebody only for a special reason, or for a parent who cannot move', () => {
  for (const [locale, fetching, reason] of [
    ['zh', /代买药|替(?:别人|家人|他)[^。]{0,4}(?:取药|买药)|代取药/u, /特殊|行动不便/u],
    ['en', /(?:buys?|fetch(?:es)?) medicine for|fetch(?:es)? (?:my |your )?medicine/iu, /special reason|cannot move/iu],
  ] as const) {
    const told = pagesBesideLaw(locale).flatMap((page) => listStatements(page).filter(({ words }) => fetching.test(words)));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ words }) => !reason.test(words)).map(({ words }) => words)).toEqual([]);
  }
});

describe('a page names the source that its statement rests on', () => {
  it.each([
    ['3: who must be insured from 2027', guidePath('flexible-work'), ['medical-security-law-10', 'medical-security-law-11']],
    ['4: the household limit', guidePath('flexible-work'), ['enrolment-guidance', 'household-limit-2025']],
    [
      '5, 6, 7: people from outside the mainland',
      guidePath('foreigners-hong-kong-macao-taiwan'),
      ['foreigners-order-16-4', 'foreigners-order-16-10', 'hong-kong-macao-taiwan-order-41-2', 'hong-kong-macao-taiwan-order-41-3'],
    ],
    ['6', moreQuestionsPath, ['hong-kong-macao-taiwan-order-41-2', 'foreigners-order-16-4']],
    ['7: a number for foreigners', guidePath('social-security-number'), ['foreigners-order-16-10']],
    ['8: who keeps unemployment benefit', guidePath('new-job'), ['implementing-provisions-13']],
    ['8', guidePath('cash-waiver-probation'), ['implementing-provisions-13']],
    ['8', guidePath('leaving-a-job'), ['implementing-provisions-13']],
    ['8', moreQuestionsPath, ['implementing-provisions-13']],
    ['9: the first day is not counted', guidePath('new-job'), ['civil-code-201', 'civil-code-203']],
    ['11: what lending leads to', guidePath('lending-or-keeping-a-card'), ['fund-supervision-regulations-41', 'fund-implementing-rules']],
    ['39: what tells a fake message', guidePath('fake-messages'), ['official-messages', 'implementing-provisions-17']],
  ] as const)('row %s: %s', (_row, path, needed) => {
    for (const locale of locales) expect(sourcesOf(locale, path)).toEqual(expect.arrayContaining([...needed]));
  });

  it('row 8: the condition of one’s own will never stands without what counts as such', () => {
    for (const locale of locales) {
      const told = pagesBesideLaw(locale).filter(({ answer, blocks }) =>
        /自愿离职|本人意愿|own will/u.test(wordsOf([...answer, ...blocks])),
      );
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(({ path }) => !sourcesOf(locale, path).includes('implementing-provisions-13')).map(({ path }) => path)).toEqual(
        [],
      );
    }
  });
});

describe('what was wrong stands nowhere', () => {
  it.each([
    ['1: the law that we had not read', /条文我们还没有读到|没有找到条文/gu, /not (?:been able to )?read its text|found no copy/gu],
    ['8: resigning', /不是自己要/gu, /did not give up the job|given up the job/gu],
    ['9: day 1', /第1日|第30日|算第1天/gu, /counted as day 1|\(day 1\)/gu],
    ['12, 59: stolen', /盗窃的?社保卡/gu, /using a stolen (?:one|social security card)/giu],
    ['13: may advance', /基金可以先付|可以先垫付/gu, /fund may (?:advance|pay)/gu],
    ['14, 17: punished under this article', /依照本条处罚/gu, /punished under this article/gu],
    ['15: your identity is protected', /你的身份会保密/gu, /your identity is protected/giu],
    ['34: some bank branches issue on the spot', /多数城市都有银行网点/gu, /some bank branches issue/giu],
    ['40: nobody is authorised', /没有授权任何人/gu, /has authorised nobody/giu],
    ['51: voluntary', /换领?(?:第三代社?保?卡|三代卡)(?:是)?自愿/gu, /third-generation card is voluntary/giu],
  ] as const)('row %s', (_row, chinese, english) => {
    expect([...placesOf(chinese, 'zh'), ...placesOf(english, 'en')]).toEqual([]);
  });

  it('row 36: no page says that the first card is free without naming where', () => {
    expect(placesOf(/首次(?:领卡|申领)免费[。；，]?/gu, 'zh')).toEqual([]);
    const free = locales.flatMap((locale) =>
      pagesBesideLaw(locale).flatMap((page) =>
        listStatements(page).filter(({ words }) => /首次[^。]*免费|first card is free|first [^.]*card free/iu.test(words)),
      ),
    );
    expect(
      free.filter(({ sources }) => !sources.some((id) => ['first-card-free', 'beijing-card-2026', 'dongguan-card-fees'].includes(id))),
    ).toEqual([]);
  });
});

describe('the notice of the Medical Security Law', () => {
  it('stands only where medical benefits are the subject', () => {
    const shown = listPages('zh')
      .filter(({ blocks }) => [...allBlocks(blocks)].some((block) => block.type === 'notice' && block.slug === 'medical-security-law'))
      .map(({ path }) => path);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((path) => /lost-card|expired|first-card|third-generation|enable|two-cards|changed-name/u.test(path))).toEqual([]);
  });
});

describe('the length of guides', () => {
  /** The main guide is the one that the source article asked for. */
  const longest = (slug: string): number => (slug === 'update-medical-insurance-card' ? 650 : 900);

  it.each(listSlugs(guideType))('%s is short enough to be read on a phone, before and from 2027', (slug) => {
    const page = listPages('zh').find(({ path }) => path === `${guidesPath}/${slug}`);
    for (const shown of ['until', 'from']) {
      const blocks = [...(page?.answer ?? []), ...(page?.blocks ?? [])].filter((block) => block.type !== 'dated' || block.shown === shown);
      expect(Array.from(wordsOf(blocks).replaceAll(/\s/gu, '')).length).toBeLessThanOrEqual(longest(slug));
    }
  });
});

it('how lost cards are found again is said with where and with what (row 37)', () => {
  expect(wordsAt('zh', `${guidePath('lost-card')}#found`)).toMatch(/身份证和卡[^]*银行/u);
  expect(wordsAt('en', `${guidePath('lost-card')}#found`)).toMatch(/ID card[^]*bank/u);
});
