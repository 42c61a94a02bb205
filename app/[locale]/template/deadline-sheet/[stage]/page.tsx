import { DeadlineSheet } from '#components/answers/deadline-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { routeOf } from '#lib/pages/page.ts';
import { getDeadlineSheetTemplate, listStageParams } from '#lib/pages/templates.ts';

/** The answer about a deadline on one sheet, to be printed. */
const { generateMetadata, Route } = routeOf(getDeadlineSheetTemplate, (page) => (
  <PageFrame page={page} isSheet>
    <DeadlineSheet document={page.document} stage={page.stage} blocks={page.blocks} />
  </PageFrame>
));

export { generateMetadata, listStageParams as generateStaticParams, Route as default };
