import { deadlineSections, readSections } from '#lib/content/kinds/sections.ts';
import { composeDocument, type ComposedDocument } from '#lib/content/compose/compose.ts';
import type { DeadlineStage } from '#lib/deadline/deadline.ts';
import type { DeadlineView } from '#lib/deadline/view.ts';
import type { AuthoredBlock, Block, Inline } from '#lib/document/blocks.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { deadlineSources } from '#lib/site/known.ts';
import { lines } from '#lib/site/lines.ts';

/** The document that answers by which day an employer must apply, with holes for the days, by where today stands to the last. */
export function getDeadlineDocument(locale: Locale, stage: DeadlineStage, day: string): ComposedDocument {
  const { data, sections } = readSections(deadlineSections, locale);
  return composeDocument(
    {
      data: { ...data, title: holes<DeadlineView>().text('heading') },
      answer: answerIn(locale),
      blocks: [stage, 'counting', 'law'].flatMap((id): readonly AuthoredBlock[] => sections.get(id) ?? []),
    },
    { locale, slug: deadlineSections.slug, day },
  );
}

/** What its sheet has room for: what to do and how the days are counted, without the law, which the request names. */
export function sheetBlocksOf({ blocks }: ComposedDocument): readonly Block[] {
  return blocks.slice(
    0,
    blocks.findIndex((block) => block.type === 'heading' && block.id === 'law'),
  );
}

/** What is due by when, and whom the days do not fit. */
function answerIn(locale: Locale): Block[] {
  const { deadlineOfForeigners, fullStop } = getMessages(locale);
  const text = (value: string): Inline => ({ type: 'text', value });
  const sources = (ids: readonly string[]): Inline[] => ids.map((id) => ({ type: 'source', id }));
  return [
    { type: 'paragraph', children: [text(holes<DeadlineView>().text('answer')), ...sources(deadlineSources.days)] },
    {
      type: 'paragraph',
      children: [
        text(deadlineOfForeigners),
        { type: 'link', href: `tel:${lines.socialInsurance}`, children: [text(lines.socialInsurance)] },
        text(fullStop.trim()),
        ...sources(deadlineSources.foreigners),
      ],
    },
  ];
}
