import { locales } from '#lib/i18n/locale.ts';
import { feedbackPath, feedbackThanksPath } from './feedback-paths.ts';
import {
  apiPath,
  choosePlacePath,
  deadlineAnswerPath,
  deadlineCalendarPath,
  deadlineSheetPath,
  findPlacePath,
  largePath,
  localizePath,
  oEmbedPath,
  searchPath,
} from './paths.ts';
import { site } from './site.ts';

/** Every address that a process answers with data, which programs of other sites read; it has neither a language nor large text. */
export const answeredData: readonly string[] = [
  oEmbedPath,
  apiPath('deadline.json'),
  ...locales.flatMap((locale) => [apiPath(`${locale}/search.json`), apiPath(`${locale}/places.json`)]),
];

/** The addresses of what readers say of a page; none where they cannot. */
const feedback = site.hasFeedback ? [feedbackPath, feedbackThanksPath] : [];

/** Every address that a process answers with pages, not a file; each has its twin in large text. */
export const answeredPages: readonly string[] = [
  '/',
  ...locales.flatMap((locale) =>
    [searchPath, findPlacePath, choosePlacePath, deadlineAnswerPath, deadlineSheetPath, deadlineCalendarPath, ...feedback].map((path) =>
      localizePath(locale, path),
    ),
  ),
].flatMap((path) => [path, largePath(path)]);

/** The addresses of what readers say of a page: no cache may keep what they answer. */
export const feedbackAddresses: readonly string[] = answeredPages.filter((path) => path.includes(feedbackPath));

/** The only addresses where something can be sent (POST). */
export const formAddresses: readonly string[] = feedbackAddresses.filter((path) => path.endsWith(feedbackPath));

/** Every address that is answered by a process, not by a file. */
export const answeredAddresses: readonly string[] = [...answeredPages, ...answeredData];
