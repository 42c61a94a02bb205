import { flowFile } from '#lib/content/kinds/flow.ts';
import { listFoundSteps } from '#lib/content/kinds/flow-steps.ts';
import { flowDates } from '#lib/content/compose/dates.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getStepPage } from '#lib/pages/flow/step.ts';
import { sheetPath } from '#lib/site/paths.ts';
import { link, linkList, paragraph } from './blocks.ts';
import type { Published } from './published.ts';

/** The steps of the question flow that a search may lead to. */
export function publishedSteps(locale: Locale, day: string): Published[] {
  return listFoundSteps(flowFile.read()).map((answers) => publishedStep(locale, [...answers], day));
}

function publishedStep(locale: Locale, answers: string[], day: string): Published {
  const { step, path, title, summary, description } = getStepPage({ locale, answers }, day);
  const { reviewed, reviewBy } = flowFile.read();
  const common = { locale, path, title, summary, description, ...flowDates(), reviewed, reviewBy, overdue: reviewBy < day };
  if (step.kind === 'outcome') {
    const { document, related } = step;
    const { answer, blocks, sources, changes } = document;
    const sheet = paragraph(link(sheetPath(answers), getMessages(locale).printSheet));
    return { ...common, type: 'outcome', answer, blocks: [sheet, ...blocks], sources, related, changes };
  }
  return { ...common, type: 'question', answer: [], blocks: [linkList(step.answers)], sources: [], related: [], changes: [] };
}
