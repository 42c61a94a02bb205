import type { Composed } from '#lib/content/compose/compose.ts';
import type { LawArticleData } from '#lib/content/kinds/law-article.ts';
import type { LawData } from '#lib/content/kinds/law.ts';
import type { Crumb } from './breadcrumb.ts';
import { languageTags } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { PageDescription } from './metadata.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { homePath, lawPath, localizePath } from '#lib/site/paths.ts';

/** Data for search engines in the vocabulary of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** A page, its language and when it was last checked (schema.org/WebPage). */
export function webPageData(page: PageDescription & { readonly reviewed?: string }): JsonLd {
  const { siteName } = getMessages(page.locale);
  return {
    '@type': 'WebPage',
    '@id': absoluteUrl(localizePath(page.locale, page.path)),
    name: page.title,
    description: page.description ?? page.summary,
    inLanguage: languageTags[page.locale],
    ...(page.reviewed ? { lastReviewed: page.reviewed } : {}),
    isPartOf: { '@type': 'WebSite', name: siteName, url: absoluteUrl(localizePath(page.locale, homePath)) },
  };
}

/** The way to a page (schema.org/BreadcrumbList). */
export function breadcrumbData(crumbs: readonly Crumb[]): JsonLd {
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
export function lawData(law: LawInForce): JsonLd {
  return {
    '@type': 'Legislation',
    name: law.title,
    inLanguage: 'zh-CN',
    ...(law.adopted ? { legislationDate: law.adopted } : {}),
    ...(law.amended.length > 0 ? { legislationDateVersion: law.amended.at(-1) } : {}),
    ...legalForce(law),
    ...(law.adoptedBy ? { legislationPassedBy: { '@type': 'Organization', name: law.adoptedBy } } : {}),
    legislationJurisdiction: 'CN',
    url: absoluteUrl(localizePath(law.locale, lawPath(law.slug))),
  };
}

/** Whether a law applies today, where we know it. */
function legalForce({ isInForce }: LawInForce): JsonLd {
  return isInForce === undefined ? {} : { legislationLegalForce: `https://schema.org/${isInForce ? 'InForce' : 'NotInForce'}` };
}

/** An article of a law (schema.org/Legislation, part of its law). */
export function lawArticleData(article: Composed<LawArticleData> & { readonly law: LawInForce }): JsonLd {
  return {
    '@type': 'Legislation',
    name: article.title,
    legislationIdentifier: String(article.number),
    inLanguage: 'zh-CN',
    ...legalForce(article.law),
    url: absoluteUrl(localizePath(article.locale, lawPath(article.slug))),
    isPartOf: lawData(article.law),
  };
}
