import { SearchResults } from '#components/answers/search-results.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getSearchTemplate } from '#lib/pages/templates.ts';

/** What a search found. */
const { generateMetadata, Route } = routeOf(getSearchTemplate, (page) => (
  <PageFrame page={page} hasSearchField>
    <SearchResults locale={page.locale} tasks={page.tasks} />
  </PageFrame>
));

export { generateMetadata, Route as default };
