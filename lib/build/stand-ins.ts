import { locales } from '#lib/i18n/locale.ts';
import { homePath, largePath, localizePath, notFoundPath, refusedPath } from '#lib/site/paths.ts';

/** Where the addresses begin that documents of no address of their own stand in for; the root is empty. */
const beginnings = ['', ...locales.map((locale) => localizePath(locale, homePath))].flatMap((beginning) => [
  beginning,
  `${largePath(homePath)}${beginning}`,
]);

/** Where the addresses begin that a document stands in for, by what its own ends with; undefined when it stands in for none. */
export function beginningOf(path: string, ending: string): string | undefined {
  return beginnings.find((beginning) => path === beginning + ending);
}

/** Whether a document stands in for addresses that do not exist, or at which nothing is taken. */
export function isStandIn(path: string): boolean {
  return [notFoundPath, refusedPath].some((ending) => beginningOf(path, ending) !== undefined);
}
