import type { Point } from 'unist';
import { z } from 'zod';
import type { Heading } from '#lib/document/blocks.ts';
import { headText, reviewFacts } from '#lib/content/parse/fields.ts';
import { lawPath } from '#lib/site/paths.ts';
import { contentFilePattern, plainSlug, type AddressedType } from './kind.ts';

const articleFacts = {
  ...reviewFacts,
  /** The number of the article in its law. */
  number: z.int().min(1),
};

const articleSchema = z.strictObject({ ...articleFacts, ...headText });

/** The fields of an article that has a page of its own. */
export type LawArticleData = z.infer<typeof articleSchema>;

/** Articles of laws that are quoted: `content/law/<law>/article-<number>.<locale>.md`. */
export const lawArticleType: AddressedType<LawArticleData> = {
  folder: 'law',
  file: contentFilePattern('law', `${plainSlug}/article-[1-9][0-9]*`),
  schema: articleSchema,
  facts: Object.keys(articleFacts),
  allows: ['quote', 'notice', 'dated'],
  path: lawPath,
  searchKind: 'article',
  check(file, { frontMatter, body }) {
    if (frontMatter && !file.stem?.startsWith(`article-${frontMatter.data.number}.`)) {
      file.message(
        `\`number\` is ${frontMatter.data.number}, but the file is named ${file.basename}`,
        frontMatter.pointOf(['number']),
        'article-number',
      );
    }
    if (!body) return;
    const report = (reason: string, at: Point | undefined) => file.message(reason, at, 'article-words');
    body.blocks.forEach((block, index) => {
      const above = body.blocks[index - 1];
      if (block.type === 'heading' && isParagraphHeading(block) && body.blocks[index + 1]?.type !== 'quote') {
        report('below this heading the words of the law are missing: a quotation that begins with `> `', block.at);
      }
      if (block.type === 'quote' && (above?.type !== 'heading' || (above.id !== '' && !isParagraphHeading(above)))) {
        report('a quotation stands right below the heading of its paragraph, such as `## Paragraph 1 {#paragraph-1}`', block.at);
      }
    });
    if (!body.blocks.some((block) => block.type === 'quote' || (block.type === 'heading' && isParagraphHeading(block)))) {
      report(
        'the words of the law are missing: a heading such as `## Paragraph 1 {#paragraph-1}`, and below it a quotation that begins with `> `',
        { line: 1, column: 1 },
      );
    }
  },
};

function isParagraphHeading({ id }: Heading): boolean {
  return id.startsWith('paragraph-');
}
