import { ForeignWords } from '#components/text/inline-text.tsx';
import type { Change } from '#lib/content/parse/fields.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { anchorOf, changesPath, localizePath } from '#lib/site/paths.ts';
import { Fold } from './fold.tsx';

/** What changed on a page and when, newest first, and the way to all changes of the site; closed until a reader asks for it. */
export function ChangeList({ changes, locale }: { changes: readonly Change[]; locale: Locale }) {
  const messages = getMessages(locale);
  return (
    <Fold id={anchorOf('changes')} title={messages.changes}>
      <ul className="quiet">
        {changes.map(({ day, what }) => (
          <li key={`${day} ${what}`}>
            <time dateTime={day}>{formatDay(locale, day)}</time>
            {messages.colon}
            <ForeignWords text={what} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="alone">
        <a href={localizePath(locale, changesPath)}>{messages.allChanges}</a>
      </p>
    </Fold>
  );
}
