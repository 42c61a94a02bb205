import { ForeignWords } from '#components/text/inline-text.tsx';
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
            <dt>
              <ForeignWords text={what} locale={locale} />
            </dt>
            {documents.map(({ path, title }) => (
              <dd key={title}>
                <DocumentTitle title={title} path={path} locale={locale} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  ));
}

/** The title of a document that changed, with a link to it where it is still there. */
function DocumentTitle({ title, path, locale }: { title: string; path: string | undefined; locale: Locale }) {
  const words = <ForeignWords text={title} locale={locale} />;
  return path === undefined ? words : <a href={localizePath(locale, path)}>{words}</a>;
}
