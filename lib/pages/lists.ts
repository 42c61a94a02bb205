import { listChanges, listDates } from '#lib/content/catalogue.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import { comparisonType } from '#lib/content/kinds/comparison.ts';
import { orderFile } from '#lib/content/kinds/data/order.ts';
import { sourceKinds } from '#lib/content/kinds/data/sources.ts';
import { guideType, topics } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { lawType } from '#lib/content/kinds/law.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { changesPath, comparisonsPath, flowPath, guidesPath, lawsPath, sourcesPath } from '#lib/site/paths.ts';
import { feedPath } from '#lib/site/site-files.ts';
import { listFeeds, subjectName } from './published/feeds.ts';
import { makePage, type Page } from './page.ts';

/** The pages that list something: the address of each, and which of the words of the site are its title and its summary. */
const lists = {
  guides: { path: guidesPath, title: 'guides', summary: 'guidesSummary' },
  comparisons: { path: comparisonsPath, title: 'comparisons', summary: 'comparisonsSummary' },
  laws: { path: lawsPath, title: 'laws', summary: 'lawsSummary' },
  sources: { path: sourcesPath, title: 'allSources', summary: 'allSourcesSummary' },
  changes: { path: changesPath, title: 'changes', summary: 'changesSummary' },
  flowMap: { path: flowPath, title: 'flowMap', summary: 'flowMapSummary' },
} as const;

/** A page that lists something, without what it lists. */
export function getListPage(locale: Locale, name: keyof typeof lists): Page {
  const messages = getMessages(locale);
  const { path, title, summary } = lists[name];
  const page = { locale, path, title: messages[title], summary: messages[summary], ...listDates().get(path) };
  return makePage(page, [{ name: page.title, path }]);
}

/** The list of guides, topic by topic, the most needed first. */
export function getGuidesPage({ locale }: { locale: Locale }) {
  const { topics: names } = getMessages(locale);
  const guides = orderFile.read().guides.map((slug) => ({ path: guideType.path(slug), ...readDocument(guideType, locale, slug).data }));
  const groups = topics.map((id) => ({ id, title: names[id], rows: guides.filter(({ topic }) => topic === id) }));
  return { ...getListPage(locale, 'guides'), groups };
}

/** The list of comparisons. */
export function getComparisonsPage({ locale }: { locale: Locale }) {
  return { ...getListPage(locale, 'comparisons'), rows: listTitles(locale, listSlugs(comparisonType).map(comparisonType.path)) };
}

/** The list of laws, the most needed first. */
export function getLawsPage({ locale }: { locale: Locale }) {
  return { ...getListPage(locale, 'laws'), rows: listTitles(locale, orderFile.read().law.map(lawType.path)) };
}

/** The list of all sources, the surest kind first: a law once, not each of its articles. */
export function getSourcesPage({ locale }: { locale: Locale }) {
  const laws = new Set(listSlugs(lawType));
  const whole = [...listSources().values()].filter(({ id, page }) => page === undefined || laws.has(id));
  const sources = whole.toSorted((a, b) => sourceKinds.indexOf(a.kind) - sourceKinds.indexOf(b.kind));
  return { ...getListPage(locale, 'sources'), sources };
}

/** The list of all changes, and the feeds of one topic each. */
export function getChangesPage({ locale }: { locale: Locale }) {
  const subjects = listFeeds(locale).flatMap(({ subject }) => subject ?? []);
  const feeds = subjects.map((subject) => ({ name: subjectName(locale, subject), path: feedPath(locale, subject) }));
  return { ...getListPage(locale, 'changes'), changes: listChanges(locale, getMessages(locale).glossary), feeds };
}
