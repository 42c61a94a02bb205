import Negotiator from 'negotiator';
import { encodings, type Encoding } from '#lib/output/manifest.ts';

/** What @types/negotiator does not know yet. */
interface PreferringNegotiator {
  encoding(available: readonly Encoding[], options: { readonly preferred: readonly Encoding[] }): Encoding | undefined;
}

/**
 * Chooses among the encodings a file is available in by an `Accept-Encoding` header and
 * its quality values (RFC 9110, 12.5.3); of equally welcome ones the smallest. Undefined
 * when the header refuses every one.
 */
export function chooseEncoding(acceptEncoding: string | undefined, available: readonly Encoding[]): Encoding | undefined {
  const key = `${available.join()} ${acceptEncoding ?? 'none'}`;
  if (chosen.has(key)) return chosen.get(key);
  const encoding = weigh(acceptEncoding, available);
  if (chosen.size >= mostChosen) chosen.clear();
  if (key.length < longestKept) chosen.set(key, encoding);
  return encoding;
}

/**
 * Whether an `Accept` header wants Markdown before HTML (RFC 9110, 12.5.1); of equal ones, the one that is named first, as
 * assistants mean it.
 */
export function prefersMarkdown(accept: string | undefined): boolean {
  // No browser names it, and weighing takes longer than looking a file up.
  if (accept === undefined || !/text\/markdown/i.test(accept)) return false;
  // A charset or a variant asks for no other Markdown.
  const plain = accept.replaceAll(/;\s*(?!q=)[^;,]*/giu, '');
  return new Negotiator({ headers: { accept: plain } }).mediaType(['text/html', 'text/markdown']) === 'text/markdown';
}

/** Browsers send a handful of headers, and weighing one takes as long as looking a file up. */
const chosen = new Map<string, Encoding | undefined>();
const mostChosen = 200;
const longestKept = 100;

function weigh(acceptEncoding: string | undefined, available: readonly Encoding[]): Encoding | undefined {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as PreferringNegotiator;
  return negotiator.encoding(available, { preferred: encodings });
}
