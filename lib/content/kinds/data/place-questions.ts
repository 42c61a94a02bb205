import { z } from 'zod';
import { dataFile } from '#lib/content/parse/data-file.ts';
import { translated } from '#lib/content/parse/fields.ts';

const questionSchema = z.strictObject({
  /** What differs from place to place. */
  differs: translated,
  /** The words to ask, in Chinese, and what they mean. */
  ask: translated,
});

/** What differs from place to place, each with the words to ask. */
export const placeQuestionsFile = dataFile('places/questions.yaml', z.array(questionSchema));
