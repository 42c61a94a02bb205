import { createHash } from 'node:crypto';
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
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as PreferringNegotiator;
  return negotiator.encoding(available, { preferred: encodings });
}

/** The beginning of the SHA-256 of bytes: 22 characters, or 132 bits, which no two files of a site share. */
export function contentHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** The strong entity tag of bytes in one encoding; two encodings of the same bytes have different tags. */
export function entityTag(hash: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/** Tells whether an `If-None-Match` header names this entity tag, by the weak comparison of RFC 9110, 13.1.2. */
export function isUnchanged(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((listed) => ['*', tag, `W/${tag}`].includes(listed.trim()));
}
