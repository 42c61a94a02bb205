import type { Inline } from './blocks.ts';
import { nestedInlines } from './walk.ts';

/** What a page shows at one place of the sources that its text names there. */
export interface SourceMark {
  /** The numbers that the sources have on the page, ascending. */
  readonly numbers: readonly number[];
  /** Those of them that no mark above has. */
  readonly first: readonly number[];
  /** Whether nothing surer than the press stands behind the words that it belongs to. */
  readonly isUnofficial: boolean;
}

/** The marks of a page by the source at which each stands. */
export type SourceMarks = ReadonlyMap<Inline, SourceMark>;

/**
 * The marks of a page: one for each paragraph, list item and cell, at its last source. Where some
 * statements of one rest on nothing surer than the press and others do, each keeps its own (record 0029).
 *
 * @param runs the paragraphs, items and cells in reading order
 * @param sources the sources of the page in the order of their numbers
 */
export function markSources(
  runs: Iterable<readonly Inline[]>,
  sources: readonly { readonly id: string; readonly kind: string }[],
): SourceMarks {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const restsOnPress = (ids: ReadonlySet<string>): boolean => {
    const found = [...ids].map((id) => kinds.get(id));
    return found.includes('press') && found.every((kind) => kind === 'press' || kind === 'varies-locally');
  };
  const marks = new Map<Inline, SourceMark>();
  const known = new Set<number>();
  for (const run of runs) {
    const statements = listStatements(run).map((statement) => ({ ...statement, isUnofficial: restsOnPress(statement.ids) }));
    const isMixed = statements.some(({ isUnofficial }) => isUnofficial !== statements[0]?.isUnofficial);
    const together = new Set(statements.flatMap(({ ids }) => [...ids]));
    const shown = isMixed ? statements : statements.slice(-1).map((last) => ({ ...last, ids: together }));
    for (const { at, ids, isUnofficial } of shown) {
      const ascending = [...ids].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
      if (ascending.length === 0) continue;
      marks.set(at, { numbers: ascending, first: ascending.filter((number) => !known.has(number)), isUnofficial });
      ascending.forEach((number) => known.add(number));
    }
  }
  return marks;
}

/** The sources of each statement of a run, which follow one another, and the last of them. */
function listStatements(run: readonly Inline[]): { at: Inline; ids: Set<string> }[] {
  const statements: { at: Inline; ids: Set<string> }[] = [];
  let last: Inline | undefined;
  for (const inline of nestedInlines(run)) {
    if (inline.type === 'source') {
      const statement = last?.type === 'source' ? statements.pop() : undefined;
      statements.push({ at: inline, ids: (statement?.ids ?? new Set()).add(inline.id) });
    }
    last = inline;
  }
  return statements;
}
