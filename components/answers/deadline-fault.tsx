import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { FaultBox } from '#components/forms/fault-box.tsx';
import type { DayFaultView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField } from '#lib/site/paths.ts';

const { text, when, each } = holes<DayFaultView>();
const [choices, someChoices] = [each('choices'), when('hasChoices')];

/** A template filled with a `DayFaultView`: says what is wrong with what was typed, asks again for the first day of work, and lets choose the day that may be meant. */
export function DeadlineFault({ locale }: { locale: Locale }) {
  const { deadline, chooseDay } = getMessages(locale);
  return (
    <article>
      <FaultBox locale={locale} field={dayField}>
        <ForeignWordsHole parts={each('fault')} />
      </FaultBox>
      <h1>{deadline}</h1>
      <DeadlineForm locale={locale} typed={text('typed')} isFaulty />
      {someChoices.open}
      <section aria-label={chooseDay}>
        <ul role="list" className="rows">
          {choices.open}
          <li>
            <a href={choices.item.text('href')}>
              <span>{choices.item.text('day')}</span> <small>{choices.item.text('weekday')}</small>
            </a>
          </li>
          {choices.close}
        </ul>
      </section>
      {someChoices.close}
    </article>
  );
}
