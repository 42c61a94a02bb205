import { DeadlineFault } from '#components/answers/deadline-fault.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getDeadlineFaultTemplate } from '#lib/pages/templates.ts';

/** What is wrong with a day that cannot be a first day of work stands beside the field. */
const { generateMetadata, Route } = routeOf(getDeadlineFaultTemplate, (page) => (
  <PageFrame page={page}>
    <DeadlineFault locale={page.locale} />
  </PageFrame>
));

export { generateMetadata, Route as default };
