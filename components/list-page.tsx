import type { ReactNode } from 'react';
import { breadcrumbOf } from '#lib/breadcrumb.ts';
import type { PageDescription } from '#lib/page-metadata.ts';
import { LinkRows, type LinkRow } from './link-rows.tsx';
import { PageFrame } from './page-frame.tsx';

/** A page that lists the documents of one type. */
export function ListPage({ page, rows }: { page: PageDescription; rows: readonly LinkRow[] }): ReactNode {
  const { locale, path, title, summary } = page;
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: title, path })}>
      <h1>{title}</h1>
      <p>{summary}</p>
      <LinkRows rows={rows} locale={locale} />
    </PageFrame>
  );
}
