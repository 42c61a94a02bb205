import type { BlockContent, DefinitionContent, FootnoteDefinition, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import type { Block, Heading, Inline } from '#lib/document/blocks.ts';
import { contactWords } from '#lib/document/contact.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { termPath } from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';

/** What the Markdown of a text needs to know of the document that it stands in. */
export interface MarkdownContext {
  readonly locale: Locale;
  /** The whole address of what a link leads to, given as content writes it. */
  readonly addressOf: (href: string) => string;
  /** Whether the terms of the glossary lead to what they mean. */
  readonly linksTerms: boolean;
}

/** The blocks of a document as nodes of Markdown (mdast); a kind of block without one does not compile. */
export function blockNodes(blocks: readonly Block[], context: MarkdownContext): (BlockContent & RootContent)[] {
  // A drawing shows what the list in it says.
  return blocks.flatMap((block) => (block.type === 'sketch' ? blockNodes(block.children, context) : blockNode(block, context)));
}

function blockNode(block: Exclude<Block, { type: 'sketch' }>, context: MarkdownContext): BlockContent & RootContent {
  const messages = getMessages(context.locale);
  switch (block.type) {
    case 'heading':
      return headingNode(block.depth, block.id, inlineNodes(block.children, context));
    case 'paragraph':
      return paragraphNode(inlineNodes(block.children, context));
    case 'list':
    case 'steps':
      return listNode(
        block.items.map((item) => blockNodes(item, context)),
        block.type === 'steps',
      );
    case 'table': {
      const cellsOf = (cells: readonly (readonly Inline[])[]): PhrasingContent[][] => cells.map((cell) => inlineNodes(cell, context));
      const rows = block.rows.map(({ id, name, cells }) => [
        withAnchor(inlineNodes(name, context), id),
        ...cellsOf(cells.map(({ children }) => children)),
      ]);
      return {
        type: 'table',
        children: [cellsOf([block.corner, ...block.columns]), ...rows].map((cells) => ({
          type: 'tableRow',
          children: cells.map((children) => ({ type: 'tableCell', children })),
        })),
      };
    }
    case 'statute': {
      const texts = [
        [paragraphNode([strongNode(messages.lawText)]), paragraphNode([textNode(block.chinese)])],
        [paragraphNode([strongNode(messages.lawTranslation)]), paragraphNode([textNode(block.english)])],
      ];
      return { type: 'blockquote', children: (context.locale === 'zh' ? texts : texts.toReversed()).flat() };
    }
    case 'note':
      return { type: 'blockquote', children: [paragraphNode([strongNode(messages.editorsNote)]), ...blockNodes(block.children, context)] };
    case 'warning':
      return warningNode(inlineNodes(block.title, context), blockNodes(block.children, context), context.locale);
    case 'contact':
      return paragraphNode(inlineNodes(contactWords(context.locale, site), context));
    default:
      return block satisfies never;
  }
}

/** A danger to the reader: a quote that begins with its title. */
export function warningNode(
  title: readonly PhrasingContent[],
  children: readonly BlockContent[],
  locale: Locale,
): BlockContent & RootContent {
  const { warning, colon } = getMessages(locale);
  return { type: 'blockquote', children: [paragraphNode([strongNode(warning), textNode(colon), ...title]), ...children] };
}

/** A run of text with its bold words, its links, and a footnote for each source; why a statement needs none is not for readers. */
function inlineNodes(inlines: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
        return [textNode(inline.value)];
      case 'code':
        return [{ type: 'inlineCode', value: inline.value }];
      case 'strong':
        return inlineNodes(inline.children, context).flatMap(boldNodes);
      case 'link':
        return [{ type: 'link', url: context.addressOf(inline.href), children: inlineNodes(inline.children, context) }];
      case 'term': {
        const children = inlineNodes(inline.children, context);
        return context.linksTerms ? [{ type: 'link', url: context.addressOf(termPath(inline.id)), children }] : children;
      }
      case 'source':
        return [{ type: 'footnoteReference', identifier: inline.id, label: inline.id }];
      case 'exemption':
        return [];
      default:
        return inline satisfies never;
    }
  });
}

/** What a footnote says of a source: how sure it is, what it is called, where it is or our page about it, which leads there, and when it was read. */
export function footnoteNode({ id, kind, title, page, link, checked }: Source, { locale, addressOf }: MarkdownContext): FootnoteDefinition {
  const { sourceKinds, colon, comparedOn } = getMessages(locale);
  const name = title[locale];
  const children = [
    textNode(`${sourceKinds[kind]}${colon}`),
    page === undefined ? textNode(name) : linkNode(addressOf(page), name),
    ...(link === undefined || page !== undefined ? [] : [textNode(' · '), linkNode(link, link)]),
    textNode(` · ${comparedOn(formatDay(locale, checked))}`),
  ];
  return { type: 'footnoteDefinition', identifier: id, label: id, children: [paragraphNode(children)] };
}

/** A heading with the anchor that its page has, as `{#id}` behind its words. */
export function headingNode(
  depth: 1 | Heading['depth'],
  id: string | undefined,
  words: readonly PhrasingContent[],
): BlockContent & RootContent {
  return { type: 'heading', depth, children: withAnchor(words, id) };
}

/** Words with the anchor that a link leads to them by, where they have one. */
function withAnchor(words: readonly PhrasingContent[], id: string | undefined): PhrasingContent[] {
  return id === undefined ? [...words] : [...words, textNode(` {#${id}}`)];
}

/** A list, with numbers where its order counts. */
export function listNode(items: readonly (readonly (BlockContent | DefinitionContent)[])[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
  };
}

/** A paragraph. */
export function paragraphNode(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** A link. */
export function linkNode(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [textNode(words)] };
}

/** Words without marks. */
export function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}

/**
 * A node of bold words. The marks stand inside of links and of the spaces at both ends: between a letter and a bracket, or
 * beside a space, they mark nothing (CommonMark 6.2).
 */
function boldNodes(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link') return [{ ...node, children: [{ type: 'strong', children: node.children }] }];
  if (node.type !== 'text') return [node];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(node.value) ?? [];
  return [textNode(before), strongNode(words), textNode(after)];
}

function strongNode(words: string): PhrasingContent {
  return { type: 'strong', children: [textNode(words)] };
}
