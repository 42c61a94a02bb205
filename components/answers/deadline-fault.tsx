import { ForeignWordsHole } from '#components/text/inline-text.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { FaultBox } from '#components/forms/fault-box.tsx';
import type { DayFaultView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { dayField } from '#lib/site/paths.ts';

const { text, when, each } = holes<DayFaultView>();
const choices = each('choices');
const [faulty, asked] = [when('isFaulty'), when('isAsked')];

/** A template filled with a `DayFaultView`: says what is wrong with what was typed or asked about it, asks again for the first day of work, and lets choose the day that may be meant. */
export function DeadlineFault({ locale }: { locale: Locale }) {
  const { deadline, chooseDay, whichDay } = getMessages(locale);
  return (
    <article>
      {faulty.open}
      <FaultBox locale={locale} field={dayField}>
        <ForeignWordsHole parts={each('fault')} />
      </FaultBox>
      {`${faulty.close}${asked.open}`}
      <FaultBox locale={locale} field={dayField} question={whichDay}>
        <ForeignWordsHole parts={each('fault')} />
      </FaultBox>
      {asked.close}
      <h1>{deadline}</h1>
      {faulty.open}
      <DeadlineForm locale={locale} typed={text('typed')} isFaulty />
      {`${faulty.close}${asked.open}`}
      <DeadlineForm locale={locale} typed={text('typed')} isAsked />
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
      {asked.close}
    </article>
  );
}
