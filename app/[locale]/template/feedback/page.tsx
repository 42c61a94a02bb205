import { FeedbackQuestion } from '#components/answers/feedback-question.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getFeedbackTemplate } from '#lib/pages/templates.ts';

/** Asks what is wrong with a page. */
const { generateMetadata, Route } = routeOf(getFeedbackTemplate, (page) => (
  <PageFrame page={page}>
    <FeedbackQuestion {...page} />
  </PageFrame>
));

export { generateMetadata, Route as default };
