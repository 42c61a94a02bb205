import type { AuthoredBlock, ContentTable } from './blocks.ts';
import { isTitle, plainText } from './walk.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/**
 * The words of blocks as the search shows them, a line each: a sentence of it has to be understood alone. So a row of a table
 * is one sentence with its name, a step begins with its title, and what leads to a list stands before its first item. What only
 * leads on to another page is left out where there is something else.
 */
export function searchText(locale: Locale, blocks: readonly AuthoredBlock[]): string {
  const lines = linesOf(locale, blocks).filter((line) => line !== '');
  return (lines.length > 0 ? lines : links(blocks)).join('\n');
}

/** Where a text leads that says nothing else. */
function links(blocks: readonly AuthoredBlock[]): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? plainText(block.children) : []));
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
      return [plainText(block.children)];
    case 'paragraph':
      // What leads on is said where it leads.
      return block.children.every(({ type }) => type === 'link') ? [] : [plainText(block.children)];
    case 'table':
      return linesOfTable(locale, block);
    case 'list':
    case 'steps':
      return block.items.flatMap((item) => linesOfItem(locale, item));
    case 'warning':
      return ledLines(locale, plainText(block.title), linesOf(locale, block.children));
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
  const isTitled = title?.type === 'paragraph' && isTitle(title.children);
  const lines = isTitled ? ledLines(locale, plainText(title.children), linesOf(locale, rest)) : linesOf(locale, item);
  // Many lists are written without full stops.
  return lines.map((line) => (line === '' || /[：:]$/u.test(line) ? line : ended(locale, line)));
}

/** Lines of which the first stands behind what they belong to. */
function ledLines(locale: Locale, lead: string, [first = '', ...others]: readonly string[]): string[] {
  return [led(locale, lead, first), ...others];
}

/** How many characters a row may have to be one sentence: a longer one is a sentence for each of its cells. */
const longestRow = { en: 200, zh: 100 } as const satisfies Record<Locale, number>;

/** A short list as one sentence; of any other table the heads of the columns, which are no sentence, and the rows. */
function linesOfTable(locale: Locale, { corner, columns, rows }: ContentTable): string[] {
  const heads = columns.map(plainText);
  const named = joined([plainText(corner), ...heads], ' · ');
  const told = rows.map(({ name, cells }) => ({ row: plainText(name), texts: cells.map(({ children }) => plainText(children)) }));
  const list = told.map(({ row, texts: [text = ''] }) => led(locale, row, asClause(text))).join(semicolons[locale]);
  const isShort = told.every(({ texts }) => texts.length === 1 && isOneSentence(texts[0] ?? ''));
  if (isShort && named.length + list.length <= longestRow[locale]) return [ended(locale, joined([named, list], dashes[locale]))];
  return [named, ...told.flatMap(({ row, texts }) => linesOfRow(locale, row, heads, texts))];
}

/** A row as one sentence, or where that is long, or a cell has several, a line for each of its cells. */
function linesOfRow(locale: Locale, row: string, heads: readonly string[], texts: readonly string[]): string[] {
  // One column is named by the heading above the table.
  if (texts.length === 1) return [ended(locale, led(locale, row, texts[0] ?? ''))];
  const cells = texts.map((text, index) => ({ head: heads[index] ?? '', text })).filter(({ text }) => text !== '');
  const own = cells.map(({ head, text }) => led(locale, head, asClause(text))).join(semicolons[locale]);
  const whole = joined([row, own], dashes[locale]);
  if (whole.length <= longestRow[locale] && cells.every(({ text }) => isOneSentence(text))) return [ended(locale, whole)];
  return cells.map(({ head, text }) => ended(locale, led(locale, joined([row, head], ' · '), text)));
}

function isOneSentence(text: string): boolean {
  return !/[。！？](?=.)|[.!?]\s+(?=\p{Lu})/u.test(text);
}

function joined(texts: readonly string[], joint = ' '): string {
  return texts.filter((text) => text !== '').join(joint);
}

/** What stands between a row and its columns. */
const dashes = { en: ' – ', zh: '——' } as const satisfies Record<Locale, string>;

/** What stands between clauses. */
const semicolons = { en: '; ', zh: '；' } as const satisfies Record<Locale, string>;

/** A sentence as a clause of a longer one. */
function asClause(text: string): string {
  return text.replace(/[。.]$/u, '');
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
