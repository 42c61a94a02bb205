import type { Law } from '#lib/pages/law.ts';
import { lawStanding } from '#lib/document/law-standing.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath } from '#lib/site/paths.ts';
import type { LinkRow } from '#components/lists/link-rows.tsx';

/** Below an article: its status, the day it was checked, the official text, and the guides that rely on it. */
export function LawArticleFacts({ law, guides }: { law: Law; guides: readonly LinkRow[] }) {
  const { locale, database } = law;
  return (
    <div className="article-facts link-section">
      <p className="quiet">
        {lawStanding(law)} · <a href={database}>{new URL(database).host}</a>
      </p>
      {guides.length > 0 ? (
        <>
          <p className="quiet">{getMessages(locale).guidesRelying}</p>
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
