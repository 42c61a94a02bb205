import type { LoggedChange } from '#lib/content/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';

/** All changes, one section a day, the documents of equal changes together. */
export function ChangeLog({ changes, locale }: { changes: readonly LoggedChange[]; locale: Locale }) {
  const days = Map.groupBy(changes, ({ day }) => day);
  return [...days].map(([day, changesOfDay]) => (
    <section key={day} aria-labelledby={anchorOf('day', day)}>
      <h2 id={anchorOf('day', day)}>
        <time dateTime={day}>{formatDay(locale, day)}</time>
      </h2>
      <dl className="log">
        {[...Map.groupBy(changesOfDay, ({ what }) => what)].map(([what, documents]) => (
          <div key={what}>
            <dt>{what}</dt>
            {documents.map(({ path, title }) => (
              <dd key={title}>{path === undefined ? title : <a href={localizePath(locale, path)}>{title}</a>}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  ));
}
