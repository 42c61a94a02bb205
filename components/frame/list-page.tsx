import type { ReactNode } from 'react';
import type { Page } from '#lib/pages/page.ts';
import { PageFrame } from './page-frame.tsx';

/** A page that lists documents: its heading, what it lists, the lists. */
export function ListPage({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <PageFrame page={page}>
      <h1>{page.title}</h1>
      <p>{page.summary}</p>
      {children}
    </PageFrame>
  );
}
