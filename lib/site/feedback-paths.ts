/** The addresses of what readers say of a page, and the fields of its forms. */

/** Takes what readers say of a page (POST), and asks what is wrong with it. */
export const feedbackPath = '/feedback';

/** Thanks for it. */
export const feedbackThanksPath = `${feedbackPath}/thanks`;

/** The fields of what readers say of a page; the last one is for programs that fill every field in. */
export const feedbackFields = {
  page: 'page',
  isUseful: 'useful',
  reason: 'reason',
  region: 'region',
  words: 'text',
  stamp: 'stamp',
  trap: 'website',
} as const;

/** The question what is wrong with a page, by its path without the language. */
export function feedbackPathOf(page: string): string {
  // A slash may stand in a query as it is, and the path stands on the page already.
  return `${feedbackPath}?${feedbackFields.page}=${page}`;
}
