import { DocumentArticle } from '#components/document/document-article.tsx';
import { TextLinks } from '#components/lists/text-links.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getTextPage, listTextPageParams } from '#lib/pages/text-page.ts';

/** One page about the site: what it is, accessibility, privacy. */
const { generateMetadata, Route } = routeOf(getTextPage, (page) => (
  <PageFrame page={page}>
    <DocumentArticle document={page} path={page.path} end={<TextLinks texts={page.texts} locale={page.locale} />} />
  </PageFrame>
));

export { generateMetadata, listTextPageParams as generateStaticParams, Route as default };
