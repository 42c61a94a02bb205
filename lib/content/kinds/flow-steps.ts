import type { Flow } from './flow.ts';

/** Where answers lead: to a question or to an outcome. */
export type Place = { readonly question: string } | { readonly outcome: string };

/** Stands in an address for an answer that the reader wants to give anew. */
export const openAnswer = '-';

/** Where the answers lead from the start, or undefined when one of them is none that its question has. */
export function follow(flow: Flow, answers: readonly string[]): Place | undefined {
  let place: Place = { question: flow.start };
  for (const answer of answers) {
    const next: Place | undefined = 'question' in place ? placeOf(flow, flow.questions[place.question]?.answers[answer]) : undefined;
    if (!next) return undefined;
    place = next;
  }
  return place;
}

/** What an id names, or undefined when it names nothing. */
export function placeOf(flow: Flow, target: string | undefined): Place | undefined {
  if (target === undefined) return undefined;
  if (flow.questions[target]) return { question: target };
  return flow.outcomes[target] ? { outcome: target } : undefined;
}

/** How many answers may lead to an outcome. */
export const mostAnswers = 3;

/** Every list of answers, `mostAnswers` at most, that leads somewhere, the start first, in the order of the answers. */
export function* listAnswerPaths(flow: Flow, answers: readonly string[] = []): Generator<readonly string[]> {
  const place = follow(flow, answers);
  if (!place) return;
  yield answers;
  if ('outcome' in place || answers.length === mostAnswers) return;
  for (const answer of Object.keys(flow.questions[place.question]?.answers ?? {})) yield* listAnswerPaths(flow, [...answers, answer]);
}

/**
 * The answers with one of them changed, and of those behind it as many as still apply.
 *
 * @param index which answer is changed
 */
export function changeAnswer(flow: Flow, answers: readonly string[], index: number, answer: string): readonly string[] {
  let kept: readonly string[] = [...answers.slice(0, index), answer];
  for (const later of answers.slice(index + 1)) {
    if (!follow(flow, [...kept, later])) break;
    kept = [...kept, later];
  }
  return kept;
}

/** The address at which an answer is given anew: its question, with the answers behind it kept. */
export function reopen(answers: readonly string[], index: number): readonly string[] {
  return index === answers.length - 1 ? answers.slice(0, index) : answers.map((answer, place) => (place === index ? openAnswer : answer));
}

/** Every address of the flow below its first: the steps, and the steps at which an earlier answer is given anew. */
export function listStepAddresses(flow: Flow): (readonly string[])[] {
  const addresses = new Map<string, readonly string[]>();
  for (const answers of listAnswerPaths(flow)) {
    addresses.set(answers.join('/'), answers);
    answers.forEach((_, index) => {
      const opened = reopen(answers, index);
      addresses.set(opened.join('/'), opened);
    });
  }
  return [...addresses.values()];
}
