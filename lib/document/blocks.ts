import type { Point } from 'unist';
import type { SketchName } from './sketches.ts';

/** Where an author wrote it; left out of what no author wrote. */
interface Placed {
  readonly at?: Point | undefined;
}

/** A run of text inside a block. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  /** A line to copy as it is, such as an address. */
  | ({ readonly type: 'code'; readonly value: string } & Placed)
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | ({ readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] } & Placed)
  | ({ readonly type: 'source'; readonly id: string } & Placed)
  /** Says why a block needs no source; no page shows it. */
  | ({ readonly type: 'exemption'; readonly reason: Exemption } & Placed)
  /** The first use of a term of the glossary on a page; no author writes it. */
  | { readonly type: 'term'; readonly id: string; readonly children: readonly Inline[] };

/**
 * What a block is that states no fact and so needs no source: plain advice, nothing but a
 * way to another page, or a statement about this site itself. Written like a source,
 * `[^advice]`, at the end of the block.
 */
export const exemptions = ['advice', 'navigation', 'site'] as const;

/** One reason why a block needs no source. */
export type Exemption = (typeof exemptions)[number];

/** A heading of level 2 or 3 with the anchor it is linked by. */
export interface Heading extends Placed {
  readonly type: 'heading';
  readonly depth: 2 | 3;
  /** ASCII anchor, equal in every language. */
  readonly id: string;
  readonly children: readonly Inline[];
}

/** A table with a name for every column and every row; all rows have one cell per column. */
export interface ContentTable extends Placed {
  readonly type: 'table';
  /** What the column of row names holds; empty when the table leaves its first head cell empty. */
  readonly corner: readonly Inline[];
  readonly columns: readonly (readonly Inline[])[];
  readonly rows: readonly TableRow[];
}

/** One row of a table. */
interface TableRow {
  /** The anchor that leads to it; only what code writes has one. */
  readonly id?: string;
  readonly name: readonly Inline[];
  readonly cells: readonly TableCell[];
}

/** One cell of a table. */
export interface TableCell extends Placed {
  readonly children: readonly Inline[];
}

/** What the body of a document is made of, in reading order. */
export type Block =
  | Heading
  | ContentTable
  | ({ readonly type: 'paragraph'; readonly children: readonly Inline[] } & Placed)
  | ({ readonly type: 'list' | 'steps'; readonly items: readonly (readonly Block[])[] } & Placed)
  /** One paragraph of a law: the official Chinese text and our unofficial translation. */
  | ({ readonly type: 'statute'; readonly chinese: string; readonly english: string } & Placed)
  /** An editor's note; `faults` are the numbers of the source article's faults (facts 4.6) that it settles. */
  | ({ readonly type: 'note'; readonly faults: readonly number[]; readonly children: readonly Block[] } & Placed)
  | ({ readonly type: 'warning'; readonly title: readonly Inline[]; readonly children: readonly Block[] } & Placed)
  /** A drawing, and the list that says what its numbered parts are. */
  | ({ readonly type: 'sketch'; readonly of: SketchName; readonly children: readonly Block[] } & Placed)
  /** How to reach the editors: depends on the installation's configuration. */
  | ({ readonly type: 'contact' } & Placed);

/** Blocks that hold until a day or from a day on; the date in China decides whether a page shows them. */
export interface DatedBlocks extends Placed {
  readonly type: 'dated';
  /** `until`: shown on the days before `day`; `from`: shown on `day` and after. */
  readonly shown: 'until' | 'from';
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly children: readonly Block[];
}

/** A law's words in one language, until they are joined with the other language's. */
export interface Quote extends Placed {
  readonly type: 'quote';
  readonly text: string;
}

/** What stands in the way of a page until it is put together; a notice stands for its blocks. */
export type AuthoredOnly = ({ readonly type: 'notice'; readonly slug: string } & Placed) | DatedBlocks | Quote;

/** A block as an author writes it. */
export type AuthoredBlock = Block | AuthoredOnly;

/** A document's body: the answer before the first heading, and everything after it. */
export interface Body {
  readonly answer: readonly (Block | DatedBlocks)[];
  readonly blocks: readonly AuthoredBlock[];
}

/** Tells whether a block must still be joined with another document, or with the date, before a page can show it. */
export function isAuthoredOnly(block: AuthoredBlock): block is AuthoredOnly {
  return block.type === 'notice' || block.type === 'dated' || block.type === 'quote';
}
