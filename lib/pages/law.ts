import type { Quote } from '#lib/document/blocks.ts';
import { completeDocument, type Complete } from '#lib/content/compose/compose.ts';
import { listSlugs, readDocument } from '#lib/content/kinds/kind.ts';
import { articleNumber, lawArticleType, lawType, type LawArticleData, type LawData } from '#lib/content/kinds/law.ts';
import { today } from '#lib/site/clock.ts';
import { otherLocale, type Locale } from '#lib/i18n/locale.ts';

/** A law: what it is, whether it is in force, and what its articles mean. */
export type Law = Complete<LawData> & {
  /** Whether it applies today; undefined where we do not know since when it does. */
  readonly isInForce: boolean | undefined;
  /** Its articles that the page explains: the anchor of each, and the id of the source that it is. */
  readonly articles: readonly { readonly anchor: string; readonly source: string }[];
};

/** An article of a law: its words paragraph by paragraph and what they mean; the slug is `<law>/article-<number>`. */
export type LawArticle = Complete<LawArticleData> & { readonly law: Law };

/**
 * One law.
 *
 * @throws {ContentError} when a file it is made of has a fault
 */
export function getLaw(locale: Locale, slug: string): Law {
  const law = completeDocument(readDocument(lawType, locale, slug), locale, slug);
  const articles = law.blocks.flatMap((block) => {
    const number = articleNumber(block);
    return block.type === 'heading' && number !== undefined ? { anchor: block.id, source: `${slug}-${number}` } : [];
  });
  return { ...law, articles, isInForce: law.inForce === undefined ? undefined : law.inForce <= today() };
}

/** The articles of a law that have a page of their own, in the order of their numbers. */
export function listLawArticles(locale: Locale, law: string): LawArticle[] {
  return listSlugs(lawArticleType)
    .filter((slug) => slug.startsWith(`${law}/`))
    .map((slug) => getLawArticle(locale, slug))
    .toSorted((a, b) => a.number - b.number);
}

/**
 * One article. Each quotation is joined with the one below the same heading in the
 * other language, so that the law and its translation stand side by side.
 *
 * @param slug `<law>/article-<number>`
 * @throws {ContentError} when a file it is made of has a fault
 */
export function getLawArticle(locale: Locale, slug: string): LawArticle {
  const own = listQuotations(locale, slug);
  const others = listQuotations(otherLocale(locale), slug);
  const article = completeDocument(readDocument(lawArticleType, locale, slug), locale, slug, (block) => {
    const { id, text = '' } = own.find(({ at }) => at.line === block.at.line) ?? {};
    const counterpart = others.find((quotation) => quotation.id === id)?.text;
    if (counterpart === undefined)
      throw new Error(`The paragraph ${id} of ${slug} stands in one language only; the content check reports it.`);
    const [chinese, english] = locale === 'zh' ? [text, counterpart] : [counterpart, text];
    return { type: 'statute', chinese, english, at: block.at };
  });
  return { ...article, law: getLaw(locale, slug.split('/')[0] ?? '') };
}

/** A paragraph of a law as one language has it: the official words in Chinese, a translation in English. */
export interface Quotation extends Quote {
  /** The anchor of the heading above it. */
  readonly id: string;
}

/** The paragraphs of an article in one language, in order. */
export function listQuotations(locale: Locale, slug: string): Quotation[] {
  const { blocks } = readDocument(lawArticleType, locale, slug);
  return blocks.flatMap((block, index) => {
    const heading = blocks[index - 1];
    return block.type === 'quote' && heading?.type === 'heading' ? { ...block, id: heading.id } : [];
  });
}
