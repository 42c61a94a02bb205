import { GuideArticle } from '#components/document/guide-article.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getGuidePage, listGuideParams } from '#lib/pages/guide.ts';
import { routeOf } from '#lib/pages/page.ts';

/** One guide. */
const { generateMetadata, Route } = routeOf(getGuidePage, (page) => (
  <PageFrame page={page}>
    <GuideArticle guide={page.guide} related={page.related} />
  </PageFrame>
));

export { generateMetadata, listGuideParams as generateStaticParams, Route as default };
