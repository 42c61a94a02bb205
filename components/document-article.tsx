import type { ReactNode } from 'react';
import type { Block } from '#lib/content/body.ts';
import type { Source } from '#lib/content/sources.ts';
import type { Locale } from '#lib/locale.ts';
import { AnswerBox } from './answer-box.tsx';
import { ContentBlocks } from './content-blocks.tsx';
import { ForeignWords } from './inline-text.tsx';
import { ReviewDates } from './review-dates.tsx';
import { SourceList } from './source-list.tsx';

/** What every document shows, whatever its type. */
export interface ArticleDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly answer: readonly Block[];
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly reviewed: string;
  readonly reviewBy: string;
}

interface DocumentArticleProps {
  readonly document: ArticleDocument;
  /** Where readers report mistakes; a document that says how to needs it. */
  readonly contactEmail?: string | undefined;
  /** What stands between the dates and the body. */
  readonly lead?: ReactNode;
  /** What stands between the body and the sources. */
  readonly end?: ReactNode;
}

/** A document: its heading, the answer, the dates, the body and the sources, in this order. */
export function DocumentArticle({ document, contactEmail, lead, end }: DocumentArticleProps): ReactNode {
  const { locale, title, answer, blocks, sources, reviewed, reviewBy } = document;
  const context = { locale, sources, contactEmail };
  return (
    <article>
      <h1>
        <ForeignWords text={title} locale={locale} />
      </h1>
      <AnswerBox answer={answer} context={context} />
      <ReviewDates reviewed={reviewed} reviewBy={reviewBy} locale={locale} />
      {lead}
      <ContentBlocks blocks={blocks} context={context} />
      {end}
      <SourceList sources={sources} reviewed={reviewed} locale={locale} />
    </article>
  );
}
