import { PageFrame } from '#components/frame/page-frame.tsx';
import { PlacesArticle } from '#components/places/places-article.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { getPlacesPage } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale }> };

/** The head of the list of places. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(getPlacesPage((await params).locale, today()));
}

/** The list of places, and the look-up by typing. */
export default async function PlacesPage({ params }: Props) {
  const { locale } = await params;
  const page = getPlacesPage(locale, today());
  return (
    <PageFrame page={page}>
      <PlacesArticle page={page} />
    </PageFrame>
  );
}
