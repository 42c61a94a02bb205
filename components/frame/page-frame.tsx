import type { ReactNode } from 'react';
import type { Crumb } from '#lib/pages/breadcrumb.ts';
import { breadcrumbData, webPageData, type JsonLd } from '#lib/pages/json-ld.ts';
import type { PageDescription } from '#lib/pages/metadata.ts';
import { localizePath } from '#lib/site/paths.ts';
import { BreadcrumbNav } from './breadcrumb-nav.tsx';
import { JsonLdScript } from './json-ld-script.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface PageFrameProps {
  readonly page: PageDescription & { readonly reviewed?: string };
  /** The way to the page; a page that is the first of the site has none. */
  readonly crumbs?: readonly Crumb[];
  /** Whether the page is one sheet of paper, on which nothing else is printed. */
  readonly isSheet?: boolean;
  /** Whether the field of the search stands in the content of the page. */
  readonly hasSearchField?: boolean;
  /** Whether engines shall find the page; only then it has data for them. */
  readonly isIndexed?: boolean;
  /** More data for search engines than the page and the way to it. */
  readonly data?: readonly JsonLd[];
  readonly children: ReactNode;
}

/** What every page has around its content: header, way, footer, data for search engines. */
export function PageFrame({
  page,
  crumbs,
  isSheet = false,
  isIndexed = true,
  hasSearchField = false,
  data = [],
  children,
}: PageFrameProps): ReactNode {
  return (
    <>
      <SiteHeader locale={page.locale} path={localizePath(page.locale, page.path)} />
      {crumbs ? <BreadcrumbNav crumbs={crumbs} locale={page.locale} /> : null}
      <main id="content" tabIndex={-1} className={isSheet ? 'one-sheet' : undefined}>
        {children}
      </main>
      <SiteFooter locale={page.locale} hasSearch={!hasSearchField} />
      {isIndexed ? <JsonLdScript data={[webPageData(page), ...(crumbs ? [breadcrumbData(crumbs)] : []), ...data]} /> : null}
    </>
  );
}
