import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import { z } from 'zod';

/** A line and column, both counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Checked YAML data and where each of its fields stands in the file. */
export interface FrontMatter<Data> {
  readonly data: Data;
  /** Where the value at this path begins; for a field that is not there, where its parent begins. */
  readonly pointOf: (path: readonly PropertyKey[]) => Point;
}

/**
 * Parses YAML that begins at `offset` characters into the file and checks it against
 * a schema. Every fault is added to the file's messages at its own line and column.
 *
 * @returns the data, or undefined when there was a fault
 */
export function parseFrontMatter<Schema extends z.ZodType>(
  file: VFile,
  yaml: string,
  offset: number,
  schema: Schema,
): FrontMatter<z.infer<Schema>> | undefined {
  const places = location(file);
  const pointAt = (position: number): Point => places.toPoint(offset + position) ?? { line: 1, column: 1 };
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, schema: 'core' });
  for (const fault of [...document.errors, ...document.warnings]) {
    file.message(`this is not valid YAML: ${lowerFirst(fault.message)}`, pointAt(fault.pos[0]));
  }
  if (document.errors.length > 0) return undefined;

  const pointOf = (path: readonly PropertyKey[]): Point => pointAt(offsetOf(document, path));
  const input: unknown = document.toJS() ?? {};
  const result = schema.safeParse(input, { error: explain });
  if (result.success) return { data: result.data, pointOf };
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        file.message(unknownField(key, [...issue.path], schema), pointAt(keyOffset(document, [...issue.path, key])));
      }
    } else {
      const name = issue.path.length > 0 ? `\`${formatPath(issue.path)}\` ` : 'the front matter ';
      file.message(name + issue.message, pointOf(issue.path));
    }
  }
  return undefined;
}

/** Words for what zod found, so that the sentence reads on from the field's name. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  if (input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}, not ${describe(input)}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}, not ${describe(input)}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty' : `must be ${issue.minimum} or more`;
    default:
      return undefined;
  }
}

function article(kind: string): string {
  switch (kind) {
    case 'string':
      return 'a text';
    case 'int':
    case 'number':
      return 'a number';
    case 'array':
      return 'a list';
    case 'object':
    case 'record':
      return 'a group of fields';
    default:
      return `a ${kind}`;
  }
}

function describe(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of fields';
  return `\`${typeof input === 'string' ? input : JSON.stringify(input)}\``;
}

function unknownField(key: string, parent: readonly PropertyKey[], schema: z.ZodType): string {
  const where = parent.length > 0 ? ` in \`${formatPath(parent)}\`` : '';
  const fields = parent.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return `\`${key}\` is not a field${where}${fields.length > 0 ? `; the fields are ${fields.map((field) => `\`${field}\``).join(', ')}` : ''}`;
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
