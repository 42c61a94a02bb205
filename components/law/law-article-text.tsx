import type { LawArticle } from '#lib/pages/law.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { LawStatus } from './law-status.tsx';
import type { LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { anchorOf, lawPath } from '#lib/site/paths.ts';

/** An article of a law: its words and what they mean, the status of its law, the guides that mention it. */
export function LawArticleText({ article, guides }: { article: LawArticle; guides: readonly LinkRow[] }) {
  const { locale, law } = article;
  return (
    <DocumentArticle
      document={article}
      path={lawPath(article.slug)}
      end={
        <>
          <LawStatus law={law} />
          <LinkSection id={anchorOf('guides')} title={getMessages(locale).guidesRelying} rows={guides} locale={locale} />
        </>
      }
    />
  );
}
