import type { ContentTable } from '#lib/document/blocks.ts';
import { InlineText, type TextContext } from '#components/text/inline-text.tsx';
import { plainText } from '#lib/document/walk.ts';

interface ComparisonTableProps {
  readonly table: ContentTable;
  /** The id of the heading that names the table. */
  readonly labelledBy?: string | undefined;
  readonly context: TextContext;
}

/**
 * A table with a name for every column and row. On a narrow screen each row becomes a
 * block in which every cell says its column; the roles are written out because a
 * browser forgets them for elements that are no longer laid out as a table.
 */
export function ComparisonTable({ table, labelledBy, context }: ComparisonTableProps) {
  return (
    <table role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {table.corner.length > 0 ? (
            <th role="columnheader" scope="col">
              <InlineText text={table.corner} context={context} />
            </th>
          ) : (
            <td role="cell" />
          )}
          {table.columns.map((column, index) => (
            <th key={index} role="columnheader" scope="col">
              <InlineText text={column} context={context} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map((row, rowIndex) => (
          <tr key={rowIndex} role="row">
            <th role="rowheader" scope="row">
              <InlineText text={row.name} context={context} />
            </th>
            {row.cells.map((cell, index) => (
              <td key={index} role="cell" data-label={plainText(table.columns[index] ?? [])}>
                <InlineText text={cell.children} context={context} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
