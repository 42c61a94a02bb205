import { hash } from 'node:crypto';
import type { Encoding } from './manifest.ts';

/** The beginning of the SHA-256 of bytes: 22 characters, or 132 bits, which no two files of a site share. */
export function contentHash(bytes: Buffer | string): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}

/** The strong entity tag of bytes in one encoding; two encodings of the same bytes have different tags. */
export function entityTag(ofBytes: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${ofBytes}"` : `"${ofBytes}-${encoding}"`;
}

/** Tells whether an `If-None-Match` header names this entity tag, by the weak comparison of RFC 9110, 13.1.2. */
export function isUnchanged(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((listed) => ['*', tag, `W/${tag}`].includes(listed.trim()));
}
