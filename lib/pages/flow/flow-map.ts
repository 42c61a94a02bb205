import { flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { follow } from '#lib/content/kinds/flow-steps.ts';
import type { Locale } from '#lib/i18n/locale.ts';
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
  const flow = flowFile.read();
  const node = follow(flow, answers);
  if (!node || 'outcome' in node) return [];
  const options = Object.keys(flow.questions[node.question]?.answers ?? {});
  return questionStep(locale, answers, node.question).answers.map(({ title, path }, index) => {
    const way = [...answers, options[index] ?? ''];
    const target = follow(flow, way);
    const leadsTo =
      target && 'question' in target
        ? questionStep(locale, way, target.question).title
        : flowWordsFile.read().outcomes[target?.outcome ?? '']?.[locale];
    return { answer: title, leadsTo: leadsTo ?? '', path, next: mapAnswers(locale, way) };
  });
}

/** The page of all ways through the flow, from its first question on. */
export function getFlowMapPage({ locale }: { locale: Locale }) {
  const { title: question } = questionStep(locale, [], flowFile.read().start);
  return { ...getListPage(locale, 'flowMap'), map: { question, answers: mapAnswers(locale, []) } };
}
