import { PageFrame } from '#components/frame/page-frame.tsx';
import { RegionArticle } from '#components/places/region-article.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getPlaces } from '#lib/content/kinds/places.ts';
import { getRegionPage } from '#lib/pages/region.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { placesPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale; region: string }> };

/** There are no regions but those of the tables. */
export const dynamicParams = false;

/** Every region in every language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => getPlaces().regions.map(({ slug }) => ({ locale, region: slug })));
}

/** The head of the page of a region. */
export async function generateMetadata({ params }: Props) {
  const { locale, region } = await params;
  return pageMetadata(getRegionPage(locale, region));
}

/** One region: sites, telephone numbers, cities, what to ask. */
export default async function Page({ params }: Props) {
  const { locale, region } = await params;
  const page = getRegionPage(locale, region);
  const places = { name: getMessages(locale).places, path: placesPath };
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, places, { name: page.region.shortName[locale], path: page.path })}>
      <RegionArticle page={page} />
    </PageFrame>
  );
}
