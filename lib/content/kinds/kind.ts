import type { VFile } from 'vfile';
import type { z } from 'zod';
import { allInlines } from '#lib/document/walk.ts';
import { isAuthoredOnly, type AuthoredOnly, type Heading, type Exemption } from '#lib/document/blocks.ts';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { draftDocument, type ContentDocument, type Draft } from '#lib/content/parse/document.ts';
import { checkReviewDates, type partSchema } from '#lib/content/parse/fields.ts';
import { listContentFiles, readParsed } from '#lib/content/parse/files.ts';
import type { SearchKind } from '#lib/search/document.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';

/** The fields that every document has, whatever its type; those with an address of their own have a summary. */
export type CommonFields = z.infer<typeof partSchema> & { readonly summary?: string };

/** What there is to know about one kind of content. */
export interface ContentType<Data extends CommonFields> {
  /** The paths of its files, with the groups `slug` and `locale`; made by `contentFilePattern`. */
  readonly file: RegExp;
  /** The folder below `content/` that its files are in. */
  readonly folder: string;
  /** What a front matter of this type must look like. */
  readonly schema: z.ZodType<Data>;
  /** The fields that must be equal in every language besides those of every document; one inside a group as `group.field`. */
  readonly facts?: readonly string[];
  /** The blocks that refer to other documents or hang on a date which this type may use. */
  readonly allows: readonly AuthoredOnly['type'][];
  /** The reasons why a block needs no source which this type may use; advice and navigation when left out. */
  readonly exemptions?: readonly Exemption[];
  /** The path of a document; left out when its documents are only parts of others. */
  readonly path?: (slug: string) => string;
  /** The addresses in the front matter, and where each stands in it. */
  links?(data: Data): readonly { readonly field: readonly PropertyKey[]; readonly href: string }[];
  /** Tells whether a heading is itself the source of what stands below it, as that of a law's article is. */
  isSource?(heading: Heading): boolean;
  /** Finds what is wrong beyond the schema and adds it to the file's messages; a part that could not be read is not there. */
  check?(file: VFile, draft: Draft<Data>): void;
}

/** The pattern of the files of a type, `<folder>/<slug>.<locale>.md` with or without `content/` in front; `slug` is a pattern too. */
export function contentFilePattern(folder: string, slug: string): RegExp {
  return new RegExp(`^(?:content/)?${folder}/(?<slug>${slug})\\.(?<locale>${locales.join('|')})\\.md$`, 'u');
}

/** The source of a regular expression for the slug of most documents. */
export const plainSlug = '[a-z][a-z0-9-]*';

/** A type whose documents have addresses of their own. */
export interface AddressedType<Data extends CommonFields> extends ContentType<Data> {
  readonly path: (slug: string) => string;
  /** The page that lists its documents, where there is one. */
  readonly list?: string;
  /** What a search calls its documents. */
  readonly searchKind: SearchKind;
}

/**
 * Reads what can be read of one document of a type. Everything that is wrong with it is
 * added to the file's messages, so that a fault in one part hides none in another.
 */
export function draftContent<Data extends CommonFields>(type: ContentType<Data>, file: VFile): Draft<Data> {
  const draft = draftDocument(file, type.schema);
  const { frontMatter, body } = draft;
  if (frontMatter) checkReviewDates(file, frontMatter);
  const { exemptions = ['advice', 'navigation'] } = type;
  const blocks = body ? [...body.answer, ...body.blocks] : [];
  for (const block of blocks) {
    if (isAuthoredOnly(block) && !type.allows.includes(block.type)) {
      file.message(misplaced[block.type], block.at, 'block-allowed');
    }
  }
  for (const inline of allInlines(blocks)) {
    if (inline.type === 'exemption' && !exemptions.includes(inline.reason)) {
      file.message(`\`[^${inline.reason}]\` is not used in this type of content`, inline.at, 'exemption-allowed');
    }
    if (inline.type === 'code' && !exemptions.includes('site')) {
      file.message('a line to copy says something of this site: it stands only where `[^site]` may', inline.at, 'code-allowed');
    }
  }
  type.check?.(file, draft);
  return draft;
}

/** What is said of a block that a type of content may not use. */
const misplaced: Readonly<Record<AuthoredOnly['type'], string>> = {
  quote: 'a quotation stands only in a law article',
  notice: 'a notice is not shown in another notice',
  dated: 'blocks that hang on a date are not used in this type of content',
};

/** Parses one document of a type. */
export function parseContent<Data extends CommonFields>(type: ContentType<Data>, file: VFile): ContentDocument<Data> {
  const { frontMatter, body } = draftContent(type, file);
  if (!frontMatter || !body || file.messages.length > 0) throw new ContentError(file.messages);
  return { ...frontMatter, ...body };
}

/** Reads one document of a type. */
export function readDocument<Data extends CommonFields>(type: ContentType<Data>, locale: Locale, slug: string): ContentDocument<Data> {
  return readParsed(`${type.folder}/${slug}.${locale}.md`, (file) => parseContent(type, file));
}

/** The slugs of all documents of a type in alphabetical order. */
export function listSlugs<Data extends CommonFields>(type: ContentType<Data>): string[] {
  const slugs = listContentFiles(type.folder).map((name) => type.file.exec(name)?.groups?.slug);
  return [...new Set(slugs.filter((slug) => slug !== undefined))];
}

/** Every language and slug of a type: what Next prerenders. */
export function listParams<Data extends CommonFields>(type: ContentType<Data>): { locale: Locale; slug: string }[] {
  return locales.flatMap((locale) => listSlugs(type).map((slug) => ({ locale, slug })));
}
