import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { feedbackFields, feedbackPath, feedbackPathOf } from '#lib/site/feedback-paths.ts';
import { localizePath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';

/** Asks whether a page is useful, by its path without the language; nothing where readers cannot say it. */
export function UsefulForm({ path, locale }: { path: string; locale: Locale }) {
  if (!site.hasFeedback) return null;
  const { useful, isUseful, sayWhatIsWrong } = getMessages(locale);
  return (
    <form action={localizePath(locale, feedbackPath)} method="post" aria-label={useful} className="useful alone">
      <input type="hidden" name={feedbackFields.page} value={path} />
      {useful}{' '}
      <button type="submit" name={feedbackFields.isUseful} value="yes">
        {isUseful.yes}
      </button>{' '}
      <button type="submit" name={feedbackFields.isUseful} value="no">
        {isUseful.no}
      </button>{' '}
      <a href={localizePath(locale, feedbackPathOf(path))}>{sayWhatIsWrong}</a>
    </form>
  );
}
