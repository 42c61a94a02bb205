import { flowFile, flowWordsFile } from '#lib/content/kinds/flow.ts';
import { follow, openAnswer, reopen } from '#lib/content/kinds/flow-steps.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { stepPath } from '#lib/site/paths.ts';

/** An answer that the reader has given, and where it can be given anew. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  /** Where the question is asked again, the later answers kept; without the language. */
  readonly changePath: string;
}

/** The answers given so far, each with the way to change it; one that is being changed is not given. */
export function givenAnswers(locale: Locale, answers: readonly string[]): readonly GivenAnswer[] {
  const [flow, words] = [flowFile.read(), flowWordsFile.read()];
  const opened = answers.indexOf(openAnswer);
  const given = opened === -1 ? answers : answers.slice(0, opened);
  return given.flatMap((answer, index) => {
    const node = follow(flow, answers.slice(0, index));
    if (!node || 'outcome' in node) return [];
    const asked = words.questions[flow.questions[node.question]?.asks ?? ''];
    return {
      question: asked?.title[locale] ?? '',
      answer: asked?.answers[answer]?.[locale] ?? answer,
      changePath: stepPath(reopen(given, index)),
    };
  });
}
