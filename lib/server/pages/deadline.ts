import { calendarFile } from '#lib/deadline/calendar.ts';
import { readDeadline } from '#lib/deadline/deadline.ts';
import { dayFaultView, deadlineSheetView, deadlineView } from '#lib/deadline/view.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { today } from '#lib/site/clock.ts';
import { dayField, deadlineAnswerPath, localizePath, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { numberSign, readTyped } from '#lib/text/user-input.ts';
import type { Reply, Route } from '#lib/server/reply.ts';
import { leaveNumberOut } from './leave-number-out.ts';

/** By which day an employer must apply; what is wrong with a day that cannot be one stands beside the field. */
export function deadlineAnswerRoute(locale: Locale): Route {
  return leaveNumberOut(deadlineAnswerPath, dayField, locale, ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get(dayField));
    const read = readDeadline(text, today());
    if (!('fault' in read)) {
      const { stage, firstDay } = read;
      const template = `${locale}/deadline-answer/${stage}`;
      return { kind: 'page', template, key: `${firstDay} ${read.today}`, view: () => deadlineView(read, locale) };
    }
    const fault = isNumber ? 'number' : read.fault;
    return { kind: 'page', template: `${locale}/deadline-fault`, key: `${fault} ${text}`, view: () => dayFaultView(text, fault, locale) };
  });
}

/** The answer on one sheet, to be printed; for a day that cannot be one, the page that says what is wrong with it. */
export function deadlineSheetRoute(locale: Locale): Route {
  return ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get(dayField));
    const read = readDeadline(text, today());
    // A long number is not repeated, only why.
    if ('fault' in read) return toAnswer(locale, isNumber ? numberSign : text);
    const template = `${locale}/deadline-sheet/${read.stage}`;
    return { kind: 'page', template, key: `${read.firstDay} ${read.today}`, view: () => deadlineSheetView(read, locale) };
  };
}

/** The last day as a calendar file; for a day that cannot be one, the page that says what is wrong with it. */
export function calendarRoute(locale: Locale): Route {
  return ({ fields }) => {
    const { text, isNumber } = readTyped(fields.get(dayField));
    const read = readDeadline(text, today());
    // A long number is not repeated, only why.
    if ('fault' in read) return toAnswer(locale, isNumber ? numberSign : text);
    const { calendarTitle, calendarText } = getMessages(locale);
    const url = absoluteUrl(toAnswer(locale, read.firstDay).location);
    const file = calendarFile({
      id: `${read.firstDay}.${locale}@${new URL(url).hostname}`,
      day: read.lastDay,
      title: calendarTitle,
      text: calendarText(formatDay(locale, read.firstDay), formatDay(locale, read.lastDay), url),
      url,
      made: read.today,
    });
    return { kind: 'file', mediaType: 'text/calendar; charset=utf-8', body: file };
  };
}

function toAnswer(locale: Locale, day: string): Reply & { readonly kind: 'redirect' } {
  return { kind: 'redirect', location: localizePath(locale, withField(deadlineAnswerPath, dayField, day)) };
}
