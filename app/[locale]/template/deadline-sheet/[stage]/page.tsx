import { DeadlineSheet } from '#components/answers/deadline-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getDeadlineDocument, sheetBlocksOf } from '#lib/pages/deadline.ts';
import { routeOf } from '#lib/pages/page.ts';
import { deadlineSheetTemplate, listStageParams, type StageParams } from '#lib/pages/templates.ts';

/** The answer about a deadline on one sheet, to be printed. */
const { generateMetadata, Route } = routeOf(
  ({ locale, stage }: StageParams, day) => ({
    ...deadlineSheetTemplate(locale),
    stage,
    document: getDeadlineDocument(locale, stage, day),
  }),
  (page) => (
    <PageFrame page={page} isSheet>
      <DeadlineSheet document={page.document} stage={page.stage} blocks={sheetBlocksOf(page.document)} />
    </PageFrame>
  ),
);

export { generateMetadata, listStageParams as generateStaticParams, Route as default };
