import type { Law } from '#lib/pages/law.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { plainText } from '#lib/document/walk.ts';
import { LawArticleFacts } from './law-article-facts.tsx';
import { LawStatus } from './law-status.tsx';
import type { LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { anchorOf, lawPath } from '#lib/site/paths.ts';

/** A law: the groups of its articles, its status, what the articles mean, and the guides that rely on each, by the id of its source. */
export function LawContents({ law, guides }: { law: Law; guides: ReadonlyMap<string, readonly LinkRow[]> }) {
  const { locale, blocks } = law;
  const groups = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === 2 ? { path: `#${block.id}`, title: plainText(block.children) } : [],
  );
  const facts = new Map(
    law.articles.map(({ anchor, source }) => [anchor, <LawArticleFacts key={anchor} law={law} guides={guides.get(source) ?? []} />]),
  );
  return (
    <DocumentArticle
      document={law}
      path={lawPath(law.slug)}
      lead={
        <>
          <LinkSection id={anchorOf('articles')} title={getMessages(locale).onThisPage} rows={groups} locale={locale} />
          <LawStatus law={law} />
        </>
      }
      sectionEnds={facts}
    />
  );
}
