import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { SiteSource } from '#lib/build/write-site.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { languageTags, otherLocale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { listPublished } from '#lib/pages/published/list-published.ts';
import type { Published } from '#lib/pages/published/published.ts';
import { anchorOf, localizePath, markdownPath } from '#lib/site/paths.ts';
import { absoluteUrl, licenceOf } from '#lib/site/site.ts';
import { blockNodes, footnoteNode, headingNode, linkNode, listNode, paragraphNode, textNode, warningNode } from './markdown-nodes.ts';
import type { MarkdownContext } from './markdown-nodes.ts';

const markdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one' });

/** The Markdown of every document, as it reads on a day, `YYYY-MM-DD`. */
export function markdownFiles(day: string): SiteSource[] {
  const documents = listPublished(day);
  const written = listMarkdown(documents);
  return documents.map((document) => {
    const path = markdownPath(document.locale, document.path);
    return { path, names: [path.slice(1)], from: Buffer.from(markdownOf(document, written)), kind: 'data' };
  });
}

/** The paths, without the language, that have their Markdown beside them. */
export function listMarkdown(documents: readonly Published[]): ReadonlySet<string> {
  return new Set(documents.map(({ path }) => path));
}

/** One document as Markdown: what it is and how old, the answer, the text, where to go on, what changed, the sources. */
function markdownOf(document: Published, written: ReadonlySet<string>): string {
  const { locale, title, related, changes, sources } = document;
  const messages = getMessages(locale);
  const context = contextOf(document, written);
  const section = (part: 'related' | 'changes' | 'sources', name: string, content: readonly RootContent[]): RootContent[] =>
    content.length === 0 ? [] : [headingNode(2, anchorOf(part), [textNode(name)]), ...content];
  const more = related.map(({ path, title: name, summary }) => [
    paragraphNode([linkNode(context.addressOf(path), name), ...(summary ? [textNode(`${messages.colon}${summary}`)] : [])]),
  ]);
  const log = changes.map(({ day, what }) => [paragraphNode([textNode(`${formatDay(locale, day)}${messages.colon}${what}`)])]);
  return toMarkdown([
    { type: 'yaml', value: stringify(frontMatter(document), { lineWidth: 0 }).trimEnd() },
    headingNode(1, undefined, [textNode(title)]),
    ...saidBy(document, context),
    ...section('related', messages.related, more.length === 0 ? [] : [listNode(more)]),
    ...section('changes', messages.changes, log.length === 0 ? [] : [listNode(log)]),
    ...section(
      'sources',
      messages.sources,
      sources.map((source) => footnoteNode(source, context)),
    ),
  ]);
}

/** What a document says: that it is overdue where it is, the answer, the text. */
export function saidBy({ locale, answer, blocks, overdue, reviewBy }: Published, context: MarkdownContext): RootContent[] {
  const { overdueTitle, overdueText } = getMessages(locale);
  const warning =
    overdue && reviewBy !== undefined
      ? [warningNode([textNode(overdueTitle)], [paragraphNode([textNode(overdueText(formatDay(locale, reviewBy)))])], locale)]
      : [];
  return [...warning, ...blockNodes(answer, context), ...blockNodes(blocks, context)];
}

/** Nodes as the text of a file. */
export function toMarkdown(children: RootContent[]): string {
  return markdown.stringify({ type: 'root', children });
}

/**
 * How the links of a document are written: to the Markdown of what has one, since who reads Markdown goes on reading it, and as
 * whole addresses, since the text is read far from where it was.
 */
export function contextOf({ locale, path: own }: Pick<Published, 'locale' | 'path'>, written: ReadonlySet<string>): MarkdownContext {
  return {
    locale,
    linksTerms: true,
    addressOf: (href) => {
      if (!/^[/#]/u.test(href)) return href;
      const { page = '', anchor = '' } = /^(?<page>[^#]*)(?<anchor>.*)$/u.exec(href)?.groups ?? {};
      const path = page === '' ? own : page;
      return absoluteUrl((written.has(path) ? markdownPath(locale, path) : localizePath(locale, path)) + anchor);
    },
  };
}

function frontMatter({ locale, path, title, published, modified, reviewed, reviewBy }: Published): Record<string, string> {
  const { siteName, colon, notGovernment } = getMessages(locale);
  const licence = licenceOf(path);
  return {
    title,
    url: absoluteUrl(localizePath(locale, path)),
    language: languageTags[locale],
    translation: absoluteUrl(markdownPath(otherLocale(locale), path)),
    published,
    modified,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(reviewBy === undefined ? {} : { review_by: reviewBy }),
    ...(licence === undefined ? {} : { licence: licence.id }),
    publisher: `${siteName}${colon}${notGovernment}`,
  };
}
