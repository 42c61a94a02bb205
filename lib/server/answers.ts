import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { contentHash } from '#lib/output/entity-tag.ts';
import { enlarge } from '#lib/output/large-page.ts';
import type { Encoding, Manifest } from '#lib/output/manifest.ts';
import type { Template } from '#lib/output/templates.ts';
import type { Reply } from './reply.ts';

/** A page that was made for a request, as it is sent. */
interface Answer {
  /** Its bytes, each as one character. */
  readonly body: string;
  /** The hash of its bytes before they were encoded. */
  readonly hash: string;
  /** The Content-Security-Policy sources of its style elements. */
  readonly styles: readonly string[];
}

/** Makes the page of a reply in one encoding, or gives the one that was made before. */
export type Answers = (reply: Reply & { readonly kind: 'page' }, encoding: Encoding) => Answer;

/** The most bytes of answers that are kept: most readers look for the same few things. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Fills templates and keeps the answers that were asked for last, encoded, without who asked
 * and without any number that may be that of an ID, a card or a telephone: keys hold only what `readTyped` lets pass.
 * An answer in large text is made of the same template.
 */
export function makeAnswers(templates: ReadonlyMap<string, Template>, largeStyle: Manifest['largeStyle']): Answers {
  const kept = new LRUCache<string, Answer>({ maxSize: mostBytes, sizeCalculation: ({ body }) => body.length + 1 });
  return ({ template: name, key, view, isLarge = false }, encoding) => {
    const exactKey = key === undefined ? undefined : `${encoding} ${isLarge} ${name} ${key}`;
    const known = exactKey === undefined ? undefined : kept.get(exactKey);
    if (known) return known;
    const template = templates.get(name);
    if (!template) throw new Error(`The build has no template ${name}.`);
    const filled = template.fill(view());
    const page = toBytes(isLarge ? enlarge(filled, largeStyle.text) : filled);
    const styles = isLarge ? [...template.styles, largeStyle.hash] : template.styles;
    const answer = { body: encode(page, encoding), hash: contentHash(page), styles };
    if (exactKey !== undefined) kept.set(exactKey, answer);
    return answer;
  };
}

/** Where pages are written before they are encoded: memory for each of them would be given back later than it is needed. */
const scratch = Buffer.allocUnsafeSlow(256 * 1024);

/** A text in UTF-8, valid until the next one. */
function toBytes(text: string): Buffer {
  // A character takes three bytes at most, for each of its two halves.
  return text.length * 3 > scratch.length ? Buffer.from(text) : scratch.subarray(0, scratch.write(text));
}

/** What zlib gives out at a time, in bytes: a little more than an answer has. */
const chunkSize = 8192;

/** Encodes what is made for one request, each byte as one character: quickly, and never on another thread, which would take longer than the work. */
export function encode(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'identity') return bytes.toString('latin1');
  if (encoding === 'gzip') return gzipSync(bytes, { level: 2, chunkSize }).toString('latin1');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { chunkSize, params }).toString('latin1');
}
