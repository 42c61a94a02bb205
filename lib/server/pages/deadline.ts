import { calendarFile } from '#lib/deadline/calendar.ts';
import { readDeadline } from '#lib/deadline/deadline.ts';
import { dayFaultView, deadlineSheetView, deadlineView } from '#lib/deadline/view.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { today } from '#lib/site/clock.ts';
import { dayField, deadlineAnswerPath, localizePath, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { longestDayText } from '#lib/deadline/typed-day/typed-day.ts';
import { holdsCardNumber, holdsNumber } from '#lib/text/redact/redact.ts';
import { noNumber, readTyped } from '#lib/text/user-input.ts';
import type { Reply, Route } from '#lib/server/reply.ts';

/** By which day an employer must apply; what is wrong with a day that cannot be one, or asked about it, stands first on the page. */
export function deadlineAnswerRoute(locale: Locale): Route {
  return ({ fields }) => {
    const { text, read, day } = readDay(fields);
    if (!('fault' in read)) {
      const { stage, firstDay, isPicked = false } = read;
      const template = `${locale}/deadline-answer/${stage}`;
      return {
        kind: 'page',
        template,
        key: `${firstDay} ${day}${isPicked ? ' picked' : ''}`,
        view: () => deadlineView(read, locale, isPicked),
      };
    }
    const { fault } = read;
    // An address with such a number in it stays in the history of a browser, and is sent to others.
    if (fault.kind === 'number' && fields.get(dayField) !== noNumber) return toAnswer(locale, noNumber);
    return {
      kind: 'page',
      template: `${locale}/deadline-fault`,
      key: `${fault.kind} ${text} ${day}`,
      view: () => dayFaultView(text, fault, locale),
    };
  };
}

/** The answer on one sheet, to be printed; for a day that cannot be one, the page that says what is wrong with it. */
export function deadlineSheetRoute(locale: Locale): Route {
  return ({ fields }) => {
    const { text, read, day } = readDay(fields);
    if ('fault' in read) return toAnswer(locale, read.fault.kind === 'number' ? noNumber : text);
    return {
      kind: 'page',
      template: `${locale}/deadline-sheet/${read.stage}`,
      key: `${read.firstDay} ${day}`,
      view: () => deadlineSheetView(read, locale),
    };
  };
}

/** The last day as a calendar file; for a day that cannot be one, the page that says what is wrong with it. */
export function calendarRoute(locale: Locale): Route {
  return ({ fields }) => {
    const { text, read } = readDay(fields);
    if ('fault' in read) return toAnswer(locale, read.fault.kind === 'number' ? noNumber : text);
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

/** What was typed as a day, what it means, and the day it is in China. A long number is not repeated. */
export function readDay(fields: URLSearchParams) {
  const day = today();
  const typed = fields.get(dayField);
  const input = readTyped(typed, longestDayText + 2, holdsCardNumber);
  // A day and a time may have as many digits as an ID number; a `T` between them keeps them apart.
  const { text, isNumber } = input.isNumber
    ? readTyped(typed?.replace(/(?<=\d) +(?=\d{1,2}:\d{2})/u, 'T'), longestDayText + 2, holdsCardNumber)
    : input;
  const number = { fault: { kind: 'number' as const } };
  const understood = isNumber ? number : readDeadline(text, day);
  // What is no day may be the number of a passport or a telephone; what begins with a year was meant as a day.
  const isUnclear = 'fault' in understood && understood.fault.kind === 'unclear';
  const isOther = isUnclear && !/^(?:19|20)\d\d[-/.年\d]/u.test(text) && holdsNumber(text);
  const read = isOther ? number : understood;
  return { text: 'fault' in read && read.fault.kind === 'number' ? '' : text, read, day };
}

function toAnswer(locale: Locale, day: string): Reply & { readonly kind: 'redirect' } {
  return { kind: 'redirect', location: localizePath(locale, withField(deadlineAnswerPath, dayField, day)) };
}
