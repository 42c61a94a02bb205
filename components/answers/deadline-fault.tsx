import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import type { DayFaultView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

const { text, when, each } = holes<DayFaultView>();
const [choices, someChoices] = [each('choices'), when('hasChoices')];

/** A template filled with a `DayFaultView`: asks again for the first day of work, says what is wrong with what was typed, and lets choose the day that may be meant. */
export function DeadlineFault({ locale }: { locale: Locale }) {
  const { deadline, chooseDay } = getMessages(locale);
  return (
    <article>
      <h1>{deadline}</h1>
      <DeadlineForm locale={locale} typed={text('typed')} fault={<ForeignWordsHole parts={each('fault')} />} />
      {someChoices.open}
      <section aria-label={chooseDay}>
        <ul role="list" className="rows">
          {choices.open}
          <li>
            <a href={choices.item.text('href')}>
              <span>{choices.item.text('day')}</span>
              <small>{choices.item.text('weekday')}</small>
            </a>
          </li>
          {choices.close}
        </ul>
      </section>
      {someChoices.close}
    </article>
  );
}
