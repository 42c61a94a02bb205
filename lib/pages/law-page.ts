import { listGuidesBySource } from '#lib/content/compose/backlinks.ts';
import type { Title } from '#lib/content/compose/titles.ts';
import { listParams } from '#lib/content/kinds/kind.ts';
import { lawArticleType } from '#lib/content/kinds/law-article.ts';
import { lawType } from '#lib/content/kinds/law.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { lawPath, lawsPath } from '#lib/site/paths.ts';
import { lawArticleData, lawData } from './json-ld.ts';
import { getLaw, getLawArticle, type Law, type LawArticle } from './law.ts';
import { makePage, type Page } from './page.ts';

/** Every language and slug of a law. */
export function listLawParams(): { locale: Locale; law: string }[] {
  return listParams(lawType).map(({ locale, slug }) => ({ locale, law: slug }));
}

/** Every language, law and article of the articles that have a page of their own. */
export function listLawArticleParams(): { locale: Locale; law: string | undefined; article: string | undefined }[] {
  return listParams(lawArticleType).map(({ locale, slug }) => {
    const [law, article] = slug.split('/');
    return { locale, law, article };
  });
}

/** The contents page of a law, with the guides that rely on each source. */
export function getLawPage(
  { locale, law: slug }: { locale: Locale; law: string },
  day: string,
): Law & Page & { readonly guides: ReadonlyMap<string, readonly Title[]> } {
  const law = { ...getLaw(locale, slug, day), path: lawPath(slug) };
  const list = { name: getMessages(locale).laws, path: lawsPath };
  return { ...makePage(law, [list, { name: law.title, path: law.path }], [lawData(law)]), guides: listGuidesBySource(locale, day) };
}

/** The page of an article, with the guides that rely on it. */
export function getLawArticlePage(
  params: { locale: Locale; law: string; article: string },
  day: string,
): LawArticle & Page & { readonly guides: readonly Title[] } {
  const { locale } = params;
  const slug = `${params.law}/${params.article}`;
  const article = { ...getLawArticle(locale, slug, day), path: lawPath(slug) };
  const { law, number } = article;
  const way = [
    { name: getMessages(locale).laws, path: lawsPath },
    { name: law.title, path: lawPath(law.slug) },
    { name: article.title, path: article.path },
  ];
  const guides = listGuidesBySource(locale, day).get(`${law.slug}-${number}`) ?? [];
  return { ...makePage(article, way, [lawArticleData(article)]), guides };
}
