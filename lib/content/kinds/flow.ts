import { z } from 'zod';
import { contentFilePattern, type ContentType } from './kind.ts';
import { dataFile } from '#lib/content/parse/data-file.ts';
import {
  checkReviewDates,
  identifier,
  internalPath,
  partSchema,
  reviewFacts,
  translated,
  translatedChanges,
} from '#lib/content/parse/fields.ts';

/** What an outcome is made of, in the order of its page; each is a group of parts in the documents of the flow. */
export const partKinds = ['answer', 'first', 'where', 'bring', 'ask', 'wrong', 'rights', 'call'] as const;

/** One group of parts. */
export type PartKind = (typeof partKinds)[number];

const parts = z.array(identifier).min(1);

const questionSchema = z.strictObject({
  /** The question whose words are shown. */
  asks: identifier,
  /** Where each answer leads: to another question or to an outcome. */
  answers: z
    .record(identifier, identifier)
    .refine((answers) => Object.keys(answers).length > 0, 'has no answers: nobody could go on from here'),
});

const outcomeSchema = z.strictObject({
  ...(Object.fromEntries(partKinds.map((kind) => [kind, parts])) as Record<PartKind, typeof parts>),
  /** What the reader shows to the staff. */
  request: identifier,
  /** Where to read more: addresses without their language. */
  related: z.array(internalPath).min(1),
});

const flowSchema = z.strictObject({
  ...reviewFacts,
  ...translatedChanges,
  /** The first question. */
  start: identifier,
  questions: z.record(identifier, questionSchema),
  outcomes: z.record(identifier, outcomeSchema),
});

/** The routing of a question flow: which answer leads where, and of which parts each outcome is made. */
export type Flow = z.infer<typeof flowSchema>;

const wordsSchema = z.strictObject({
  title: translated,
  summary: translated,
  /** What a question of the routing is asked about, by its name: it stands before the words of those that do not say so. */
  cases: z.record(identifier, translated).default({}),
  questions: z.record(identifier, z.strictObject({ title: translated, answers: z.record(identifier, translated) })),
  outcomes: z.record(identifier, translated),
  /** Requests to the staff at a counter, in Chinese and what they mean. */
  requests: z.record(identifier, translated),
});

/** The slug of the documents that hold the flow's parts. */
export const flowSlug = 'what-should-i-do';

/** The file of the flow's routing; checks/flow.ts looks at the graph. */
export const flowFile = dataFile(`flows/${flowSlug}.yaml`, flowSchema, checkReviewDates);

/** The file of the flow's words in both languages. */
export const flowWordsFile = dataFile(`flows/${flowSlug}.words.yaml`, wordsSchema);

/**
 * The parts that outcomes are made of: `content/flows/<flow>.<locale>.md`. A heading of
 * level 2 begins a kind of parts, one of level 3 a part; its anchor is the part's id.
 */
export const flowPartsType: ContentType<z.infer<typeof partSchema>> = {
  folder: 'flows',
  file: contentFilePattern('flows', flowSlug),
  schema: partSchema,
  allows: ['dated'],
};
