import { describe, expect, it } from 'vitest';
import { listChangeDays } from '#lib/content/catalogue.ts';
import { blocksOnDay } from '#lib/content/compose/compose.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { noticeType } from '#lib/content/kinds/notice.ts';
import { allInlines, plainBlocks } from '#lib/document/walk.ts';
import { locales } from '#lib/i18n/locale.ts';
import { compose } from '#lib/content/compose/compose.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { getLaw } from '#lib/pages/law.ts';

const guide = 'medical-insurance-code';
const law = 'medical-security-law';

describe('the Medical Security Law, which takes force on 1 January 2027', () => {
  it.each([
    ['2026-12-30', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
    ['2027-01-02', true],
    ['2028-01-01', true],
  ])('on %s is in force: %s', (day, isInForce) => {
    for (const locale of locales) expect(getLaw(locale, law, day).isInForce).toBe(isInForce);
  });

  /** What a reader reads on a day: the answer and the text of the law, and the notice as the guide shows it. */
  function wordsOn(day: string) {
    return locales.map((locale) => {
      const page = getLaw(locale, law, day);
      const notice = plainBlocks(blocksOnDay(readDocument(noticeType, locale, law).answer, day));
      expect(plainBlocks(compose(guideType, { locale, slug: guide, day }).blocks)).toContain(notice);
      return { locale, answer: plainBlocks(page.answer), text: plainBlocks(page.blocks), notice };
    });
  }

  it('on 2026-12-31 is spoken of as coming: the older rules still hold', () => {
    for (const { locale, answer, text, notice } of wordsOn('2026-12-31')) {
      expect(answer).toMatch(locale === 'zh' ? /2027年1月1日起施行/u : /applies from 1 January 2027/u);
      expect(answer).not.toMatch(/已自|has applied since/u);
      expect(notice).toMatch(locale === 'zh' ? /^2027年1月1日起施行/u : /^From 1 January 2027/u);
      expect(text).toMatch(locale === 'zh' ? /2026年12月31日以前，仍按现在的规定/u : /Until 31 December 2026 the present rules hold/u);
      expect(text).toMatch(
        locale === 'zh' ? /在那以前，灵活就业人员参不参加由自己定/u : /Until then, people in flexible employment choose/u,
      );
    }
  });

  it.each(['2027-01-01', '2027-01-02'])('on %s is spoken of as in force', (day) => {
    for (const { locale, answer, text, notice } of wordsOn(day)) {
      expect(answer).toMatch(locale === 'zh' ? /已自2027年1月1日起施行/u : /has applied since 1 January 2027/u);
      expect(notice).toMatch(locale === 'zh' ? /已自2027年1月1日起施行/u : /has applied since 1 January 2027/u);
      expect([answer, text, notice].join(' ')).not.toMatch(/applies from 1 January 2027|the present rules hold|仍按现在的规定|在那以前/u);
    }
  });

  it('on any day what does not change is said: cards and codes go on as before', () => {
    for (const day of ['2026-12-31', '2027-01-01', '2027-01-02']) {
      for (const { locale, answer, notice } of wordsOn(day)) {
        const same = locale === 'zh' ? /卡和码照旧用/u : /Cards and codes go on as before/u;
        expect(answer).toMatch(same);
        expect(notice).toMatch(same);
      }
    }
  });

  it('its day, and the day after each review, are days on which the site must be built again', () => {
    const days = listChangeDays();
    expect(days).toContain('2027-01-01');
    expect(days).toEqual([...new Set(days)].toSorted());
  });
});

describe('a review that is overdue', () => {
  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
    ['2028-01-01', true],
  ])('on %s: %s', (day, overdue) => {
    expect(compose(guideType, { locale: 'en', slug: guide, day }).reviewBy).toBe('2026-12-31');
    for (const locale of locales) expect(compose(guideType, { locale, slug: guide, day }).overdue).toBe(overdue);
  });
});

it('on any day both languages of a guide name the same sources', () => {
  for (const day of ['2026-12-30', '2027-01-02', '2030-06-01']) {
    const [zh, en] = locales.map((locale) =>
      listSlugs(guideType).map((slug) => {
        const { answer, blocks } = compose(guideType, { locale, slug, day });
        return [slug, [...allInlines([...answer, ...blocks])].flatMap((inline) => (inline.type === 'source' ? inline.id : [])).toSorted()];
      }),
    );
    expect(en).toEqual(zh);
  }
});
