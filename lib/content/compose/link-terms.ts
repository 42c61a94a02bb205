import { isTitle, plainText } from '#lib/document/walk.ts';
import type { Block, Inline } from '#lib/document/blocks.ts';
import type { Term } from '#lib/content/kinds/data/glossary.ts';
import { namePattern } from '#lib/text/name-pattern.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The titles of laws and the name of a national platform hold terms in Chinese, but are names of their own. */
const properName = '《[^》]*》|国家社会保险公共服务平台';

/**
 * A function that makes the first use of each term in blocks lead to the glossary, called part by part in reading order.
 * Headings, links, the titles of steps and the names of columns and rows stay as they are.
 */
export function termLinker(locale: Locale, terms: readonly Term[]): (blocks: readonly Block[]) => Block[] {
  const ids = new Map(terms.flatMap(({ id, names }) => names[locale].map((name) => [name.toLowerCase(), id] as const)));
  if (ids.size === 0) return (blocks) => [...blocks];
  const known = terms.flatMap(({ names }) => names[locale]);
  const exact = new Set(known);
  const anyName = new RegExp(`${properName}|${namePattern(locale, known)}`, 'giu');
  const met = new Set<string>();

  function linkText(value: string): Inline[] {
    const parts: Inline[] = [];
    let end = 0;
    for (const match of value.matchAll(anyName)) {
      // “Social Insurance Law” is the name of a law: capitals are no use of a term but where a sentence begins.
      const isUse = exact.has(match[0]) || (/(?:^|[.!?]\s)$/u.test(value.slice(0, match.index)) && exact.has(lowerFirst(match[0])));
      const id = isUse ? ids.get(match[0].toLowerCase()) : undefined;
      // Two links that touch look like one.
      if (id === undefined || met.has(id) || (end > 0 && match.index === end)) continue;
      met.add(id);
      if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
      parts.push({ type: 'term', id, children: [{ type: 'text', value: match[0] }] });
      end = match.index + match[0].length;
    }
    if (end === 0) return [{ type: 'text', value }];
    return end < value.length ? [...parts, { type: 'text', value: value.slice(end) }] : parts;
  }

  function linkRun(inlines: readonly Inline[]): readonly Inline[] {
    // A cell or an item that is nothing but the term names something; a link there would look like the way to it.
    return ids.has(plainText(inlines).trim().toLowerCase()) ? inlines : linkInlines(inlines);
  }

  function linkInlines(inlines: readonly Inline[]): readonly Inline[] {
    return inlines.flatMap((inline): readonly Inline[] => {
      if (inline.type === 'text') return linkText(inline.value);
      return inline.type === 'strong' ? [{ ...inline, children: linkInlines(inline.children) }] : [inline];
    });
  }

  function linkBlock(block: Block): Block {
    switch (block.type) {
      case 'paragraph':
        return isTitle(block.children) ? block : { ...block, children: linkRun(block.children) };
      case 'list':
      case 'steps':
        return { ...block, items: block.items.map((item) => item.map(linkBlock)) };
      case 'note':
      case 'warning':
      case 'sketch':
        return { ...block, children: block.children.map(linkBlock) };
      case 'table': {
        const rows = block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, children: linkRun(cell.children) })),
        }));
        return { ...block, rows };
      }
      default:
        return block;
    }
  }

  return (blocks) => blocks.map(linkBlock);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
