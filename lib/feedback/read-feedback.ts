import { feedbackFields } from '#lib/site/feedback-paths.ts';
import { redact } from '#lib/text/redact/redact.ts';
import { longestWords, reasons, type Feedback } from './feedback.ts';
import { isStampGood } from './stamp.ts';

/** What of a form can be kept or shown again: what the reader wrote only without what may tell who they are. */
export interface FilledIn {
  readonly page: string;
  readonly isUseful: boolean | undefined;
  readonly reason: Feedback['reason'];
  readonly region: string | undefined;
  readonly words: string;
}

/** What a form means. */
export type ReadFeedback =
  /** The answer to whether a page is useful. */
  | { readonly kind: 'vote'; readonly filledIn: FilledIn & { readonly isUseful: boolean } }
  /** What is wrong with it. */
  | { readonly kind: 'words'; readonly filledIn: FilledIn }
  /** What nobody wrote who reads the site, or a vote on no page: it is thanked for, and not kept. */
  | { readonly kind: 'junk'; readonly filledIn: FilledIn }
  /** What is to be asked again. */
  | { readonly kind: 'fault'; readonly fault: 'empty' | 'long' | 'stale'; readonly filledIn: FilledIn };

/** What reading a form needs to know. */
interface Known {
  /** Whether there is a page at a path without its language. */
  readonly isPage: (path: string) => boolean;
  /** Whether there is a region of a slug. */
  readonly isRegion: (slug: string) => boolean;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reads what a reader sent of a page. */
export function readFeedback(fields: URLSearchParams, { isPage, isRegion, key, now }: Known): ReadFeedback {
  const field = (name: keyof typeof feedbackFields): string => fields.get(feedbackFields[name]) ?? '';
  const written = cleanWords(field('words'));
  const isKnown = isPage(field('page'));
  const filledIn: FilledIn = {
    page: isKnown ? field('page') : '/',
    isUseful: { yes: true, no: false }[field('isUseful')],
    reason: reasons.find((reason) => reason === field('reason')),
    region: isRegion(field('region')) ? field('region') : undefined,
    words: redact(written),
  };
  const { page, isUseful, reason, words } = filledIn;
  if (field('trap') !== '') return { kind: 'junk', filledIn };
  if (isUseful !== undefined && !fields.has(feedbackFields.stamp))
    return isKnown ? { kind: 'vote', filledIn: { ...filledIn, isUseful } } : { kind: 'junk', filledIn };
  if (reason === undefined && !isReadable(words)) return { kind: 'fault', fault: 'empty', filledIn };
  if (Array.from(written).length > longestWords) return { kind: 'fault', fault: 'long', filledIn };
  if (!isKnown || !isStampGood(key, page, field('stamp'), now)) return { kind: 'fault', fault: 'stale', filledIn };
  return { kind: 'words', filledIn };
}

/** Whether anything is left to read, besides signs and the places of what was taken out. */
function isReadable(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words.replaceAll(/\[\p{Script=Han}+\]/gu, ''));
}

/** A text with line breaks and no other control characters. */
function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}
