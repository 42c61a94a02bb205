import type { ReactNode } from 'react';
import type { DeadlinePage } from '#lib/pages/deadline.ts';
import type { Deadline } from '#lib/deadline/deadline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { deadlinePath, localizePath } from '#lib/site/paths.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';

/** By which day an employer must apply: the day, what to do now, the ways to keep it, how it was counted. */
export function DeadlineAnswer({ page }: { page: DeadlinePage }): ReactNode {
  const { locale, deadline, document, paths } = page;
  const messages = getMessages(locale);
  return (
    <DocumentArticle
      document={document}
      lead={
        <>
          {deadline.stage === 'waiting' ? (
            <a href={localizePath(locale, paths.calendar)} className="button">
              {messages.saveDay}
            </a>
          ) : (
            <a href={`#${deadline.stage}`} className="button">
              {messages.whatNow}
            </a>
          )}
          <DeadlineDays deadline={deadline} locale={locale} />
          <LinkRows
            rows={[
              { path: paths.sheet, title: messages.printAnswer, summary: messages.printAnswerSummary },
              { path: deadlinePath, title: messages.anotherDay },
            ]}
            locale={locale}
          />
        </>
      }
    />
  );
}

/** The days of a deadline, each with its name. */
export function DeadlineDays({ deadline, locale }: { deadline: Deadline; locale: Locale }): ReactNode {
  const messages = getMessages(locale);
  const { firstDay, safeDay, lastDay, today, stage } = deadline;
  const days = [
    [messages.firstDay, firstDay],
    // Once the last day is there, a safer one is no advice any more.
    ...(stage === 'waiting' ? [[messages.safeDay, safeDay] as const] : []),
    [messages.lastDay, lastDay],
    [messages.todayInChina, today],
  ] as const;
  return (
    <dl className="facts">
      {days.map(([name, day]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <time dateTime={day}>{formatDay(locale, day)}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
}
