import { breadcrumbOf, type Crumb } from './breadcrumb.ts';
import { breadcrumbData, webPageData, type JsonLd } from './json-ld.ts';
import { today } from '#lib/site/clock.ts';
import { pageMetadata, type PageDescription } from './metadata.ts';

/** What every page has besides its content: what stands in its head, above it and for search engines. */
export interface Page extends PageDescription {
  /** The way to it, itself last; the first page of the site has none. */
  readonly way: readonly Crumb[];
  /** What search engines are told: the page, the way to it, what it is about. */
  readonly data: readonly JsonLd[];
}

/**
 * Makes a page of what it shows.
 *
 * @param way the places on the way to it below the home page, itself last; none for the home page
 * @param data what search engines are told besides
 */
export function makePage<Content extends PageDescription & { readonly reviewed?: string }>(
  content: Content,
  way: readonly { readonly name: string; readonly path: string }[],
  data: readonly JsonLd[] = [],
): Content & Page {
  const crumbs = way.length > 0 ? breadcrumbOf(content.locale, ...way) : [];
  const wayData = crumbs.length > 0 ? [breadcrumbData(crumbs)] : [];
  return { ...content, way: crumbs, data: [webPageData(content), ...wayData, ...data] };
}

/**
 * What Next takes from a route: the head of its page, and the page. Both are loaded for the day it is in China.
 *
 * @param load gives the page of an address from the parameters in it, on a day
 * @param show marks the page up
 */
export function routeOf<Params, Shown extends PageDescription, Markup>(
  load: (params: Params, day: string) => Shown,
  show: (page: Shown) => Markup,
) {
  type Props = { readonly params: Promise<Params> };
  return {
    generateMetadata: async ({ params }: Props) => pageMetadata(load(await params, today())),
    Route: async ({ params }: Props) => show(load(await params, today())),
  };
}
