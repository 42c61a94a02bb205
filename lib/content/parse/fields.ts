import type { VFile } from 'vfile';
import { z } from 'zod';
import { describe, type Located } from './yaml.ts';

/** A line of text: not empty, no spaces at its ends, no line break. */
export const line = z.string().regex(/^\S(?:.*\S)?$/u, 'must be one line of text, not empty and with no space at either end');

/** A line of text in every language. */
export const translated = z.strictObject({ en: line, zh: line });

/** An id or an anchor, such as `lost-card`. */
export const identifier = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'must be lower-case letters and digits joined by hyphens');

/** A day of the calendar as `YYYY-MM-DD`. */
export const day = z.iso.date({
  error: ({ input }) =>
    input === undefined || input === null ? undefined : `must be a day of the calendar such as 2026-11-22, not ${describe(input)}`,
});

/** The address of a page of this site without its language, such as `/guides/x#y`. */
export const internalPath = z
  .string()
  .regex(/^\/[a-z0-9/-]*(?:#[a-z0-9-]+)?$/u, 'must be an address of this site without its language, such as `/guides/lost-card`');

/** The address of an official site: `https` and a host that ends in `.gov.cn`. */
export const officialAddress = z
  .string()
  .refine(isOfficialAddress, 'must be an official address: `https://` and a host that ends in `.gov.cn`');

/** Tells whether an address is one of the official sites that we may send readers to. */
export function isOfficialAddress(href: string): boolean {
  return URL.canParse(href) && /^https:\/\/[a-z0-9.-]+\.gov\.cn(?:\/|$)/u.test(href);
}

/** Facts that every document carries; they are equal in every language. */
export const reviewFacts = {
  /** The day on which every statement was last compared with its source. */
  reviewed: day,
  /** The day by which that must be done again. */
  reviewBy: day,
};

const changeSchema = z.strictObject({
  /** The day of the change. */
  day,
  /** What changed for the reader, in a sentence. */
  what: line,
});

/** One change of a document. */
export type Change = z.infer<typeof changeSchema>;

const partText = {
  /** What changed and when, newest first. */
  changes: z.array(changeSchema).min(1),
  /** The heading of the page, or what the document is, for lists of changes and reviews. */
  title: line,
};

/** The change log of a file that holds both languages. */
export const translatedChanges = {
  /** What changed and when, newest first. */
  changes: z.array(z.strictObject({ day, what: translated })).min(1),
};

/** The fields of a document that is only shown on other pages. */
export const partSchema = z.strictObject({ ...reviewFacts, ...partText });

/** Text that every document with a page of its own carries in its own language. */
export const headText = {
  ...partText,
  /** One sentence that tells what the page answers: for lists, search engines and link previews. */
  summary: line,
};

/** The facts of every document: its review dates, and the days of its changes. */
export const commonFacts: readonly string[] = [...Object.keys(reviewFacts), 'changes.day'];

/** Adds a message for review dates and days of changes that are not in the order of time. */
export function checkReviewDates(
  file: VFile,
  { data, pointOf }: Located<{ reviewed: string; reviewBy: string; changes: readonly { day: string }[] }>,
): void {
  if (data.reviewBy <= data.reviewed) file.message('`reviewBy` must be a later day than `reviewed`', pointOf(['reviewBy']), 'review-dates');
  data.changes.forEach((change, index) => {
    const newer = index === 0 ? data.reviewed : (data.changes[index - 1]?.day ?? '');
    if (change.day <= newer) return;
    file.message(
      index === 0
        ? `\`changes\` begins with ${change.day}, after the document was last \`reviewed\``
        : `\`changes\` stands newest first, but ${change.day} comes after ${newer}`,
      pointOf(['changes', index, 'day']),
      'change-order',
    );
  });
}
