import { DeadlineAnswer } from '#components/answers/deadline-answer.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getDeadlineTemplate, listStageParams } from '#lib/pages/templates.ts';

/** By which day an employer must apply. */
const { generateMetadata, Route } = routeOf(getDeadlineTemplate, (page) => (
  <PageFrame page={page}>
    <DeadlineAnswer document={page.document} stage={page.stage} />
  </PageFrame>
));

export { generateMetadata, listStageParams as generateStaticParams, Route as default };
