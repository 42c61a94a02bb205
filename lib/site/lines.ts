/** The national lines that texts of the site name: numbers that may be called from anywhere in the country. */
export const lines = {
  /** Social insurance, employment and the card. */
  socialInsurance: '12333',
  /** Medical insurance. */
  medicalInsurance: '12393',
  /** Tax, and so contributions. */
  tax: '12366',
  /** The housing fund, which is no social insurance. */
  housingFund: '12329',
  /** Any office of a local government. */
  government: '12345',
  /** Legal advice. */
  legalAdvice: '12348',
  /** Fraud, while it happens or after. */
  fraud: '96110',
} as const;

/** What a line is called in code. */
export type LineName = keyof typeof lines;

/** The source of a pattern that finds any of the lines, which has one group: the number. */
export const linePattern = `(?<!\\d)(${Object.values(lines).join('|')})(?!\\d)`;

/** The official sites that every page names: social insurance and cards, medical insurance (facts 5.1). */
export const officialSites = {
  socialInsurance: 'https://www.12333.gov.cn',
  medicalInsurance: 'https://fuwu.nhsa.gov.cn',
} as const;

/** The official site where people look up what was paid for them (facts 2.2, 5.1). */
export const recordsSite = 'https://si.12333.gov.cn';

/** The lines that a dialling code may stand before; of 12345 we do not know that. */
export const linesWithCode = [lines.socialInsurance, lines.medicalInsurance] as const;

/** The lines that a region answers by. */
export const regionLines = [...linesWithCode, lines.government] as const;
