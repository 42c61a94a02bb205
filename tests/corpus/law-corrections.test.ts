import { describe, expect, it } from 'vitest';
import { allBlocks, allInlines } from '#lib/document/walk.ts';
import type { AuthoredBlock } from '#lib/document/blocks.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { readDocument } from '#lib/content/kinds/kind.ts';
import { idsOfLaw, lawType } from '#lib/content/kinds/law.ts';
import { lawArticleType } from '#lib/content/kinds/law-article.ts';
import { noticeType } from '#lib/content/kinds/notice.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { listPages, listStatements, wordsOf, wordsOfPage } from './sections.ts';

/** What pages said wrongly until November 2026 (facts/corrections.md, by its rows), so that it cannot come back. */

/** The blocks below one heading of a page, with the heading, and the ids of the sources that they name. */
function sectionAt(locale: Locale, path: string, anchor: string): { blocks: AuthoredBlock[]; words: string; sources: string[] } {
  const page = listPages(locale).find((each) => each.path === path);
  const start = page?.blocks.findIndex((block) => block.type === 'heading' && block.id === anchor) ?? -1;
  if (!page || start === -1) throw new Error(`There is no section ${path}#${anchor}.`);
  const below = page.blocks.slice(start + 1);
  const end = below.findIndex((block) => block.type === 'heading');
  const blocks = page.blocks.slice(start, end === -1 ? undefined : start + 1 + end);
  const sources = [...allInlines(blocks)].flatMap((inline) => (inline.type === 'source' ? inline.id : []));
  return { blocks, words: wordsOf(blocks), sources };
}

describe('a section names the source that its condition rests on', () => {
  it.each([
    ['2: one scheme in place of two', 'social-insurance-law', 'article-24', ['medical-security-law-9', 'medical-security-law-11']],
    ['2: one scheme in place of two', 'social-insurance-law', 'article-25', ['medical-security-law-9', 'medical-security-law-11']],
    ['2: the Social Insurance Law is not repealed', 'social-insurance-law', 'medical', ['medical-security-law-2']],
    ['3: may join, until 2027', 'social-insurance-law', 'article-23', ['medical-security-law-10', 'medical-security-law-11']],
    ['3: may join, until 2027', 'social-insurance-law/article-58', 'paragraph-2', ['medical-security-law-10', 'medical-security-law-11']],
    ['5: the 30 days of foreigners', 'social-insurance-law/article-58', 'paragraph-1', ['foreigners-order-16-4']],
    [
      '6: the national rules on people from outside',
      'social-insurance-law',
      'article-97',
      ['foreigners-order-16-3', 'hong-kong-macao-taiwan-order-41-2'],
    ],
    ['7: a number for foreigners', 'social-insurance-law/article-58', 'paragraph-3', ['foreigners-order-16-10']],
    ['8: not of your own will', 'social-insurance-law', 'article-45', ['implementing-provisions-13']],
    ['8: not of your own will', 'labour-contract-law', 'article-38', ['implementing-provisions-13']],
    ['8: not of your own will', 'implementing-provisions', 'article-13', ['labour-contract-law-38', 'social-insurance-law-45']],
    [
      '9: the first day is not counted',
      'social-insurance-law/article-58',
      'paragraph-1',
      ['civil-code-201', 'civil-code-203', 'civil-code-204'],
    ],
    ['9: the first day is not counted', 'social-insurance-law', 'article-58', ['civil-code-201']],
    ['11: what counts as aiming at fraud', 'fund-supervision-regulations', 'intent', ['fund-implementing-rules']],
    ['17: our reading of “other documents”', 'labour-contract-law', 'article-9', ['criminal-law-280']],
    ['28: no leaving certificate', 'social-insurance-law', 'article-85', ['labour-contract-law-89', 'implementing-provisions-19']],
    ['29: a statement once a year', 'social-insurance-law', 'article-74', ['implementing-provisions-17']],
  ] as const)('row %s: /law/%s#%s', (_row, law, anchor, needed) => {
    for (const locale of locales) expect(sectionAt(locale, `/law/${law}`, anchor).sources).toEqual(expect.arrayContaining([...needed]));
  });
});

describe('an article says its conditions', () => {
  it.each([
    ['1', 'medical-security-law#article-35', /社会保障卡[^]*医保码/u, /social security card[^]*code/u],
    ['3', 'medical-security-law#article-11', /公民[^]*应当参加/u, /citizenship[^]*must join/u],
    ['5', 'foreigners-order-16#article-4', /就业证件[^]*30天/u, /30 days[^]*work permit/u],
    ['6', 'hong-kong-macao-taiwan-order-41#article-2', /五项/u, /five insurances/u],
    ['7', 'foreigners-order-16#article-10', /社会保障号码[^]*社会保障卡/u, /social security number[^]*card/u],
    ['8', 'implementing-provisions#article-13', /第三十八条/u, /article 38/u],
    ['9', 'civil-code#thirty-days', /第31天/u, /day 31/u],
    ['9', 'civil-code#article-203', /法定休假日/u, /public holiday/u],
    ['9', 'social-insurance-law/article-58#paragraph-1', /第31天/u, /day 31/u],
    ['10', 'fund-supervision-regulations#article-17', /特殊原因/u, /special reason/u],
    ['11', 'fund-supervision-regulations#article-41', /退回[^]*出借/u, /repays[^]*lender/u],
    ['12, 59', 'criminal-law#article-280', /变造[^]*买卖/u, /altering[^]*buying or selling/u],
    ['12, 59', 'criminal-law#article-280-1', /情节严重/u, /serious cases[^]*without right/u],
    ['13', 'social-insurance-law#article-30', /先行支付/u, /pays first/u],
    ['13', 'social-insurance-law#article-41', /先行支付/u, /pays first/u],
    ['14', 'migrant-wage-regulations#article-31', /工程建设[^]*社会保障卡/u, /construction[^]*social security card/u],
    ['14', 'migrant-wage-regulations#article-54', /2万到5万元[^]*1万到3万元/u, /20,000 to 50,000 yuan[^]*10,000 to 30,000 yuan/u],
    ['15', 'labour-supervision-regulations#article-9', /举报[^]*投诉/u, /report[^]*complaint/u],
    ['15, 61', 'labour-supervision-regulations#article-17', /立案[^]*30个工作日/u, /opened[^]*30 working days/u],
    ['16', 'mediation-arbitration-law#article-27', /应当知道[^]*重新算/u, /should have known[^]*anew/u],
    ['16', 'mediation-arbitration-law#article-43', /受理[^]*起诉/u, /acceptance[^]*sue/u],
    ['16', 'mediation-arbitration-law#article-6', /单位必须拿出来/u, /produced by the employer/u],
    ['25', 'labour-contract-law#article-47', /半个月[^]*三倍[^]*12年/u, /half a month[^]*three times[^]*12 years/u],
    ['26', 'labour-contract-law#article-82', /第二个月[^]*第十二个月/u, /second to the twelfth/u],
    ['27', 'social-insurance-law#article-46', /重新算/u, /count anew/u],
    ['27', 'social-insurance-law#article-51', /培训/u, /training/u],
    ['31', 'handling-regulations#article-55', /退回/u, /repays/u],
    ['32', 'handling-regulations#article-62', /医保电子凭证/u, /e-voucher/u],
  ] as const)('row %s: /law/%s', (_row, place, zh, en) => {
    const [path = '', anchor = ''] = place.split('#');
    expect(sectionAt('zh', `/law/${path}`, anchor).words).toMatch(zh);
    expect(sectionAt('en', `/law/${path}`, anchor).words).toMatch(en);
  });

  it('row 18: the 10 working days are for registering, not for making the card', () => {
    expect(sectionAt('zh', '/law/handling-regulations', 'article-6').words).toMatch(/10个工作日[^]*登记[^]*不是做卡/u);
    expect(sectionAt('en', '/law/handling-regulations', 'article-6').words).toMatch(
      /10 working days[^]*registration[^]*not for making the card/u,
    );
  });
});

/** The places where words of a law page or a notice fit a pattern. */
function lawPlacesWith(locale: Locale, pattern: RegExp): string[] {
  return listPages(locale)
    .filter(({ path }) => path.startsWith('/law/') || path.startsWith('notices/'))
    .flatMap((page) => Array.from(wordsOfPage(page).matchAll(pattern), ([found]) => `${page.path}: ${found}`));
}

describe('what was said wrongly is on no law page and in no notice', () => {
  it.each([
    ['1: the Medical Security Law was not read', /没有读到|没有找到条文|还没有读|have not (?:been able to )?read|no copy of its text/gu],
    ['2: the later or special law governs, which only memory says', /特别法|新法优于|special law|later law/giu],
    ['8: the condition in words that frighten people away', /不是自己要(?:离职|走)/gu],
    ['12: only a stolen card', /\bstolen\b/giu],
    ['13: the fund may advance money', /可以先付|may advance/gu],
    ['14: by one copy', /一份存本|One of the copies/gu],
    ['15, 63: who complains is promised secrecy', /举报人的身份受保护|Your identity is protected/gu],
    ['61: 90 days', /90 at most/gu],
  ])('row %s', (_row, pattern) => {
    for (const locale of locales) expect(lawPlacesWith(locale, pattern)).toEqual([]);
  });

  it('row 9: the words “三十日” stand in quotations of the law only', () => {
    const unquoted = listPages('zh')
      .filter(({ path }) => path.startsWith('/law/'))
      .filter(({ answer, blocks }) =>
        [...allBlocks([...answer, ...blocks])].some(
          (block) => 'children' in block && block.type !== 'dated' && /三十日/u.test(wordsOf([block])),
        ),
      );
    expect(unquoted.map(({ path }) => path)).toEqual([]);
  });
});

describe('rows 12, 59: wherever a page says what is a crime with a card', () => {
  const crimes = (locale: Locale, id: string): string[] =>
    listPages(locale).flatMap((page) =>
      listStatements(page)
        .filter(({ words, sources }) => sources.includes(id) && /犯罪|crime/u.test(words))
        .map(({ words }) => words),
    );

  it('buying and selling a card is named', () => {
    for (const words of crimes('zh', 'criminal-law-280')) expect(words).toMatch(/买卖|卖/u);
    for (const words of crimes('en', 'criminal-law-280')) expect(words).toMatch(/buying|selling/iu);
  });

  it('using somebody else’s is one in serious cases only, and not only with a stolen card', () => {
    for (const words of crimes('zh', 'criminal-law-280-1')) expect(words).toMatch(/情节严重/u);
    for (const words of crimes('en', 'criminal-law-280-1')) {
      expect(words).toMatch(/serious/u);
      expect(words).not.toMatch(/stolen/u);
    }
  });
});

describe('row 1: the Medical Security Law', () => {
  const { blocks } = readDocument(lawType, 'zh', 'medical-security-law');

  it('is explained article by article', () => {
    const needed = [2, 4, 9, 10, 11, 13, 14, 15, 20, 28, 30, 32, 35, 42, 43, 48, 49, 56].map((number) => `medical-security-law-${number}`);
    expect(idsOfLaw('medical-security-law', blocks)).toEqual(expect.arrayContaining(needed));
  });

  it('and each of its sources say in every language that one transcription is all that was read', () => {
    const sources = listSources();
    for (const id of idsOfLaw('medical-security-law', blocks)) {
      expect(sources.get(id)?.title.zh).toContain('转录文本');
      expect(sources.get(id)?.title.en).toContain('transcription');
    }
    for (const locale of locales) {
      const notice = readDocument(noticeType, locale, 'medical-security-law').answer.filter((block) => block.type === 'dated');
      expect(notice.map(({ shown, day }) => `${shown} ${day}`)).toEqual(['until 2027-01-01', 'from 2027-01-01']);
      for (const block of notice) expect(wordsOf([block])).toMatch(locale === 'zh' ? /转录文本/u : /transcription/u);
    }
  });

  it('what it changes hangs on its day where an older law says otherwise', () => {
    const places = [
      ['/law/social-insurance-law', ['article-23', 'article-24', 'article-25']],
      ['/law/social-insurance-law/article-58', ['paragraph-2']],
      ['/law/medical-security-law', ['article-11']],
    ] as const;
    for (const locale of locales) {
      for (const [path, anchors] of places) {
        for (const anchor of anchors) {
          const dated = sectionAt(locale, path, anchor).blocks.flatMap((block) =>
            block.type === 'dated' ? `${block.shown} ${block.day}` : [],
          );
          expect(dated, `${path}#${anchor}`).toEqual(['until 2027-01-01', 'from 2027-01-01']);
        }
      }
    }
  });
});

describe('row 55: since when', () => {
  it.each([
    ['labour-contract-law', { adopted: '2007-06-29', inForce: '2008-01-01', amended: ['2012-12-28'] }],
    ['mediation-arbitration-law', { adopted: '2007-12-29', inForce: '2008-05-01' }],
    ['labour-supervision-regulations', { inForce: '2004-12-01' }],
    ['labour-disputes-interpretation-1', { adopted: '2020-12-25', inForce: '2021-01-01' }],
    ['labour-disputes-interpretation-2', { adopted: '2025-02-17', inForce: '2025-09-01' }],
    ['migrant-wage-regulations', { inForce: '2020-05-01' }],
    ['fund-supervision-regulations', { inForce: '2021-05-01' }],
    ['implementing-provisions', { inForce: '2011-07-01' }],
    ['foreigners-order-16', { inForce: '2011-10-15' }],
    ['hong-kong-macao-taiwan-order-41', { inForce: '2020-01-01' }],
  ])('%s', (slug, days) => {
    for (const locale of locales) expect(readDocument(lawType, locale, slug).data).toMatchObject(days);
  });

  it('of the Criminal Law only the version is said', () => {
    const { data } = readDocument(lawType, 'en', 'criminal-law');
    expect(data.inForce).toBeUndefined();
    expect(data.caution).toContain('2020');
  });
});

it('row 56: Interpretation II says that earlier interpretations give way', () => {
  expect(listSources().has('labour-disputes-interpretation-2-21')).toBe(true);
});

it('the words of article 58 are the official ones', () => {
  const { blocks } = readDocument(lawArticleType, 'zh', 'social-insurance-law/article-58');
  expect(blocks.flatMap((block) => (block.type === 'quote' ? block.text : []))).toEqual([
    '用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记。未办理社会保险登记的，由社会保险经办机构核定其应当缴纳的社会保险费。',
    '自愿参加社会保险的无雇工的个体工商户、未在用人单位参加社会保险的非全日制从业人员以及其他灵活就业人员，应当向社会保险经办机构申请办理社会保险登记。',
    '国家建立全国统一的个人社会保障号码。个人社会保障号码为公民身份号码。',
  ]);
});
