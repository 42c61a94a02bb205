import type { ReactNode } from 'react';
import type { DeadlinePage } from '#lib/pages/deadline.ts';
import { languageTags } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { localizePath } from '#lib/site/paths.ts';
import type { RubyPart } from '#lib/text/ruby.ts';
import { AnswerBox } from '#components/document/answer-box.tsx';
import { ContentBlocks } from '#components/document/content-blocks.tsx';
import { DeadlineDays } from './deadline-answer.tsx';
import { RubyText } from '#components/document/ruby-text.tsx';

interface DeadlineSheetProps {
  readonly page: DeadlinePage;
  /** The full address of the answer. */
  readonly address: string;
  /** The words for the employer, character by character; only for readers who may not be able to say them. */
  readonly request: readonly RubyPart[] | undefined;
}

/** One sheet to take along: the day, what to say, what to do, what it rests on. */
export function DeadlineSheet({ page, address, request }: DeadlineSheetProps): ReactNode {
  const { locale, deadline, document, paths } = page;
  const messages = getMessages(locale);
  // Paper has room for what to do; the sources stand on the page of the answer.
  const context = { locale, sources: [] };
  return (
    <article className="sheet">
      <h1>{document.title}</h1>
      <AnswerBox answer={document.answer} context={context} />
      <DeadlineDays deadline={deadline} locale={locale} />
      <section aria-labelledby="say-this" className="request">
        <h2 id="say-this">{messages.sayThis}</h2>
        {request ? (
          <>
            <p>
              <RubyText parts={request} />
            </p>
            <p>
              {messages.meaning} {page.request.meaning}
            </p>
          </>
        ) : (
          <p lang={languageTags.zh}>{page.request.chinese}</p>
        )}
      </section>
      <ContentBlocks blocks={page.sheetBlocks} context={context} />
      <p className="alone">
        <a href={localizePath(locale, paths.answer)}>{address}</a>
      </p>
      <p className="quiet">{messages.notGovernment}</p>
    </article>
  );
}
