import type { Locale } from '#lib/i18n/locale.ts';

/** The addresses of files that browsers and programs look for by themselves. */

/** The rules that let a browser fetch the next page early. */
export const speculationRulesPath = '/speculation-rules.json';

/** Where finders of faults in the site learn whom to tell (RFC 9116), and where it stood before that rule. */
export const securityPath = '/.well-known/security.txt';
export const formerSecurityPath = '/security.txt';

/** What adds the search of a language to those of a browser (OpenSearch 1.1). */
export function openSearchPath(locale: Locale): string {
  return `/opensearch-${locale}.xml`;
}
