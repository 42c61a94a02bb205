import type { ReactNode } from 'react';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import type { PageDescription } from '#lib/pages/metadata.ts';
import { PageFrame } from './page-frame.tsx';

/** A page that lists documents: its heading, what it lists, the lists. */
export function ListPage({ page, children }: { page: PageDescription; children: ReactNode }): ReactNode {
  const { locale, path, title, summary } = page;
  return (
    <PageFrame page={page} crumbs={breadcrumbOf(locale, { name: title, path })}>
      <h1>{title}</h1>
      <p>{summary}</p>
      {children}
    </PageFrame>
  );
}
