import type { Feedback } from '#lib/feedback/feedback.ts';
import { readFeedback, type FilledIn } from '#lib/feedback/read-feedback.ts';
import { stampOf } from '#lib/feedback/stamp.ts';
import { feedbackThanksView, feedbackView } from '#lib/feedback/view.ts';
import type { Locale, Translated } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { SiteData } from '#lib/output/output.ts';
import type { Reply, Route } from '#lib/server/reply.ts';
import { machineTime, today } from '#lib/site/clock.ts';
import { feedbackFields, feedbackPathOf, feedbackThanksPath } from '#lib/site/feedback-paths.ts';
import { glossaryPath, homePath, localizePath, withField } from '#lib/site/paths.ts';

/** What the pages about feedback need to know of the site. */
export interface FeedbackSubjects {
  /** The titles of the pages that readers may speak of, by their paths. */
  readonly titles: ReadonlyMap<string, Translated>;
  /** The names of regions by their slugs. */
  readonly regions: ReadonlyMap<string, Translated>;
  /** Signs when a question was asked; every process that serves a build has the same. */
  readonly key: string;
  /** The fingerprint of the build. */
  readonly build: string;
}

/** What readers may speak of, by what a build has written. */
export function feedbackSubjects({ search, places }: SiteData, build: string): FeedbackSubjects {
  const pages = search.documents.flatMap(({ path, title }) => (path.includes('#') ? [] : [[path, title] as const]));
  const glossary = { en: getMessages('en').glossary, zh: getMessages('zh').glossary };
  const home = { en: getMessages('en').siteName, zh: getMessages('zh').siteName };
  return {
    titles: new Map([...pages, [glossaryPath, glossary], [homePath, home]]),
    regions: new Map(places.regions.map(({ slug, name }) => [slug, name])),
    key: build,
    build,
  };
}

/** Asks what is wrong with a page. */
export function feedbackRoute(subjects: FeedbackSubjects, locale: Locale): Route {
  return ({ fields }) => {
    const isUseful = { yes: true, no: false }[fields.get(feedbackFields.isUseful) ?? ''];
    const filledIn = { page: pageIn(fields, subjects), isUseful, reason: undefined, region: undefined, words: '' };
    return askAgain(filledIn, subjects, locale);
  };
}

/** Thanks for what was said of a page. */
export function feedbackThanksRoute(subjects: FeedbackSubjects, locale: Locale): Route {
  return ({ fields }) => {
    const page = pageIn(fields, subjects);
    return {
      kind: 'page',
      template: `${locale}/feedback-thanks`,
      key: page,
      view: () => feedbackThanksView(page, about(page, subjects, locale)),
    };
  };
}

/** What is done with what a reader sent. */
interface Desk {
  /** Whether more may come from where this came from. */
  readonly isWelcome: boolean;
  /** Keeps it; false when there is no room for it. */
  readonly keep: (feedback: Feedback) => boolean;
}

/** Answers what a reader sent of a page, and has kept what is worth it; the status that refuses it where too much has come or there is no room. */
export function takeFeedback(
  fields: URLSearchParams,
  locale: Locale,
  subjects: FeedbackSubjects,
  { isWelcome, keep }: Desk,
): Reply | 429 | 503 {
  const { titles, regions, key, build } = subjects;
  const read = readFeedback(fields, {
    isPage: (path) => titles.has(path),
    isRegion: (slug) => regions.has(slug),
    key,
    now: machineTime(),
  });
  const { page, isUseful, reason, region, words } = read.filledIn;
  if (read.kind === 'fault') return askAgain(read.filledIn, subjects, locale, read.fault);
  // A vote more or less is not worth a refusal.
  if (!isWelcome && read.kind === 'words') return 429;
  if (isWelcome && read.kind !== 'junk') {
    const isKept = keep({
      day: today(),
      page,
      locale,
      ...(isUseful === undefined ? {} : { isUseful }),
      ...(reason === undefined ? {} : { reason }),
      ...(region === undefined ? {} : { region }),
      ...(read.kind === 'vote' || words === '' ? {} : { words }),
      build: build.slice(0, 12),
    });
    if (!isKept) return 503;
  }
  const next =
    read.kind === 'vote' && !read.filledIn.isUseful
      ? `${feedbackPathOf(page)}&${new URLSearchParams({ [feedbackFields.isUseful]: 'no' }).toString()}`
      : withField(feedbackThanksPath, feedbackFields.page, page);
  return { kind: 'redirect', location: localizePath(locale, next), isAfterPost: true };
}

function askAgain(filledIn: FilledIn, subjects: FeedbackSubjects, locale: Locale, fault?: 'empty' | 'long' | 'stale'): Reply {
  const { page, region } = filledIn;
  const stamp = stampOf(subjects.key, page, machineTime());
  const regionName = region === undefined ? undefined : subjects.regions.get(region)?.[locale];
  // Without a key, so that nothing that a reader wrote is kept in memory.
  return {
    kind: 'page',
    template: `${locale}/feedback`,
    view: () => feedbackView(filledIn, about(page, subjects, locale), { stamp, regionName, ...(fault ? { fault } : {}) }),
  };
}

function pageIn(fields: URLSearchParams, { titles }: FeedbackSubjects): string {
  const page = fields.get(feedbackFields.page) ?? homePath;
  return titles.has(page) ? page : homePath;
}

function about(page: string, { titles }: FeedbackSubjects, locale: Locale) {
  return { title: titles.get(page)?.[locale] ?? '', locale };
}
