import { DeadlineAnswer } from '#components/answers/deadline-answer.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getDeadlineDocument } from '#lib/pages/deadline.ts';
import { routeOf } from '#lib/pages/page.ts';
import { deadlineTemplate, listStageParams, type StageParams } from '#lib/pages/templates.ts';

/** By which day an employer must apply. */
const { generateMetadata, Route } = routeOf(
  ({ locale, stage }: StageParams, day) => ({
    ...deadlineTemplate(locale),
    stage,
    document: getDeadlineDocument(locale, stage, day),
  }),
  (page) => (
    <PageFrame page={page}>
      <DeadlineAnswer document={page.document} stage={page.stage} />
    </PageFrame>
  ),
);

export { generateMetadata, listStageParams as generateStaticParams, Route as default };
