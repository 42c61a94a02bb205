import { PageFrame } from '#components/frame/page-frame.tsx';
import { StepOutcome } from '#components/flow/step-outcome.tsx';
import { StepQuestion } from '#components/flow/step-question.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getStep, listSteps } from '#lib/pages/step.ts';
import { openAnswer } from '#lib/content/kinds/flow-steps.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { stepsPath } from '#lib/site/paths.ts';

type Props = { params: Promise<{ locale: Locale; answers?: string[] }> };

/** There are no steps but those of the flow. */
export const dynamicParams = false;

/** Every step of the flow in every language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => listSteps().map((answers) => ({ locale, answers: [...answers] })));
}

/** The head of a step. One at which an answer is given anew asks what another step asks: searches shall find that one. */
export async function generateMetadata({ params }: Props) {
  const { locale, answers = [] } = await params;
  const robots = answers.includes(openAnswer) ? { index: false } : undefined;
  return { ...pageMetadata(getStep(locale, answers)), robots };
}

/** One step of the flow: a question, or the outcome that the answers lead to. */
export default async function StepPage({ params }: Props) {
  const { locale, answers = [] } = await params;
  const step = getStep(locale, answers);
  const flow = { name: getMessages(locale).flow, path: stepsPath };
  const own = answers.length > 0 ? [{ name: step.title, path: step.path }] : [];
  return (
    <PageFrame page={step} crumbs={breadcrumbOf(locale, flow, ...own)}>
      {step.kind === 'question' ? <StepQuestion step={step} /> : <StepOutcome step={step} />}
    </PageFrame>
  );
}
