import { allBlocks } from '#lib/document/walk.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { flowFile } from '#lib/content/kinds/flow.ts';
import { listFoundSteps } from '#lib/content/kinds/flow-steps.ts';
import { getGlossary } from '#lib/content/kinds/data/glossary.ts';
import { lawType } from '#lib/content/kinds/law.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import { regionSections } from '#lib/content/kinds/sections.ts';
import { addressedTypes, contentTypes } from '#lib/content/kinds/content-types.ts';
import { changeDates, datesOf, flowDates, spanOf, type Dates } from '#lib/content/compose/dates.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { remember } from '#lib/content/parse/files.ts';
import { dayAfter } from '#lib/site/clock.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { changesPath, flowPath, glossaryPath, sourcesPath, stepPath } from '#lib/site/paths.ts';

/** The paths of the pages that are made of many documents: lists, the glossary, all changes. */
export const listPaths: readonly string[] = [
  ...addressedTypes.flatMap(({ list }) => list ?? []),
  glossaryPath,
  sourcesPath,
  changesPath,
  flowPath,
];

/** The path of every document, step of the flow that a search may lead to and region, and its dates. */
export function listAddresses(): ({ readonly path: string } & Dates)[] {
  const stepDates = flowDates();
  const regionDates = datesOf('en', readDocument(regionSections, 'en', regionSections.slug));
  return [
    ...addressedTypes.flatMap(listMembers),
    ...listFoundSteps(flowFile.read()).map((answers) => ({ path: stepPath(answers), ...stepDates })),
    ...getPlaces().regions.map(({ path }) => ({ path, ...regionDates })),
  ];
}

/** The path of every document of a type, and its dates. */
function listMembers(type: (typeof addressedTypes)[number]) {
  return listSlugs(type).map((slug) => ({ path: type.path(slug), ...datesOf('en', readDocument(type, 'en', slug)) }));
}

/** The dates of every page by its path: those of a list are those of what it lists. */
export function listDates(): ReadonlyMap<string, Dates> {
  return remember('the dates of all pages', () => {
    const lists = addressedTypes.flatMap((type): [string, Dates][] =>
      type.list === undefined ? [] : [[type.list, spanOf(listMembers(type).flatMap(({ published, modified }) => [published, modified]))]],
    );
    const changes = changeDates(listChanges('en', ''));
    // A source has no changes of its own: it is as new as what was last compared with one.
    const checked = spanOf([...listSources().values()].map((source) => source.checked));
    return new Map([
      ...listAddresses().map(({ path, ...dates }): [string, Dates] => [path, dates]),
      ...lists,
      [glossaryPath, changeDates(getGlossary().changes)],
      [sourcesPath, { ...changes, modified: checked.modified }],
      [changesPath, changes],
      [flowPath, flowDates()],
    ]);
  });
}

/** Every document in one language, those included that are only shown on other pages. */
function readAll(locale: Locale) {
  return contentTypes.flatMap((type) => listSlugs(type).map((slug) => ({ type, slug, ...readDocument(type, locale, slug) })));
}

/** One change of a document of the site; without a path when the document is shown on several pages. */
export type LoggedChange = ReturnType<typeof listChanges>[number];

/** Every change of every document, newest first; `glossaryTitle` names the page of the glossary, which is no document. */
export function listChanges(locale: Locale, glossaryTitle: string) {
  const documents = readAll(locale).flatMap(({ type, slug, data: { title, changes } }) =>
    changes.map((change) => ({ ...change, title, path: type.path?.(slug) })),
  );
  const terms = getGlossary().changes.map(({ day, what }) => ({ day, what: what[locale], title: glossaryTitle, path: glossaryPath }));
  return [...documents, ...terms].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** When each document should be checked again, the most urgent first; `name` is its file below `content/`, without its language. */
export function listReviews() {
  const documents = readAll('en').map(({ type, slug, data: { reviewBy } }) => ({ name: `${type.folder}/${slug}`, reviewBy }));
  const reviews = [
    ...documents,
    { name: 'glossary', reviewBy: getGlossary().reviewBy },
    { name: 'flows', reviewBy: flowFile.read().reviewBy },
  ];
  return reviews.toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : a.name.localeCompare(b.name, 'en')));
}

/**
 * The days, as `YYYY-MM-DD` and in order, on which a page says something else than the day
 * before: a review has become overdue, a statement begins or ceases to hold, a law comes into force.
 */
export function listChangeDays(): string[] {
  const overdue = listReviews().map(({ reviewBy }) => dayAfter(reviewBy));
  const blocks = readAll('en').flatMap((document) => [...allBlocks([...document.answer, ...document.blocks])]);
  const dated = blocks.flatMap((block) => (block.type === 'dated' ? block.day : []));
  const inForce = listSlugs(lawType).flatMap((slug) => readDocument(lawType, 'en', slug).data.inForce ?? []);
  return [...new Set([...overdue, ...dated, ...inForce])].toSorted();
}
