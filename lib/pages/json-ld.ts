import type { BreadcrumbList, Legislation, Organization, Thing, WebPage } from 'schema-dts';
import type { Composed } from '#lib/content/compose/compose.ts';
import type { Dates } from '#lib/content/compose/dates.ts';
import type { LawArticleData } from '#lib/content/kinds/law-article.ts';
import type { LawData } from '#lib/content/kinds/law.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import type { Crumb } from './breadcrumb.ts';
import { languageTags } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { PageDescription } from './metadata.ts';
import { absoluteUrl, licenceOf } from '#lib/site/site.ts';
import { homePath, lawPath, localizePath, pagePath, stepsPath } from '#lib/site/paths.ts';

/** What a page tells search engines besides: its dates, what it rests on, what it is about. */
export interface PageData extends PageDescription, Partial<Dates> {
  readonly reviewed?: string;
  readonly sources?: readonly Source[];
}

/** What a page is about, in the vocabulary of schema.org. */
export type PageSubject = { readonly [Property in 'about' | 'mainEntity' | 'mentions']?: Thing | readonly Thing[] };

/** A page, its language, its dates, who answers for it and the official sites that it rests on (schema.org/WebPage). */
export function webPageData(page: PageData, subject: PageSubject = {}): WebPage {
  const { locale, path, title, summary, description = summary, published, modified, reviewed, sources = [] } = page;
  const addressOf = (each: string): string => absoluteUrl(localizePath(locale, each));
  const home = addressOf(homePath);
  const name = getMessages(locale).siteName;
  const organization: Organization = { '@type': 'Organization', name, url: home, publishingPrinciples: addressOf(pagePath('about')) };
  const licence = shownLicence(path);
  const links = [...new Set(sources.flatMap(({ link }) => link ?? []))];
  return {
    '@type': 'WebPage',
    '@id': addressOf(path),
    name: title,
    description,
    inLanguage: languageTags[locale],
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(reviewed === undefined ? {} : { lastReviewed: reviewed }),
    ...(path === homePath ? { isPartOf: { '@type': 'WebSite', name, url: home } } : {}),
    author: organization,
    publisher: organization,
    ...(licence === undefined ? {} : { license: licence }),
    ...(links.length > 0 ? { citation: links.map((link) => ({ '@id': link })) } : {}),
    ...subject,
  };
}

/** The address of the licence that the page at a path claims, if any; a step of the flow has no room for it. */
export function shownLicence(path: string): string | undefined {
  return path.startsWith(stepsPath) ? undefined : licenceOf(path)?.href;
}

/** When a page was first there and last changed, as Baidu and Toutiao read it, each in a manner of its own. */
export function datesForChina({ locale, path, title, published, modified }: PageData) {
  // A step of the flow has no room for it.
  if (locale !== 'zh' || path.startsWith(stepsPath) || published === undefined || modified === undefined) return { data: [], meta: [] };
  const context = 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';
  const [pubDate, upDate] = [`${published}T00:00:00`, `${modified}T00:00:00`];
  return {
    data: [{ '@context': context, '@id': absoluteUrl(localizePath(locale, path)), title, pubDate, upDate }],
    meta: [
      { property: 'bytedance:published_time', content: `${pubDate}+08:00` },
      { property: 'bytedance:updated_time', content: `${upDate}+08:00` },
    ],
  };
}

/** The way to a page (schema.org/BreadcrumbList). */
export function breadcrumbData(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: href.startsWith('/') ? absoluteUrl(href) : href,
    })),
  };
}

type LawInForce = Composed<LawData> & { readonly isInForce: boolean | undefined };

/** A law (schema.org/Legislation). */
export function lawData(law: LawInForce): Legislation {
  return {
    '@type': 'Legislation',
    name: law.title,
    inLanguage: 'zh-CN',
    ...(law.adopted ? { legislationDate: law.adopted } : {}),
    ...(law.amended.length > 0 ? { legislationDateVersion: law.amended.at(-1) ?? '' } : {}),
    ...(law.inForce ? { legislationDateOfApplicability: law.inForce } : {}),
    ...legalForce(law),
    ...(law.adoptedBy ? { legislationPassedBy: { '@type': 'Organization', name: law.adoptedBy } } : {}),
    legislationJurisdiction: 'CN',
    url: absoluteUrl(localizePath(law.locale, lawPath(law.slug))),
    encoding: ourWords,
  };
}

/** What our page is of a law: our own words, which bind nobody. */
const ourWords = { '@type': 'LegislationObject', legislationLegalValue: 'https://schema.org/UnofficialLegalValue' } as const;

/** Whether a law applies today, where we know it. */
function legalForce({ isInForce }: LawInForce) {
  if (isInForce === undefined) return {};
  return { legislationLegalForce: isInForce ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce' } as const;
}

/** An article of a law (schema.org/Legislation, part of its law). */
export function lawArticleData(article: Composed<LawArticleData> & { readonly law: LawInForce }): Legislation {
  return {
    '@type': 'Legislation',
    name: article.title,
    legislationIdentifier: String(article.number),
    inLanguage: 'zh-CN',
    ...legalForce(article.law),
    url: absoluteUrl(localizePath(article.locale, lawPath(article.slug))),
    encoding: ourWords,
    isPartOf: lawData(article.law),
  };
}
