import type { ReactNode } from 'react';
import type { Law } from '#lib/content/law.ts';
import { DocumentArticle } from './document-article.tsx';
import { LawArticleFacts } from './law-article-facts.tsx';
import { LawStatus } from './law-status.tsx';
import type { LinkRow } from './link-rows.tsx';

interface LawContentsProps {
  readonly law: Law;
  /** The guides that rely on an article, by the id of the source that it is: `<law>-<number>`. */
  readonly guides: ReadonlyMap<string, readonly LinkRow[]>;
}

/** A law: its status, what its articles mean, and the guides that rely on each. */
export function LawContents({ law, guides }: LawContentsProps): ReactNode {
  const facts = new Map(
    law.articles.map(({ anchor, source }) => [anchor, <LawArticleFacts key={anchor} law={law} guides={guides.get(source) ?? []} />]),
  );
  return <DocumentArticle document={law} lead={<LawStatus law={law} />} sectionEnds={facts} />;
}
