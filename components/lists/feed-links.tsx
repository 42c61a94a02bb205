import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { feedPath, jsonFeedPath } from '#lib/site/site-files.ts';

/** How to hear of changes without coming back. */
export function FeedLinks({ locale }: { locale: Locale }) {
  const { feeds } = getMessages(locale);
  return (
    <>
      <p>{feeds.text}</p>
      <ul>
        <li className="alone">
          <a href={feedPath(locale)}>{feeds.atom}</a>
        </li>
        <li className="alone">
          <a href={jsonFeedPath(locale)}>{feeds.json}</a>
        </li>
      </ul>
    </>
  );
}
