import { PageFrame } from '#components/frame/page-frame.tsx';
import { LawArticleText } from '#components/law/law-article-text.tsx';
import { getLawArticlePage, listLawArticleParams } from '#lib/pages/law.ts';
import { routeOf } from '#lib/pages/page.ts';

/** One article of a law. */
const { generateMetadata, Route } = routeOf(getLawArticlePage, (page) => (
  <PageFrame page={page}>
    <LawArticleText article={page} guides={page.guides} />
  </PageFrame>
));

export { generateMetadata, listLawArticleParams as generateStaticParams, Route as default };
