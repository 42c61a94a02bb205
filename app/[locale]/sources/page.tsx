import { AllSources } from '#components/document/source-list.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { getSourcesPage } from '#lib/pages/lists.ts';
import { routeOf } from '#lib/pages/page.ts';

/** All sources of the site, and where our copies are kept. */
const { generateMetadata, Route } = routeOf(getSourcesPage, (page) => (
  <ListPage page={page}>
    <AllSources sources={page.sources} locale={page.locale} />
  </ListPage>
));

export { generateMetadata, Route as default };
