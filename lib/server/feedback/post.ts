import type { IncomingMessage } from 'node:http';
import type { Feedback } from '#lib/feedback/feedback.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import type { Reply } from '#lib/server/reply.ts';
import { inLargeText } from '#lib/server/large-text.ts';
import { takeFeedback, type FeedbackSubjects } from '#lib/server/pages/feedback.ts';
import { feedbackPath } from '#lib/site/feedback-paths.ts';
import { largePath, localizePath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';
import { readBody } from './read-body.ts';

/** Keeps what readers say of pages. */
export interface FeedbackDesk {
  /** Whether more may come from an address, at a time in milliseconds since 1970. */
  readonly isWelcome: (address: string, now: number) => boolean;
  /** Keeps an answer; false when there is no room for it. Throws when it cannot be written. */
  readonly keep: (feedback: Feedback) => boolean;
}

/** What is answered to something that was sent: a reply, the status that refuses it, or what went wrong inside. */
type Outcome =
  | { readonly reply: Reply }
  | { readonly error: unknown }
  | { readonly refusal: number; readonly headers?: Readonly<Record<string, string>> };

interface Place {
  readonly locale: Locale;
  readonly isLarge: boolean;
}

/** The only addresses where anything can be sent, in which language and size each answers. */
const places: ReadonlyMap<string, Place> = new Map(
  (site.hasFeedback ? locales : []).flatMap((locale): [string, Place][] => {
    const path = localizePath(locale, feedbackPath);
    return [
      [path, { locale, isLarge: false }],
      [largePath(path), { locale, isLarge: true }],
    ];
  }),
);

/**
 * Takes what was sent to a path, and calls back once with what to answer; not at all where the reader goes away.
 *
 * @param desk keeps it; without one nothing is taken
 * @param now milliseconds since 1970
 */
export function takePost(
  request: IncomingMessage,
  path: string,
  { subjects, desk, now }: { subjects: FeedbackSubjects; desk: FeedbackDesk | undefined; now: number },
  answer: (outcome: Outcome) => void,
): void {
  const place = places.get(path);
  if (!place) return answer({ refusal: 405, headers: { Allow: 'GET, HEAD' } });
  // Browsers that say where a form stood say it truly.
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin') return answer({ refusal: 403 });
  if (!desk) return answer({ refusal: 503 });
  readBody(request, (body) => {
    if ('refusal' in body) return answer(body);
    try {
      const isWelcome = desk.isWelcome(senderOf(request), now);
      const reply = takeFeedback(body.fields, place.locale, subjects, { isWelcome, keep: desk.keep });
      if (reply === 429) return answer({ refusal: 429, headers: { 'Retry-After': '3600' } });
      if (reply === 503) return answer({ refusal: 503 });
      answer({ reply: place.isLarge ? inLargeText(reply) : reply });
    } catch (error) {
      answer({ error });
    }
  });
}

/** Where a request comes from; the server in front says it in a header that only it may send. */
function senderOf({ socket, headers }: IncomingMessage): string {
  const address = socket.remoteAddress ?? '';
  const isInFront = /^(?:::ffff:)?127\.|^::1$/u.test(address);
  return (isInFront && typeof headers['x-real-ip'] === 'string' ? headers['x-real-ip'] : undefined) ?? address;
}
