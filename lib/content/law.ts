import { z } from 'zod';
import type { AuthoredBlock, Quote } from './body.ts';
import { completeDocument, listSlugs, readDocument, type Complete, type ContentType } from './content-type.ts';
import { day, headText, line, officialAddress, reviewFacts } from './fields.ts';
import type { Locale } from '../locale.ts';

const lawFacts = {
  ...reviewFacts,
  /** The day on which the law was adopted. */
  adopted: day,
  /** The day from which it applies. */
  inForce: day,
  /** The days on which it was amended, oldest first. */
  amended: z.array(day),
  /** The official database that holds the text in force. */
  database: officialAddress,
};

const lawText = {
  ...headText,
  /** The body that adopted it. */
  adoptedBy: line,
};

const lawSchema = z.strictObject({ ...lawFacts, ...lawText });

/** A law: what it is, whether it is in force, and its contents. */
export type Law = Complete<z.infer<typeof lawSchema>>;

/** Laws: `content/law/<slug>.<locale>.md`. */
export const lawType: ContentType<z.infer<typeof lawSchema>> = {
  folder: 'law',
  file: /^law\/(?<slug>[a-z][a-z0-9-]*)\.(?<locale>en|zh)\.md$/u,
  schema: lawSchema,
  facts: Object.keys(lawFacts),
  allows: [],
  path: (slug) => `/law/${slug}`,
};

const articleFacts = {
  ...reviewFacts,
  /** The number of the article in its law. */
  number: z.int().min(1),
};

const articleSchema = z.strictObject({ ...articleFacts, ...headText });

/** An article of a law: its words paragraph by paragraph and what they mean; the slug is `<law>/article-<number>`. */
export type LawArticle = Complete<z.infer<typeof articleSchema>> & { readonly law: Law };

/** Articles of laws: `content/law/<law>/article-<number>.<locale>.md`. */
export const lawArticleType: ContentType<z.infer<typeof articleSchema>> = {
  folder: 'law',
  file: /^law\/(?<slug>[a-z][a-z0-9-]*\/article-[1-9][0-9]*)\.(?<locale>en|zh)\.md$/u,
  schema: articleSchema,
  facts: Object.keys(articleFacts),
  allows: ['quote'],
  path: (slug) => `/law/${slug}`,
  check(file, { frontMatter, body }) {
    if (frontMatter && !file.stem?.startsWith(`article-${frontMatter.data.number}.`)) {
      file.message(`\`number\` is ${frontMatter.data.number}, but the file is named ${file.basename}`, frontMatter.pointOf(['number']));
    }
    if (!body) return;
    body.blocks.forEach((block, index) => {
      if (block.type === 'heading' && block.id.startsWith('paragraph-') && body.blocks[index + 1]?.type !== 'quote') {
        file.message('below this heading the words of the law are missing: a quotation that begins with `> `', block.at);
      }
    });
    if (!body.blocks.some((block) => block.type === 'quote' || (block.type === 'heading' && block.id.startsWith('paragraph-')))) {
      file.message('the words of the law are missing: a heading such as `## Paragraph 1 {#paragraph-1}`, and below it a quotation that begins with `> `', {
        line: 1,
        column: 1,
      });
    }
  },
};

/** One law. */
export function getLaw(locale: Locale, slug: string): Law {
  return completeDocument(readDocument(lawType, locale, slug), locale, slug);
}

/** All laws in the order of their slugs. */
export function listLaws(locale: Locale): Law[] {
  return listSlugs(lawType).map((slug) => getLaw(locale, slug));
}

/** The articles of a law that the site has, in the order of their numbers. */
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
  const texts = { en: quotations('en', slug), zh: quotations('zh', slug) };
  let index = 0;
  const article = completeDocument(readDocument(lawArticleType, locale, slug), locale, slug, (block) => {
    const place = index++;
    return { type: 'statute', chinese: texts.zh[place]?.text ?? '', english: texts.en[place]?.text ?? '', at: block.at };
  });
  return { ...article, law: getLaw(locale, slug.split('/')[0] ?? '') };
}

/** The paragraphs of an article in one language, in order: the official words in Chinese, a translation in English. */
export function quotations(locale: Locale, slug: string): Quote[] {
  return readDocument(lawArticleType, locale, slug).blocks.filter(isQuote);
}

function isQuote(block: AuthoredBlock): block is Quote {
  return block.type === 'quote';
}
