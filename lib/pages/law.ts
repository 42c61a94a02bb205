import type { Quote } from '#lib/document/blocks.ts';
import { splitAtHeadings } from '#lib/document/sections.ts';
import { compose, type Composed } from '#lib/content/compose/compose.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { lawArticleType, type LawArticleData } from '#lib/content/kinds/law-article.ts';
import { articleNumber, lawType, type LawData } from '#lib/content/kinds/law.ts';
import { otherLocale, type Locale } from '#lib/i18n/locale.ts';

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

/** The articles of a law that have a page of their own, in the order of their numbers. */
export function listLawArticles(locale: Locale, law: string, day: string): LawArticle[] {
  return listSlugs(lawArticleType)
    .filter((slug) => slug.startsWith(`${law}/`))
    .map((slug) => getLawArticle(locale, slug, day))
    .toSorted((a, b) => a.number - b.number);
}

/**
 * One article. Each quotation is joined with the one below the same heading in the
 * other language, so that the law and its translation stand side by side.
 *
 * @param slug `<law>/article-<number>`
 */
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

/** A paragraph of a law as one language has it: the official words in Chinese, a translation in English. */
export interface Quotation {
  /** The anchor of the heading above it. */
  readonly id: string;
  readonly quote: Quote;
}

/** The paragraphs of an article in one language, in order. */
export function listQuotations(locale: Locale, slug: string): Quotation[] {
  return splitAtHeadings(readDocument(lawArticleType, locale, slug).blocks).flatMap(({ heading, below: [first] }) =>
    heading && first?.type === 'quote' ? { id: heading.id, quote: first } : [],
  );
}
