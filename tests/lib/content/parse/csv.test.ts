import { expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { parseCsv } from '#lib/content/parse/csv.ts';
import { contentFile } from '../example-content.ts';

const schema = z.strictObject({ name: z.string(), size: z.string().regex(/^\d+$/u, 'must be a number'), note: z.string().optional() });

function problems(text: string): string {
  const file = contentFile('table.csv', text);
  parseCsv(file, schema);
  return formatProblems(file.messages);
}

it('rows are read by the names of their columns, in whatever order those stand; an empty cell is left out', () => {
  const rows = parseCsv(contentFile('table.csv', '# A remark.\nsize,name,note\n1,天津,"a, ""b"""\n\n2,北京,\n'), schema);
  expect(rows.map(({ data }) => data)).toEqual([
    { size: '1', name: '天津', note: 'a, "b"' },
    { size: '2', name: '北京' },
  ]);
});

it('a cell knows its line and column, behind cells in quotation marks and in Chinese too', () => {
  const [row] = parseCsv(contentFile('table.csv', 'name,note,size\n"天, 津",x,1\n'), schema);
  expect([row?.pointOf(), row?.pointOf('note'), row?.pointOf('size')]).toMatchObject([
    { line: 2, column: 1 },
    { line: 2, column: 8 },
    { line: 2, column: 10 },
  ]);
});

it('every fault of every row is told in one run, by line, column and the name of the column', () => {
  expect(problems('name,size,note\n天津,one,\n,2,x\n北京,3\n')).toMatchInlineSnapshot(`
    "content/table.csv:2:4: \`size\` must be a number
    content/table.csv:3:1: \`name\` is missing
    content/table.csv:4:1: this row has 2 cells, but there are 3 columns: a text with a comma in it needs double quotation marks around it"
  `);
});

it('columns that are unknown, missing or there twice are told, and the rows are not judged by them', () => {
  expect(problems('name,colour,name\n天津,x,y\n')).toMatchInlineSnapshot(`
    "content/table.csv:1:1: the column \`size\`, \`note\` is missing
    content/table.csv:1:6: \`colour\` is not a column; the columns are \`name\`, \`size\`, \`note\`
    content/table.csv:1:13: the column \`name\` stands here a second time"
  `);
});

it('a quotation mark that is never closed, or stands where none may, is told at its row', () => {
  expect(problems('name,size,note\n天津,1,"x\n北京,2,\n')).toMatchInlineSnapshot(
    `"content/table.csv:2:6: this quotation mark is never closed"`,
  );
  expect(problems('name,size,note\n天津,1,x"y"\n')).toMatchInlineSnapshot(
    `"content/table.csv:2:1: this row cannot be read: a cell with quotation marks in it has them around it, and twice within (\`天津,1,x"y"\`)"`,
  );
});

it('a file without a row says what its first row must be', () => {
  expect(problems('')).toMatchInlineSnapshot(`"content/table.csv:1:1: the first row is missing: it names the columns name, size, note"`);
});
