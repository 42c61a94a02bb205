import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { day, identifier, line, officialAddress, translated } from '#lib/content/parse/fields.ts';

/** How sure a reader can be of a source, the surest first; shown in words beside it. */
export const sourceKinds = ['law', 'official-notice', 'lists', 'list', 'press', 'varies-locally', 'source-article'] as const;

/** One kind of source. */
export type SourceKind = (typeof sourceKinds)[number];

const sourceSchema = z.strictObject({
  /** What kind of source this is. */
  kind: z.enum(sourceKinds),
  /** Its name in every language. */
  title: translated,
  /** The official site where a reader finds it. */
  link: officialAddress.optional(),
  /** Where the copy that we read is kept; shown, never linked. */
  copy: line.optional(),
  /** The day on which the statements that rest on it were last compared with it. */
  checked: day,
});

/** A source that statements rest on. */
export type Source = z.infer<typeof sourceSchema> & {
  readonly id: string;
  /** Our own page about it, without its language: laws have one. */
  readonly page?: string;
};

/** The register of sources by id; laws are sources too, see compose/sources.ts. */
export const sourcesFile = dataFile('sources.yaml', z.record(identifier, sourceSchema));
