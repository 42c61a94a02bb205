import { PageFrame } from '#components/frame/page-frame.tsx';
import { PlacesArticle } from '#components/places/places-article.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getPlacesPage } from '#lib/pages/text-page.ts';

/** The list of places, and the look-up by typing. */
const { generateMetadata, Route } = routeOf(getPlacesPage, (page) => (
  <PageFrame page={page}>
    <PlacesArticle page={page} />
  </PageFrame>
));

export { generateMetadata, Route as default };
