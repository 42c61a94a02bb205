import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineAnswerPath, localizePath, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { rubyOf } from '#lib/text/ruby.ts';
import type { Deadline, FirstDayFault } from './deadline.ts';

/** What the answer about a deadline is filled with; each day as `YYYY-MM-DD` and written out. */
export type DeadlineView = ReturnType<typeof deadlineView>;

/** What the sheet of the answer is filled with. */
export type DeadlineSheetView = ReturnType<typeof deadlineSheetView>;

/** What the page is filled with that says what is wrong with a first day. */
export type DayFaultView = ReturnType<typeof dayFaultView>;

/** A deadline in the words of one language. */
export function deadlineView(deadline: Deadline, locale: Locale) {
  const { firstDay, safeDay, lastDay, today, daysLeft, stage } = deadline;
  const { lastDayTitle, deadlineAnswer } = getMessages(locale);
  const [safeDayText, lastDayText] = [formatDay(locale, safeDay), formatDay(locale, lastDay)];
  return {
    title: lastDayTitle(lastDayText),
    // A word joiner keeps a Chinese day on one line, where spaces do not part it.
    heading: lastDayTitle(locale === 'zh' ? Array.from(lastDayText).join('\u2060') : lastDayText),
    answer: deadlineAnswer[stage]({ days: Math.abs(daysLeft), lastDay: lastDayText, safeDay: safeDayText }),
    firstDay,
    firstDayText: formatDay(locale, firstDay),
    safeDay,
    safeDayText,
    lastDay,
    lastDayText,
    today,
    todayText: formatDay(locale, today),
  };
}

/** The same with what the sheet has besides: its full address, the words to show and what they mean. */
export function deadlineSheetView(deadline: Deadline, locale: Locale) {
  const view = deadlineView(deadline, locale);
  const { firstDay, lastDay } = view;
  // What the reader shows to the employer, and character by character for those who may not be able to say it.
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
export function dayFaultView(typed: string, fault: FirstDayFault | 'number', locale: Locale) {
  const { dayFaults, numberTyped } = getMessages(locale);
  // The query is what was typed, as it stands in an address.
  return { typed, query: encodeURIComponent(typed), fault: fault === 'number' ? numberTyped : dayFaults[fault] };
}
