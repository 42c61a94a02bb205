import { Fragment, type ReactNode } from 'react';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { markSources } from '#lib/document/source-marks.ts';
import { allRuns, plainText } from '#lib/document/walk.ts';
import { AnswerBox } from './answer-box.tsx';
import { ChangeList } from './change-list.tsx';
import { ContentBlocks } from './content-blocks.tsx';
import { Fold } from './fold.tsx';
import { UsefulForm } from '#components/forms/useful-form.tsx';
import { ForeignWords } from '#components/text/inline-text.tsx';
import { ReviewDates } from './review-dates.tsx';
import { SourceList } from './source-list.tsx';

interface DocumentArticleProps {
  readonly document: ComposedDocument;
  /** The heading, where it is more than the title. */
  readonly heading?: ReactNode;
  /** What stands between the heading and the answer. */
  readonly note?: ReactNode;
  /** What stands between the dates and the body. */
  readonly lead?: ReactNode;
  /** What stands at the end of the section that begins with a heading, by the heading's anchor. */
  readonly sectionEnds?: ReadonlyMap<string, ReactNode>;
  /** The anchors of the sections that are closed until a reader opens them. */
  readonly folded?: readonly string[];
  /** What stands between the body and the sources. */
  readonly end?: ReactNode;
  /** The path of its page without the language, where readers are asked about it. */
  readonly path?: string;
}

/** A document: its heading, the answer, the dates, the body, the sources and the changes, in this order. */
export function DocumentArticle({ document, heading, note, lead, sectionEnds, folded, end, path }: DocumentArticleProps) {
  const { locale, title, answer, blocks, sources, changes } = document;
  const marks = markSources(allRuns([...answer, ...blocks]), sources);
  const context = { locale, marks };
  return (
    <article>
      <h1>{heading ?? <ForeignWords text={title} locale={locale} />}</h1>
      {note}
      <AnswerBox answer={answer} context={context} />
      <ReviewDates {...document} />
      {lead}
      {splitAtHeadings(blocks).map(({ heading: name, whole, below }, index) =>
        name && folded?.includes(name.id) ? (
          <Fold key={index} id={name.id} title={plainText(name.children)}>
            <ContentBlocks blocks={below} context={context} />
            {sectionEnds?.get(name.id)}
          </Fold>
        ) : (
          <Fragment key={index}>
            <ContentBlocks blocks={whole} context={context} />
            {name ? sectionEnds?.get(name.id) : null}
          </Fragment>
        ),
      )}
      {end}
      <SourceList sources={sources} marks={marks} locale={locale} />
      {path === undefined ? null : <UsefulForm path={path} locale={locale} />}
      <ChangeList changes={changes} locale={locale} />
    </article>
  );
}
