import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody reads and answers in fewer seconds. */
const fewestSeconds = 3;

/** A page is open for a day at most. */
const mostSeconds = 24 * 60 * 60;

/**
 * Says when the question about a page was asked, so that it shows who answers without having read it: the second, and a
 * signature of it and of the page.
 *
 * @param now milliseconds since 1970
 */
export function stampOf(key: string, page: string, now: number): string {
  const second = Math.floor(now / 1000).toString(36);
  return `${second}.${sign(key, page, second)}`;
}

/** Whether a stamp is ours, for this page, not too new and not too old. */
export function isStampGood(key: string, page: string, stamp: string, now: number): boolean {
  const [second = '', signature = ''] = stamp.split('.');
  const own = Buffer.from(sign(key, page, second));
  const given = Buffer.from(signature);
  if (own.length !== given.length || !timingSafeEqual(own, given)) return false;
  const age = Math.floor(now / 1000) - Number.parseInt(second, 36);
  return age >= fewestSeconds && age <= mostSeconds;
}

function sign(key: string, page: string, second: string): string {
  return createHmac('sha256', key).update(`${page} ${second}`).digest('base64url').slice(0, 16);
}
