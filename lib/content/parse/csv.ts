import { CsvError, parse, type CastingContext } from 'csv-parse/sync';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { z } from 'zod';
import { describe, explain, listed } from './yaml.ts';

/** One checked row of a table and where each of its cells stands in the file. */
interface CsvRow<Data> {
  readonly data: Data;
  /** Where the cell of a column begins; without a column, where the row begins. */
  readonly pointOf: (column?: string) => Point;
}

/** A cell as it was read, and at which byte of the file it ends. */
interface Cell {
  readonly value: string;
  readonly end: number;
  readonly line: number;
}

/**
 * Parses a table of comma-separated values (RFC 4180) whose first row names the columns; gives the rows that fit a schema and
 * adds every fault to the file's messages. An empty cell is a field that is not there; lines that begin with `#` are remarks.
 */
export function parseCsv<Shape extends z.ZodRawShape>(file: VFile, schema: z.ZodObject<Shape>): CsvRow<z.infer<z.ZodObject<Shape>>>[] {
  const text = String(file);
  const [header, ...records] = readCells(file, text) ?? [];
  const columns = Object.keys(schema.shape);
  if (!header) {
    if (file.messages.length === 0)
      file.message(`the first row is missing: it names the columns ${columns.join(', ')}`, start, 'csv-columns');
    return [];
  }
  const pointAt = pointFinder(text);
  const named = header.map(({ value }) => value);
  header.forEach(({ value }, index) => {
    const isTwice = named.indexOf(value) !== index;
    if (isTwice) file.message(`the column \`${value}\` stands here a second time`, pointAt(header, index), 'csv-columns');
    else if (!columns.includes(value)) {
      file.message(`\`${value}\` is not a column; the columns are ${listed(columns)}`, pointAt(header, index), 'csv-columns');
    }
  });
  const missing = columns.filter((name) => !named.includes(name));
  if (missing.length > 0) file.message(`the column ${listed(missing)} is missing`, pointAt(header, 0), 'csv-columns');
  if (file.messages.length > 0) return [];
  return records.flatMap((cells) => {
    const pointOf = (column?: string): Point =>
      pointAt(cells, column === undefined ? 0 : Math.min(named.indexOf(column), cells.length - 1));
    if (cells.length !== named.length) {
      file.message(
        `this row has ${cells.length} cells, but there are ${named.length} columns: a text with a comma in it needs double quotation marks around it`,
        pointOf(),
        'csv-row',
      );
      return [];
    }
    const filled = cells.flatMap(({ value }, index) => (value === '' ? [] : [[named[index] ?? '', value] as const]));
    const result = schema.safeParse(Object.fromEntries(filled), { error: explain });
    if (result.success) return [{ data: result.data, pointOf }];
    for (const { path, message } of result.error.issues) {
      const column = String(path[0] ?? '');
      file.message(`\`${column}\` ${message}`, pointOf(column), 'field-value');
    }
    return [];
  });
}

const start: Point = { line: 1, column: 1 };

/** The cells row by row, or undefined when a quotation mark makes the rest unreadable. */
function readCells(file: VFile, text: string): Cell[][] | undefined {
  try {
    return parse(text, {
      comment: '#',
      comment_no_infix: true,
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (value: string, { bytes, lines }: CastingContext): Cell => ({ value, end: bytes, line: lines }),
    }) as unknown as Cell[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Two marks within a cell close and open it: the one that has no other is the last.
    const open = location(text).toPoint(text.lastIndexOf('"'));
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') file.message('this quotation mark is never closed', open, 'csv-quotation');
    else {
      const { lines: line = 1 } = error as CsvError & { lines?: number };
      const row = describe(text.split('\n')[line - 1] ?? '');
      file.message(
        `this row cannot be read: a cell with quotation marks in it has them around it, and twice within (${row})`,
        { line, column: 1 },
        'csv-quotation',
      );
    }
    return undefined;
  }
}

/** Where a cell begins: after the comma behind the one before, or with its line. */
function pointFinder(text: string): (cells: readonly Cell[], index: number) => Point {
  const bytes = Buffer.from(text);
  const positions = location(text);
  return (cells, index) => {
    const before = cells[index - 1];
    if (!before) return { line: cells[0]?.line ?? 1, column: 1 };
    return positions.toPoint(bytes.subarray(0, before.end + 1).toString().length) ?? start;
  };
}
