import { AnswerBox } from '#components/document/answer-box.tsx';
import { ContentBlocks } from '#components/document/content-blocks.tsx';
import type { ComposedDocument } from '#lib/content/compose/compose.ts';
import { RubyWord } from '#components/text/ruby-text.tsx';
import type { DeadlineStage } from '#lib/deadline/deadline.ts';
import type { DeadlineSheetView } from '#lib/deadline/view.ts';
import type { Block } from '#lib/document/blocks.ts';
import { holes } from '#lib/document/holes.ts';
import { languageTags } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, dayField, deadlineAnswerPath, localizePath } from '#lib/site/paths.ts';
import { DeadlineDays, DeadlineHeading } from './deadline-answer.tsx';

const { text, each } = holes<DeadlineSheetView>();
const words = each('words');
const [said, unsaid] = [words.item.when('isSaid'), words.item.unless('isSaid')];

/** A template filled with a `DeadlineSheetView`: one sheet to take along with the day, what to say, what to do, what it rests on. */
export function DeadlineSheet({ document, stage, blocks }: { document: ComposedDocument; stage: DeadlineStage; blocks: readonly Block[] }) {
  const { locale, answer } = document;
  const messages = getMessages(locale);
  // Paper has room for what to do; the sources stand on the page of the answer.
  const context = { locale, marks: new Map() };
  return (
    <article className="sheet">
      <h1>
        <DeadlineHeading />
      </h1>
      <AnswerBox answer={answer} context={context} />
      <DeadlineDays stage={stage} locale={locale} />
      <section aria-labelledby={anchorOf('say-this')} className="request">
        <h2 id={anchorOf('say-this')}>{messages.sayThis}</h2>
        {locale === 'zh' ? (
          <p lang={languageTags.zh}>{text('request')}</p>
        ) : (
          <>
            <p>
              <span lang={languageTags.zh} className="ruby">
                {words.open}
                {said.open}
                <RubyWord base={words.item.text('base')} reading={words.item.text('reading')} />
                {said.close}
                {unsaid.open}
                {words.item.text('base')}
                {unsaid.close}
                {words.close}
              </span>
            </p>
            <p>
              {messages.meaning} {text('meaning')}
            </p>
          </>
        )}
      </section>
      <ContentBlocks blocks={blocks} context={context} />
      <p className="alone">
        <a href={localizePath(locale, `${deadlineAnswerPath}?${dayField}=${text('firstDay')}`)}>{text('address')}</a>
      </p>
      <p className="quiet">{messages.notGovernment}</p>
    </article>
  );
}
