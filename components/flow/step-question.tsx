import type { QuestionStep } from '#lib/pages/flow/step.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { flowPath } from '#lib/site/paths.ts';
import { GivenAnswers } from './given-answers.tsx';
import { LinkRows } from '#components/lists/link-rows.tsx';

/** A question of the flow: what it belongs to, each answer as one big link; the answers given so far, each to be changed. */
export function StepQuestion({ step }: { step: QuestionStep }) {
  const { locale, wholeTitle, answers, given } = step;
  const messages = getMessages(locale);
  return (
    <article>
      <h1>{wholeTitle}</h1>
      <LinkRows rows={answers} locale={locale} />
      <GivenAnswers given={given} locale={locale} />
      {given.length === 0 ? (
        <LinkRows rows={[{ path: flowPath, title: messages.flowMap, summary: messages.flowMapSummary }]} locale={locale} />
      ) : null}
    </article>
  );
}
