import { Fragment } from 'react';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { getPlacesPage } from '#lib/pages/text-page.ts';
import { anchorOf, localizePath } from '#lib/site/paths.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';

type PlacesPage = ComposedDocument & Pick<ReturnType<typeof getPlacesPage>, 'byArea' | 'byLetter'>;

/** The look-up of a place by typing, and the list of all regions, by area and by name. */
export function PlacesArticle({ page }: { page: PlacesPage }) {
  const { locale, byArea, byLetter } = page;
  const messages = getMessages(locale);
  const areas = byArea.map(({ area, regions }) => ({ name: messages.areas[area], regions }));
  const letters = byLetter.map(({ letter, regions }) => ({ name: letter, regions }));
  const lists = [
    { id: anchorOf('by-area'), title: messages.byArea, className: 'regions', groups: areas },
    { id: anchorOf('by-name'), title: messages.byName, className: 'regions letters', groups: letters },
  ];
  const lead = (
    <>
      <PlaceForm locale={locale} />
      {lists.map(({ id, title, className, groups }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <dl className={className}>
            {groups.map(({ name, regions }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {regions.map(({ code, path, shortName }) => (
                    <Fragment key={code}>
                      <a href={localizePath(locale, path)}>{shortName[locale]}</a>{' '}
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
  return <DocumentArticle document={page} lead={lead} />;
}
