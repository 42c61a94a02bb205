import type { AuthoredBlock, Block, Inline } from '#lib/document/blocks.ts';
import { completeDocument, type ComposedDocument } from '#lib/content/compose/compose.ts';
import { deadlineSections, readSections } from '#lib/content/kinds/sections.ts';
import type { Deadline } from '#lib/deadline/deadline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { dayField, deadlineAnswerPath, deadlineCalendarPath, deadlineSheetPath, withField } from '#lib/site/paths.ts';

/** The answer to a first day of work in one language. */
export interface DeadlinePage {
  readonly locale: Locale;
  readonly deadline: Deadline;
  readonly title: string;
  readonly summary: string;
  readonly document: ComposedDocument;
  /** What its sheet has room for: what to do and how the days are counted, without the law, which the request names. */
  readonly sheetBlocks: readonly Block[];
  /** What the reader shows to the employer: in Chinese, and what it means in the language of the page. */
  readonly request: { readonly chinese: string; readonly meaning: string };
  /** The addresses of the answer, of its sheet and of its calendar file, without the language. */
  readonly paths: { readonly answer: string; readonly sheet: string; readonly calendar: string };
}

const at = { line: 1, column: 1 };

/**
 * The page that answers by which day an employer must apply.
 *
 * @throws {ContentError} when a file has a fault
 */
export function getDeadlinePage(locale: Locale, deadline: Deadline): DeadlinePage {
  const { data, sections } = readSections(deadlineSections, locale);
  const messages = getMessages(locale);
  const { firstDay, lastDay, stage } = deadline;
  // A word joiner keeps a Chinese day on one line, where spaces do not part it.
  const day = formatDay(locale, lastDay);
  const title = messages.lastDayTitle(locale === 'zh' ? Array.from(day).join('\u2060') : day);
  const document = completeDocument(
    {
      data: { ...data, title },
      pointOf: () => at,
      answer: answerOf(deadline, locale),
      blocks: [stage, 'counting', 'law'].flatMap((id): readonly AuthoredBlock[] => sections.get(id) ?? []),
    },
    locale,
    deadlineSections.slug,
  );
  return {
    locale,
    deadline,
    title,
    summary: messages.deadlineSummary,
    document,
    sheetBlocks: document.blocks.slice(
      0,
      document.blocks.findIndex((block) => block.type === 'heading' && block.id === 'law'),
    ),
    request: {
      chinese: getMessages('zh').employerRequest(formatDay('zh', firstDay), formatDay('zh', lastDay)),
      meaning: messages.employerRequest(formatDay(locale, firstDay), formatDay(locale, lastDay)),
    },
    paths: {
      answer: withField(deadlineAnswerPath, dayField, firstDay),
      sheet: withField(deadlineSheetPath, dayField, firstDay),
      calendar: withField(deadlineCalendarPath, dayField, firstDay),
    },
  };
}

/** What is due by when, and whom the days do not fit. */
function answerOf({ safeDay, lastDay, daysLeft, stage }: Deadline, locale: Locale): Block[] {
  const { deadlineAnswer, deadlineOfForeigners, fullStop } = getMessages(locale);
  const days = Math.abs(daysLeft);
  const text = (value: string): Inline => ({ type: 'text', value });
  const sources = (...ids: readonly string[]): Inline[] => ids.map((id) => ({ type: 'source', id, at }));
  return [
    {
      type: 'paragraph',
      at,
      children: [
        text(deadlineAnswer[stage]({ days, lastDay: formatDay(locale, lastDay), safeDay: formatDay(locale, safeDay) })),
        ...sources('social-insurance-law-58', 'civil-code-201', 'civil-code-203'),
      ],
    },
    {
      type: 'paragraph',
      at,
      children: [
        text(deadlineOfForeigners),
        { type: 'link', href: 'tel:12333', children: [text('12333')], at },
        text(fullStop.trim()),
        ...sources('foreigners-order-16-4', 'hotlines'),
      ],
    },
  ];
}
