import type { AuthoredBlock, ContentTable } from './blocks.ts';
import { isTitle, plainText } from './walk.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/**
 * The words of blocks as the search shows them, a line each: a sentence of it has to be understood alone. So a row of a table
 * is one sentence with its name, a step begins with its title, and what leads to a list stands before its first item.
 */
export function searchText(locale: Locale, blocks: readonly AuthoredBlock[]): string {
  return linesOf(locale, blocks)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(locale: Locale, blocks: readonly AuthoredBlock[]): string[] {
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const leads = isList(block) && before?.type === 'paragraph' && /[：:]$/u.test(lines.at(-1) ?? '');
    const [first = '', ...others] = linesOfBlock(locale, block);
    lines.push(...(leads ? [led(locale, lines.pop() ?? '', first)] : [first]), ...others);
  }
  return lines;
}

function linesOfBlock(locale: Locale, block: AuthoredBlock): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)];
    case 'table':
      return linesOfTable(locale, block);
    case 'list':
    case 'steps':
      return block.items.flatMap((item) => linesOfItem(locale, item));
    case 'warning':
      return [plainText(block.title), ...linesOf(locale, block.children)];
    case 'note':
    case 'sketch':
    case 'dated':
      return linesOf(locale, block.children);
    default:
      return [];
  }
}

function isList(block: AuthoredBlock): boolean {
  return block.type === 'list' || block.type === 'steps';
}

function linesOfItem(locale: Locale, item: readonly AuthoredBlock[]): string[] {
  const [title, ...rest] = item;
  if (title?.type !== 'paragraph' || !isTitle(title.children)) return linesOf(locale, item);
  const [first = '', ...others] = linesOf(locale, rest);
  return [led(locale, plainText(title.children), first), ...others];
}

/** How many characters a row may have to be one sentence: a longer one is a sentence for each of its cells. */
const longestRow = { en: 200, zh: 100 } as const satisfies Record<Locale, number>;

/** The heads of the columns, which are no sentence, and the rows. */
function linesOfTable(locale: Locale, { corner, columns, rows }: ContentTable): string[] {
  const heads = columns.map(plainText);
  const sentences = rows.flatMap(({ name, cells }) => {
    // One column is named by the heading above the table.
    const headed = cells.map(({ children }, index) => ({
      head: cells.length > 1 ? (heads[index] ?? '') : '',
      value: asClauses(locale, plainText(children)),
    }));
    const values = headed.filter(({ value }) => value !== '');
    const row = plainText(name);
    const own = values.map(({ head, value }) => led(locale, head, value)).join(semicolons[locale]);
    const whole = cells.length > 1 ? joined([row, own], dashes[locale]) : led(locale, row, own);
    if (whole.length <= longestRow[locale] || values.length === 1) return ended(locale, whole);
    return values.map(({ head, value }) => ended(locale, led(locale, joined([row, head], ' · '), value)));
  });
  return [joined([plainText(corner), ...heads], ' · '), ...sentences];
}

function joined(texts: readonly string[], joint = ' '): string {
  return texts.filter((text) => text !== '').join(joint);
}

/** What stands between a row and its columns. */
const dashes = { en: ' – ', zh: '——' } as const satisfies Record<Locale, string>;

/** What stands between clauses. */
const semicolons = { en: '; ', zh: '；' } as const satisfies Record<Locale, string>;

/** Sentences as clauses of one, without a full stop at its end. */
function asClauses(locale: Locale, text: string): string {
  return locale === 'zh'
    ? text.replaceAll(/。(?=.)/gu, '；').replace(/。$/u, '')
    : text.replaceAll(/\.\s+(?=\p{Lu})/gu, '; ').replace(/\.$/u, '');
}

function ended(locale: Locale, text: string): string {
  return /[。！？.!?][”’）)]*$/u.test(text) ? text : text + (locale === 'zh' ? '。' : '.');
}

/** A text behind what it belongs to. */
function led(locale: Locale, lead: string, text: string): string {
  if (lead === '' || text === '') return lead + text;
  if (/[。！？.!?：:]$/u.test(lead)) return lead + (locale === 'zh' ? '' : ' ') + text;
  return lead + getMessages(locale).colon + text;
}
