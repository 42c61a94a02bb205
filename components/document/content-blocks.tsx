import type { Block } from '#lib/document/blocks.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { contactWords } from '#lib/document/contact.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { isLinkAlone } from '#lib/document/walk.ts';
import { site } from '#lib/site/site.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { InlineText, type TextContext } from '#components/text/inline-text.tsx';
import { StatuteText } from '#components/text/statute-text.tsx';
import { Sketch } from '#components/sketches/sketch.tsx';
import { WarningBox } from './warning-box.tsx';

/** The blocks of a document as markup; a kind of block without markup does not compile. */
export function ContentBlocks({ blocks, context }: { blocks: readonly Block[]; context: TextContext }) {
  return splitAtHeadings(blocks).flatMap(({ heading, whole }, section) =>
    whole.map((block, index) => <ContentBlock key={`${section}-${index}`} block={block} headingId={heading?.id} context={context} />),
  );
}

/** One block, below the heading of an anchor. */
function ContentBlock({ block, headingId, context }: { block: Block; headingId: string | undefined; context: TextContext }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.depth === 2 ? 'h2' : 'h3';
      return (
        <Heading id={block.id}>
          <InlineText text={block.children} context={context} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={isLinkAlone(block.children) ? 'alone' : undefined}>
          <InlineText text={block.children} context={context} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index} className={item.every((each) => each.type === 'paragraph' && isLinkAlone(each.children)) ? 'alone' : undefined}>
              <ListItem item={item} context={context} />
            </li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ol role="list" className="steps">
          {block.items.map((step, index) => (
            <li key={index}>
              <ContentBlocks blocks={step} context={context} />
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <ComparisonTable table={block} labelledBy={headingId} context={context} />;
    case 'statute':
      return <StatuteText statute={block} locale={context.locale} />;
    case 'note':
      return (
        // What the source article says that no longer holds, and what holds now; signed as the editor's.
        <div role="note" className="note">
          <strong>{getMessages(context.locale).editorsNote}</strong> <LeadingBlocks blocks={block.children} context={context} />
        </div>
      );
    case 'warning':
      return (
        <WarningBox locale={context.locale} title={<InlineText text={block.title} context={context} />}>
          <ContentBlocks blocks={block.children} context={context} />
        </WarningBox>
      );
    case 'sketch':
      return (
        <Sketch of={block.of}>
          <ContentBlocks blocks={block.children} context={context} />
        </Sketch>
      );
    case 'contact':
      return (
        <p>
          <InlineText text={contactWords(context.locale, site)} context={context} />
        </p>
      );
    default:
      return block satisfies never;
  }
}

/** The blocks of a note without the first paragraph's own element, so that the note's label runs on into it. */
function LeadingBlocks({ blocks, context }: { blocks: readonly Block[]; context: TextContext }) {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return <ContentBlocks blocks={blocks} context={context} />;
  return (
    <>
      <InlineText text={first.children} context={context} />
      {rest.length > 0 ? <ContentBlocks blocks={rest} context={context} /> : null}
    </>
  );
}

/** An item of one paragraph is its text alone; a longer one keeps its blocks. */
function ListItem({ item, context }: { item: readonly Block[]; context: TextContext }) {
  const [first] = item;
  return item.length === 1 && first?.type === 'paragraph' ? (
    <InlineText text={first.children} context={context} />
  ) : (
    <ContentBlocks blocks={item} context={context} />
  );
}
