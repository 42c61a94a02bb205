import { listChanges, listGuidesByTopic, listLawTitles, listSourcesByKind, listTitlesOf } from '#lib/content/catalogue.ts';
import { comparisonType } from '#lib/content/kinds/comparison.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { changesPath, comparisonsPath, flowPath, guidesPath, lawsPath, sourcesPath } from '#lib/site/paths.ts';
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
  const page = { locale, path, title: messages[title], summary: messages[summary] };
  return makePage(page, [{ name: page.title, path }]);
}

/** The list of guides, topic by topic. */
export function getGuidesPage({ locale }: { locale: Locale }) {
  const { topics } = getMessages(locale);
  const groups = listGuidesByTopic(locale).map(({ topic, titles }) => ({ id: topic, title: topics[topic], rows: titles }));
  return { ...getListPage(locale, 'guides'), groups };
}

/** The list of comparisons. */
export function getComparisonsPage({ locale }: { locale: Locale }) {
  return { ...getListPage(locale, 'comparisons'), rows: listTitlesOf(locale, comparisonType) };
}

/** The list of laws. */
export function getLawsPage({ locale }: { locale: Locale }) {
  return { ...getListPage(locale, 'laws'), rows: listLawTitles(locale) };
}

/** The list of all sources. */
export function getSourcesPage({ locale }: { locale: Locale }) {
  return { ...getListPage(locale, 'sources'), sources: listSourcesByKind() };
}

/** The list of all changes. */
export function getChangesPage({ locale }: { locale: Locale }) {
  return { ...getListPage(locale, 'changes'), changes: listChanges(locale, getMessages(locale).glossary) };
}
