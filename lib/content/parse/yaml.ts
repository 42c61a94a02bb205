import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { findYamlFaults } from './yaml-errors.ts';

/** Checked data and where each of its fields stands in the file. */
export interface Located<Data> {
  readonly data: Data;
  /** Where the value at this path begins; for a field that is not there, where its parent begins. */
  readonly pointOf: (path: readonly PropertyKey[]) => Point;
}

/**
 * Parses YAML that begins at `offset` characters into the file and checks it against a schema. Every fault is added to the
 * file's messages at its own line and column; with one, there is no data.
 */
export function draftYaml<Schema extends z.ZodType>(
  file: VFile,
  yaml: string,
  offset: number,
  schema: Schema,
): Located<z.infer<Schema>> | undefined {
  const positions = location(file);
  const pointAt = (position: number): Point => positions.toPoint(offset + position) ?? { line: 1, column: 1 };
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, stringKeys: true, schema: 'core' });
  const faults = findYamlFaults(yaml, document);
  for (const { position, reason } of faults) file.message(reason, pointAt(position), 'yaml-form');
  if (faults.length > 0) return undefined;

  const pointOf = (path: readonly PropertyKey[]): Point => pointAt(offsetOf(document, path));
  const input: unknown = document.toJS() ?? {};
  const result = schema.safeParse(input, { error: explain });
  if (result.success) return { data: result.data, pointOf };
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        file.message(unknownField(key, [...issue.path], schema), pointAt(keyOffset(document, [...issue.path, key])), 'field-name');
      }
    } else {
      const name = issue.path.length > 0 ? `\`${formatPath(issue.path)}\` ` : 'this ';
      file.message(name + issue.message, pointOf(issue.path), 'field-value');
    }
  }
  return undefined;
}

/** Words for what zod found, so that the sentence reads on from the name of a field. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  if (input === undefined) return 'is missing';
  if (input === null) return 'has no value';
  switch (issue.code) {
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'invalid_type':
      return `must be a ${kinds[issue.expected] ?? issue.expected}, not ${describe(input)}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}, not ${describe(input)}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty' : `must be ${issue.minimum} or more`;
    default:
      return undefined;
  }
}

/** What an author calls the types of zod. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'number',
  array: 'list',
  object: 'group of fields',
  record: 'group of fields',
};

/** Names what an author wrote as the value of a field. */
export function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of fields';
  const text = `${input as string | number | boolean}`;
  if (text === '') return 'an empty text';
  return `\`${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}\``;
}

/** Names as an author writes them, one after the other. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** How much of what an author wrote a message repeats, in characters. */
const longestQuote = 60;

function unknownField(key: string, parent: readonly PropertyKey[], schema: z.ZodType): string {
  const where = parent.length > 0 ? ` of \`${formatPath(parent)}\`` : '';
  const fields = fieldsAt(schema, parent);
  return `\`${key}\` is not a field${where}${fields.length > 0 ? `; the fields are ${listed(fields)}` : ''}`;
}

/** The fields that a schema knows at a path; none when it is not a group of fields. */
function fieldsAt(schema: unknown, [first, ...rest]: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), first === undefined ? [] : [first, ...rest]);
  if (first === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject) return fieldsAt(schema.shape[String(first)], rest);
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? fieldsAt(schema.element, rest) : [];
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}

/** A scalar is found where it stands, a group or list where its key stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    return isScalar(node) && length === path.length ? node.range[0] : keyOffset(document, path.slice(0, length));
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : 0;
}
