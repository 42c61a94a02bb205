import { holes } from '#lib/document/holes.ts';
import type { FeedbackThanksView } from '#lib/feedback/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

const { text } = holes<FeedbackThanksView>();

/** A template filled with a `FeedbackThanksView`: thanks, and leads back and to saying more. */
export function FeedbackThanks({ locale }: { locale: Locale }) {
  const { feedback } = getMessages(locale);
  return (
    <article>
      <h1>{feedback.thanks}</h1>
      <p>{feedback.thanksText}</p>
      <ul role="list" className="rows">
        <li>
          <a href={text('pageAddress')}>
            <span>{feedback.back}</span> <small>{text('pageTitle')}</small>
          </a>
        </li>
        <li>
          <a href={text('moreAddress')}>
            <span>{feedback.more}</span>
          </a>
        </li>
      </ul>
    </article>
  );
}
