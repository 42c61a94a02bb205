import type { ReactNode } from 'react';
import type { Law } from '#lib/content/law.ts';
import { formatDay, getMessages } from '#lib/messages.ts';
import { localizePath } from '#lib/paths.ts';
import type { LinkRow } from './link-rows.tsx';

/** Below an article: its status, the day it was checked, the official text, and the guides that rely on it. */
export function LawArticleFacts({ law, guides }: { law: Law; guides: readonly LinkRow[] }): ReactNode {
  const { locale, isInForce, reviewed, database } = law;
  const messages = getMessages(locale);
  return (
    <div className="article-facts link-section">
      <p className="quiet">
        {isInForce ? messages.inForce : messages.inCopies} · {messages.statusChecked} {formatDay(locale, reviewed)} ·{' '}
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
