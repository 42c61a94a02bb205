import type { Locale } from '#lib/i18n/locale.ts';
import { changesPath, localizePath } from './paths.ts';

/** The addresses of files that browsers and programs look for by themselves, and that other sites show. */

/** The rules that let a browser fetch the next page early. */
export const speculationRulesPath = '/speculation-rules.json';

/** Where finders of faults in the site learn whom to tell (RFC 9116). */
export const securityPath = '/.well-known/security.txt';

/** Where that stood before there was a rule for it. */
export const formerSecurityPath = '/security.txt';

/** What adds the search of a language to those of a browser (OpenSearch 1.1). */
export function openSearchPath(locale: Locale): string {
  return `/opensearch-${locale}.xml`;
}

/** What assistants read first (llmstxt.org): what the site is, and a link to the Markdown of each page. */
export const assistantsPath = '/llms.txt';

/** The picture that goes with a link to a page, by its topic and language, or as a square without words. */
export function picturePath(picture: string, shape: Locale | 'square'): string {
  return `/share/${picture}-${shape}.png`;
}

/** The card of a page or of a place on it, which other sites may show in a frame: that of `/questions#lost` is `/embed/zh/questions/lost`. */
export function cardPath(locale: Locale, path: string): string {
  return `/embed${localizePath(locale, path.replace('#', '/'))}`;
}

/** What has changed, for feed readers (Atom, RFC 4287): everything, or one topic. */
export function feedPath(locale: Locale, topic?: string): string {
  return `${feedBase(locale, topic)}.atom`;
}

/** The same as JSON Feed 1.1. */
export function jsonFeedPath(locale: Locale, topic?: string): string {
  return `${feedBase(locale, topic)}.feed.json`;
}

function feedBase(locale: Locale, topic: string | undefined): string {
  return localizePath(locale, topic === undefined ? changesPath : `${changesPath}/${topic}`);
}
