import { FeedbackThanks } from '#components/answers/feedback-thanks.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getFeedbackThanksTemplate } from '#lib/pages/templates.ts';

/** Thanks for what a reader said of a page. */
const { generateMetadata, Route } = routeOf(getFeedbackThanksTemplate, (page) => (
  <PageFrame page={page}>
    <FeedbackThanks locale={page.locale} />
  </PageFrame>
));

export { generateMetadata, Route as default };
