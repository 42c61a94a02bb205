import { z } from 'zod';
import { deadlineAnswerSchema, inEachLocale, placesAnswerSchema, problemSchema, searchAnswerSchema } from './answer-schemas.ts';
import { sourceKinds } from '#lib/content/kinds/data/sources.ts';
import { exemptions } from '#lib/document/blocks.ts';
import { locales } from '#lib/i18n/locale.ts';
import { publishedTypes } from '#lib/pages/published/published.ts';
import { levels, sightings } from '#lib/places/place.ts';

/**
 * The shapes of what programs read below `/api/v1`. Within v1 nothing is removed, renamed or given another type: fields
 * and values are only added. What is not known is `null`, never an empty text.
 */

/** A text that says something. */
const text = z.string().min(1);
const url = z.url();
const day = z.iso.date();
const locale = z.enum(locales);

/** How sure a statement is: the kind of its surest source, or why it needs none. */
const certainty = z
  .enum([...sourceKinds, ...exemptions])
  .describe(
    `What kind its surest source is, not how sure every word is: ${sourceKinds.join(', ')}, the surest first. Where it needs no source, it says why: ${exemptions.join(', ')}.`,
  );

const leastCertainty = z
  .enum(sourceKinds)
  .describe('What kind its least sure source is; only there where that is another kind. Part of the statement may rest on it alone.');

const statement = z.strictObject({
  /** Its words, as the page has them. */
  text,
  /**
   * The same as HTML without classes, links with whole addresses: where it has links, bold words, words of another language,
   * or what HTML writes otherwise. Where there is none, `text` may stand in HTML as it is.
   */
  html: text.optional(),
  /** The ids of the sources that it rests on; none where it states no fact. */
  sources: z.array(text),
  certainty,
  leastCertainty: leastCertainty.optional(),
});

const paragraphBlock = statement.extend({ type: z.literal('paragraph') });
const titleBlock = z.strictObject({ type: z.literal('title'), text });
const statuteBlock = z.strictObject({ type: z.literal('statute'), chinese: text, english: text });
const tableBlock = z.strictObject({
  type: z.literal('table'),
  corner: text.nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.strictObject({ anchor: text.nullable(), name: text, cells: z.array(statement) })),
});
const listBlock = z.strictObject({
  type: z.literal('list'),
  isOrdered: z.boolean(),
  get items() {
    return z.array(z.array(block));
  },
});
const noteBlock = z.strictObject({
  type: z.enum(['note', 'warning', 'sketch']),
  /** The title of a warning. */
  title: text.nullable(),
  get blocks() {
    return z.array(block);
  },
});
const block: z.ZodType<ApiBlock> = z.union([paragraphBlock, titleBlock, statuteBlock, tableBlock, listBlock, noteBlock]);

/** A statement as programs read it. */
export type ApiStatement = z.infer<typeof statement>;

/** A block as programs read it. */
export type ApiBlock =
  | z.infer<typeof paragraphBlock>
  | z.infer<typeof titleBlock>
  | z.infer<typeof statuteBlock>
  | z.infer<typeof tableBlock>
  | { type: 'list'; isOrdered: boolean; items: ApiBlock[][] }
  | { type: 'note' | 'warning' | 'sketch'; title: string | null; blocks: ApiBlock[] };

const licence = z.strictObject({ id: text, url }).nullable();
const common = {
  /** Says that this is not a government site. */
  notice: text,
  /** The licence of text and data; null where none is given. */
  licence,
};

const source = z.strictObject({
  kind: z.enum(sourceKinds),
  title: text,
  /** The official site where it is found. */
  link: url.nullable(),
  /** Our own page about it. */
  page: url.nullable(),
  /** The day on which what relies on it was last compared with it. */
  checked: day,
});

const reference = z.strictObject({ id: text, title: text, url });

const summary = {
  /** Identifies the document for good: its path without the language. */
  id: text,
  type: z.enum(publishedTypes),
  locale,
  url,
  title: text,
  summary: text,
  /** The answer in one line. */
  description: text,
  topic: text.nullable(),
  published: day,
  modified: day,
  reviewed: day.nullable(),
  reviewBy: day.nullable(),
  /** Whether that day had passed when this was built. */
  overdue: z.boolean(),
};

const body = {
  answer: z.array(block),
  sections: z.array(z.strictObject({ anchor: text.nullable(), title: text.nullable(), depth: z.int(), blocks: z.array(block) })),
};

const documentSchema = z.strictObject({
  ...common,
  ...summary,
  /** The same in each language, as a page. */
  alternates: inEachLocale(url),
  /** The same as Markdown. */
  markdown: url,
  ...body,
  related: z.array(reference),
  /** The ids of the terms of the glossary that it uses. */
  terms: z.array(text),
  changes: z.array(z.strictObject({ day, what: text })),
  sources: z.record(z.string(), source),
  /** Its answer, to be shown on another site’s page. */
  card: z.strictObject({ html: text, text }),
});

/** A document as programs read it. */
export type ApiDocument = z.infer<typeof documentSchema>;

const wholeSchema = z.strictObject({
  ...common,
  locale,
  day,
  documents: z.array(z.strictObject({ ...summary, ...body })),
  sources: z.record(z.string(), source),
});

const translated = inEachLocale(text);
const indexSchema = z.strictObject({
  ...common,
  version: z.literal('1'),
  /** The day in China that this was made for. */
  day,
  documents: z.array(
    z.strictObject({
      id: text,
      type: z.enum(publishedTypes),
      topic: text.nullable(),
      title: translated,
      url: inEachLocale(url),
      json: inEachLocale(url),
      published: day,
      modified: day,
    }),
  ),
});

const glossarySchema = z.strictObject({
  ...common,
  terms: z.array(
    z.strictObject({
      id: text,
      names: inEachLocale(z.array(text)),
      pinyin: text,
      /** Other names that people type. */
      typed: z.array(text),
      meaning: translated,
      sources: z.array(text),
      url: inEachLocale(url),
    }),
  ),
});

const sourcesSchema = z.strictObject({
  ...common,
  sources: z.record(z.string(), source.omit({ title: true, page: true }).extend({ title: translated, page: inEachLocale(url).nullable() })),
});

const changesSchema = z.strictObject({
  ...common,
  changes: z.array(z.strictObject({ day, id: text.nullable(), title: translated, what: translated })),
});

const site = z.strictObject({ url, seen: z.enum(sightings) });
const placeFields = {
  /** GB/T 2260. */
  code: z.string().regex(/^\d{6}$/),
  names: translated,
  pinyin: text,
  /** With its zero in front: a text, not a number. */
  diallingCode: z
    .string()
    .regex(/^0\d{2,3}$/)
    .nullable(),
  url: inEachLocale(url),
  checked: day,
};
const placesSchema = z.strictObject({
  ...common,
  regions: z.array(
    z.strictObject({
      ...placeFields,
      hrss: site,
      medical: site,
      sources: z.array(text),
      places: z.array(z.strictObject({ ...placeFields, level: z.enum(levels) })),
    }),
  ),
});

/** Every shape by its name, which is also that of its schema's file. */
export const schemas = {
  block,
  document: documentSchema,
  whole: wholeSchema,
  index: indexSchema,
  glossary: glossarySchema,
  sources: sourcesSchema,
  changes: changesSchema,
  places: placesSchema,
  'search-answer': searchAnswerSchema,
  'places-answer': placesAnswerSchema,
  'deadline-answer': deadlineAnswerSchema,
  problem: problemSchema,
} as const;

/** The name of a shape. */
export type SchemaName = keyof typeof schemas;
