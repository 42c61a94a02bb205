import Mustache from 'mustache';

/** The folder within a build that holds the pages with holes. */
export const templateFolder = 'templates';

/** A page with holes, ready to be filled. */
export interface Template {
  /** The page with the values of a view in its holes, each written as inert text. */
  readonly fill: (view: object) => string;
  /** The Content-Security-Policy sources of its style elements. */
  readonly styles: readonly string[];
}

/** A part of a template: a text, a hole for one, or a section that stands where something holds, or does not, and once for each item of a list. */
type Piece = string | { readonly name: string; readonly pieces?: readonly Piece[]; readonly isInverted?: boolean };

/** A view, and the one that it is an item of, whose values count where it has none of that name. */
interface Views {
  readonly view: object;
  readonly outer?: Views;
}

/** Reads a template once, so that filling it is all that is left for a request. Mustache reads; filling by our own takes a third of the time. */
export function parseTemplate(html: string, styles: readonly string[] = []): Template {
  // A writer of its own, so that what it keeps goes with the build. Its types call a token a text.
  const writer = new Mustache.Writer();
  const runs: string[] = [];
  const short = html.replaceAll(/[^{}\s][^{}\n]{30,}[^{}\s]/gu, (run) => `\ue000${runs.push(run) - 1}\ue000`);
  const tokens = writer.parse(short) as unknown as string[][];
  writer.clearCache();
  const pieces = toPieces(tokens, runs);
  return { styles, fill: (view) => fillIn(pieces, { view }) };
}

/**
 * The pieces of a template, with the runs of text put back, each text as one piece. Mustache puts texts together character by
 * character, which V8 keeps as a chain with a link for each: forty times as much memory, so it is not given long ones.
 */
function toPieces(tokens: readonly unknown[][], runs: readonly string[]): Piece[] {
  return tokens.map(([type, value, , , inner]) => {
    const text = Buffer.from(String(value).replaceAll(/\ue000(\d+)\ue000/gu, (_, run) => runs[Number(run)] ?? '')).toString();
    if (type === 'text') return text;
    return { name: text, isInverted: type === '^', ...(Array.isArray(inner) && { pieces: toPieces(inner as unknown[][], runs) }) };
  });
}

function fillIn(pieces: readonly Piece[], views: Views): string {
  let filled = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') filled += piece;
    else if (piece.pieces === undefined) filled += escape(valueOf(piece.name, views));
    else filled += fillSection(piece.pieces, valueOf(piece.name, views), piece.isInverted === true, views);
  }
  return filled;
}

function fillSection(pieces: readonly Piece[], value: unknown, isInverted: boolean, views: Views): string {
  const items = Array.isArray(value) ? (value as readonly object[]) : undefined;
  if (isInverted || items === undefined) return Boolean(items ? items.length > 0 : value) === isInverted ? '' : fillIn(pieces, views);
  let filled = '';
  for (const view of items) filled += fillIn(pieces, { view, outer: views });
  return filled;
}

function valueOf(name: string, { view, outer }: Views): unknown {
  if (name in view) return (view as Readonly<Record<string, unknown>>)[name];
  return outer && valueOf(name, outer);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes a text inert in an element or in quotes. The slashes of addresses stay, where a link to large text is looked for. */
function escape(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return '';
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '') : text;
}
