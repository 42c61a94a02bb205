import { flowDates } from '#lib/content/compose/dates.ts';
import { flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { changeAnswer, follow, listFoundSteps, listStepAddresses, openAnswer } from '#lib/content/kinds/flow-steps.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { stepPath, stepsPath } from '#lib/site/paths.ts';
import { givenAnswers } from './given-answers.ts';
import { getOutcomeStep, type OutcomeStep } from './outcome.ts';
import { descriptionOf, longestDescription } from '#lib/text/sentences.ts';
import { makePage } from '#lib/pages/page.ts';

/** A step that asks: each answer is a link. */
export type QuestionStep = ReturnType<typeof questionStep>;

/** Every address of the flow: the answers in it; `-` stands for one that is given anew. */
export function listSteps(): (readonly string[])[] {
  return listStepAddresses(flowFile.read());
}

/** One step of the flow; `listSteps` names the answers that lead to one. */
export function getStep(locale: Locale, answers: readonly string[], day: string): QuestionStep | OutcomeStep {
  const opened = answers.indexOf(openAnswer);
  const node = follow(flowFile.read(), opened === -1 ? answers : answers.slice(0, opened));
  if (!node) throw new Error(`There is no step ${answers.join('/')}; listSteps names all.`);
  return 'question' in node ? questionStep(locale, answers, node.question) : getOutcomeStep(locale, answers, day);
}

/** The step that asks a question of the flow. */
export function questionStep(locale: Locale, answers: readonly string[], name: string) {
  const [flow, words] = [flowFile.read(), flowWordsFile.read()];
  const opened = answers.indexOf(openAnswer);
  const question = flow.questions[name];
  const asked = words.questions[question?.asks ?? ''];
  const options = Object.keys(question?.answers ?? {}).map((answer) => ({
    title: asked?.answers[answer]?.[locale] ?? answer,
    path: stepPath(opened === -1 ? [...answers, answer] : changeAnswer(flow, answers, opened, answer)),
  }));
  const title = asked?.title[locale] ?? name;
  const about = words.cases[name]?.[locale];
  return {
    kind: 'question' as const,
    locale,
    path: stepPath(answers),
    title,
    /** The question and what it is about, for who has not come here by the answers. */
    wholeTitle: about === undefined ? title : `${about}${getMessages(locale).colon}${title}`,
    summary: words.summary[locale],
    given: givenAnswers(locale, answers),
    answers: options,
  };
}

/** Every language and step of the flow. */
export function listStepParams(): { locale: Locale; answers: string[] }[] {
  return locales.flatMap((locale) => listSteps().map((answers) => ({ locale, answers: [...answers] })));
}

/** The page of a step. What is at several addresses, searches elsewhere shall find at one. */
export function getStepPage({ locale, answers = [] }: { locale: Locale; answers?: string[] }, day: string) {
  const step = getStep(locale, answers, day);
  const { path, summary } = step;
  const isFound = listFoundSteps(flowFile.read()).some((found) => found.join('/') === answers.join('/'));
  const facts = isFound ? flowDates() : { robots: { index: false as const } };
  const title = step.kind === 'question' ? step.wholeTitle : step.title;
  const description = step.kind === 'question' ? describeQuestion(step) : describeOutcome(step);
  const own = answers.length > 0 ? [{ name: title, path }] : [];
  const flow = { name: getMessages(locale).flow, path: stepsPath };
  return { ...makePage({ locale, path, title, summary, description, ...facts }, [flow, ...own]), step };
}

/** A question, with the first of its answers, as many as a shown link has room for. */
function describeQuestion({ locale, wholeTitle, answers }: QuestionStep): string {
  const lines = answers.map((_, index) => {
    const first = answers.slice(0, index + 1).map(({ title }) => title);
    return `${wholeTitle} ${first.join(' / ')}`;
  });
  return lines.findLast((line) => line.length <= longestDescription[locale]) ?? wholeTitle;
}

/** The answer of an outcome, after the answer that led to it: that tells it from the outcomes that say the same to others. */
function describeOutcome({ locale, given, summary }: OutcomeStep): string {
  return descriptionOf(locale, [given.at(-1)?.answer, summary].join(getMessages(locale).colon));
}
