import type { Corpus } from '#lib/content/corpus.ts';

/**
 * Every question, answer, outcome and request of the flow has words, and no words are left over.
 *
 * ```passes flows/what-should-i-do.words.yaml
 * -self: { en: Myself, zh: 自己 }
 * +self: { en: For myself, zh: 自己 }
 * ```
 * ```fails flows/what-should-i-do.words.yaml
 * -      child: { en: A child, zh: 孩子 }
 * -outcomes:
 * +      parent: { en: A parent, zh: 父母 }
 * +outcomes:
 * +  found: { en: Found, zh: 找到了 }
 * content/flows/what-should-i-do.words.yaml:11:5: the answer `child` has no words
 * content/flows/what-should-i-do.words.yaml:13:7: no question has the answer `parent`: remove it
 * content/flows/what-should-i-do.words.yaml:15:3: the flow has no outcome `found`: remove its words
 * ```
 * ```fails flows/what-should-i-do.words.yaml
 * -  lost: { en: I lost my card., zh: 我的卡丢了。 }
 * +  found: { en: I found my card., zh: 我的卡找到了。 }
 * content/flows/what-should-i-do.words.yaml:18:1: the request `lost` has no words
 * content/flows/what-should-i-do.words.yaml:19:3: the flow has no request `found`: remove its words
 * ```
 */
export function checkFlowWords({ flow, flowWords }: Corpus): void {
  if (!flow || !flowWords) return;
  const { file, data: words, pointOf } = flowWords;
  const { questions: all, outcomes } = flow.data;
  const asked = Map.groupBy(Object.values(all), ({ asks }) => asks);
  for (const [name, questions] of asked) {
    const question = words.questions[name];
    if (!question) {
      file.message(`the question \`${name}\` has no words`, pointOf(['questions']));
      continue;
    }
    const answers = new Set(questions.flatMap((each) => Object.keys(each.answers)));
    for (const answer of answers) {
      if (!question.answers[answer]) file.message(`the answer \`${answer}\` has no words`, pointOf(['questions', name, 'answers']));
    }
    for (const answer of Object.keys(question.answers)) {
      if (!answers.has(answer))
        file.message(`no question has the answer \`${answer}\`: remove it`, pointOf(['questions', name, 'answers', answer]));
    }
  }
  const requested = new Set(Object.values(outcomes).map(({ request }) => request));
  const groups = [
    { group: 'cases', what: 'question', needed: new Set(Object.keys(flow.data.questions)) },
    { group: 'questions', what: 'question', needed: new Set<string>(asked.keys()) },
    { group: 'outcomes', what: 'outcome', needed: new Set(Object.keys(outcomes)) },
    { group: 'requests', what: 'request', needed: requested },
  ] as const;
  for (const { group, what, needed } of groups) {
    for (const name of Object.keys(words[group])) {
      if (!needed.has(name)) file.message(`the flow has no ${what} \`${name}\`: remove its words`, pointOf([group, name]));
    }
    for (const name of group === 'questions' || group === 'cases' ? [] : needed) {
      if (!(name in words[group])) file.message(`the ${what} \`${name}\` has no words`, pointOf([group]));
    }
  }
}
