import { z } from 'zod';
import { plainText } from '#lib/document/walk.ts';
import type { AuthoredBlock, Heading } from '#lib/document/blocks.ts';
import { contentFilePattern, listSlugs, plainSlug, readDocument, type AddressedType } from './kind.ts';
import { commonFacts, day, headText, line, officialAddress, reviewFacts } from '#lib/content/parse/fields.ts';
import type { Source } from './sources.ts';
import { lawPath } from '#lib/site/paths.ts';

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
  facts: [...commonFacts, ...Object.keys(lawFacts)],
  allows: ['notice', 'dated'],
  marks: ['advice', 'navigation'],
  path: lawPath,
  isSource: (heading) => articleNumber(heading) !== undefined,
  check(file, { body }) {
    for (const block of body?.blocks ?? []) {
      if (block.type !== 'heading' || !block.id.startsWith('article-')) continue;
      if (articleNumber(block) === undefined) {
        file.message('the heading of an article has level 3 and an anchor such as `{#article-7}`', block.at);
      } else if (articleLabel(block) === '') {
        file.message('the heading of an article begins with its number and a colon, such as `### Article 7: …`', block.at);
      }
    }
  },
};

/** The number of the article that a heading of a law begins, such as `58` or `280-1`. */
export function articleNumber(block: AuthoredBlock): string | undefined {
  return block.type === 'heading' && block.depth === 3 ? /^article-(?<number>\d+(?:-\d+)?)$/u.exec(block.id)?.groups?.number : undefined;
}

/** What stands before the colon of an article's heading: `Article 7`, `第七条`. */
function articleLabel(heading: Heading): string {
  return /^(?<label>[^:：]+)[:：]/u.exec(plainText(heading.children))?.groups?.label ?? '';
}

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
  facts: [...commonFacts, ...Object.keys(articleFacts)],
  allows: ['quote', 'notice', 'dated'],
  marks: ['advice', 'navigation'],
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
        { line: 1, column: 1 },
      );
    }
  },
};

function isParagraphHeading({ id }: Heading): boolean {
  return id.startsWith('paragraph-');
}

/** The ids of the sources that a law is: its slug, and its slug with the number of each article. */
export function idsOfLaw(slug: string, blocks: readonly AuthoredBlock[]): string[] {
  const numbers = blocks.flatMap((block) => articleNumber(block) ?? []);
  return [slug, ...numbers.map((number) => `${slug}-${number}`)];
}

/** One language of a law, as its sources are made of it. */
export interface LawInOneLanguage {
  readonly data: Pick<LawData, 'name' | 'described' | 'caution' | 'reviewed' | 'database'>;
  readonly blocks: readonly AuthoredBlock[];
}

/**
 * The sources that a law is: itself, by its slug, and each of its articles, `<slug>-<number>`.
 * An article leads to its own page where it has one, else to its place on the page of the law.
 *
 * @param own the slugs of the articles that have a page of their own
 */
export function sourcesOfLaw(slug: string, en: LawInOneLanguage, zh: LawInOneLanguage, own: ReadonlySet<string>): Source[] {
  const { database: link, reviewed: checked, described = false } = en.data;
  const common = { kind: 'law' as const, link, checked };
  const name = { en: en.data.name, zh: described ? zh.data.name : `《${zh.data.name}》` };
  const caution = {
    en: en.data.caution === undefined ? '' : ` (${en.data.caution})`,
    zh: zh.data.caution === undefined ? '' : `（${zh.data.caution}）`,
  };
  const whole: Source = { ...common, id: slug, title: { en: name.en + caution.en, zh: name.zh + caution.zh }, page: lawPath(slug) };
  const labels = new Map(zh.blocks.flatMap((block) => (block.type === 'heading' ? [[block.id, articleLabel(block)]] : [])));
  const articles = en.blocks.flatMap((block): Source[] => {
    const number = articleNumber(block);
    if (block.type !== 'heading' || number === undefined) return [];
    const article = `${slug}/${block.id}`;
    return [
      {
        ...common,
        id: `${slug}-${number}`,
        title: {
          en: `${name.en}, ${articleLabel(block).toLowerCase()}${caution.en}`,
          zh: `${name.zh}${labels.get(block.id) ?? ''}${caution.zh}`,
        },
        page: own.has(article) ? lawPath(article) : `${lawPath(slug)}#${block.id}`,
      },
    ];
  });
  return [whole, ...articles];
}

/** The sources that the laws of the site are. */
export function listLawSources(): Source[] {
  const own = new Set(listSlugs(lawArticleType));
  return listSlugs(lawType).flatMap((slug) => {
    const [en, zh] = (['en', 'zh'] as const).map((locale) => readDocument(lawType, locale, slug));
    return en && zh ? sourcesOfLaw(slug, en, zh, own) : [];
  });
}
