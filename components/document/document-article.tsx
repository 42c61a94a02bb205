import { Fragment, type ReactNode } from 'react';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { markSources } from '#lib/document/source-marks.ts';
import { allRuns } from '#lib/document/walk.ts';
import { AnswerBox } from './answer-box.tsx';
import { ChangeList } from './change-list.tsx';
import { ContentBlocks } from './content-blocks.tsx';
import { ForeignWords } from '#components/text/inline-text.tsx';
import { ReviewDates } from './review-dates.tsx';
import { SourceList } from './source-list.tsx';

interface DocumentArticleProps {
  readonly document: ComposedDocument;
  /** The heading, where it is more than the title. */
  readonly heading?: ReactNode;
  /** Where readers report mistakes; a document that says how to needs it. */
  readonly contactEmail?: string | undefined;
  /** What stands between the heading and the answer. */
  readonly note?: ReactNode;
  /** What stands between the dates and the body. */
  readonly lead?: ReactNode;
  /** What stands at the end of the section that begins with a heading, by the heading's anchor. */
  readonly sectionEnds?: ReadonlyMap<string, ReactNode>;
  /** What stands between the body and the sources. */
  readonly end?: ReactNode;
}

/** A document: its heading, the answer, the dates, the body, the sources and the changes, in this order. */
export function DocumentArticle({ document, heading, contactEmail, note, lead, sectionEnds, end }: DocumentArticleProps) {
  const { locale, title, answer, blocks, sources, changes } = document;
  const marks = markSources(allRuns([...answer, ...blocks]), sources);
  const context = { locale, marks, contactEmail };
  return (
    <article>
      <h1>{heading ?? <ForeignWords text={title} locale={locale} />}</h1>
      {note}
      <AnswerBox answer={answer} context={context} />
      <ReviewDates {...document} />
      {lead}
      {splitAtHeadings(blocks).map((section, index) => (
        <Fragment key={index}>
          <ContentBlocks blocks={section.whole} context={context} />
          {section.heading ? sectionEnds?.get(section.heading.id) : null}
        </Fragment>
      ))}
      {end}
      <SourceList sources={sources} marks={marks} locale={locale} />
      <ChangeList changes={changes} locale={locale} />
    </article>
  );
}
