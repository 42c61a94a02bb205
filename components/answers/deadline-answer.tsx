import { DocumentArticle } from '#components/document/document-article.tsx';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { FactList } from '#components/lists/fact-list.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import type { DeadlineStage } from '#lib/deadline/deadline.ts';
import type { DeadlineView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineCalendarPath, deadlinePath, deadlineSheetPath, localizePath } from '#lib/site/paths.ts';

const { text } = holes<DeadlineView>();

/** A template filled with a `DeadlineView`: by which day an employer must apply, what to do now, the ways to keep it, how it was counted. */
export function DeadlineAnswer({ document, stage }: { document: ComposedDocument; stage: DeadlineStage }) {
  const { locale } = document;
  const messages = getMessages(locale);
  const day = `?${dayField}=${text('firstDay')}`;
  const isWaiting = stage === 'waiting';
  return (
    <DocumentArticle
      document={document}
      lead={
        <>
          <a href={isWaiting ? localizePath(locale, `${deadlineCalendarPath}${day}`) : `#${stage}`} className="button">
            {isWaiting ? messages.saveDay : messages.whatNow}
          </a>
          <DeadlineDays stage={stage} locale={locale} />
          <LinkRows
            rows={[
              { path: `${deadlineSheetPath}${day}`, title: messages.printAnswer, summary: messages.printAnswerSummary },
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
export function DeadlineDays({ stage, locale }: { stage: DeadlineStage; locale: Locale }) {
  const messages = getMessages(locale);
  const days = [
    [messages.firstDay, text('firstDay'), text('firstDayText')],
    // Once the last day is there, a safer one is no advice any more.
    ...(stage === 'waiting' ? [[messages.safeDay, text('safeDay'), text('safeDayText')] as const] : []),
    [messages.lastDay, text('lastDay'), text('lastDayText')],
    [messages.todayInChina, text('today'), text('todayText')],
  ] as const;
  return <FactList facts={days.map(([name, day, words]) => ({ name, value: <time dateTime={day}>{words}</time> }))} />;
}
