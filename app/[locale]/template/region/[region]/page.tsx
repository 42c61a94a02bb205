import { PlaceNote } from '#components/answers/place-note.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { RegionArticle } from '#components/places/region-article.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { listRegionParams } from '#lib/pages/region.ts';
import { getRegionTemplate } from '#lib/pages/templates.ts';

/** One region, and how what was typed led there. */
const { generateMetadata, Route } = routeOf(getRegionTemplate, (page) => (
  <PageFrame page={page}>
    <RegionArticle page={page} note={<PlaceNote locale={page.locale} />} />
  </PageFrame>
));

export { generateMetadata, listRegionParams as generateStaticParams, Route as default };
