import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { listPages, listStatements, type StatedWords } from './sections.ts';

/** What a page states, part by part. */
function statementsOf(locale: (typeof locales)[number], path: string): StatedWords[] {
  const page = listPages(locale).find((each) => each.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return listStatements(page);
}

/** The ids of all sources that a page names. */
function sourcesOf(locale: (typeof locales)[number], path: string): string[] {
  return statementsOf(locale, path).flatMap(({ sources }) => sources);
}

describe.each(locales)('people from outside the mainland, in %s', (locale) => {
  const guide = '/guides/foreigners-hong-kong-macao-taiwan';

  it('are told their 30 days by the rule for foreigners, never by that for citizens', () => {
    const days = statementsOf(locale, guide).filter(({ words }) => /30(?: days|天)/u.test(words));
    expect(days).not.toEqual([]);
    for (const { sources } of days) expect(sources).toContain('foreigners-order-16-4');
    expect(sourcesOf(locale, guide)).not.toContain('social-insurance-law-58');
  });

  it('are told by the orders of the ministry what they join and which number they have, not by pages about one place', () => {
    const sources = sourcesOf(locale, guide);
    for (const id of ['foreigners-order-16-2', 'foreigners-order-16-3', 'foreigners-order-16-10', 'hong-kong-macao-taiwan-order-41-2']) {
      expect(sources).toContain(id);
    }
    expect(sources).not.toContain('henan-foreigner-documents');
    expect(sourcesOf(locale, '/guides/social-security-number')).toContain('foreigners-order-16-10');
  });

  it('are told no number for residents of Hong Kong, Macao and Taiwan: only whom to ask', () => {
    const said = statementsOf(locale, guide)
      .map(({ words }) => words)
      .join('\n');
    expect(said).not.toMatch(/公民身份号码|citizen identity number/u);
  });
});

describe.each(locales)('what is done for others, in %s', (locale) => {
  it('medicine is bought for somebody else only for a special reason', () => {
    const medicine = statementsOf(locale, '/guides/for-someone-else').filter(({ sources }) => sources.includes('nhsa-special-reasons'));
    expect(medicine).toHaveLength(1);
    expect(medicine[0]?.words).toMatch(/特殊原因|special reason/u);
  });
});

describe.each(locales)('messages and visits, in %s', (locale) => {
  it.each(['/guides/fake-messages', 'notices/fake-messages'])(
    '%s says that offices send messages too, and names the offices that warn',
    (path) => {
      expect(sourcesOf(locale, path)).toEqual(expect.arrayContaining(['implementing-provisions-17', 'official-messages']));
    },
  );

  it.each(['/guides/fake-calls', '/guides/medical-insurance-code', '/guides/for-someone-else'])(
    '%s speaks of private persons where it says whom the administration has not authorised',
    (path) => {
      const visits = statementsOf(locale, path).filter(({ words }) => /授权(?!书)|authorised/u.test(words));
      expect(visits).not.toEqual([]);
      for (const { words } of visits) expect(words).toMatch(/社会人员|private persons/u);
    },
  );
});

describe.each(locales)('moving, in %s', (locale) => {
  it('says that two insurances do not move, and rests the card on the ministry’s texts', () => {
    const sources = sourcesOf(locale, '/guides/moving');
    expect(sources).toContain('handling-regulations-15');
    const cards = statementsOf(locale, '/guides/moving').filter(({ words }) => /办新卡|need a new (?:card|one)/u.test(words));
    expect(cards).not.toEqual([]);
    for (const card of cards) expect(card.sources).not.toContain('guangxi-card-answers');
  });
});
