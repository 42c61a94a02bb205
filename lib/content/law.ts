import { z } from 'zod';
import type { Heading, Quote } from './body.ts';
import {
  completeDocument,
  contentFilePattern,
  listSlugs,
  plainSlug,
  readDocument,
  type Complete,
  type ContentType,
} from './content-type.ts';
import { day, headText, line, officialAddress, reviewFacts } from './fields.ts';
import { otherLocale, type Locale } from '../locale.ts';
import { lawPath } from '../paths.ts';

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
  file: contentFilePattern('law', plainSlug),
  schema: lawSchema,
  facts: Object.keys(lawFacts),
  allows: [],
  path: lawPath,
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
  file: contentFilePattern('law', `${plainSlug}/article-[1-9][0-9]*`),
  schema: articleSchema,
  facts: Object.keys(articleFacts),
  allows: ['quote'],
  path: lawPath,
  check(file, { frontMatter, body }) {
    if (frontMatter && !file.stem?.startsWith(`article-${frontMatter.data.number}.`)) {
      file.message(`\`number\` is ${frontMatter.data.number}, but the file is named ${file.basename}`, frontMatter.pointOf(['number']));
    }
    if (!body) return;
    body.blocks.forEach((block, index) => {
      const above = body.blocks[index - 1];
      if (block.type === 'heading' && isParagraphHeading(block) && body.blocks[index + 1]?.type !== 'quote') {
        file.message('below this heading the words of the law are missing: a quotation that begins with `> `', block.at);
      }
      if (block.type === 'quote' && (above?.type !== 'heading' || (above.id !== '' && !isParagraphHeading(above)))) {
        file.message('a quotation stands right below the heading of its paragraph, such as `## Paragraph 1 {#paragraph-1}`', block.at);
      }
    });
    if (!body.blocks.some((block) => block.type === 'quote' || (block.type === 'heading' && isParagraphHeading(block)))) {
      file.message(
        'the words of the law are missing: a heading such as `## Paragraph 1 {#paragraph-1}`, and below it a quotation that begins with `> `',
        {
          line: 1,
          column: 1,
        },
      );
    }
  },
};

function isParagraphHeading({ id }: Heading): boolean {
  return id.startsWith('paragraph-');
}

/** One law. */
export function getLaw(locale: Locale, slug: string): Law {
  return completeDocument(readDocument(lawType, locale, slug), locale, slug);
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
