import type { ReactNode } from 'react';
import type { Law } from '#lib/content/law.ts';
import { getMessages } from '#lib/messages.ts';
import { DocumentArticle } from './document-article.tsx';
import { LawStatus } from './law-status.tsx';
import type { LinkRow } from './link-rows.tsx';
import { LinkSection } from './link-section.tsx';

/** A law: the articles explained here, its status, its contents. */
export function LawContents({ law, articles }: { law: Law; articles: readonly LinkRow[] }): ReactNode {
  const { locale } = law;
  return (
    <DocumentArticle
      document={law}
      lead={
        <>
          <LinkSection id="articles" title={getMessages(locale).articlesHere} rows={articles} locale={locale} />
          <LawStatus law={law} />
        </>
      }
    />
  );
}
