import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineAnswerPath, localizePath, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { rubyOf } from '#lib/text/ruby.ts';
import type { Deadline, FirstDayFault } from './deadline.ts';

/** What the answer about a deadline is filled with; each day as `YYYY-MM-DD` and written out. */
export interface DeadlineView {
  readonly title: string;
  /** The title as a heading: a Chinese day stays on one line. */
  readonly heading: string;
  /** What is due by when. */
  readonly answer: string;
  readonly firstDay: string;
  readonly firstDayText: string;
  readonly safeDay: string;
  readonly safeDayText: string;
  readonly lastDay: string;
  readonly lastDayText: string;
  readonly today: string;
  readonly todayText: string;
}

/** What the sheet of the answer is filled with besides. */
export interface DeadlineSheetView extends DeadlineView {
  /** The full address of the answer. */
  readonly address: string;
  /** What the reader shows to the employer, in Chinese. */
  readonly request: string;
  /** The same character by character, for readers who may not be able to say it. */
  readonly characters: readonly { readonly base: string; readonly reading: string; readonly isSaid: boolean }[];
  /** What it means, in the language of the page. */
  readonly meaning: string;
}

/** What the page is filled with that says what is wrong with a first day. */
export interface DayFaultView {
  readonly typed: string;
  /** What was typed, as it stands in an address. */
  readonly query: string;
  readonly fault: string;
}

/** A deadline in the words of one language. */
export function deadlineView(deadline: Deadline, locale: Locale): DeadlineView {
  const { firstDay, safeDay, lastDay, today, daysLeft, stage } = deadline;
  const { lastDayTitle, deadlineAnswer } = getMessages(locale);
  const [firstDayText, safeDayText, lastDayText, todayText] = [firstDay, safeDay, lastDay, today].map((day) => formatDay(locale, day)) as [
    string,
    string,
    string,
    string,
  ];
  return {
    title: lastDayTitle(lastDayText),
    // A word joiner keeps a Chinese day on one line, where spaces do not part it.
    heading: lastDayTitle(locale === 'zh' ? Array.from(lastDayText).join('\u2060') : lastDayText),
    answer: deadlineAnswer[stage]({ days: Math.abs(daysLeft), lastDay: lastDayText, safeDay: safeDayText }),
    firstDay,
    firstDayText,
    safeDay,
    safeDayText,
    lastDay,
    lastDayText,
    today,
    todayText,
  };
}

/** The same with what the sheet has besides. */
export function deadlineSheetView(deadline: Deadline, locale: Locale): DeadlineSheetView {
  const { firstDay, lastDay } = deadline;
  const view = deadlineView(deadline, locale);
  const request = getMessages('zh').employerRequest(formatDay('zh', firstDay), formatDay('zh', lastDay));
  return {
    ...view,
    address: absoluteUrl(localizePath(locale, withField(deadlineAnswerPath, dayField, firstDay))),
    request,
    characters: locale === 'zh' ? [] : rubyOf(request).map(({ base, reading = '' }) => ({ base, reading, isSaid: reading !== '' })),
    meaning: getMessages(locale).employerRequest(view.firstDayText, view.lastDayText),
  };
}

/** What is wrong with a first day, in the words of one language. */
export function dayFaultView(typed: string, fault: FirstDayFault | 'number', locale: Locale): DayFaultView {
  const { dayFaults, numberTyped } = getMessages(locale);
  return { typed, query: encodeURIComponent(typed), fault: fault === 'number' ? numberTyped : dayFaults[fault] };
}
