import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/document/blocks.ts';
import { allInlines } from '#lib/document/walk.ts';
import { getDeadlinePage } from '#lib/pages/deadline.ts';
import { deadlineOf } from '#lib/deadline/deadline.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { rubyOf } from '#lib/text/ruby.ts';

const firstDay = '2026-10-26';

function sourcesOf(blocks: readonly Block[]): string[] {
  return [...allInlines(blocks)].flatMap((inline) => (inline.type === 'source' ? inline.id : []));
}

describe.each(locales)('the answer in %s', (locale) => {
  const messages = getMessages(locale);
  const pages = ['2026-11-24', '2026-11-25', '2026-11-26'].map((today) => getDeadlinePage(locale, deadlineOf(firstDay, today)));
  const lastDay = formatDay(locale, '2026-11-25');

  it('names the same last day in the title, in what is said to the employer and in the calendar', () => {
    for (const page of pages) {
      expect(page.title.replaceAll('\u2060', '')).toBe(messages.lastDayTitle(lastDay));
      expect(page.request.meaning).toBe(messages.employerRequest(formatDay(locale, firstDay), lastDay));
      expect(page.request.chinese).toContain(formatDay('zh', '2026-11-25'));
      expect(messages.calendarText(formatDay(locale, firstDay), lastDay, 'https://example.org')).toContain(lastDay);
    }
  });

  it('sends nobody to complain before the last day is over', () => {
    expect(pages.map(({ document }) => document.blocks.find(({ type }) => type === 'heading'))).toMatchObject([
      { id: 'waiting' },
      { id: 'last-day' },
      { id: 'late' },
    ]);
  });

  it('rests on the Civil Code, and names the rule for foreigners; the sheet has both', () => {
    const counting = ['social-insurance-law-58', 'civil-code-201', 'civil-code-203'];
    for (const { document, sheetBlocks } of pages) {
      // The sheet begins with the same answer.
      expect(sourcesOf(document.answer)).toEqual([...counting, 'foreigners-order-16-4', 'hotlines']);
      expect(sourcesOf(sheetBlocks)).toEqual(expect.arrayContaining(counting));
    }
  });
});

it('the pinyin of what is said to the employer is that of every day', () => {
  const readings = ['2026-01-01', '2026-08-31', '2026-10-24', '2026-11-10'].map((day) => {
    const { request } = getDeadlinePage('en', deadlineOf(day, day));
    return rubyOf(request.chinese).flatMap((part) => (part.reading === undefined ? [] : `${part.base}${part.reading}`));
  });
  expect(new Set(readings.map((each) => each.join(' '))).size).toBe(1);
  expect(readings[0]).toEqual(expect.arrayContaining(['您nín', '要yào', '给gěi', '我wǒ', '办bàn', '了le']));
});
