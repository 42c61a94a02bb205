import { DeadlineAnswer } from '#components/answers/deadline-answer.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getDeadlineDocument } from '#lib/pages/deadline.ts';
import { deadlineTemplate, type TemplateParams } from '#lib/pages/templates.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: TemplateParams };

/** Every stage in every language. */
export { listStageParams as generateStaticParams } from '#lib/pages/templates.ts';

/** The head of the answer about a deadline. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata(deadlineTemplate((await params).locale));
}

/** By which day an employer must apply. */
export default async function DeadlineTemplate({ params }: Props) {
  const { locale, stage } = await params;
  const page = deadlineTemplate(locale);
  return (
    <PageFrame page={page}>
      <DeadlineAnswer document={getDeadlineDocument(locale, stage, today())} stage={stage} />
    </PageFrame>
  );
}
