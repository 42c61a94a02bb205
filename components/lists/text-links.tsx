import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';
import { Fold } from '#components/document/fold.tsx';
import { ForeignWords } from '#components/text/inline-text.tsx';

/** The texts to send of the questions of a page, closed until a reader asks for them; nothing when there are none. */
export function TextLinks({ texts, locale }: { texts: readonly { readonly title: string; readonly path: string }[]; locale: Locale }) {
  if (texts.length === 0) return null;
  return (
    <div className="link-section">
      <Fold id={anchorOf('texts')} title={getMessages(locale).asText}>
        <ul>
          {texts.map(({ title, path }) => (
            <li key={path} className="alone">
              <a href={localizePath(locale, path)}>
                <ForeignWords text={title} locale={locale} />
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
