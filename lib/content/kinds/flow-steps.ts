import type { Flow } from './flow.ts';

/** Where answers lead: to a question or to an outcome. */
type FlowNode = { readonly question: string } | { readonly outcome: string };

/** Stands in an address for an answer that the reader wants to give anew. */
export const openAnswer = '-';

/** Where the answers lead from the start, or undefined when one of them is none that its question has. */
export function follow(flow: Flow, answers: readonly string[]): FlowNode | undefined {
  let node: FlowNode = { question: flow.start };
  for (const answer of answers) {
    const next: FlowNode | undefined = 'question' in node ? nodeOf(flow, flow.questions[node.question]?.answers[answer]) : undefined;
    if (!next) return undefined;
    node = next;
  }
  return node;
}

/** What an id names, or undefined when it names nothing. */
export function nodeOf(flow: Flow, target: string | undefined): FlowNode | undefined {
  if (target === undefined) return undefined;
  if (flow.questions[target]) return { question: target };
  return flow.outcomes[target] ? { outcome: target } : undefined;
}

/** How many answers may lead to an outcome. */
export const mostAnswers = 3;

/** Every list of answers, `mostAnswers` at most, that leads somewhere, the start first, in the order of the answers. */
export function* listAnswerPaths(flow: Flow, answers: readonly string[] = []): Generator<readonly string[]> {
  const node = follow(flow, answers);
  if (!node) return;
  yield answers;
  if ('outcome' in node || answers.length === mostAnswers) return;
  for (const answer of Object.keys(flow.questions[node.question]?.answers ?? {})) yield* listAnswerPaths(flow, [...answers, answer]);
}

/** The answers with the one at an index changed, and of those behind it as many as still apply. */
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
  return index === answers.length - 1 ? answers.slice(0, index) : answers.map((answer, other) => (other === index ? openAnswer : answer));
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

/** The steps that searches elsewhere shall find: of several ways to one the shortest, and none at which an answer is given anew. */
export function listFoundSteps(flow: Flow): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const answers of [...listAnswerPaths(flow)].toSorted((a, b) => a.length - b.length)) {
    const step = JSON.stringify(follow(flow, answers));
    if (!found.has(step)) found.set(step, answers);
  }
  return [...found.values()];
}
