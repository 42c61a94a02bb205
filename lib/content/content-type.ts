import type { VFile } from 'vfile';
import type { z } from 'zod';
import { allInlines, isAuthoredOnly, type Block, type ComparisonEmbed, type Quote } from './body.ts';
import { ContentError } from './content-error.ts';
import { checkAnswer, draftDocument, type ContentDocument, type Draft } from './document.ts';
import { listContentFiles, readContentFile } from './files.ts';
import { listSources, type Source } from './sources.ts';
import { isLocale, locales, type Locale } from '../locale.ts';

/** The fields that every document has, whatever its type. */
export interface CommonFields {
  readonly title: string;
  readonly summary: string;
  readonly reviewed: string;
  readonly reviewBy: string;
}

/** An address in the front matter. */
export interface FieldLink {
  /** Where it stands in the front matter. */
  readonly field: readonly PropertyKey[];
  readonly href: string;
}

/** What there is to know about one kind of content. */
export interface ContentType<Data extends CommonFields> {
  /** The paths of its files, with the groups `slug` and `locale`; made by `contentFilePattern`. */
  readonly file: RegExp;
  /** The folder below `content/` that its files are in. */
  readonly folder: string;
  /** What a front matter of this type must look like. */
  readonly schema: z.ZodType<Data>;
  /** The fields that must be equal in every language; one inside a group as `group.field`. */
  readonly facts: readonly string[];
  /** The blocks that refer to other documents which this type may use. */
  readonly allows: readonly (ComparisonEmbed | Quote)['type'][];
  /** The path of a document. */
  readonly path: (slug: string) => string;
  /** The fields that hold paths or addresses, and what they hold. */
  links?(data: Data): readonly FieldLink[];
  /** Finds what is wrong beyond the schema and adds it to the file's messages; a part that could not be read is not there. */
  check?(file: VFile, draft: Draft<Data>): void;
}

/**
 * The pattern of the files of a type: `<folder>/<slug>.<locale>.md`, with or without
 * `content/` in front, with the groups `slug` and `locale`.
 *
 * @param slug the source of a regular expression
 */
export function contentFilePattern(folder: string, slug: string): RegExp {
  return new RegExp(`^(?:content/)?${folder}/(?<slug>${slug})\\.(?<locale>${locales.join('|')})\\.md$`, 'u');
}

/** The source of a regular expression for the slug of most documents. */
export const plainSlug = '[a-z][a-z0-9-]*';

/** A document with its sources and blocks from other documents: all that a page shows. */
export type Complete<Data> = Data & {
  readonly slug: string;
  readonly locale: Locale;
  readonly answer: readonly Block[];
  readonly blocks: readonly Block[];
  /** The sources in the order in which the page names them first. */
  readonly sources: readonly Source[];
};

/**
 * Reads what can be read of one document of a type. Everything that is wrong with it is
 * added to the file's messages, so that a fault in one part hides none in another.
 */
export function draftContent<Data extends CommonFields>(type: ContentType<Data>, file: VFile): Draft<Data> {
  const { frontMatter, body } = draftDocument(file, type.schema);
  const locale = type.file.exec(file.path)?.groups?.locale ?? '';
  if (body && isLocale(locale)) checkAnswer(file, locale, body);
  if (frontMatter && frontMatter.data.reviewBy <= frontMatter.data.reviewed) {
    file.message('`reviewBy` must be a later day than `reviewed`', frontMatter.pointOf(['reviewBy']));
  }
  for (const block of body?.blocks ?? []) {
    if (isAuthoredOnly(block) && !type.allows.includes(block.type)) {
      file.message(block.type === 'quote' ? 'a quotation stands only in a law article' : 'a comparison is shown only in a guide', block.at);
    }
  }
  type.check?.(file, { frontMatter, body });
  return { frontMatter, body };
}

/**
 * Parses one document of a type.
 *
 * @throws {ContentError} with every fault of the file
 */
export function parseContent<Data extends CommonFields>(type: ContentType<Data>, file: VFile): ContentDocument<Data> {
  const { frontMatter, body } = draftContent(type, file);
  if (!frontMatter || !body || file.messages.length > 0) throw new ContentError(file.messages);
  return { ...frontMatter, ...body };
}

/**
 * Reads one document of a type.
 *
 * @throws {ContentError} with every fault of the file
 */
export function readDocument<Data extends CommonFields>(type: ContentType<Data>, locale: Locale, slug: string): ContentDocument<Data> {
  return parseContent(type, readContentFile(`${type.folder}/${slug}.${locale}.md`));
}

/** The slugs of all documents of a type in alphabetical order. */
export function listSlugs<Data extends CommonFields>(type: ContentType<Data>): string[] {
  const slugs = listContentFiles(type.folder).map((name) => type.file.exec(name)?.groups?.slug);
  return [...new Set(slugs.filter((slug) => slug !== undefined))];
}

/** The paths of all documents of a type in the order of their slugs. */
export function listPathsOf<Data extends CommonFields>(type: ContentType<Data>): string[] {
  return listSlugs(type).map(type.path);
}

/** Every language and slug of a type: what Next prerenders. */
export function listParams<Data extends CommonFields>(type: ContentType<Data>): { locale: Locale; slug: string }[] {
  return locales.flatMap((locale) => listSlugs(type).map((slug) => ({ locale, slug })));
}

/**
 * Completes a document for its page.
 *
 * @param join gives the block that a reference to another document stands for
 */
export function completeDocument<Data extends CommonFields>(
  document: ContentDocument<Data>,
  locale: Locale,
  slug: string,
  join: (block: ComparisonEmbed | Quote) => Block = refuse,
): Complete<Data> {
  const blocks = document.blocks.map((block) => (isAuthoredOnly(block) ? join(block) : block));
  const sources = new Map<string, Source>();
  const register = listSources();
  for (const inline of allInlines([...document.answer, ...blocks])) {
    const source = inline.type === 'source' ? register.get(inline.id) : undefined;
    if (source) sources.set(source.id, source);
  }
  return { ...document.data, slug, locale, answer: document.answer, blocks, sources: [...sources.values()] };
}

function refuse(block: ComparisonEmbed | Quote): never {
  throw new Error(`A ${block.type} has no place in this type of content; parseContent reports it.`);
}
