import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { PhoneText } from '#components/text/phone-text.tsx';
import { WarningBox } from './warning-box.tsx';

type ReviewDatesProps = Pick<ComposedDocument, 'modified' | 'reviewed' | 'reviewBy' | 'overdue' | 'locale'>;

/** When the page was last checked, when it was changed where that was another day, and when it will be checked again; a banner when that day has passed. */
export function ReviewDates({ modified, reviewed, reviewBy, overdue, locale }: ReviewDatesProps) {
  const messages = getMessages(locale);
  return (
    <>
      {overdue ? (
        <WarningBox locale={locale} title={messages.overdueTitle}>
          <p>
            <PhoneText text={messages.overdueText(formatDay(locale, reviewBy))} />
          </p>
        </WarningBox>
      ) : null}
      <p className="quiet">
        {messages.reviewed}
        {messages.colon}
        <time dateTime={reviewed}>{formatDay(locale, reviewed)}</time>
        {modified === reviewed ? null : (
          <>
            {` · ${messages.modified}${messages.colon}`}
            <time dateTime={modified}>{formatDay(locale, modified)}</time>
          </>
        )}
        {overdue ? null : (
          <>
            {` · ${messages.reviewBy}${messages.colon}`}
            <time dateTime={reviewBy}>{formatDay(locale, reviewBy)}</time>
          </>
        )}
      </p>
    </>
  );
}
