import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '#lib/document/blocks.ts';
import type { Term } from '#lib/content/kinds/data/glossary.ts';
import { termLinker } from '#lib/content/compose/link-terms.ts';

const at = { line: 1, column: 1 };
const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children, at });

function term(id: string, en: readonly string[], zh: readonly string[]): Term {
  return { id, names: { en: [...en], zh: [...zh] }, pinyin: '', typed: [], meaning: { en: '', zh: '' }, sources: [] };
}

const terms = [
  term('card', ['card', 'cards'], ['社保卡']),
  term('e-card', ['electronic card'], ['电子社保卡']),
  term('agency', ['C.D. agency'], ['经办机构']),
];

/** Blocks as a line of words, with terms as `[words→id]`. */
function show(blocks: readonly Block[]): string {
  const inline = (each: Inline): string => {
    if (each.type === 'text') return each.value;
    const words = 'children' in each ? each.children.map(inline).join('') : '';
    return each.type === 'term' ? `[${words}→${each.id}]` : words;
  };
  const block = (each: Block): string => {
    if (each.type === 'paragraph' || each.type === 'heading') return each.children.map(inline).join('');
    if (each.type === 'list' || each.type === 'steps') return each.items.map((item) => item.map(block).join(' ')).join(' ');
    if (each.type === 'note' || each.type === 'warning') return each.children.map(block).join(' ');
    if (each.type !== 'table') return '';
    return each.rows
      .map(({ name, cells }) => [name, ...cells.map((cell) => cell.children)].map((run) => run.map(inline).join('')).join(' '))
      .join(' ');
  };
  return blocks.map(block).join(' | ');
}

const linked = (locale: 'en' | 'zh', ...blocks: readonly Block[]): string => show(termLinker(locale, terms)(blocks));

describe('the first use of a term', () => {
  it('is linked, later ones are not, whatever name they use', () => {
    expect(linked('en', paragraph(text('Your card. Two cards.')), paragraph(text('A card.')))).toBe(
      'Your [card→card]. Two cards. | A card.',
    );
  });

  it('counts for the whole page, part by part', () => {
    const link = termLinker('en', terms);
    expect(show(link([paragraph(text('A card.'))]))).toBe('A [card→card].');
    expect(show(link([paragraph(text('A card.'))]))).toBe('A card.');
  });

  it('is a whole word in English, in small or large letters, and the longest name counts', () => {
    expect(linked('en', paragraph(text('Cardboard, e-card. Electronic card, card.')))).toBe(
      'Cardboard, e-card. [Electronic card→e-card], [card→card].',
    );
  });

  it('is not part of a name of its own: a title in capitals, a title between its marks, a platform', () => {
    expect(linked('en', paragraph(text('The Card Law. The ELECTRONIC CARD. Cards.')))).toBe(
      'The Card Law. The ELECTRONIC CARD. [Cards→card].',
    );
    expect(linked('en', paragraph(text('The Electronic Card Law.')))).toBe('The Electronic Card Law.');
    expect(linked('zh', paragraph(text('《社保卡办法》管社保卡。')))).toBe('《社保卡办法》管[社保卡→card]。');
  });

  it('is the longest name in Chinese', () => {
    expect(linked('zh', paragraph(text('用电子社保卡，也用社保卡。')))).toBe('用[电子社保卡→e-card]，也用[社保卡→card]。');
  });

  it('is found in bold words, lists, steps, notes and cells', () => {
    expect(linked('en', paragraph(text('A '), { type: 'strong', children: [text('card')] }, text('.')))).toBe('A [card→card].');
    const step: Block = {
      type: 'steps',
      items: [[paragraph({ type: 'strong', children: [text('Your card')] }), paragraph(text('The card.'))]],
      at,
    };
    expect(linked('en', step)).toBe('Your card The [card→card].');
    expect(linked('en', { type: 'note', faults: [], children: [paragraph(text('A card.'))], at })).toBe('A [card→card].');
    const table: Block = {
      type: 'table',
      corner: [],
      columns: [[text('card')]],
      rows: [{ name: [text('card')], cells: [{ children: [text('a card')], at }] }],
      at,
    };
    expect(linked('en', table)).toBe('card a [card→card]');
  });

  it('is not linked where it is all that a cell or an item says', () => {
    const list: Block = { type: 'list', items: [[paragraph(text('Card'))], [paragraph(text('Your card'))]], at };
    expect(linked('en', list)).toBe('Card Your [card→card]');
  });

  it('is not looked for in headings and links', () => {
    const heading: Block = { type: 'heading', depth: 2, id: 'a', children: [text('The card')], at };
    const link: Inline = { type: 'link', href: '/guides', children: [text('the card')], at };
    expect(linked('en', heading, paragraph(link, text(' and a card')))).toBe('The card | the card and a [card→card]');
  });

  it('is not linked right behind another link, with which it would look like one', () => {
    expect(linked('zh', paragraph(text('经办机构社保卡窗口。社保卡。')))).toBe('[经办机构→agency]社保卡窗口。[社保卡→card]。');
  });

  it('may have marks in its name that mean something in patterns', () => {
    expect(linked('en', paragraph(text('The C.D. agency, the CXD agency.')))).toBe('The [C.D. agency→agency], the CXD agency.');
  });
});

it('without a glossary nothing is linked', () => {
  expect(show(termLinker('en', [])([paragraph(text('A card.'))]))).toBe('A card.');
});
