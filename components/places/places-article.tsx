import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { getPlacesPage } from '#lib/pages/text-page.ts';
import { anchorOf, localizePath, placesPath } from '#lib/site/paths.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';

type PlacesPage = ComposedDocument & Pick<ReturnType<typeof getPlacesPage>, 'regions'>;

/** The look-up of a place by typing, and the list of all regions. */
export function PlacesArticle({ page }: { page: PlacesPage }) {
  const { locale, regions } = page;
  const lead = (
    <>
      <PlaceForm locale={locale} />
      <h2 id={anchorOf('regions')}>{getMessages(locale).allPlaces}</h2>
      <ul role="list" className="regions">
        {regions.map(({ code, path, shortName }) => (
          <li key={code}>
            <a href={localizePath(locale, path)}>{shortName[locale]}</a>
          </li>
        ))}
      </ul>
    </>
  );
  return <DocumentArticle document={page} path={placesPath} lead={lead} />;
}
