import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/**
 * Finds what is wrong with the form of parsed YAML, in plain words and in the order of the text: one fault a line, and none
 * that only follows from an earlier one. A reference (`*name`) is a fault: whoever writes one meant a text that begins so.
 */
export function findYamlFaults(yaml: string, document: Document.Parsed): { position: number; reason: string }[] {
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    position: positionOf(error, document),
    reason: reasonFor(error, document),
    isConsequence: error.code === 'UNEXPECTED_TOKEN',
  }));
  visit(document, {
    Alias(_key, node) {
      faults.push({ position: node.range?.[0] ?? 0, reason: needsQuotes('*'), isConsequence: false });
    },
  });
  const lines = new Set<number>();
  let line = 1;
  let position = 0;
  let isReported = false;
  return faults
    .toSorted((a, b) => a.position - b.position || Number(a.isConsequence) - Number(b.isConsequence))
    .filter((fault) => {
      line += yaml.slice(position, fault.position).split('\n').length - 1;
      position = fault.position;
      if (lines.has(line) || (fault.isConsequence && isReported)) return false;
      lines.add(line);
      isReported = true;
      return true;
    });
}

function reasonFor({ code, message, pos }: YAMLError, document: Document.Parsed): string {
  switch (code) {
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'this bracket is never closed'
        : 'this line is not indented like its neighbours: the fields of one group all begin in the same column';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return document.errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0])
        ? 'the line below this text is indented as if it belonged to it: begin every field of a group in the same column'
        : "a text with a colon and a space in it needs quotes around it, such as `'Card: how to'`";
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return 'this quotation mark is never closed';
      return message.startsWith('Implicit map keys') ? noField : `a character is missing here (${lowerFirst(message)})`;
    case 'BAD_SCALAR_START':
      return needsQuotes(message.trimEnd().at(-1) ?? '');
    default:
      return reasons[code] ?? `this cannot be read as YAML (${lowerFirst(message)})`;
  }
}

const noField = 'this is not a field: after its name come a colon (`:`, not `：`) and a space';

/** The reasons that need no look at the text. */
const reasons: Readonly<Record<string, string>> = {
  MULTILINE_IMPLICIT_KEY: noField,
  DUPLICATE_KEY: 'this field stands here a second time',
  TAB_AS_INDENT: 'this line begins with a tab: indent it with spaces',
  TAG_RESOLVE_FAILED: needsQuotes('!'),
  BAD_ALIAS: needsQuotes('& or *'),
  ALIAS_PROPS: needsQuotes('& or *'),
  MULTIPLE_ANCHORS: needsQuotes('& or *'),
  BAD_DQ_ESCAPE: 'a backslash has a meaning of its own between double quotation marks: use single ones',
  NON_STRING_KEY: 'the name of a field is a plain word',
  MULTIPLE_DOCS: 'a line `---` divides this file in two: remove it',
  RESOURCE_EXHAUSTION: 'too many brackets or groups stand inside one another here',
  UNEXPECTED_TOKEN: 'this does not belong here: look at the quotation marks, brackets and indentation just before it',
};

function needsQuotes(start: string): string {
  return `a text that begins with “${start}” needs quotes around it`;
}

/** Where an author looks for the fault: what is never closed is found where it opens, not where the file ends. */
function positionOf({ code, message, pos }: YAMLError, document: Document.Parsed): number {
  const isUnclosed = message.startsWith('Missing closing') || (code === 'BAD_INDENT' && message.startsWith('Flow'));
  if (!isUnclosed) return pos[0];
  let opening = pos[0];
  visit(document, {
    Node(_key, node) {
      if (isOpened(node) && node.range && node.range[0] < pos[0]) opening = node.range[0];
    },
  });
  return opening;
}

function isOpened(node: Node): boolean {
  return isScalar(node) ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' : isCollection(node) && node.flow === true;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
