import { DocumentArticle } from '#components/document/document-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getComparisonPage, listComparisonParams } from '#lib/pages/text-page.ts';
import { routeOf } from '#lib/pages/page.ts';

/** One comparison. */
const { generateMetadata, Route } = routeOf(getComparisonPage, (page) => (
  <PageFrame page={page}>
    <DocumentArticle document={page} path={page.path} />
  </PageFrame>
));

export { generateMetadata, listComparisonParams as generateStaticParams, Route as default };
