import type { VFile } from 'vfile';
import type { AuthoredBlock, DatedBlocks } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { flowPartsType, partKinds, type PartKind } from '#lib/content/kinds/flow.ts';
import { listed } from '#lib/content/parse/yaml.ts';
import { mostAnswers, nodeOf } from '#lib/content/kinds/flow-steps.ts';
import type { Corpus } from '#lib/content/corpus.ts';
import type { Point } from 'unist';

/**
 * The graph of the flow holds: every answer leads to a question or an outcome, in three taps at most and never in a
 * circle, and everything is reached. Every part that an outcome names is there, below its kind, and is used. Both
 * languages share one graph.
 *
 * ```passes flows/what-should-i-do.yaml
 * -      message: scam
 * +      message: scam
 * +      call: scam
 * ```
 * ```fails flows/what-should-i-do.yaml
 * -      message: scam
 * +      message: scams
 * content/flows/what-should-i-do.yaml:12:16: this answer leads nowhere: there is no question and no outcome `scams`
 * content/flows/what-should-i-do.yaml:39:3: no answer leads to the outcome `scam`
 * ```
 * ```fails flows/what-should-i-do.yaml
 * -    answers: { self: lost-self, child: lost-child }
 * +    answers: { self: lost-self, child: what }
 * content/flows/what-should-i-do.yaml:15:40: this answer leads back to `what`: readers would go round in a circle
 * content/flows/what-should-i-do.yaml:28:3: no answer leads to the outcome `lost-child`
 * ```
 * ```fails flows/what-should-i-do.yaml
 * -    answers: { self: lost-self, child: lost-child }
 * +    answers: { self: lost-self, child: third }
 * +  third:
 * +    asks: who
 * +    answers: { child: fourth }
 * +  fourth:
 * +    asks: who
 * +    answers: { child: lost-child }
 * content/flows/what-should-i-do.yaml:18:23: after this answer there would be more than 3 taps to an outcome
 * content/flows/what-should-i-do.yaml:34:3: no answer leads to the outcome `lost-child`
 * ```
 * ```fails flows/what-should-i-do.{en,zh}.md
 * -### fee {#fee}
 * +### cost {#cost}
 * content/flows/what-should-i-do.en.md:34:1: no outcome uses the part `cost`: remove it
 * content/flows/what-should-i-do.yaml:22:11: there is no part `fee`
 * content/flows/what-should-i-do.yaml:33:11: there is no part `fee`
 * content/flows/what-should-i-do.yaml:44:11: there is no part `fee`
 * content/flows/what-should-i-do.zh.md:34:1: no outcome uses the part `cost`: remove it
 * ```
 * ```fails flows/what-should-i-do.en.md
 * -- Item.[^notice]
 * -
 * -## ask {#ask}
 * +Item.[^notice]
 * +
 * +## ask {#ask}
 * content/flows/what-should-i-do.en.md:28:1: the part `id-card` must be a list, each item one paragraph: the counter sheet gives each a line
 * ```
 */
export function checkFlow({ flow, entries }: Corpus): void {
  if (!flow) return;
  checkGraph(flow);
  checkParts(
    flow,
    entries.flatMap(({ type, file, draft: { body } }) =>
      type.file === flowPartsType.file && body ? { file, parts: listPartPlaces(body.blocks) } : [],
    ),
  );
}

function checkGraph({ file, data: flow, pointOf }: LocatedFlow): void {
  const at = (...path: readonly string[]): Point => pointOf(path);
  if (!flow.questions[flow.start]) file.message(`the flow starts with \`${flow.start}\`, but there is no such question`, at('start'));
  for (const name of Object.keys(flow.outcomes)) {
    if (flow.questions[name]) file.message(`\`${name}\` is a question and an outcome: rename one`, at('outcomes', name));
  }
  const reached = new Set<string>([flow.start]);
  for (const [question, { answers }] of Object.entries(flow.questions)) {
    for (const [answer, target] of Object.entries(answers)) {
      if (!nodeOf(flow, target))
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

  /** Follows every answer; a question that is on the way already closes a loop. */
  function walk(question: string, way: readonly string[]): void {
    for (const [answer, target] of Object.entries(flow.questions[question]?.answers ?? {})) {
      const place = at('questions', question, 'answers', answer);
      if ([...way, question].includes(target)) {
        file.message(`this answer leads back to \`${target}\`: readers would go round in a circle`, place);
      } else if (way.length + 1 === mostAnswers && flow.questions[target]) {
        file.message(`after this answer there would be more than ${mostAnswers} taps to an outcome`, place);
        reached.add(target);
      } else {
        const isNew = !reached.has(target);
        reached.add(target);
        if (flow.questions[target] && (isNew || way.length < mostAnswers)) walk(target, [...way, question]);
      }
    }
  }
}

type LocatedFlow = NonNullable<Corpus['flow']>;

/** The kinds whose parts are lists: the counter sheet and the text put them on lines. */
const listKinds: readonly string[] = ['bring', 'ask', 'rights', 'call'] satisfies PartKind[];

/** The parts of a document of the flow, each with the kind whose heading it stands below. */
function listPartPlaces(blocks: readonly AuthoredBlock[]) {
  let kind = '';
  return splitAtHeadings(blocks).flatMap(({ heading, below }) => {
    if (heading?.depth === 2) kind = heading.id;
    return heading && heading.depth > 2 ? [{ id: heading.id, kind, blocks: below, at: heading.at }] : [];
  });
}

function checkParts(
  { file, data: flow, pointOf }: LocatedFlow,
  documents: readonly { file: VFile; parts: ReturnType<typeof listPartPlaces> }[],
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
        document.message(`\`#${kind}\` is no kind of part: there are ${listed(partKinds.map((each) => `#${each}`))}`, at);
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
