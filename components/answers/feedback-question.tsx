import { FaultBox } from '#components/forms/fault-box.tsx';
import { holes } from '#lib/document/holes.ts';
import type { FeedbackView } from '#lib/feedback/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { feedbackFields as fields, feedbackPath } from '#lib/site/feedback-paths.ts';
import { localizePath } from '#lib/site/paths.ts';

const { text, when, each } = holes<FeedbackView>();
const [faulty, reasons] = [when('hasFault'), each('reasons')];
const [chosen, other] = [reasons.item.when('isChosen'), reasons.item.unless('isChosen')];

interface FeedbackQuestionProps {
  readonly locale: Locale;
  readonly regions: readonly { readonly slug: string; readonly name: string }[];
  /** The most that may be written, in characters. */
  readonly longest: number;
}

/** A template filled with a `FeedbackView`: asks what is wrong with a page, in a form that no script is needed for. */
export function FeedbackQuestion({ locale, regions, longest }: FeedbackQuestionProps) {
  const { feedback } = getMessages(locale);
  return (
    <article>
      {faulty.open}
      <FaultBox locale={locale} field={fields.words}>
        {text('fault')}
      </FaultBox>
      {faulty.close}
      <h1>{text('title')}</h1>
      <p>
        {feedback.aboutPage} <a href={text('pageAddress')}>{text('pageTitle')}</a>
      </p>
      <form action={localizePath(locale, feedbackPath)} method="post" className="feedback">
        <input type="hidden" name={fields.page} value={text('page')} />
        <input type="hidden" name={fields.isUseful} value={text('isUseful')} />
        <input type="hidden" name={fields.stamp} value={text('stamp')} />
        <fieldset>
          <legend>{feedback.reason}</legend>
          <ul role="list">
            {reasons.open}
            <li>
              {chosen.open}
              <Choice isChosen />
              {chosen.close}
              {other.open}
              <Choice />
              {other.close}
            </li>
            {reasons.close}
          </ul>
        </fieldset>
        <label htmlFor={fields.region}>{feedback.region}</label>
        <select id={fields.region} name={fields.region}>
          <option value={text('region')}>{text('regionName')}</option>
          {regions.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={fields.words}>{feedback.words}</label>
        <p id={`${fields.words}-hint`}>{feedback.wordsHint}</p>
        <textarea
          id={fields.words}
          name={fields.words}
          rows={5}
          maxLength={longest}
          aria-describedby={`${fields.words}-hint`}
          defaultValue={text('words')}
        />
        <div className="trap">
          <label htmlFor={fields.trap}>{feedback.trap}</label>
          <input type="text" id={fields.trap} name={fields.trap} autoComplete="off" tabIndex={-1} />
        </div>
        <button type="submit">{feedback.send}</button>
      </form>
    </article>
  );
}

/** One thing that may be wrong with a page. */
function Choice({ isChosen = false }: { isChosen?: boolean }) {
  const { item } = reasons;
  const id = `reason-${item.text('id')}`;
  return (
    <>
      <input type="radio" id={id} name={fields.reason} value={item.text('id')} defaultChecked={isChosen} />{' '}
      <label htmlFor={id}>{item.text('label')}</label>
    </>
  );
}
