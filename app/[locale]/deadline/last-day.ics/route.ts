import { today } from '#lib/site/clock.ts';
import { calendarFile } from '#lib/deadline/calendar.ts';
import { readDeadline } from '#lib/deadline/deadline.ts';
import { isLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { absoluteUrl } from '#lib/pages/metadata.ts';
import { dayField, deadlineAnswerPath, localizePath, withField } from '#lib/site/paths.ts';
import { readTyped } from '#lib/text/user-input.ts';

/** The last day as a calendar file; for a day that cannot be one, the page that says what is wrong with it. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { text } = readTyped(new URL(request.url).searchParams.get(dayField));
  const read = readDeadline(text, today());
  const answer = localizePath(locale, withField(deadlineAnswerPath, dayField, 'fault' in read ? text : read.firstDay));
  if ('fault' in read) return new Response(null, { status: 307, headers: { location: answer } });
  const messages = getMessages(locale);
  const url = absoluteUrl(answer);
  const file = calendarFile({
    id: `${read.firstDay}.${locale}@${new URL(url).hostname}`,
    day: read.lastDay,
    title: messages.calendarTitle,
    text: messages.calendarText(formatDay(locale, read.firstDay), formatDay(locale, read.lastDay), url),
    url,
    made: read.today,
  });
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
