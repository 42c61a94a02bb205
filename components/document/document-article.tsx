import { Fragment, type ReactNode } from 'react';
import type { Block } from '#lib/document/blocks.ts';
import type { Change } from '#lib/content/parse/fields.ts';
import type { Source } from '#lib/content/kinds/sources.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { AnswerBox } from './answer-box.tsx';
import { ChangeList } from './change-list.tsx';
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
  readonly overdue: boolean;
  readonly changes: readonly Change[];
}

interface DocumentArticleProps {
  readonly document: ArticleDocument;
  /** Where readers report mistakes; a document that says how to needs it. */
  readonly contactEmail?: string | undefined;
  /** What stands between the dates and the body. */
  readonly lead?: ReactNode;
  /** What stands at the end of the section that begins with a heading, by the heading's anchor. */
  readonly sectionEnds?: ReadonlyMap<string, ReactNode>;
  /** What stands between the body and the sources. */
  readonly end?: ReactNode;
}

/** A document: its heading, the answer, the dates, the body, the sources and the changes, in this order. */
export function DocumentArticle({ document, contactEmail, lead, sectionEnds, end }: DocumentArticleProps): ReactNode {
  const { locale, title, answer, blocks, sources, reviewed, reviewBy, overdue, changes } = document;
  const context = { locale, sources, contactEmail };
  return (
    <article>
      <h1>
        <ForeignWords text={title} locale={locale} />
      </h1>
      <AnswerBox answer={answer} context={context} />
      <ReviewDates reviewed={reviewed} reviewBy={reviewBy} overdue={overdue} locale={locale} />
      {lead}
      {sectionEnds ? (
        splitAtHeadings(blocks).map(({ id, part }) => (
          <Fragment key={id}>
            <ContentBlocks blocks={part} context={context} />
            {sectionEnds.get(id)}
          </Fragment>
        ))
      ) : (
        <ContentBlocks blocks={blocks} context={context} />
      )}
      {end}
      <SourceList sources={sources} locale={locale} />
      <ChangeList changes={changes} locale={locale} />
    </article>
  );
}

/** Each heading with what stands below it up to the next; what stands before the first heading has no id. */
function splitAtHeadings(blocks: readonly Block[]): { id: string; part: Block[] }[] {
  const parts: { id: string; part: Block[] }[] = [{ id: '', part: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ id: block.id, part: [block] });
    else parts.at(-1)?.part.push(block);
  }
  return parts;
}
