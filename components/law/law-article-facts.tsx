import type { Law } from '#lib/pages/law.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localizePath } from '#lib/site/paths.ts';
import type { LinkRow } from '#components/lists/link-rows.tsx';

/** Below an article: its status, the day it was checked, the official text, and the guides that rely on it. */
export function LawArticleFacts({ law, guides }: { law: Law; guides: readonly LinkRow[] }) {
  const { locale, inForce, isInForce, copies, caution, reviewed, database } = law;
  const messages = getMessages(locale);
  // Before its day, and where no stored copy shows it in force, only the day itself tells.
  const standing =
    inForce !== undefined && (!isInForce || copies.length === 0)
      ? `${isInForce ? messages.inForceSince : messages.inForceFrom} ${formatDay(locale, inForce)}`
      : isInForce
        ? messages.inForce
        : messages.inCopies;
  return (
    <div className="article-facts link-section">
      <p className="quiet">
        {[standing, caution].filter(Boolean).join(' · ')} · {messages.statusChecked} {formatDay(locale, reviewed)} ·{' '}
        <a href={database}>{new URL(database).host}</a>
      </p>
      {guides.length > 0 ? (
        <>
          <p className="quiet">{messages.guidesRelying}</p>
          <ul>
            {guides.map(({ path, title }) => (
              <li key={path}>
                <a href={localizePath(locale, path)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
