import { PageFrame } from '#components/frame/page-frame.tsx';
import { StepOutcome } from '#components/flow/step-outcome.tsx';
import { StepQuestion } from '#components/flow/step-question.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { getStepPage, listStepParams } from '#lib/pages/flow/step.ts';
import { today } from '#lib/site/clock.ts';

type Props = { params: Promise<{ locale: Locale; answers?: string[] }> };

/** There are no steps but those of the flow. */
export const dynamicParams = false;
export { listStepParams as generateStaticParams };

/** The head of a step. */
export async function generateMetadata({ params }: Props) {
  const { locale, answers = [] } = await params;
  return pageMetadata(getStepPage(locale, answers, today()));
}

/** One step of the flow: a question, or the outcome that the answers lead to. */
export default async function StepPage({ params }: Props) {
  const { locale, answers = [] } = await params;
  const page = getStepPage(locale, answers, today());
  const { step } = page;
  return <PageFrame page={page}>{step.kind === 'question' ? <StepQuestion step={step} /> : <StepOutcome step={step} />}</PageFrame>;
}
