import type { ReactNode } from 'react';
import { getMessages } from '#lib/i18n/messages.ts';
import type { Page } from '#lib/pages/page.ts';
import { anchorOf, homePath, localizePath, searchPath } from '#lib/site/paths.ts';
import { openSearchPath } from '#lib/site/site-files.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { BreadcrumbNav } from './breadcrumb-nav.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface PageFrameProps {
  readonly page: Page;
  /** Whether the page is one sheet of paper, on which nothing else is printed. */
  readonly isSheet?: boolean;
  /** Whether its content fills a wide screen from side to side. */
  readonly isWide?: boolean;
  /** Whether the field of the search stands in the content of the page. */
  readonly hasSearchField?: boolean;
  readonly children: ReactNode;
}

/** What every page has around its content: header, way, footer, data for search engines in its head and at its end. */
export function PageFrame({ page, isSheet = false, isWide = false, hasSearchField = false, children }: PageFrameProps) {
  return (
    <>
      {page.meta.map((each) => (
        <meta key={each.property} {...each} />
      ))}
      {page.licence ? <link rel="license" href={page.licence} /> : null}
      {page.path === homePath || page.path === searchPath ? (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={getMessages(page.locale).searchName}
          href={openSearchPath(page.locale)}
        />
      ) : null}
      <SiteHeader locale={page.locale} path={localizePath(page.locale, page.path)} hasSearch={!hasSearchField && !isSheet} />
      <BreadcrumbNav crumbs={page.way} locale={page.locale} />
      <main id={anchorOf('content')} tabIndex={-1} className={isSheet ? 'one-sheet' : isWide ? 'wide' : undefined}>
        {children}
        {/* On paper, a sheet has its address already. */}
        {isSheet ? null : (
          <p className="own-address">
            {getMessages(page.locale).siteName} {absoluteUrl(localizePath(page.locale, page.path))}
          </p>
        )}
      </main>
      <SiteFooter locale={page.locale} hasSearch={!hasSearchField} />
      {/* Data for search engines; the only script element that a page may have, and no browser runs it. */}
      {page.data.map((data, index) => (
        <script key={index} type="application/ld+json">
          {JSON.stringify(data)}
        </script>
      ))}
    </>
  );
}
