import { PageFrame } from '#components/frame/page-frame.tsx';
import { RegionArticle } from '#components/places/region-article.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getRegionPage, listRegionParams } from '#lib/pages/region.ts';

/** There are no regions but those of the tables. */
export const dynamicParams = false;

/** One region: sites, telephone numbers, cities, what to ask. */
const { generateMetadata, Route } = routeOf(getRegionPage, (page) => (
  <PageFrame page={page}>
    <RegionArticle page={page} />
  </PageFrame>
));

export { generateMetadata, listRegionParams as generateStaticParams, Route as default };
