import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { day, identifier, line, officialAddress, translated } from '#lib/content/parse/fields.ts';
import { readParsed } from '#lib/content/parse/files.ts';
import { parseYaml } from '#lib/content/parse/yaml.ts';

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

const registerSchema = z.record(identifier, sourceSchema);

/** A source that statements rest on. */
export type Source = z.infer<typeof sourceSchema> & {
  readonly id: string;
  /** Our own page about it, without its language: laws have one. */
  readonly page?: string;
};

/** The register of sources by id, and where each stands in its file. */
export interface SourceRegister {
  readonly sources: ReadonlyMap<string, Source>;
  /** Where a source begins, or one of its fields. */
  readonly pointOf: (id: string, field?: string) => Point;
}

/** The path of the register below `content/`. */
export const sourcesFile = 'sources.yaml';

/** Parses the register of sources. */
export function parseSources(file: VFile): SourceRegister {
  const register = parseYaml(file, registerSchema);
  const sources = new Map(Object.entries(register.data).map(([id, source]) => [id, { id, ...source }]));
  return { sources, pointOf: (id, field) => register.pointOf(field === undefined ? [id] : [id, field]) };
}

/** The sources of the register by id; laws are sources too, see law-type.ts. */
export function listRegisteredSources(): ReadonlyMap<string, Source> {
  return readParsed(sourcesFile, parseSources).sources;
}
