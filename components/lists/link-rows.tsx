import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';
import { ForeignWords } from '#components/text/inline-text.tsx';

/** One row of a list of links. */
export interface LinkRow {
  readonly path: string;
  readonly title: string;
  /** What is behind the link. */
  readonly summary?: string;
}

/** A list of links: full-width rows with a second line that says what is behind them. */
export function LinkRows({ rows, locale }: { rows: readonly LinkRow[]; locale: Locale }) {
  return (
    <ul role="list" className="rows">
      {rows.map(({ path, title, summary }) => (
        <li key={path}>
          <a href={localizePath(locale, path)}>
            <span>
              <ForeignWords text={title} locale={locale} />
            </span>
            {summary ? (
              <>
                {' '}
                <small>
                  <ForeignWords text={summary} locale={locale} />
                </small>
              </>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
