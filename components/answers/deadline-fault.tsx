import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import type { DayFaultView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

const { text } = holes<DayFaultView>();

/** A template filled with a `DayFaultView`: asks again for the first day of work, and says what is wrong with what was typed. */
export function DeadlineFault({ locale }: { locale: Locale }) {
  return (
    <article>
      <h1>{getMessages(locale).deadline}</h1>
      <DeadlineForm locale={locale} typed={text('typed')} fault={text('fault')} />
    </article>
  );
}
