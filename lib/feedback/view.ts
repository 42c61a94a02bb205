import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { feedbackPathOf } from '#lib/site/feedback-paths.ts';
import { localizePath } from '#lib/site/paths.ts';
import { reasons } from './feedback.ts';
import type { FilledIn, ReadFeedback } from './read-feedback.ts';

/** What the page is filled with that asks what is wrong with another. */
export type FeedbackView = ReturnType<typeof feedbackView>;

/** What the page is filled with that thanks. */
export type FeedbackThanksView = ReturnType<typeof feedbackThanksView>;

/** What there is to know of the page that a reader speaks of. */
interface AboutPage {
  readonly title: string;
  readonly locale: Locale;
}

/** The page that asks what is wrong with another, with what was filled in before and what is wrong with it. */
export function feedbackView(
  { page, isUseful, reason, region, words }: FilledIn,
  { title, locale }: AboutPage,
  { stamp, regionName, fault }: { stamp: string; regionName: string | undefined; fault?: (ReadFeedback & { kind: 'fault' })['fault'] },
) {
  const { feedback } = getMessages(locale);
  const answered = isUseful === undefined ? undefined : isUseful ? ('yes' as const) : ('no' as const);
  return {
    title: answered === undefined || fault ? feedback.title : feedback.titleAfter[answered],
    page,
    // The query is what stands in an address.
    query: encodeURIComponent(page),
    pageTitle: title,
    pageAddress: localizePath(locale, page),
    isUseful: answered ?? '',
    stamp,
    region: region ?? '',
    regionName: regionName ?? feedback.noRegion,
    words,
    reasons: reasons.map((id) => ({ id, label: feedback.reasons[id], isChosen: id === reason })),
    fault: fault ? feedback.faults[fault] : '',
    hasFault: fault !== undefined,
  };
}

/** The page that thanks, with ways back and to saying more. */
export function feedbackThanksView(page: string, { title, locale }: AboutPage) {
  return {
    query: encodeURIComponent(page),
    pageTitle: title,
    pageAddress: localizePath(locale, page),
    moreAddress: localizePath(locale, feedbackPathOf(page)),
  };
}
