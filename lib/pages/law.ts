import type { Quote } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { compose, type Composed } from '#lib/content/compose/compose.ts';
import { listParams, readDocument } from '#lib/content/kinds/kind.ts';
import { listGuidesBySource } from '#lib/content/compose/backlinks.ts';
import { lawArticleType, type LawArticleData } from '#lib/content/kinds/law-article.ts';
import { articleNumber, lawType, type LawData } from '#lib/content/kinds/law.ts';
import { otherLocale, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { lawPath, lawsPath } from '#lib/site/paths.ts';
import { lawArticleData, lawData } from './json-ld.ts';
import { makePage } from './page.ts';

/** A law: what it is, whether it is in force, and what its articles mean. */
export type Law = Composed<LawData> & {
  /** Whether it applies on the day; undefined where we do not know since when it does. */
  readonly isInForce: boolean | undefined;
  /** Its articles that the page explains: the anchor of each, and the id of the source that it is. */
  readonly articles: readonly { readonly anchor: string; readonly source: string }[];
};

/** An article of a law: its words paragraph by paragraph and what they mean; the slug is `<law>/article-<number>`. */
export type LawArticle = Composed<LawArticleData> & { readonly law: Law };

/** One law as it reads on a day. */
export function getLaw(locale: Locale, slug: string, day: string): Law {
  const law = compose(lawType, { locale, slug, day });
  const articles = law.blocks.flatMap((block) => {
    const number = articleNumber(block);
    return block.type === 'heading' && number !== undefined ? { anchor: block.id, source: `${slug}-${number}` } : [];
  });
  return { ...law, articles, isInForce: law.inForce === undefined ? undefined : law.inForce <= day };
}

/** One article, by `<law>/article-<number>`: the law and its translation, the quotation of the other language, stand side by side. */
export function getLawArticle(locale: Locale, slug: string, day: string): LawArticle {
  const own = listQuotations(locale, slug);
  const others = listQuotations(otherLocale(locale), slug);
  const join = (quote: Quote) => {
    const id = own.find((quotation) => quotation.quote === quote)?.id;
    const counterpart = others.find((quotation) => quotation.id === id)?.quote.text;
    if (counterpart === undefined)
      throw new Error(`The paragraph ${id} of ${slug} stands in one language only; the content check reports it.`);
    const [chinese, english] = locale === 'zh' ? [quote.text, counterpart] : [counterpart, quote.text];
    return { type: 'statute' as const, chinese, english, at: quote.at };
  };
  return { ...compose(lawArticleType, { locale, slug, day, join }), law: getLaw(locale, slug.split('/')[0] ?? '', day) };
}

/** The paragraphs of an article in one language, in order, each with the anchor of the heading above it. */
function listQuotations(locale: Locale, slug: string): { id: string; quote: Quote }[] {
  return splitAtHeadings(readDocument(lawArticleType, locale, slug).blocks).flatMap(({ heading, below: [first] }) =>
    heading && first?.type === 'quote' ? { id: heading.id, quote: first } : [],
  );
}

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
export function getLawPage({ locale, law: slug }: { locale: Locale; law: string }, day: string) {
  const law = { ...getLaw(locale, slug, day), path: lawPath(slug) };
  const list = { name: getMessages(locale).laws, path: lawsPath };
  return {
    ...makePage(law, [list, { name: law.title, path: law.path }], { about: lawData(law) }),
    guides: listGuidesBySource(locale, day),
  };
}

/** The page of an article, with the guides that rely on it. */
export function getLawArticlePage(params: { locale: Locale; law: string; article: string }, day: string) {
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
  return { ...makePage(article, way, { about: lawArticleData(article) }), guides };
}
