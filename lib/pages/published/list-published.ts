import { listDates } from '#lib/content/catalogue.ts';
import { listGuidesBySource } from '#lib/content/compose/backlinks.ts';
import { compose, type Composed } from '#lib/content/compose/compose.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import { comparisonType } from '#lib/content/kinds/comparison.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { listSlugs, type AddressedType, type CommonFields } from '#lib/content/kinds/kind.ts';
import { lawArticleType } from '#lib/content/kinds/law-article.ts';
import { lawType } from '#lib/content/kinds/law.ts';
import { listRegions } from '#lib/content/kinds/data/places.ts';
import { homeSlug, pageType } from '#lib/content/kinds/page.ts';
import { remember } from '#lib/content/parse/files.ts';
import type { Block } from '#lib/document/blocks.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getLaw, getLawArticle } from '#lib/pages/law.ts';
import { getHomePage } from '#lib/pages/text-page.ts';
import { anchorOf, placesPath, stepsPath } from '#lib/site/paths.ts';
import { heading, link, linkList, paragraph } from './blocks.ts';
import { publishedGlossary } from './glossary.ts';
import { publishedLaw, publishedLawArticle } from './law.ts';
import { publishedLists } from './lists.ts';
import type { Published } from './published.ts';
import { publishedRegions } from './region.ts';
import { publishedSteps } from './step.ts';

/** Every document of the site in every language as it reads on a day, `YYYY-MM-DD`: one for each address of the sitemap, in its order. */
export function listPublished(day: string): readonly Published[] {
  return remember(`all documents on ${day}`, () => {
    const places = [...listDates().keys()];
    return locales.flatMap((locale) => {
      const all = new Map(publishedIn(locale, day).map((document) => [document.path, document]));
      return places.map((path) => {
        const document = all.get(path);
        if (!document) throw new Error(`lib/pages/published has nothing for ${path}, which the sitemap names.`);
        return document;
      });
    });
  });
}

function publishedIn(locale: Locale, day: string): Published[] {
  const guides = listGuidesBySource(locale, day);
  return [
    ...listSlugs(pageType).map((slug) => publishedPage(locale, slug, day)),
    ...listSlugs(guideType).map((slug) => {
      const guide = compose(guideType, { locale, slug, day });
      const { topic, button, blocks, related } = guide;
      const acted = [paragraph(link(button.href, button.label)), ...blocks];
      return { ...publish('guide', guideType, guide), blocks: acted, topic, related: listTitles(locale, related) };
    }),
    ...listSlugs(comparisonType).map((slug) => publish('comparison', comparisonType, compose(comparisonType, { locale, slug, day }))),
    ...listSlugs(lawType).map((slug) => {
      const law = getLaw(locale, slug, day);
      return publishedLaw(publish('law', lawType, law), law, guides);
    }),
    ...listSlugs(lawArticleType).map((slug) => {
      const article = getLawArticle(locale, slug, day);
      return publishedLawArticle(publish('law-article', lawArticleType, article), article, guides);
    }),
    ...publishedRegions(locale, day),
    ...publishedSteps(locale, day),
    publishedGlossary(locale, day),
    ...publishedLists(locale),
  ];
}

/** A document that is its text, as it is written. */
function publish<Data extends CommonFields>(type: Published['type'], kind: AddressedType<Data>, document: Composed<Data>): Published {
  const { locale, slug, title, summary = '', description, answer, blocks, sources, published, modified } = document;
  const { reviewed, reviewBy, overdue, changes } = document;
  const text = { title, summary, description, answer, blocks, sources };
  return { type, locale, path: kind.path(slug), ...text, related: [], published, modified, reviewed, reviewBy, overdue, changes };
}

/** A page, with what its address lists besides. */
function publishedPage(locale: Locale, slug: string, day: string): Published {
  const page = publish('page', pageType, compose(pageType, { locale, slug, day }));
  return { ...page, blocks: [...listedOn(page.path, locale, day), ...page.blocks] };
}

/** What a page has between its answer and its text. */
function listedOn(path: string, locale: Locale, day: string): Block[] {
  if (path === pageType.path(homeSlug)) {
    const { groups } = getHomePage({ locale }, day);
    return groups.flatMap(({ title, rows }, index) => [
      heading(anchorOf('tasks', index + 1), title),
      linkList(rows),
      ...(index === 0 ? [paragraph(link(stepsPath, getMessages(locale).flow))] : []),
    ]);
  }
  if (path !== placesPath) return [];
  const regions = listRegions(locale).map(({ path: region, shortName }) => ({ path: region, title: shortName[locale] }));
  return [heading(anchorOf('regions'), getMessages(locale).allPlaces), linkList(regions)];
}
