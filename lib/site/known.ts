import {
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
  ...['about', 'accessibility', 'privacy'].map(pagePath),
  ...['fake-messages', 'moving', 'who-does-what'].map(guidePath),
  lawPath('social-insurance-law'),
  regionPath('xinjiang'),
];

/** The ids of sources that code names: the content check says when one of them is gone. */
export const knownSources: readonly string[] = [
  'social-insurance-law-58',
  'civil-code-201',
  'civil-code-203',
  'foreigners-order-16-4',
  'hotlines',
  'province-sites',
  'dialling-codes',
];
