import { statementsOf } from '#lib/document/statements.ts';
import { isLinkAlone, nestedInlines } from '#lib/document/walk.ts';
import type { Corpus, Entry } from '#lib/content/corpus.ts';

/**
 * Every statement (a paragraph, an item of a list, a cell of a table) names a source or is marked
 * as stating no fact, and not both. Below the heading of a law's article the article is the source. A paragraph that
 * is nothing but a link, and the title of a step, state nothing.
 *
 * ```passes pages/about.en.md
 * -::contact
 * +Ask.[^advice]
 * +
 * +[All guides](/guides)
 * +
 * +1. **Report**
 * ```
 * ```fails pages/about.en.md
 * -::contact
 * +Words.
 * +
 * +- One.[^notice]
 * +- Two.
 * +
 * +1. **Report**
 * +
 * +   Text.
 * +
 * +Ask.[^advice][^notice]
 * content/pages/about.en.md:13:1: this has no source: name one, such as `[^hotlines]`; if it states no fact, end it with `[^advice]` or `[^navigation]`
 * content/pages/about.en.md:16:3: this has no source: name one, such as `[^hotlines]`; if it states no fact, end it with `[^advice]` or `[^navigation]`
 * content/pages/about.en.md:20:4: this has no source: name one, such as `[^hotlines]`; if it states no fact, end it with `[^advice]` or `[^navigation]`
 * content/pages/about.en.md:22:1: this has a source and is marked as needing none: remove one of them
 * ```
 * ```fails comparisons/cards.en.md
 * -| Use | One[^notice] |
 * +| Use | One |
 * content/comparisons/cards.en.md:15:7: this has no source: name one, such as `[^hotlines]`; if it states no fact, end it with `[^advice]` or `[^navigation]`
 * ```
 */
export function checkStatements({ entries }: Corpus): void {
  for (const entry of entries) {
    for (const { at, standing, isBoth } of judgeStatements(entry)) {
      if (isBoth) entry.file.message('this has a source and is marked as needing none: remove one of them', at);
      if (standing === 'unsourced') {
        entry.file.message(
          'this has no source: name one, such as `[^hotlines]`; if it states no fact, end it with `[^advice]` or `[^navigation]`',
          at,
        );
      }
    }
  }
}

/**
 * How many statements of a document stand on what: on a source that they name or whose words they are, on a mark
 * that says that they state no fact, or on nothing.
 */
type SourceShare = Record<'sourced' | 'marked' | 'unsourced', number>;

/** Counts the statements of a document that have a source. */
export function countStatements(entry: Entry): SourceShare {
  const share = { sourced: 0, marked: 0, unsourced: 0 };
  for (const { standing } of judgeStatements(entry)) share[standing] += 1;
  return share;
}

function* judgeStatements({ type, draft: { body } }: Entry) {
  let isBelowSource = false;
  for (const block of body ? [...body.answer, ...body.blocks] : []) {
    if (block.type === 'heading') isBelowSource = type.isSource?.(block) ?? false;
    for (const { inlines, at } of statementsOf(block)) {
      const types = new Set(Array.from(nestedInlines(inlines), ({ type: each }) => each));
      const [hasSource, hasExemption] = [types.has('source'), types.has('exemption')];
      const standing: keyof SourceShare =
        hasSource || isBelowSource ? 'sourced' : hasExemption || isLinkAlone(inlines) ? 'marked' : 'unsourced';
      yield { at, standing, isBoth: hasSource && hasExemption };
    }
  }
}
