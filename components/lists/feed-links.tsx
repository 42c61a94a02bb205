import { Fold } from '#components/document/fold.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf } from '#lib/site/paths.ts';
import { feedPath, jsonFeedPath } from '#lib/site/site-files.ts';

interface FeedLinksProps {
  readonly locale: Locale;
  /** The feed of each topic, by its whole path. */
  readonly byTopic: readonly { readonly name: string; readonly path: string }[];
}

/** How to hear of changes without coming back. */
export function FeedLinks({ locale, byTopic }: FeedLinksProps) {
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
      <Fold id={anchorOf('topics')} title={feeds.byTopic}>
        <ul>
          {byTopic.map(({ name, path }) => (
            <li key={path} className="alone">
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
        <p>{feeds.jsonToo}</p>
      </Fold>
    </>
  );
}
