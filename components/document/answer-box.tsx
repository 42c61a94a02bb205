import type { Block } from '#lib/document/blocks.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { ContentBlocks } from './content-blocks.tsx';
import type { TextContext } from '#components/text/inline-text.tsx';

/** The answer: the one tinted box of the page, readable on the first screen. */
export function AnswerBox({ answer, context }: { answer: readonly Block[]; context: TextContext }) {
  return (
    <section aria-label={getMessages(context.locale).answer} className="answer">
      <ContentBlocks blocks={answer} context={context} />
    </section>
  );
}
