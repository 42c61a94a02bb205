import { CounterSheet } from '#components/flow/counter-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getSheetPage, listOutcomeParams } from '#lib/pages/flow/counter-sheet.ts';
import { routeOf } from '#lib/pages/page.ts';

/** There are no sheets but those of the outcomes. */
export const dynamicParams = false;

/** The sheet of one outcome, to be printed and taken to the counter. */
const { generateMetadata, Route } = routeOf(getSheetPage, (page) => (
  <PageFrame page={page} isSheet>
    <CounterSheet {...page.sheet} />
  </PageFrame>
));

export { generateMetadata, listOutcomeParams as generateStaticParams, Route as default };
