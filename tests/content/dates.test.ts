import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allInlines, plainBlocks } from '#lib/content/body.ts';
import { locales } from '#lib/locale.ts';

/** The readers of content as they are on a day: the clock is read once, when a process starts. */
async function contentOn(day: string) {
  vi.stubEnv('CLOCK', day);
  vi.resetModules();
  const [{ getGuide, listGuides }, { getLaw }, { listChangeDays }] = await Promise.all([
    import('#lib/content/guide.ts'),
    import('#lib/content/law.ts'),
    import('#lib/content/catalogue.ts'),
  ]);
  return { getGuide, listGuides, getLaw, listChangeDays };
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const guide = 'medical-insurance-code';
const law = 'medical-security-law';

describe('the Medical Security Law, which takes force on 1 January 2027', () => {
  it.each([
    ['2026-12-30', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
    ['2027-01-02', true],
    ['2028-01-01', true],
  ])('on %s is in force: %s', async (day, isInForce) => {
    const { getLaw } = await contentOn(day);
    for (const locale of locales) expect(getLaw(locale, law).isInForce).toBe(isInForce);
  });

  it('is spoken of as coming before that day, and as in force from that day on', async () => {
    const words: Record<string, string[]> = {};
    for (const day of ['2026-12-31', '2027-01-01']) {
      const { getGuide, getLaw } = await contentOn(day);
      words[day] = locales.flatMap((locale) => [plainBlocks(getGuide(locale, guide).blocks), plainBlocks(getLaw(locale, law).answer)]);
    }
    const [before = [], after = []] = [words['2026-12-31'], words['2027-01-01']];
    before.forEach((text, index) => expect(after[index]).not.toBe(text));
    for (const text of after) expect(text).not.toMatch(/will (?:apply|take force)|applies from 1 January 2027|将于|起施行，还没/u);
  });

  it('its day, and the day after each review, are days on which the site must be built again', async () => {
    const { listChangeDays } = await contentOn('2026-11-24');
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
  ])('on %s: %s', async (day, overdue) => {
    const { getGuide } = await contentOn(day);
    expect(getGuide('en', guide).reviewBy).toBe('2026-12-31');
    for (const locale of locales) expect(getGuide(locale, guide).overdue).toBe(overdue);
  });
});

it('on any day both languages of a guide name the same sources', async () => {
  for (const day of ['2026-12-30', '2027-01-02', '2030-06-01']) {
    const { listGuides } = await contentOn(day);
    const [zh, en] = locales.map((locale) =>
      listGuides(locale).map(({ slug, answer, blocks }) => [
        slug,
        [...allInlines([...answer, ...blocks])].flatMap((inline) => (inline.type === 'source' ? inline.id : [])).toSorted(),
      ]),
    );
    expect(en).toEqual(zh);
  }
});
