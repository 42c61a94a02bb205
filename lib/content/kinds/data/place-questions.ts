import type { VFile } from 'vfile';
import { z } from 'zod';
import { translated } from '#lib/content/parse/fields.ts';
import { readParsed } from '#lib/content/parse/files.ts';
import { parseYaml, type Located } from '#lib/content/parse/yaml.ts';

const questionsSchema = z.array(
  z.strictObject({
    /** What differs from place to place. */
    differs: translated,
    /** The words to ask, in Chinese, and what they mean. */
    ask: translated,
  }),
);

/** What differs from place to place, each with the words to ask. */
export type PlaceQuestions = z.infer<typeof questionsSchema>;

/** The path of the questions below `content/`. */
export const placeQuestionsFile = 'places/questions.yaml';

/** Parses the questions. */
export function parsePlaceQuestions(file: VFile): Located<PlaceQuestions> {
  return parseYaml(file, questionsSchema);
}

/** The questions of the site. */
export function getPlaceQuestions(): PlaceQuestions {
  return readParsed(placeQuestionsFile, parsePlaceQuestions).data;
}
