import type { Block, Inline } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { isLinkAlone, plainBlocks, plainText } from '#lib/document/walk.ts';
import { composeDocument, settle } from '#lib/content/compose/compose.ts';
import { flowDates } from '#lib/content/compose/dates.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import { flowPartsType, flowSlug, flowFile, flowWordsFile, type PartKind } from '#lib/content/kinds/flow.ts';
import { follow, listStepAddresses } from '#lib/content/kinds/flow-steps.ts';
import { readDocument } from '#lib/content/kinds/kind.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { rightsPath, stepPath } from '#lib/site/paths.ts';
import { givenAnswers } from './given-answers.ts';

/** A step that answers. */
export type OutcomeStep = ReturnType<typeof getOutcomeStep>;

/** The addresses that lead to an outcome. */
export function listOutcomeSteps(): (readonly string[])[] {
  const flow = flowFile.read();
  return listStepAddresses(flow).filter((answers) => 'outcome' in (follow(flow, answers) ?? {}));
}

/** The parts of the flow in one language as they read on a day, by id: the words of each heading and what stands below it. */
function readParts(locale: Locale, day: string): ReadonlyMap<string, { title: readonly Inline[]; blocks: readonly Block[] }> {
  const blocks = settle(readDocument(flowPartsType, locale, flowSlug).blocks, { locale, day });
  return new Map(
    splitAtHeadings(blocks).flatMap(({ heading, below }) =>
      heading?.depth === 3 ? [[heading.id, { title: heading.children, blocks: below }] as const] : [],
    ),
  );
}

/** One outcome of the flow, put together from its parts; `listOutcomeSteps` names the answers that have one. */
export function getOutcomeStep(locale: Locale, answers: readonly string[], day: string) {
  const [flow, words, parts] = [flowFile.read(), flowWordsFile.read(), readParts(locale, day)];
  const node = follow(flow, answers);
  const name = node && 'outcome' in node ? node.outcome : '';
  const outcome = flow.outcomes[name];
  if (!outcome) throw new Error(`There is no outcome at ${answers.join('/')}; listOutcomeSteps names all.`);
  const messages = getMessages(locale);
  const partsOf = (kind: PartKind) => outcome[kind].flatMap((id) => parts.get(id) ?? []);
  const blocksOf = (kind: PartKind): Block[] => partsOf(kind).flatMap(({ blocks }) => blocks);
  const itemsOf = (kind: PartKind): (readonly Block[])[] => blocksOf(kind).flatMap((block) => (block.type === 'list' ? block.items : []));
  const section = (kind: PartKind, blocks: readonly Block[]): Block[] => [
    { type: 'heading', depth: 2, id: kind, children: [{ type: 'text', value: messages.outcomeParts[kind] }] },
    ...blocks,
  ];
  const steps = partsOf('first').map(({ title, blocks }): readonly Block[] => [
    { type: 'paragraph', children: [{ type: 'strong', children: title }] },
    ...blocks,
  ]);
  const list = { bring: itemsOf('bring'), ask: itemsOf('ask'), rights: itemsOf('rights'), call: itemsOf('call') };
  const listed = (kind: keyof typeof list): Block[] => section(kind, [{ type: 'list', items: list[kind] }]);
  const wayToRights: Inline = { type: 'link', href: rightsPath, children: [{ type: 'text', value: messages.allRights }] };
  const title = words.outcomes[name]?.[locale] ?? name;
  const { reviewed, reviewBy, changes } = flow;
  const document = composeDocument(
    {
      data: { title, reviewed, reviewBy, changes: changes.map(({ what, ...change }) => ({ ...change, what: what[locale] })) },
      answer: blocksOf('answer'),
      blocks: [
        ...section('first', [{ type: 'steps', items: steps }]),
        ...section('where', blocksOf('where')),
        ...listed('bring'),
        ...listed('ask'),
        ...section('wrong', blocksOf('wrong')),
        ...listed('rights'),
        { type: 'paragraph', children: [wayToRights] },
        ...listed('call'),
      ],
    },
    { locale, slug: name, day },
  );
  const request = words.requests[outcome.request];
  return {
    kind: 'outcome' as const,
    locale,
    /** The answers that led here. */
    answers,
    path: stepPath(answers),
    title,
    summary: plainBlocks(document.answer).replaceAll('\n', locale === 'zh' ? '' : ' '),
    given: givenAnswers(locale, answers),
    document: { ...document, ...flowDates() },
    /** What its counter sheet and its text repeat. */
    parts: {
      answer: document.answer,
      steps: partsOf('first').map((part) => ({ title: plainText(part.title), blocks: part.blocks })),
      where: wordsOnly(blocksOf('where')),
      bring: inlinesOf(list.bring),
      ask: inlinesOf(list.ask),
      rights: inlinesOf(list.rights),
      call: inlinesOf(list.call),
    },
    /** What the reader says or shows at a counter: in Chinese, and what it means in the language of the page. */
    request: { chinese: request?.zh ?? '', meaning: request?.[locale] ?? '' },
    related: listTitles(locale, outcome.related),
  };
}

/** The words of items that are one paragraph each. */
function inlinesOf(items: readonly (readonly Block[])[]): (readonly Inline[])[] {
  return items.flatMap(([first]) => (first?.type === 'paragraph' ? [first.children] : []));
}

/** The paragraphs that say something themselves: one that is nothing but a link leads to what another page says. */
function wordsOnly(blocks: readonly Block[]): (readonly Inline[])[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' && !isLinkAlone(block.children) ? [block.children] : []));
}

/** What a step says first. */
function firstSentence(locale: Locale, blocks: readonly Block[]): string {
  const [words = ''] = plainBlocks(blocks).split('\n');
  return sentencesOf(locale, words)[0]?.text ?? words;
}

/** How many characters people read in a chat; English takes two and a half for what Chinese says in one. */
const longestOutcomeText = { en: 1500, zh: 600 } as const satisfies Record<Locale, number>;

/**
 * An outcome as plain text, short enough to send in a chat: who reads nothing else knows what to do, and who says so, checked
 * when. Where there is no room, numbers do not say what they are for, and what to ask is left to the page.
 */
export function outcomeText(step: OutcomeStep, address: string): string {
  const { outcomeParts, showStaff, colon, listComma, siteName, reviewed } = getMessages(step.locale);
  const { locale, parts, document } = step;
  const list = (kind: 'bring' | 'ask' | 'call'): string[] => [outcomeParts[kind], ...parts[kind].map((item) => `- ${plainText(item)}`), ''];
  const numbers = parts.call.flatMap((item) => item.flatMap((inline) => (inline.type === 'link' ? plainText(inline.children) : [])));
  const calls = [`${outcomeParts.call}${colon}${numbers.join(listComma)}`, ''];
  const textWith = (last: readonly string[]): string =>
    [
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
      ...last,
      `${siteName} · ${reviewed}${colon}${formatDay(locale, document.reviewed)}`,
      address,
      '',
    ].join('\n');
  const texts = [[...list('ask'), ...list('call')], [...list('ask'), ...calls], calls].map(textWith);
  return texts.find((text) => text.length <= longestOutcomeText[locale]) ?? texts.at(-1) ?? '';
}
