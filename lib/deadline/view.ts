import { formatDay, formatDayOfWeek, formatWeekday } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineAnswerPath, localizePath, withField } from '#lib/site/paths.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { rubyOf } from '#lib/text/ruby.ts';
import { partsByScript } from '#lib/text/scripts.ts';
import { daysOfLaw, type Deadline } from './deadline.ts';
import { daysOf, type DayFault } from './typed-day/day-fault.ts';

/** What the answer about a deadline is filled with; each day as `YYYY-MM-DD` and written out. */
export type DeadlineView = ReturnType<typeof deadlineView>;

/** What the sheet of the answer is filled with. */
export type DeadlineSheetView = ReturnType<typeof deadlineSheetView>;

/** What the page is filled with that says what is wrong with a first day. */
export type DayFaultView = ReturnType<typeof dayFaultView>;

/** Where today stands on a line whose first quarter ends with the first day, and whose last one begins with the last day. */
function placeOnLine({ stage, daysLeft }: Deadline): string {
  if (stage === 'ahead') return '12%';
  if (stage === 'late') return '88%';
  return `${Math.round(75 - (50 * daysLeft) / daysOfLaw)}%`;
}

/** A deadline in the words of one language; `isPicked` where its first day was picked among other matters. */
export function deadlineView(deadline: Deadline, locale: Locale, isPicked = false) {
  const { firstDay, safeDay, lastDay, today, daysLeft, stage } = deadline;
  const { lastDayTitle, deadlineAnswer, pickedDay } = getMessages(locale);
  const inWords = (day: string): string => formatDay(locale, day);
  const lastDayText = formatDayOfWeek(locale, lastDay);
  return {
    title: lastDayTitle(lastDayText, stage === 'ahead'),
    // The day stands at its end in both languages.
    titleStart: lastDayTitle('', stage === 'ahead'),
    answer: deadlineAnswer[stage]({
      days: Math.abs(daysLeft),
      firstDay: inWords(firstDay),
      lastDay: inWords(lastDay),
      safeDay: inWords(safeDay),
    }),
    isPicked,
    picked: pickedDay(inWords(firstDay)),
    firstDay,
    firstDayText: formatDayOfWeek(locale, firstDay),
    safeDay,
    safeDayText: formatDayOfWeek(locale, safeDay),
    lastDay,
    lastDayText,
    today,
    todayAt: placeOnLine(deadline),
    todayText: formatDayOfWeek(locale, today),
  };
}

/** The same with what the sheet has besides: its full address, the words to show and what they mean. */
export function deadlineSheetView(deadline: Deadline, locale: Locale) {
  const view = deadlineView(deadline, locale);
  const { firstDay, lastDay } = view;
  // What the reader shows to the employer, and word by word for those who may not be able to say it.
  const isAhead = deadline.stage === 'ahead';
  const request = getMessages('zh').employerRequest(formatDay('zh', firstDay), formatDay('zh', lastDay), isAhead);
  return {
    ...view,
    address: absoluteUrl(localizePath(locale, withField(deadlineAnswerPath, dayField, firstDay))),
    request,
    words: locale === 'zh' ? [] : rubyOf(request).map(({ base, reading = '' }) => ({ base, reading, isSaid: reading !== '' })),
    meaning: getMessages(locale).employerRequest(formatDay(locale, firstDay), formatDay(locale, lastDay), isAhead),
  };
}

/** The most characters of what was typed that a sentence repeats. */
const longestQuote = 40;

/** What is wrong with a first day or asked about it, in the words of one language, with the days to choose from. */
export function dayFaultView(typed: string, fault: DayFault, locale: Locale) {
  const { error, colon, whichDay, deadline } = getMessages(locale);
  const choices = daysOf(fault).map((day) => ({
    href: localizePath(locale, withField(deadlineAnswerPath, dayField, day)),
    day: formatDay(locale, day),
    weekday: formatWeekday(locale, day),
  }));
  return {
    title: `${choices.length === 0 ? error : whichDay}${colon}${deadline}`,
    typed: fault.kind === 'number' ? '' : typed,
    // The query is what was typed, as it stands in an address.
    query: encodeURIComponent(typed),
    fault: partsByScript(faultSentence(fault, locale), locale),
    choices,
    // Where a day can be chosen, nothing is wrong with what was typed: it is only asked about.
    isAsked: choices.length > 0,
    isFaulty: choices.length === 0,
  };
}

function faultSentence(fault: DayFault, locale: Locale): string {
  const { dayFaults, otherCalendars } = getMessages(locale);
  const [first = ''] = daysOf(fault).map((day) => formatDay(locale, day));
  switch (fault.kind) {
    case 'unclear':
    case 'month-name':
      return dayFaults[fault.kind](quoted(fault.what));
    case 'missing':
      return dayFaults.missing(fault.parts, first !== '');
    case 'impossible':
      return dayFaults.impossible(fault.why);
    case 'weekday':
      return dayFaults.weekday(first, formatWeekday(locale, fault.days[0] ?? ''));
    case 'calendar':
      return dayFaults.calendar(otherCalendars[fault.calendar], first !== '');
    case 'words':
      return dayFaults.words(first, quoted(fault.what));
    case 'last-day':
      return dayFaults['last-day'](formatDay(locale, fault.lastDay));
    case 'future':
      return dayFaults.future(formatDay(locale, fault.day), formatDay(locale, fault.latest));
    default:
      return dayFaults[fault.kind];
  }
}

function quoted(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : text;
}
