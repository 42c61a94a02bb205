import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** An event of one whole day; both days are `YYYY-MM-DD`. */
interface CalendarDay {
  /** Tells this event from all others; the same each time it is made. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** The page that says more. */
  readonly url: string;
  /** The day on which the file is made. */
  readonly made: string;
}

/** How long before the day begins the reader is reminded, in seconds. */
const reminder = 2 * 24 * 60 * 60;

/** A calendar file (RFC 5545) with one event of a whole day, and a reminder two days before. */
export function calendarFile({ id, day, title, text, url, made }: CalendarDay): string {
  const calendar = ical({ prodId: { company: 'social-security-inquiry', product: 'deadline', language: 'ZH' } });
  const event = calendar.createEvent({
    id,
    start: Temporal.PlainDate.from(day),
    allDay: true,
    stamp: new Date(`${made}T00:00:00Z`),
    summary: title,
    description: text,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: reminder, description: title });
  return inOrder(calendar.toString());
}

/** RFC 5545 puts the properties of an event before its alarms and ends every line, which the library does not; strict readers refuse the file. */
function inOrder(file: string): string {
  const [alarm = ''] = /BEGIN:VALARM\r\n.*?END:VALARM\r\n/su.exec(file) ?? [];
  return `${file
    .trimEnd()
    .replace(alarm, '')
    .replace('END:VEVENT', () => `${alarm}END:VEVENT`)}\r\n`;
}
