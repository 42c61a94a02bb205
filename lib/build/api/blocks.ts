import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inScripts } from '#lib/build/outputs/card.ts';
import { listSources } from '#lib/content/compose/sources.ts';
import { sourceKinds } from '#lib/content/kinds/data/sources.ts';
import type { Block, Inline } from '#lib/document/blocks.ts';
import { contactWords } from '#lib/document/contact.ts';
import { isTitle, nestedInlines, plainText } from '#lib/document/walk.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath, termPath } from '#lib/site/paths.ts';
import { absoluteUrl, site } from '#lib/site/site.ts';
import type { ApiBlock, ApiStatement } from './schemas.ts';

/** The page that blocks stand on, by its path without the language. */
interface Page {
  readonly locale: Locale;
  readonly path: string;
  /** Whether statements are given in plain words only. */
  readonly isPlain: boolean;
}

/** Blocks as programs read them: every statement with its words, its sources and how sure it is. */
export function apiBlocks(blocks: readonly Block[], page: Page): ApiBlock[] {
  return blocks.flatMap((block): ApiBlock[] => {
    switch (block.type) {
      case 'heading':
        return [{ type: 'title', text: plainText(block.children).trim() }];
      case 'paragraph':
        return isTitle(block.children)
          ? [{ type: 'title', text: plainText(block.children).trim() }]
          : [{ type: 'paragraph', ...statementOf(block.children, page) }];
      case 'list':
      case 'steps':
        return [{ type: 'list', isOrdered: block.type === 'steps', items: block.items.map((item) => apiBlocks(item, page)) }];
      case 'table':
        return [
          {
            type: 'table',
            corner: plainText(block.corner).trim() || null,
            columns: block.columns.map((column) => plainText(column).trim()),
            rows: block.rows.map(({ id, name, cells }) => ({
              anchor: id ?? null,
              name: plainText(name).trim(),
              cells: cells.map(({ children }) => statementOf(children, page)),
            })),
          },
        ];
      case 'statute':
        return [{ type: 'statute', chinese: block.chinese, english: block.english }];
      case 'note':
      case 'sketch':
        return [{ type: block.type, title: null, blocks: apiBlocks(block.children, page) }];
      case 'warning':
        return [{ type: 'warning', title: plainText(block.title).trim(), blocks: apiBlocks(block.children, page) }];
      case 'contact':
        return [{ type: 'paragraph', ...statementOf([...contactWords(page.locale, site), { type: 'exemption', reason: 'site' }], page) }];
      default:
        return block satisfies never;
    }
  });
}

/** A statement: a paragraph, an item of a list, a cell of a table. */
function statementOf(inlines: readonly Inline[], page: Page): ApiStatement {
  const all = [...nestedInlines(inlines)];
  const sources = [...new Set(all.flatMap((inline) => (inline.type === 'source' ? inline.id : [])))];
  const ofSources = new Set(sources.map((id) => listSources().get(id)?.kind));
  const kinds = sourceKinds.filter((kind) => ofSources.has(kind));
  const exemption = all.find((inline) => inline.type === 'exemption')?.reason;
  const text = plainText(inlines).trim();
  const html = page.isPlain ? text : toHtml(h(null, htmlOf(inlines, page))).trim();
  return {
    text,
    ...(html === text ? {} : { html }),
    sources,
    // What has neither a source nor a mark is nothing but a link.
    certainty: kinds[0] ?? exemption ?? 'navigation',
    ...(kinds.length > 1 ? { leastCertainty: kinds.at(-1) } : {}),
  };
}

function htmlOf(inlines: readonly Inline[], page: Page): ElementContent[] {
  return inlines.flatMap((inline): ElementContent[] => {
    switch (inline.type) {
      case 'text':
        return inScripts(inline.value, page.locale);
      case 'code':
        return [h('code', inline.value)];
      case 'strong':
        return [h('strong', htmlOf(inline.children, page))];
      case 'link':
        return [h('a', { href: wholeAddress(inline.href, page) }, htmlOf(inline.children, page))];
      case 'term':
        return [h('a', { href: wholeAddress(termPath(inline.id), page) }, htmlOf(inline.children, page))];
      case 'source':
      case 'exemption':
        return [];
      default:
        return inline satisfies never;
    }
  });
}

function wholeAddress(href: string, { locale, path }: Page): string {
  const whole = href.startsWith('#') ? `${path}${href}` : href;
  return whole.startsWith('/') ? absoluteUrl(localizePath(locale, whole)) : whole;
}
