import { HomeArticle } from '#components/document/home-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getHomePage } from '#lib/pages/text-page.ts';

/** The home page: the search, the flow, what the reader needs to do, who to call. */
const { generateMetadata, Route } = routeOf(getHomePage, (page) => (
  <PageFrame page={page} isWide hasSearchField>
    <HomeArticle page={page} groups={page.groups} />
  </PageFrame>
));

export { generateMetadata, Route as default };
