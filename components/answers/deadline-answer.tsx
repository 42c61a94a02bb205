import { DocumentArticle } from '#components/document/document-article.tsx';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';
import { FactList } from '#components/lists/fact-list.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';
import type { DeadlineStage } from '#lib/deadline/deadline.ts';
import type { DeadlineView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField, deadlineCalendarPath, deadlinePath, deadlineSheetPath, localizePath } from '#lib/site/paths.ts';

const { text, when } = holes<DeadlineView>();
const picked = when('isPicked');

/** A template filled with a `DeadlineView`: by which day an employer must apply, what to do now, the ways to keep it, how it was counted. */
export function DeadlineAnswer({ document, stage }: { document: ComposedDocument; stage: DeadlineStage }) {
  const { locale } = document;
  const messages = getMessages(locale);
  const day = `?${dayField}=${text('firstDay')}`;
  const isBefore = stage === 'ahead' || stage === 'waiting';
  return (
    <DocumentArticle
      document={document}
      heading={<DeadlineHeading />}
      note={
        <>
          {picked.open}
          <p>{text('picked')}</p>
          {picked.close}
        </>
      }
      lead={
        <>
          <a href={isBefore ? localizePath(locale, `${deadlineCalendarPath}${day}`) : `#${stage}`} className="button">
            {isBefore ? messages.saveDay : messages.whatNow}
          </a>
          {isBefore ? (
            <p className="quiet">
              <ForeignWords text={messages.calendarInApp} locale={locale} />
            </p>
          ) : null}
          <DeadlineLine stage={stage} locale={locale} />
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

/** The last day, which stays on one line where there is room. */
export function DeadlineHeading() {
  return (
    <>
      {text('titleStart')}
      <span className="last-day">{text('lastDayText')}</span>
    </>
  );
}

/** The thirty days as a line with today on it, for those who would rather look: the list below says the same. */
function DeadlineLine({ stage, locale }: { stage: DeadlineStage; locale: Locale }) {
  const { lineOfDays } = getMessages(locale);
  const [from, to] = ['25%', '75%'];
  return (
    <div className="drawing days" aria-hidden="true">
      <svg focusable="false">
        <line x1={stage === 'ahead' ? '12%' : from} x2={stage === 'late' ? '88%' : to} y1="2em" y2="2em" className="beyond" />
        <line x1={from} x2={to} y1="2em" y2="2em" />
        <circle cx={from} cy="2em" r="0.4em" />
        <circle cx={to} cy="2em" r="0.4em" />
        <circle cx={text('todayAt')} cy="2em" r="0.4em" className="today" />
        <text x={text('todayAt')} y="1em">
          {lineOfDays.today}
        </text>
      </svg>
      <p>
        <span>{lineOfDays.first}</span> <span>{lineOfDays.last}</span>
      </p>
    </div>
  );
}

/** The days of a deadline, each with its name. */
export function DeadlineDays({ stage, locale }: { stage: DeadlineStage; locale: Locale }) {
  const messages = getMessages(locale);
  const days = [
    [messages.firstDay, text('firstDay'), text('firstDayText')],
    // Once the last day is there, a safer one is no advice any more.
    ...(stage === 'ahead' || stage === 'waiting' ? [[messages.safeDay, text('safeDay'), text('safeDayText')] as const] : []),
    [messages.lastDay, text('lastDay'), text('lastDayText')],
    [messages.todayInChina, text('today'), text('todayText')],
  ] as const;
  return <FactList facts={days.map(([name, day, words]) => ({ name, value: <time dateTime={day}>{words}</time> }))} />;
}
