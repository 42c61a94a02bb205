import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { line } from '#lib/content/parse/fields.ts';

const groupSchema = z.strictObject({
  /** Addresses of guides, with all their sections, of single sections and of questions, without their language. */
  addresses: z.array(line).min(1),
  /** Words of whoever asks for them, as the search compares them. */
  said: z
    .array(line.regex(/^(?:\p{Script=Han}{2}|[a-z]+)$/u, 'must be two Chinese characters or one English word in small letters'))
    .min(1),
  /** Whether they answer with a warning. */
  isWarning: z.literal(true).optional(),
});

/** What only some readers ask for, and the words that say so. */
export const askedBySomeFile = dataFile('asked-by-some.yaml', z.array(groupSchema));
