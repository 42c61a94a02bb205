/** The official sites that every page names: social insurance and cards, medical insurance (facts 5.1). */
export const officialSites: readonly string[] = ['https://www.12333.gov.cn', 'https://fuwu.nhsa.gov.cn'];

/** The official site where people look up what was paid for them (facts 2.2, 5.1). */
export const recordsSite = 'https://si.12333.gov.cn';
