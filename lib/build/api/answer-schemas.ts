import { z } from 'zod';
import { locales, type Locale } from '#lib/i18n/locale.ts';

/** The shapes of what is answered for a request below `/api/v1`; lib/server/pages/data.ts makes them. */

const text = z.string().min(1);
const url = z.url();
const day = z.iso.date();

/** A value for each language. */
export function inEachLocale<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, schema])) as Record<Locale, Schema>);
}

const translated = inEachLocale(text);

/** Why something cannot be answered (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: text,
  status: z.int(),
  /** In the language of the address. */
  detail: text,
  /** The same in Chinese, if the address has no language; `detail` is then in English. */
  detailZh: text.optional(),
  /** The days that may be meant, the likeliest first: to be shown below `detail`, which asks the reader to choose below. */
  days: z.array(day).optional(),
});

const foundPlace = z.strictObject({ code: text.nullable(), names: translated.nullable(), region: text.nullable(), url });
/** The places that a name may mean. */
export const placesAnswerSchema = z.strictObject({
  name: text,
  found: z.enum(['one', 'several', 'none']),
  /** How the name was understood, if that is not obvious. */
  notes: z.array(text),
  places: z.array(foundPlace),
});
const hit = z.strictObject({ id: text, title: text, url, excerpt: text.nullable() });
/** What the search finds. */
export const searchAnswerSchema = z.strictObject({
  query: text,
  /** Whether the site has a page on what was asked; when it has none, the results are only the nearest. */
  isCovered: z.boolean(),
  /** Whether it reads like a fake message. */
  isFakeMessage: z.boolean(),
  /** Whom to call if it has none. */
  lines: z.array(z.strictObject({ number: text, matter: text })),
  results: z.array(hit.extend({ kind: text, parts: z.array(hit) })),
  /** Terms of the glossary to look for instead, if nothing was found. */
  nearest: z.array(text),
});
/** By which day an employer must apply. */
export const deadlineAnswerSchema = z.strictObject({
  firstDay: day,
  /** The last day on which the employer may apply, by the Civil Code. */
  lastDay: day,
  /** The day before, for those who would rather not argue about how days are counted. */
  safeDay: day,
  /** Negative when the last day has passed. */
  daysLeft: z.int(),
  stage: z.enum(['ahead', 'waiting', 'last-day', 'late']),
  today: day,
  sources: z.array(text),
  url: inEachLocale(url),
  calendar: inEachLocale(url),
});
