import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';
import { RegionList } from '#components/places/region-list.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getPage, placesSlug } from '#lib/content/kinds/page.ts';
import { listRegionsByArea, listRegionsByLetter } from '#lib/content/kinds/places.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { placesPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the list of places. */
export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({ ...getPage(locale, placesSlug), path: placesPath });
}

/** The list of places, and the look-up by typing. */
export default async function PlacesPage({ params }: Props) {
  const { locale } = await params;
  const page = { ...getPage(locale, placesSlug), path: placesPath };
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: getMessages(locale).places, path: placesPath })}>
      <DocumentArticle
        document={page}
        lead={
          <>
            <PlaceForm locale={locale} />
            <RegionList locale={locale} byArea={listRegionsByArea()} byLetter={listRegionsByLetter(locale)} />
          </>
        }
      />
    </PageFrame>
  );
}
