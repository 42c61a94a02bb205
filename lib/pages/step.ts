import { plainBlocks, plainText } from '#lib/document/walk.ts';
import { isAuthoredOnly, type Block, type Inline } from '#lib/document/blocks.ts';
import { blocksOnDay, completeDocument, type ComposedDocument } from '#lib/content/compose/compose.ts';
import { readDocument } from '#lib/content/kinds/kind.ts';
import { flowPartsType, flowSlug, getFlow, getFlowWords, type PartKind } from '#lib/content/kinds/flow.ts';
import { changeAnswer, follow, listStepAddresses, openAnswer, reopen } from '#lib/content/kinds/flow-steps.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { listTitles, type Title } from '#lib/content/compose/titles.ts';
import { today } from '#lib/site/clock.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { rightsPath, stepPath } from '#lib/site/paths.ts';

/** An answer that the reader has given, and where it can be given anew. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  /** Where the question is asked again, the later answers kept; without the language. */
  readonly changePath: string;
}

/** What every step has. */
interface CommonStep {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly given: readonly GivenAnswer[];
}

/** A step that asks: each answer is a link. */
export interface QuestionStep extends CommonStep {
  readonly kind: 'question';
  readonly answers: readonly { readonly path: string; readonly title: string }[];
}

/** The parts of an outcome that its counter sheet and its text repeat. */
export interface OutcomeParts {
  readonly answer: readonly Block[];
  readonly steps: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
  /** The paragraphs that say where to go, without those that only lead to another page. */
  readonly where: readonly (readonly Inline[])[];
  readonly bring: readonly (readonly Inline[])[];
  readonly ask: readonly (readonly Inline[])[];
  readonly rights: readonly (readonly Inline[])[];
  readonly call: readonly (readonly Inline[])[];
}

/** A step that answers. */
export interface OutcomeStep extends CommonStep {
  readonly kind: 'outcome';
  /** The answers that led here. */
  readonly answers: readonly string[];
  readonly document: ComposedDocument;
  readonly parts: OutcomeParts;
  /** What the reader says or shows at a counter: in Chinese, and what it means in the language of the page. */
  readonly request: { readonly chinese: string; readonly meaning: string };
  readonly related: readonly Title[];
}

/** Every address of the flow: the answers in it; `-` stands for one that is given anew. */
export function listSteps(): (readonly string[])[] {
  return listStepAddresses(getFlow());
}

/** The addresses that lead to an outcome. */
export function listOutcomeSteps(): (readonly string[])[] {
  const flow = getFlow();
  return listStepAddresses(flow).filter((answers) => {
    const place = follow(flow, answers);
    return place !== undefined && 'outcome' in place;
  });
}

/**
 * One step of the flow.
 *
 * @param answers one of `listSteps`
 * @throws {ContentError} when a file of the flow has a fault
 */
export function getStep(locale: Locale, answers: readonly string[]): QuestionStep | OutcomeStep {
  const opened = answers.indexOf(openAnswer);
  const place = follow(getFlow(), opened === -1 ? answers : answers.slice(0, opened));
  if (!place) throw new Error(`There is no step ${answers.join('/')}; listSteps names all.`);
  return 'question' in place ? questionStep(locale, answers, place.question) : getOutcomeStep(locale, answers);
}

function questionStep(locale: Locale, answers: readonly string[], name: string): QuestionStep {
  const [flow, words] = [getFlow(), getFlowWords()];
  const opened = answers.indexOf(openAnswer);
  const question = flow.questions[name];
  const asked = words.questions[question?.asks ?? ''];
  const options = Object.keys(question?.answers ?? {}).map((answer) => ({
    title: asked?.answers[answer]?.[locale] ?? answer,
    path: stepPath(opened === -1 ? [...answers, answer] : changeAnswer(flow, answers, opened, answer)),
  }));
  return {
    kind: 'question',
    locale,
    path: stepPath(answers),
    title: asked?.title[locale] ?? name,
    summary: words.summary[locale],
    given: givenAnswers(locale, answers),
    answers: options,
  };
}

/** The answers given so far, each with the way to change it; one that is being changed is not given. */
function givenAnswers(locale: Locale, answers: readonly string[]): GivenAnswer[] {
  const [flow, words] = [getFlow(), getFlowWords()];
  const opened = answers.indexOf(openAnswer);
  const given = opened === -1 ? answers : answers.slice(0, opened);
  return given.flatMap((answer, index) => {
    const place = follow(flow, answers.slice(0, index));
    if (!place || 'outcome' in place) return [];
    const asked = words.questions[flow.questions[place.question]?.asks ?? ''];
    return {
      question: asked?.title[locale] ?? '',
      answer: asked?.answers[answer]?.[locale] ?? answer,
      changePath: stepPath(reopen(given, index)),
    };
  });
}

/** The parts of the flow in one language as they read today, by id: the words of each heading and what stands below it. */
function readParts(locale: Locale): ReadonlyMap<string, { title: readonly Inline[]; blocks: readonly Block[] }> {
  const parts = new Map<string, { title: readonly Inline[]; blocks: Block[] }>();
  let current: Block[] = [];
  for (const block of blocksOnDay(readDocument(flowPartsType, locale, flowSlug).blocks, today())) {
    // The flow allows none of the other blocks that are for authors only.
    if (isAuthoredOnly(block)) continue;
    if (block.type !== 'heading') current.push(block);
    else {
      current = [];
      if (block.depth === 3) parts.set(block.id, { title: block.children, blocks: current });
    }
  }
  return parts;
}

/**
 * One outcome of the flow, put together from its parts.
 *
 * @param answers one of `listOutcomeSteps`
 * @throws {ContentError} when a file of the flow has a fault
 */
export function getOutcomeStep(locale: Locale, answers: readonly string[]): OutcomeStep {
  const [flow, words, parts] = [getFlow(), getFlowWords(), readParts(locale)];
  const place = follow(flow, answers);
  const name = place && 'outcome' in place ? place.outcome : '';
  const outcome = flow.outcomes[name];
  if (!outcome) throw new Error(`There is no outcome at ${answers.join('/')}; listOutcomeSteps names all.`);
  const at = { line: 1, column: 1 };
  const messages = getMessages(locale);
  const partsOf = (kind: PartKind) => outcome[kind].flatMap((id) => parts.get(id) ?? []);
  const blocksOf = (kind: PartKind): Block[] => partsOf(kind).flatMap(({ blocks }) => blocks);
  const itemsOf = (kind: PartKind): (readonly Block[])[] => blocksOf(kind).flatMap((block) => (block.type === 'list' ? block.items : []));
  const section = (kind: PartKind, blocks: readonly Block[]): Block[] => [
    { type: 'heading', depth: 2, id: kind, children: [{ type: 'text', value: messages.outcomeParts[kind] }], at },
    ...blocks,
  ];
  const steps = partsOf('first').map(({ title, blocks }): readonly Block[] => [
    { type: 'paragraph', children: [{ type: 'strong', children: title }], at },
    ...blocks,
  ]);
  const lists = (['bring', 'ask', 'rights', 'call'] as const).map((kind) => [kind, itemsOf(kind)] as const);
  const list = new Map<PartKind, readonly (readonly Block[])[]>(lists);
  const listed = (kind: PartKind): Block[] => section(kind, [{ type: 'list', items: list.get(kind) ?? [], at }]);
  const wayToRights: Inline = { type: 'link', href: rightsPath, children: [{ type: 'text', value: messages.allRights }], at };
  const title = words.outcomes[name]?.[locale] ?? name;
  const { reviewed, reviewBy, changes } = flow;
  const document = completeDocument(
    {
      data: { title, reviewed, reviewBy, changes: changes.map(({ day, what }) => ({ day, what: what[locale] })) },
      pointOf: () => at,
      answer: blocksOf('answer'),
      blocks: [
        ...section('first', [{ type: 'steps', items: steps, at }]),
        ...section('where', blocksOf('where')),
        ...listed('bring'),
        ...listed('ask'),
        ...section('wrong', blocksOf('wrong')),
        ...listed('rights'),
        { type: 'paragraph', children: [wayToRights], at },
        ...listed('call'),
      ],
    },
    locale,
    name,
  );
  const request = words.requests[outcome.request];
  return {
    kind: 'outcome',
    locale,
    answers,
    path: stepPath(answers),
    title,
    summary: onOneLine(locale, document.answer),
    given: givenAnswers(locale, answers),
    document,
    parts: {
      answer: document.answer,
      steps: partsOf('first').map((part) => ({ title: plainText(part.title), blocks: part.blocks })),
      where: wordsOnly(blocksOf('where')),
      bring: inlinesOf(list.get('bring')),
      ask: inlinesOf(list.get('ask')),
      rights: inlinesOf(list.get('rights')),
      call: inlinesOf(list.get('call')),
    },
    request: { chinese: request?.zh ?? '', meaning: request?.[locale] ?? '' },
    related: listTitles(locale, outcome.related),
  };
}

/** The words of items that are one paragraph each. */
function inlinesOf(items: readonly (readonly Block[])[] = []): (readonly Inline[])[] {
  return items.flatMap(([first]) => (first?.type === 'paragraph' ? [first.children] : []));
}

/** The paragraphs that say something themselves: one that is nothing but a link leads to what another page says. */
function wordsOnly(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' && !isLink(block.children) ? [block.children] : []));
}

function isLink(inlines: readonly Inline[]): boolean {
  return inlines.length === 1 && inlines[0]?.type === 'link';
}

function onOneLine(locale: Locale, blocks: readonly Block[]): string {
  return plainBlocks(blocks).replaceAll('\n', locale === 'zh' ? '' : ' ');
}

/** What a step says first. */
function firstSentence(locale: Locale, blocks: readonly Block[]): string {
  const [words = ''] = plainBlocks(blocks).split('\n');
  return sentencesOf(locale, words)[0]?.text ?? words;
}

/** An outcome as plain text, short enough to send in a chat: who reads nothing else knows what to do. */
export function outcomeText(step: OutcomeStep, address: string): string {
  const { outcomeParts, showStaff, colon } = getMessages(step.locale);
  const { locale, parts } = step;
  const list = (kind: 'bring' | 'ask' | 'call'): string[] => [outcomeParts[kind], ...parts[kind].map((item) => `- ${plainText(item)}`), ''];
  return [
    step.title,
    '',
    plainBlocks(parts.answer),
    '',
    outcomeParts.first,
    ...parts.steps.map(({ title, blocks }, index) => `${index + 1}. ${title}${colon}${firstSentence(locale, blocks)}`),
    '',
    ...list('bring'),
    showStaff,
    step.request.chinese,
    '',
    ...list('ask'),
    ...list('call'),
    address,
    '',
  ].join('\n');
}

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

/** All ways through the flow, from its first question on. */
export function getFlowMap(locale: Locale): { readonly question: string; readonly answers: readonly MapAnswer[] } {
  const start = questionStep(locale, [], getFlow().start);
  return { question: start.title, answers: mapAnswers(locale, []) };
}

function mapAnswers(locale: Locale, answers: readonly string[]): MapAnswer[] {
  const [flow, words] = [getFlow(), getFlowWords()];
  const place = follow(flow, answers);
  if (!place || 'outcome' in place) return [];
  const question = flow.questions[place.question];
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
