import { describe, expect, it } from 'vitest';
import { deadlineOf, deadlineStages } from '#lib/deadline/deadline.ts';
import { deadlineSheetView, deadlineView } from '#lib/deadline/view.ts';
import type { Block } from '#lib/document/blocks.ts';
import { allInlines } from '#lib/document/walk.ts';
import { formatDay, formatDayOfWeek } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getDeadlineDocument, sheetBlocksOf } from '#lib/pages/templates.ts';

const firstDay = '2026-10-26';

function sourcesOf(blocks: readonly Block[]): string[] {
  return [...allInlines(blocks)].flatMap((inline) => (inline.type === 'source' ? inline.id : []));
}

describe.each(locales)('the answer in %s', (locale) => {
  const messages = getMessages(locale);
  const lastDay = formatDay(locale, '2026-11-25');

  it.each(['2026-11-24', '2026-11-25', '2026-11-26'])(
    'names the same last day in the title, in what is said to the employer and in the calendar (%s)',
    (today) => {
      const view = deadlineSheetView(deadlineOf(firstDay, today), locale);
      expect(view.title).toBe(messages.lastDayTitle(formatDayOfWeek(locale, '2026-11-25'), false));
      expect(view.titleStart + view.lastDayText).toBe(view.title);
      expect(view.answer).toContain(lastDay);
      expect(view.meaning).toBe(messages.employerRequest(formatDay(locale, firstDay), lastDay, false));
      expect(view.request).toContain(formatDay('zh', '2026-11-25'));
      expect(view.address).toBe(`http://localhost:3000/${locale}/deadline/answer?day=${firstDay}`);
      expect(messages.calendarText(formatDay(locale, firstDay), lastDay, 'https://example.org')).toContain(lastDay);
    },
  );

  it('sends nobody to complain before the last day is over', () => {
    const documents = deadlineStages.map((stage) => getDeadlineDocument(locale, stage, '2026-11-24'));
    expect(documents.map(({ blocks }) => blocks.find(({ type }) => type === 'heading'))).toMatchObject(
      deadlineStages.map((id) => ({ id })),
    );
  });

  it('rests on the Civil Code, and names the rule for foreigners; the sheet has both', () => {
    const counting = ['social-insurance-law-58', 'civil-code-201', 'civil-code-203'];
    for (const stage of deadlineStages) {
      const document = getDeadlineDocument(locale, stage, '2026-11-24');
      // The sheet begins with the same answer.
      expect(sourcesOf(document.answer)).toEqual([...counting, 'foreigners-order-16-4', 'hotlines']);
      expect(sourcesOf(sheetBlocksOf(document))).toEqual(expect.arrayContaining(counting));
    }
  });
});

it('the days are written in the words of the language', () => {
  expect(deadlineView(deadlineOf('2026-11-01', '2026-11-24'), 'zh')).toMatchObject({
    firstDayText: '2026年11月1日（星期日）',
    safeDayText: '2026年11月30日（星期一）',
    lastDayText: '2026年12月1日（星期二）',
    todayText: '2026年11月24日（星期二）',
  });
});

it('today moves along the line of the thirty days, and stands beside it before and after', () => {
  const days = ['2026-10-01', '2026-11-01', '2026-11-16', '2026-12-01', '2026-12-02'];
  const places = days.map((today) => deadlineView(deadlineOf('2026-11-01', today), 'en').todayAt);
  expect(places).toEqual(['12%', '25%', '50%', '75%', '88%']);
});

it('the pinyin of what is said to the employer is that of every day', () => {
  const readings = ['2026-01-01', '2026-08-31', '2026-10-24', '2026-11-10'].map((day) =>
    deadlineSheetView(deadlineOf(day, day), 'en').words.flatMap(({ base, reading, isSaid }) => (isSaid ? `${base}${reading}` : [])),
  );
  expect(new Set(readings.map((each) => each.join(' '))).size).toBe(1);
  expect(readings[0]).toEqual(expect.arrayContaining(['您好，nín hǎo', '给gěi', '我wǒ', '办bàn', '了le']));
});
