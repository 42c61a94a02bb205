import { DocumentArticle } from '#components/document/document-article.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getDeadlineQuestionPage } from '#lib/pages/text-page.ts';

/** Asks for the first day of work, and says how the 30 days are counted. */
const { generateMetadata, Route } = routeOf(getDeadlineQuestionPage, (page) => (
  <PageFrame page={page}>
    <DocumentArticle document={page} path={page.path} lead={<DeadlineForm locale={page.locale} />} />
  </PageFrame>
));

export { generateMetadata, Route as default };
