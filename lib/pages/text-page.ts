import { compose } from '#lib/content/compose/compose.ts';
import { listTitles, type Title } from '#lib/content/compose/titles.ts';
import { comparisonType } from '#lib/content/kinds/comparison.ts';
import { listParams, listSlugs } from '#lib/content/kinds/kind.ts';
import { homeSlug, pageType } from '#lib/content/kinds/page.ts';
import { listRegions } from '#lib/content/kinds/data/places.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { comparisonsPath, deadlinePath, homePath, pagePath, placesPath, stepsPath } from '#lib/site/paths.ts';
import { listQuestionTexts } from './chat-text.ts';
import { makePage } from './page.ts';

/** The slug of the list of places. */
const placesSlug = placesPath.slice(1);

/** The slug of the page that asks for the first day of work. */
const deadlineSlug = deadlinePath.slice(1);

/** Every language and slug of the pages that are nothing but their text. */
export function listTextPageParams(): { locale: Locale; page: string }[] {
  const slugs = listSlugs(pageType).filter((slug) => ![homeSlug, placesSlug, deadlineSlug].includes(slug));
  return locales.flatMap((locale) => slugs.map((page) => ({ locale, page })));
}

/** One page as it reads on a day, with the texts to send of its questions; `name` is what the way to it calls it, else its title. */
export function getTextPage({ locale, page: slug }: { locale: Locale; page: string }, day: string, name?: string) {
  const page = { ...compose(pageType, { locale, slug, day }), path: pagePath(slug) };
  return { ...makePage(page, [{ name: name ?? page.title, path: page.path }]), texts: listQuestionTexts(locale, slug) };
}

/** The page that asks for the first day of work. */
export function getDeadlineQuestionPage({ locale }: { locale: Locale }, day: string) {
  return getTextPage({ locale, page: deadlineSlug }, day, getMessages(locale).deadlineName);
}

/** The list of places. */
export function getPlacesPage({ locale }: { locale: Locale }, day: string) {
  const page = getTextPage({ locale, page: placesSlug }, day, getMessages(locale).places);
  return { ...page, regions: listRegions(locale) };
}

/** The home page: what a reader can do, group by group. */
export function getHomePage({ locale }: { locale: Locale }, day: string) {
  const page = makePage({ ...compose(pageType, { locale, slug: homeSlug, day }), path: homePath }, []);
  const groups = (page.tasks ?? []).map(({ title, links }) => ({
    title,
    rows: links.flatMap(({ path, name }) => (name === undefined ? listTitles(locale, [path]) : { path, title: name })),
  }));
  return { ...page, groups };
}

/** What most readers want to do: for a page that found nothing. */
export function listFirstTasks(locale: Locale, day: string): readonly Title[] {
  const { flow, flowSummary } = getMessages(locale);
  const paths = (compose(pageType, { locale, slug: homeSlug, day }).tasks ?? []).flatMap(({ links }) => links.map(({ path }) => path));
  return [{ path: stepsPath, title: flow, summary: flowSummary }, ...listTitles(locale, paths.slice(0, 4))];
}

/** Every language and slug of a comparison. */
export function listComparisonParams(): { locale: Locale; slug: string }[] {
  return listParams(comparisonType);
}

/** The page of a comparison as it reads on a day. */
export function getComparisonPage({ locale, slug }: { locale: Locale; slug: string }, day: string) {
  const page = { ...compose(comparisonType, { locale, slug, day }), path: comparisonType.path(slug) };
  const list = { name: getMessages(locale).comparisons, path: comparisonsPath };
  return makePage(page, [list, { name: page.title, path: page.path }]);
}
