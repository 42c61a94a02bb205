import { PageFrame } from '#components/frame/page-frame.tsx';
import { RegionArticle } from '#components/places/region-article.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { getRegionPage, listRegionParams } from '#lib/pages/region.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; region: string }> };

/** There are no regions but those of the tables. */
export const dynamicParams = false;
export { listRegionParams as generateStaticParams };

/** The head of the page of a region. */
export async function generateMetadata({ params }: Props) {
  const { locale, region } = await params;
  return pageMetadata(getRegionPage(locale, region, today()));
}

/** One region: sites, telephone numbers, cities, what to ask. */
export default async function Page({ params }: Props) {
  const { locale, region } = await params;
  const page = getRegionPage(locale, region, today());
  return (
    <PageFrame page={page}>
      <RegionArticle page={page} />
    </PageFrame>
  );
}
