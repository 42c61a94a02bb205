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

/** Reads a template once, so that filling it is all that is left for a request. */
export function parseTemplate(html: string, styles: readonly string[] = []): Template {
  // A writer of its own, so that what it keeps goes with the build. Its types call a token a text.
  const writer = new Mustache.Writer();
  const runs: string[] = [];
  const short = html.replaceAll(/[^{}\s][^{}\n]{30,}[^{}\s]/gu, (run) => `\ue000${runs.push(run) - 1}\ue000`);
  const tokens = writer.parse(short) as unknown as string[][];
  writer.clearCache();
  fillIn(tokens, runs);
  return { styles, fill: (view) => writer.renderTokens(tokens, new Mustache.Context(view), undefined, short, { escape }) };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes a text inert in an element or in quotes. Mustache's own way writes the slashes of addresses as entities too, where a link to large text is looked for. */
function escape(value: unknown): string {
  return String(value).replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}

/**
 * Puts the runs of text back, each text as one piece. Mustache puts texts together character by character, which V8 keeps as a
 * chain with a link for each: forty times as much memory, so it is not given long ones.
 */
function fillIn(tokens: readonly unknown[][], runs: readonly string[]): void {
  for (const token of tokens) {
    const [type, value, , , inner] = token;
    if (type === 'text' && typeof value === 'string') {
      token[1] = Buffer.from(value.replaceAll(/\ue000(\d+)\ue000/gu, (_, run) => runs[Number(run)] ?? '')).toString();
    }
    if (Array.isArray(inner)) fillIn(inner as unknown[][], runs);
  }
}
