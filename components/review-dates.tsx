import type { ReactNode } from 'react';
import type { Locale } from '#lib/locale.ts';
import { formatDay, getMessages } from '#lib/messages.ts';

/** When the page was last checked, and when it will be again. */
export function ReviewDates({ reviewed, reviewBy, locale }: { reviewed: string; reviewBy: string; locale: Locale }): ReactNode {
  const messages = getMessages(locale);
  return (
    <p className="quiet">
      {messages.reviewed}
      {messages.colon}
      <time dateTime={reviewed}>{formatDay(locale, reviewed)}</time>
      {' · '}
      {messages.reviewBy}
      {messages.colon}
      <time dateTime={reviewBy}>{formatDay(locale, reviewBy)}</time>
    </p>
  );
}
