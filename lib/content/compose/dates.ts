import type { Body } from '#lib/document/blocks.ts';
import { allBlocks } from '#lib/document/walk.ts';
import { flowFile, flowPartsType, flowSlug } from '#lib/content/kinds/flow.ts';
import { readDocument } from '#lib/content/kinds/kind.ts';
import { noticeType } from '#lib/content/kinds/notice.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** When a page was first there and when it last said something else, both as `YYYY-MM-DD`. */
export interface Dates {
  readonly published: string;
  readonly modified: string;
}

/** What has a day, as a change has. */
type OnDays = readonly { readonly day: string }[];

/** From the oldest to the newest of some days. */
export function spanOf(days: readonly string[]): Dates {
  const sorted = days.toSorted();
  return { published: sorted[0] ?? '', modified: sorted.at(-1) ?? '' };
}

/** The dates of what has changed on some days. */
export function changeDates(changes: OnDays): Dates {
  return spanOf(changes.map(({ day }) => day));
}

/** The dates of a document by its changes; what a notice in it says is a part of it. */
export function datesOf(locale: Locale, { data, answer, blocks }: Body & { readonly data: { readonly changes: OnDays } }): Dates {
  const { published, modified } = changeDates(data.changes);
  const notices = [...allBlocks([...answer, ...blocks])].flatMap((block) =>
    block.type === 'notice' ? changeDates(readDocument(noticeType, locale, block.slug).data.changes).modified : [],
  );
  return { published, modified: spanOf([modified, ...notices]).modified };
}

/** The dates of every step of the flow: those of its questions and of the parts of its outcomes. */
export function flowDates(): Dates {
  return changeDates([...flowFile.read().changes, ...readDocument(flowPartsType, 'en', flowSlug).data.changes]);
}
