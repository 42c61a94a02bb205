import { StepOutcome } from '#components/flow/step-outcome.tsx';
import { StepQuestion } from '#components/flow/step-question.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getStepPage, listStepParams } from '#lib/pages/flow/step.ts';
import { routeOf } from '#lib/pages/page.ts';

/** There are no steps but those of the flow. */
export const dynamicParams = false;

/** One step of the flow: a question, or the outcome that the answers lead to. */
const { generateMetadata, Route } = routeOf(getStepPage, (page) => (
  <PageFrame page={page}>{page.step.kind === 'question' ? <StepQuestion step={page.step} /> : <StepOutcome step={page.step} />}</PageFrame>
));

export { generateMetadata, listStepParams as generateStaticParams, Route as default };
