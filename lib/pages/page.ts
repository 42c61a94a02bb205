import type { Graph } from 'schema-dts';
import { breadcrumbOf, type Crumb } from './breadcrumb.ts';
import { breadcrumbData, datesForChina, shownLicence, webPageData, type PageData, type PageSubject } from './json-ld.ts';
import { today } from '#lib/site/clock.ts';
import { pageMetadata, type PageDescription } from './metadata.ts';

/** What every page has besides its content: what stands in its head, above it and for search engines. */
export interface Page extends PageDescription {
  /** The way to it, itself last; the first page of the site has none. */
  readonly way: readonly Crumb[];
  /** What search engines are told, a text of JSON-LD each: the page, what it is about and the way to it; its dates as Baidu reads them. */
  readonly data: readonly object[];
  /** The address of the terms under which it may be used; undefined where none are claimed. */
  readonly licence?: string | undefined;
  /** What else stands in its head. */
  readonly meta: readonly { readonly property: string; readonly content: string }[];
}

/**
 * Makes a page of what it shows.
 *
 * @param way the places on the way to it below the home page, itself last; none for the home page
 * @param subject what it is about
 */
export function makePage<Content extends PageData>(
  content: Content,
  way: readonly { readonly name: string; readonly path: string }[],
  subject: PageSubject = {},
): Content & Page {
  const crumbs = way.length > 0 ? breadcrumbOf(content.locale, ...way) : [];
  const wayData = crumbs.length > 0 ? [breadcrumbData(crumbs)] : [];
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [webPageData(content, subject), ...wayData] };
  const { data, meta } = datesForChina(content);
  return { ...content, way: crumbs, data: [graph, ...data], licence: shownLicence(content.path), meta };
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
