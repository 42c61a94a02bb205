import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { homePath, localizePath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';

/** One place on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way to a page: the recruitment portal where configured, the home page, the places given, the page itself. */
export function breadcrumbOf(locale: Locale, ...places: readonly { readonly name: string; readonly path: string }[]): readonly Crumb[] {
  const home = { name: getMessages(locale).siteName, path: homePath };
  const portal = site.portal ? [{ name: site.portal.name[locale], href: site.portal.href }] : [];
  const own = [home, ...places].map(({ name, path }) => ({ name, href: localizePath(locale, path) }));
  return [...portal, ...own];
}
