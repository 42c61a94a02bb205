import { DeadlineSheet } from '#components/answers/deadline-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getDeadlineDocument, sheetBlocksOf } from '#lib/pages/deadline.ts';
import { deadlineSheetTemplate, type TemplateParams } from '#lib/pages/templates.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: TemplateParams };

/** Every stage in every language. */
export { listStageParams as generateStaticParams } from '#lib/pages/templates.ts';

/** The head of the sheet. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(deadlineSheetTemplate((await params).locale));
}

/** The answer about a deadline on one sheet, to be printed. */
export default async function DeadlineSheetTemplate({ params }: Props) {
  const { locale, stage } = await params;
  const page = deadlineSheetTemplate(locale);
  const document = getDeadlineDocument(locale, stage, today());
  return (
    <PageFrame page={page} isSheet>
      <DeadlineSheet document={document} stage={stage} blocks={sheetBlocksOf(document)} />
    </PageFrame>
  );
}
