import { isLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { STATUS_CODES } from './node-http.ts';

/** Where only programs ask, as a pattern that regards no case: data, Markdown and feeds, whether there are any at an address or not. */
export const programAddresses = String.raw`^/(?:api|oembed)(?:/|$)|/llms(?:-full)?\.txt$|\.(?:md|json|csv|atom)$`;

/** The type of a problem (RFC 9457). */
export const problemMediaType = 'application/problem+json; charset=utf-8';

const forPrograms = new RegExp(programAddresses, 'iu');

/** Whether only programs ask for a path: what is wrong there is said to them. */
export function isForPrograms(path: string): boolean {
  return forPrograms.test(path);
}

/** The statuses whose problems differ; any other is a fault of ours. */
export const problemStatuses = [403, 404, 405, 413, 429, 500, 502, 503, 504] as const;

/**
 * A refusal as a program reads it, in the language in which the path begins or else in both.
 *
 * @returns JSON
 */
export function problemOf(status: number, path: string): string {
  const [, first = ''] = /^(?:\/api\/v1)?\/([a-z]+)(?:[/.]|$)/iu.exec(path) ?? [];
  const locale = first.toLowerCase();
  const details = isLocale(locale)
    ? { detail: getMessages(locale).problems[matterOf(status)] }
    : { detail: getMessages('en').problems[matterOf(status)], detailZh: getMessages('zh').problems[matterOf(status)] };
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, ...details });
}

function matterOf(status: number) {
  if (status >= 500) return 'failed';
  return ({ 405: 'refused', 413: 'refused', 429: 'busy' } as const)[status] ?? 'missing';
}
