import { describe, expect, it } from 'vitest';
import { listAddresses, listPaths } from '#lib/content/catalogue.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getFlowMapPage } from '#lib/pages/flow/flow-map.ts';
import { getSheetPage, listOutcomeParams } from '#lib/pages/flow/counter-sheet.ts';
import { getStepPage, listStepParams } from '#lib/pages/flow/step.ts';
import { getGlossaryPage } from '#lib/pages/glossary.ts';
import { getGuidePage, listGuideParams } from '#lib/pages/guide.ts';
import { getLawArticlePage, getLawPage, listLawArticleParams, listLawParams } from '#lib/pages/law.ts';
import { getChangesPage, getComparisonsPage, getGuidesPage, getLawsPage, getSourcesPage } from '#lib/pages/lists.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import type { Page } from '#lib/pages/page.ts';
import { picturesByPath } from '#lib/pages/picture.ts';
import { getRegionPage, listRegionParams } from '#lib/pages/region.ts';
import {
  getComparisonPage,
  getDeadlineQuestionPage,
  getHomePage,
  getPlacesPage,
  getTextPage,
  listComparisonParams,
  listTextPageParams,
} from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';
import { localizePath } from '#lib/site/paths.ts';
import { longestDescription } from '#lib/text/sentences.ts';

const day = today();
const single = [getHomePage, getPlacesPage, getDeadlineQuestionPage, getGlossaryPage, getFlowMapPage];
const lists = [getGuidesPage, getComparisonsPage, getLawsPage, getSourcesPage, getChangesPage];
const pages: Page[] = [
  ...locales.flatMap((locale) => [...single, ...lists].map((get): Page => get({ locale }, day))),
  ...listTextPageParams().map((params) => getTextPage(params, day)),
  ...listGuideParams().map((params) => getGuidePage(params, day)),
  ...listComparisonParams().map((params) => getComparisonPage(params, day)),
  ...listLawParams().map((params) => getLawPage(params, day)),
  ...listLawArticleParams().map(({ locale, law = '', article = '' }) => getLawArticlePage({ locale, law, article }, day)),
  ...listRegionParams().map((params) => getRegionPage(params, day)),
  ...listStepParams().map((params) => getStepPage(params, day)),
];
const found = pages.filter(({ robots }) => robots === undefined);

/** The addresses of the pages that share something with another. */
function sharing(what: (page: Page) => string): string[] {
  return [...Map.groupBy(found, what).values()].flatMap((same) => (same.length > 1 ? same.map(({ locale, path }) => locale + path) : []));
}

/** What a value of JSON is made of: what it says, only where that is a type of schema.org. */
function shapeOf(data: object | undefined): string {
  return JSON.stringify(data, (key, value: unknown) => (typeof value === 'string' && key !== '@type' ? '' : value));
}

describe('what a link shows of the pages that searches elsewhere may find', () => {
  it('is said of every page of the sitemap, and of no other', () => {
    const paths = [...listAddresses().map(({ path }) => path), ...listPaths];
    const expected = paths.flatMap((path) => locales.map((locale) => localizePath(locale, path)));
    expect(found.map(({ locale, path }) => localizePath(locale, path)).toSorted()).toEqual(expected.toSorted());
  });

  it('has a title and a description that no other page has', () => {
    expect(sharing((page) => pageMetadata(page).title)).toEqual([]);
    expect(sharing((page) => pageMetadata(page).description)).toEqual([]);
  });

  it.each(locales)('is short enough in %s not to be cut, and ends where a sentence ends', (locale: Locale) => {
    const descriptions = found.filter((page) => page.locale === locale).map((page) => pageMetadata(page).description);
    expect(descriptions.filter((description) => description.length > longestDescription[locale])).toEqual([]);
  });

  it('is said to search engines in the same words of schema.org in both languages', () => {
    const [zh = [], en = []] = (['zh', 'en'] as const).map((each) => found.filter(({ locale }) => locale === each));
    const english = new Map(en.map((page) => [page.path, page]));
    expect(zh.filter(({ path, data: [graph] }) => shapeOf(graph) !== shapeOf(english.get(path)?.data[0])).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('is not the title of the sheet of an outcome, which is named otherwise', () => {
    const titles = new Set(pages.map(({ title }) => title));
    expect(listOutcomeParams().filter((params) => titles.has(getSheetPage(params, day).title))).toEqual([]);
  });
});

it('every address that has a picture of its own is there', () => {
  const paths = [...pages, ...listOutcomeParams().map((params) => getSheetPage(params, day))].map(({ path }) => path);
  expect([...picturesByPath.keys()].filter((above) => !paths.some((path) => `${path}/`.startsWith(`${above}/`)))).toEqual([]);
});
