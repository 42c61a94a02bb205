import {
  comparisonPath,
  deadlinePath,
  guidePath,
  homePath,
  lawPath,
  moreQuestionsPath,
  outsidePath,
  pagePath,
  placesPath,
  questionsPath,
  regionPath,
  rightsPath,
  stepsPath,
} from './paths.ts';

/** The guides that code leads to. */
export const knownGuides = {
  fakeMessages: guidePath('fake-messages'),
  fakeCalls: guidePath('fake-calls'),
  moving: guidePath('moving'),
  treatmentElsewhere: guidePath('treatment-elsewhere'),
  whoDoesWhat: guidePath('who-does-what'),
} as const;

/** The slug of the law that “article 58” alone means. */
export const mainLaw = 'social-insurance-law';

/** The sources of what code says of the deadline: of the days, and of whom they do not fit. */
export const deadlineSources = {
  days: ['social-insurance-law-58', 'civil-code-201', 'civil-code-203'],
  foreigners: ['foreigners-order-16-4', 'hotlines'],
} as const;

/** The sources of the lines and dialling codes on the page of a region. */
export const lineSources = ['hotlines', 'dialling-codes'] as const;

/** The sources of the official sites there. */
export const siteSources = ['province-sites'] as const;

/** The sources of all that code says there. */
export const regionSources = [lineSources[0], ...siteSources, lineSources[1]] as const;

/** The addresses of content that code names, without their language: the content check says when one of them is gone. */
export const knownPaths: readonly string[] = [
  homePath,
  questionsPath,
  moreQuestionsPath,
  rightsPath,
  stepsPath,
  placesPath,
  outsidePath,
  deadlinePath,
  ...['about', 'accessibility', 'privacy', 'partners'].map(pagePath),
  ...Object.values(knownGuides),
  lawPath(mainLaw),
  regionPath('xinjiang'),
];

/** The ids of sources that code names: the content check says when one of them is gone. */
export const knownSources: readonly string[] = [...deadlineSources.days, ...deadlineSources.foreigners, ...regionSources];

/** The pages that have a card besides all guides, comparisons and regions. */
const pagesWithCards = [deadlinePath, questionsPath, moreQuestionsPath];

/** Whether the page at a path has a card, which other sites may show. */
export function hasCard(path: string): boolean {
  return pagesWithCards.includes(path) || [guidePath, comparisonPath, regionPath].some((pathOf) => path.startsWith(pathOf('')));
}
