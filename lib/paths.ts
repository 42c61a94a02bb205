import { isLocale, otherLocale, type Locale } from './locale.ts';

/**
 * The only place where an address is spelled. Every function returns the path part
 * of an address, without a slash at the end.
 */

/** The home page. */
export function homePath(locale: Locale): string {
  return `/${locale}`;
}

/** The list of guides. */
export function guidesPath(locale: Locale): string {
  return `/${locale}/guides`;
}

/** One guide. */
export function guidePath(locale: Locale, slug: string): string {
  return `/${locale}/guides/${slug}`;
}

/** The list of laws. */
export function lawsPath(locale: Locale): string {
  return `/${locale}/law`;
}

/** The contents page of one law. */
export function lawPath(locale: Locale, law: string): string {
  return `/${locale}/law/${law}`;
}

/** One article of a law; `article` is its slug, such as `article-58`. */
export function lawArticlePath(locale: Locale, law: string, article: string): string {
  return `/${locale}/law/${law}/${article}`;
}

/** The list of comparisons. */
export function comparisonsPath(locale: Locale): string {
  return `/${locale}/compare`;
}

/** One comparison. */
export function comparisonPath(locale: Locale, slug: string): string {
  return `/${locale}/compare/${slug}`;
}

/** A page about the site itself: `about`, `accessibility` or `privacy`. */
export function pagePath(locale: Locale, slug: string): string {
  return `/${locale}/${slug}`;
}

/** The page where a reader chooses the language; what a static server shows at `/`. */
export const languagePath = '/language';

/** The page that stands in for one that could not be made. */
export const serverErrorPath = '/server-error';

/** The share image of a language. */
export function shareImagePath(locale: Locale): string {
  return `/share-${locale}.png`;
}

/** The rules that let a browser fetch the next page early. */
export const speculationRulesPath = '/speculation-rules.json';

/**
 * Puts the language in front of an address as content writes it: `/guides/x#y`
 * becomes `/en/guides/x#y`. `/` is the home page.
 */
export function localizePath(locale: Locale, path: string): string {
  return path === '/' ? homePath(locale) : `/${locale}${path}`;
}

/** The same page in the other language. */
export function switchLocalePath(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return isLocale(first) ? ['', otherLocale(first), ...rest].join('/') : path;
}
