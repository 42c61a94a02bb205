import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allBlocks, allInlines } from '#lib/document/walk.ts';
import { listAddresses } from '#lib/content/catalogue.ts';
import { checkContent } from '#lib/content/check.ts';
import { getComparisonPage, listTextPageParams } from '#lib/pages/text-page.ts';
import { today } from '#lib/site/clock.ts';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { readAllContentFiles } from '#lib/content/parse/files.ts';
import { listGuidesBySource } from '#lib/content/compose/backlinks.ts';
import { compose } from '#lib/content/compose/compose.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { lawArticleType } from '#lib/content/kinds/law-article.ts';
import { getLaw, getLawArticle } from '#lib/pages/law.ts';
import { listTitles } from '#lib/content/compose/titles.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { placesPath, stepsPath } from '#lib/site/paths.ts';
import { listPages } from './sections.ts';

const day = today();
const guide = 'update-medical-insurance-card';
const article = 'social-insurance-law/article-58';

function listGuides(locale: Locale) {
  return listSlugs(guideType).map((slug) => compose(guideType, { locale, slug, day }));
}

/** What is quoted of the article in one language, paragraph by paragraph. */
function quotationsIn(locale: Locale): string[] {
  return readDocument(lawArticleType, locale, article).blocks.flatMap((block) => (block.type === 'quote' ? block.text : []));
}

/** The page that goes through the source article. */
const debate = '/the-article';

it('the content of the site has no problem', () => {
  expect(formatProblems(checkContent(readAllContentFiles()).problems)).toBe('');
});

it('the Chinese text of Article 58 is the official one, character for character', () => {
  const text = quotationsIn('zh').join('\n');
  expect(createHash('sha256').update(text).digest('hex')).toBe('f74183a9e10ff729872d4347166cb86113331eebb201580445d5a00801daaec7');
});

describe('what a page is put together from', () => {
  it.each(locales)('a guide in %s shows the notice that it names and lists the sources of that notice', (locale) => {
    const { blocks, sources } = compose(guideType, { locale, slug: guide, day });
    expect(blocks.filter((block) => block.type === 'warning')).toHaveLength(1);
    expect(sources.map(({ id }) => id)).toContain('official-messages');
  });

  it.each(locales)('the sources of every page in %s stand in the order in which a reader meets them, each once', (locale) => {
    const law = 'social-insurance-law';
    const documents = [
      ...listGuides(locale),
      getComparisonPage({ locale, slug: 'cards' }, day),
      getLaw(locale, law, day),
      ...listSlugs(lawArticleType).map((slug) => getLawArticle(locale, slug, day)),
    ];
    for (const { answer, blocks, sources } of documents) {
      const met = [...allInlines([...answer, ...blocks])].flatMap((inline) => (inline.type === 'source' ? inline.id : []));
      expect(sources.map(({ id }) => id)).toEqual([...new Set(met)]);
    }
  });

  it.each(locales)('an article in %s has the law and its translation side by side', (locale) => {
    const statutes = getLawArticle(locale, article, day).blocks.filter((block) => block.type === 'statute');
    expect(statutes.map(({ chinese }) => chinese)).toEqual(quotationsIn('zh'));
    expect(statutes.map(({ english }) => english)).toEqual(quotationsIn('en'));
    expect(statutes).toHaveLength(3);
  });

  it.each(locales)('the article in %s names the guide that rests on it', (locale) => {
    const relying = listGuidesBySource(locale, day);
    expect(relying.get('social-insurance-law-58')?.map(({ path }) => path)).toContain('/guides/new-job');
    expect(relying.get('nothing')).toBeUndefined();
  });

  it.each(locales)('what a guide in %s leads to has a title and a summary, in the order of the guide', (locale) => {
    for (const { related } of listGuides(locale)) {
      expect(listTitles(locale, related).map(({ path }) => path)).toEqual(related);
    }
    expect(listTitles(locale, ['/nothing'])).toEqual([]);
  });

  it('every document has an address of its own, and the home page is not among the pages with a slug', () => {
    const paths = listAddresses().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/');
    expect(paths.filter((path) => !path.startsWith(stepsPath) && !path.startsWith(`${placesPath}/`)).toSorted()).toEqual(
      listPages('en')
        .map(({ path }) => path)
        .filter((path) => path.startsWith('/'))
        .toSorted(),
    );
    expect(listTextPageParams().map(({ page }) => page)).not.toContain('home');
  });
});

describe('the faults of the source article', () => {
  it.each(locales)('are all settled by editor’s notes in %s', (locale) => {
    const settled = listPages(locale).flatMap(({ blocks }) =>
      [...allBlocks(blocks)].flatMap((block) => (block.type === 'note' ? block.faults : [])),
    );
    expect([...new Set(settled)].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it.each(locales)('are debated on one page in %s, which the guide on the same subject leads to once, and no other guide', (locale) => {
    const debating = listPages(locale).filter(({ blocks }) =>
      [...allBlocks(blocks)].some((block) => block.type === 'note' && block.faults.length > 0),
    );
    expect(debating.map(({ path }) => path)).toEqual([debate]);
    const leading = listGuides(locale).flatMap(({ slug, answer, blocks }) =>
      [...allInlines([...answer, ...blocks])].flatMap((inline) => (inline.type === 'link' && inline.href.startsWith(debate) ? slug : [])),
    );
    expect(leading).toEqual([guide]);
  });

  it.each(locales)('are settled with a reason: every such note in %s names a source', (locale) => {
    const notes = listPages(locale).flatMap(({ blocks }) => [...allBlocks(blocks)].filter((block) => block.type === 'note'));
    const without = notes.filter((note) => ![...allInlines([note])].some((inline) => inline.type === 'source'));
    expect(without.map(({ faults }) => faults)).toEqual([]);
  });
});
