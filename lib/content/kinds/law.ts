import { z } from 'zod';
import { plainText } from '#lib/document/walk.ts';
import type { AuthoredBlock, Heading } from '#lib/document/blocks.ts';
import { contentFilePattern, plainSlug, type AddressedType } from './kind.ts';
import { day, headText, line, officialAddress, reviewFacts } from '#lib/content/parse/fields.ts';
import { lawPath, lawsPath } from '#lib/site/paths.ts';

const lawFacts = {
  ...reviewFacts,
  /** The day on which the law was adopted, where we know it. */
  adopted: day.optional(),
  /** The day from which it applies, where we know it. */
  inForce: day.optional(),
  /** The days on which it was amended, oldest first. */
  amended: z.array(day),
  /** The days of the stored copies in which its text was read, oldest first; empty when it was not read. */
  copies: z.array(day),
  /** The official site that holds the text in force. */
  database: officialAddress,
  /** That the name tells what the rule is and is not its title, so that Chinese pages put no title marks round it. */
  described: z.literal(true).optional(),
};

const lawText = {
  ...headText,
  /** The name by which pages call it: without the name of the State. */
  name: line,
  /** The body that adopted it, where we know it. */
  adoptedBy: line.optional(),
  /**
   * What a reader must bear in mind of the text that we read, such as which version it is or that nobody has compared
   * it with the official page. Stands in the status of the law and, in brackets, behind the title of each of its sources.
   */
  caution: line.optional(),
};

const lawSchema = z.strictObject({ ...lawFacts, ...lawText });

/** The fields of a law. */
export type LawData = z.infer<typeof lawSchema>;

/**
 * Laws: `content/law/<slug>.<locale>.md`. A heading of level 3 such as
 * `### Article 7: your employment starts {#article-7}` begins what an article says, in our words.
 */
export const lawType: AddressedType<LawData> = {
  folder: 'law',
  file: contentFilePattern('law', plainSlug),
  schema: lawSchema,
  facts: Object.keys(lawFacts),
  allows: ['notice', 'dated'],
  path: lawPath,
  list: lawsPath,
  searchKind: 'law',
  isSource: (heading) => articleNumber(heading) !== undefined,
  check(file, { body }) {
    for (const block of body?.blocks ?? []) {
      if (block.type !== 'heading' || !block.id.startsWith('article-')) continue;
      const reason =
        articleNumber(block) === undefined
          ? 'the heading of an article has level 3 and an anchor such as `{#article-7}`'
          : articleLabel(block) === '' && 'the heading of an article begins with its number and a colon, such as `### Article 7: …`';
      if (reason) file.message(reason, block.at, 'article-heading');
    }
  },
};

/** The number of the article that a heading of a law begins, such as `58` or `280-1`. */
export function articleNumber(block: AuthoredBlock): string | undefined {
  return block.type === 'heading' && block.depth === 3 ? /^article-(?<number>\d+(?:-\d+)?)$/u.exec(block.id)?.groups?.number : undefined;
}

/** What stands before the colon of an article's heading: `Article 7`, `第七条`. */
export function articleLabel(heading: Heading): string {
  return /^(?<label>[^:：]+)[:：]/u.exec(plainText(heading.children))?.groups?.label ?? '';
}

/** The ids of the sources that a law is: its slug, and its slug with the number of each article. */
export function idsOfLaw(slug: string, blocks: readonly AuthoredBlock[]): string[] {
  const numbers = blocks.flatMap((block) => articleNumber(block) ?? []);
  return [slug, ...numbers.map((number) => `${slug}-${number}`)];
}
