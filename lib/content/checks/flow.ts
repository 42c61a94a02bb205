import type { VFile } from 'vfile';
import type { AuthoredBlock, DatedBlocks } from '#lib/document/blocks.ts';
import { partKinds, type Flow, type FlowWords, type PartKind, type Placed } from '#lib/content/kinds/flow.ts';
import { placeOf } from '#lib/content/kinds/flow-steps.ts';
import type { Point } from '#lib/content/parse/front-matter.ts';

/** How many answers may lead to an outcome. */
const mostTaps = 3;

/** A part as a document of the flow has it. */
export interface PartPlace {
  readonly id: string;
  readonly kind: string;
  readonly blocks: readonly AuthoredBlock[];
  readonly at: Point;
}

/** The kinds whose parts are lists: the counter sheet and the text put them on lines. */
const listKinds: readonly string[] = ['bring', 'ask', 'rights', 'call'] satisfies PartKind[];

/** The parts of a document of the flow, each with the kind whose heading it stands below. */
export function listPartPlaces(blocks: readonly AuthoredBlock[]): PartPlace[] {
  let kind = '';
  return blocks.flatMap((block, index): PartPlace[] => {
    if (block.type !== 'heading') return [];
    if (block.depth === 2) {
      kind = block.id;
      return [];
    }
    const rest = blocks.slice(index + 1);
    const next = rest.findIndex(({ type }) => type === 'heading');
    return [{ id: block.id, kind, blocks: next === -1 ? rest : rest.slice(0, next), at: block.at }];
  });
}

/**
 * Proves the graph of the flow and adds a message for every fault at its line: answers
 * that lead nowhere, loops, too many taps, questions and outcomes that nobody reaches,
 * parts that there are not or that no outcome uses. Both languages share one graph.
 */
export function checkFlow(
  file: VFile,
  { data: flow, pointOf }: Placed<Flow>,
  documents: readonly { file: VFile; parts: readonly PartPlace[] }[],
): void {
  const at = (...path: readonly string[]): Point => pointOf(path);
  if (!flow.questions[flow.start]) file.message(`the flow starts with \`${flow.start}\`, but there is no such question`, at('start'));
  for (const name of Object.keys(flow.outcomes)) {
    if (flow.questions[name]) file.message(`\`${name}\` is a question and an outcome: rename one`, at('outcomes', name));
  }
  const reached = new Set<string>([flow.start]);
  for (const [question, { answers }] of Object.entries(flow.questions)) {
    for (const [answer, target] of Object.entries(answers)) {
      if (!placeOf(flow, target))
        file.message(
          `this answer leads nowhere: there is no question and no outcome \`${target}\``,
          at('questions', question, 'answers', answer),
        );
    }
  }
  walk(flow.start, []);
  for (const group of ['questions', 'outcomes'] as const) {
    for (const name of Object.keys(flow[group])) {
      if (!reached.has(name))
        file.message(`no answer leads to the ${group === 'questions' ? 'question' : 'outcome'} \`${name}\``, at(group, name));
    }
  }
  checkParts(file, { data: flow, pointOf }, documents);

  /** Follows every answer; a question that is on the way already closes a loop. */
  function walk(question: string, way: readonly string[]): void {
    for (const [answer, target] of Object.entries(flow.questions[question]?.answers ?? {})) {
      const place = at('questions', question, 'answers', answer);
      if ([...way, question].includes(target)) {
        file.message(`this answer leads back to \`${target}\`: readers would go round in a circle`, place);
      } else if (way.length + 1 === mostTaps && flow.questions[target]) {
        file.message(`after this answer there would be more than ${mostTaps} taps to an outcome`, place);
        reached.add(target);
      } else {
        const isNew = !reached.has(target);
        reached.add(target);
        if (flow.questions[target] && (isNew || way.length < mostTaps)) walk(target, [...way, question]);
      }
    }
  }
}

function checkParts(
  file: VFile,
  { data: flow, pointOf }: Placed<Flow>,
  documents: readonly { file: VFile; parts: readonly PartPlace[] }[],
): void {
  const known = new Map(documents[0]?.parts.map(({ id, kind }) => [id, kind]));
  const used = new Set<string>();
  for (const [outcome, fields] of Object.entries(flow.outcomes)) {
    for (const kind of partKinds) {
      fields[kind].forEach((id, index) => {
        used.add(id);
        const place = pointOf(['outcomes', outcome, kind, index]);
        const actual = known.get(id);
        if (documents.length === 0) return;
        if (actual === undefined) file.message(`there is no part \`${id}\``, place);
        else if (actual !== kind) file.message(`the part \`${id}\` stands below \`#${actual}\`, not below \`#${kind}\``, place);
      });
    }
  }
  for (const { file: document, parts } of documents) {
    for (const { id, kind, blocks, at } of parts) {
      if (!(partKinds as readonly string[]).includes(kind))
        document.message(`\`#${kind}\` is no kind of part: there are ${partKinds.map((each) => `\`#${each}\``).join(', ')}`, at);
      else if (!used.has(id)) document.message(`no outcome uses the part \`${id}\`: remove it`, at);
      else if (blocks.length === 0) document.message(`the part \`${id}\` says nothing: write what belongs below its heading`, at);
      else if (!saysSomething(blocks, 'until') || !saysSomething(blocks, 'from'))
        document.message(`the part \`${id}\` says nothing before a day or from it on: write both, or words that always hold`, at);
      else if (listKinds.includes(kind) && !blocks.every(isPlainList))
        document.message(`the part \`${id}\` must be a list, each item one paragraph: the counter sheet gives each a line`, at);
    }
  }
}

/** Tells whether a part has words before the days that it hangs on, or from them on. */
function saysSomething(blocks: readonly AuthoredBlock[], shown: DatedBlocks['shown']): boolean {
  return blocks.some((block) => block.type !== 'dated' || block.shown === shown);
}

function isPlainList(block: AuthoredBlock): boolean {
  return block.type === 'list' && block.items.every((item) => item.length === 1 && item[0]?.type === 'paragraph');
}

/** Adds a message for every word that the flow lacks, and for every one that it does not use. */
export function checkFlowWords(file: VFile, { data: words, pointOf }: Placed<FlowWords>, flow: Flow): void {
  const asked = Map.groupBy(Object.values(flow.questions), ({ asks }) => asks);
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
  const requested = new Set(Object.values(flow.outcomes).map(({ request }) => request));
  const groups = [
    { group: 'questions', what: 'question', needed: new Set<string>(asked.keys()) },
    { group: 'outcomes', what: 'outcome', needed: new Set(Object.keys(flow.outcomes)) },
    { group: 'requests', what: 'request', needed: requested },
  ] as const;
  for (const { group, what, needed } of groups) {
    for (const name of Object.keys(words[group])) {
      if (!needed.has(name)) file.message(`the flow has no ${what} \`${name}\`: remove its words`, pointOf([group, name]));
    }
    for (const name of group === 'questions' ? [] : needed) {
      if (!(name in words[group])) file.message(`the ${what} \`${name}\` has no words`, pointOf([group]));
    }
  }
}
