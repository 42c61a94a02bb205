import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';

/** What may be wrong with a page. */
export const reasons = ['wrong', 'different-here', 'unclear', 'not-found', 'broken'] as const;

/** The most that a reader may write, in characters. */
export const longestWords = 500;

const feedbackSchema = z.strictObject({
  /** The day in China, `YYYY-MM-DD`; never the hour. */
  day: z.iso.date(),
  /** The path of the page without its language. */
  page: z.string(),
  locale: z.enum(locales),
  isUseful: z.boolean().optional(),
  reason: z.enum(reasons).optional(),
  /** The slug of the province. */
  region: z.string().optional(),
  /** What the reader wrote, without what may tell who they are. */
  words: z.string().optional(),
  /** The beginning of the fingerprint of the build that the reader saw. */
  build: z.string(),
});

/** What is kept of what one reader said of a page: nothing that says who. */
export type Feedback = z.infer<typeof feedbackSchema>;

/** Reads a line of what is kept; undefined when it is none. */
export function parseFeedback(line: string): Feedback | undefined {
  try {
    return feedbackSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
