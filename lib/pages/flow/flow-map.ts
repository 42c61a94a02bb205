import { flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { follow } from '#lib/content/kinds/flow-steps.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { stepPath } from '#lib/site/paths.ts';
import { getListPage } from '#lib/pages/lists.ts';
import { questionStep } from './step.ts';

/** An answer of the flow as its map shows it, and what lies behind it. */
export interface MapAnswer {
  readonly answer: string;
  /** What the answer leads to: the next question, or the outcome. */
  readonly leadsTo: string;
  /** Without the language. */
  readonly path: string;
  /** The answers of the next question; none when the answer leads to an outcome. */
  readonly next: readonly MapAnswer[];
}

function mapAnswers(locale: Locale, answers: readonly string[]): MapAnswer[] {
  const [flow, words] = [flowFile.read(), flowWordsFile.read()];
  const node = follow(flow, answers);
  if (!node || 'outcome' in node) return [];
  const question = flow.questions[node.question];
  return Object.keys(question?.answers ?? {}).map((answer) => {
    const way = [...answers, answer];
    const target = follow(flow, way);
    const leadsTo =
      target && 'outcome' in target
        ? words.outcomes[target.outcome]?.[locale]
        : words.questions[flow.questions[target?.question ?? '']?.asks ?? '']?.title[locale];
    return {
      answer: words.questions[question?.asks ?? '']?.answers[answer]?.[locale] ?? answer,
      leadsTo: leadsTo ?? '',
      path: stepPath(way),
      next: mapAnswers(locale, way),
    };
  });
}

/** The page of all ways through the flow, from its first question on. */
export function getFlowMapPage({ locale }: { locale: Locale }) {
  const { title: question } = questionStep(locale, [], flowFile.read().start);
  return { ...getListPage(locale, 'flowMap'), map: { question, answers: mapAnswers(locale, []) } };
}
