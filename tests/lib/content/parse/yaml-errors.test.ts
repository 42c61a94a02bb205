import { expect, it } from 'vitest';
import { commonFields, documentText, problemsIn } from '../example-content.ts';

function problemsWithFields(fields: string): string {
  return problemsIn(documentText('Answer.', fields));
}

const rest = `summary: S.
reviewed: 2026-11-22
reviewBy: 2026-12-31`;

it('a field indented below another is reported at the text that seems to go on', () => {
  expect(problemsWithFields(`title: A\n  summary: S.\nreviewed: 2026-11-22\nreviewBy: 2026-12-31`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:8: the line below this text is indented as if it belonged to it: begin every field of a group in the same column"`,
  );
});

it('fields of one group in different columns are reported at the first that differs', () => {
  expect(problemsWithFields(`${commonFields}\nbutton:\n    href: /x\n  label: X`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:9:1: this line is not indented like its neighbours: the fields of one group all begin in the same column"`,
  );
});

it('a first field that is indented alone is reported once, not at every later field', () => {
  expect(problemsWithFields(` title: A\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:3:1: this does not belong here: look at the quotation marks, brackets and indentation just before it"`,
  );
});

it('a quotation mark that is never closed is reported where it opens', () => {
  expect(problemsWithFields(`title: "A\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:8: this quotation mark is never closed"`,
  );
  expect(problemsWithFields(`title: 'A\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:8: this quotation mark is never closed"`,
  );
});

it('an apostrophe that ends a quoted text early is reported', () => {
  expect(problemsWithFields(`title: 'The state's law'\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:19: this does not belong here: look at the quotation marks, brackets and indentation just before it"`,
  );
});

it('a bracket that is never closed is reported where it opens', () => {
  expect(problemsWithFields(`title: [A\n${rest}`)).toMatchInlineSnapshot(`"content/pages/about.en.md:2:8: this bracket is never closed"`);
});

it('a field that stands there twice is reported at the second', () => {
  expect(problemsWithFields(`${commonFields}\ntitle: B`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:7:1: this field stands here a second time"`,
  );
});

it('a tab at the beginning of a line is reported', () => {
  expect(problemsWithFields(`title: A\nsummary:\n\tx: S.\nreviewed: 2026-11-22`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:4:1: this line begins with a tab: indent it with spaces"`,
  );
});

it('a colon in a text without quotes is reported with the way out', () => {
  expect(problemsWithFields(`title: Card: how to\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:8: a text with a colon and a space in it needs quotes around it, such as \`'Card: how to'\`"`,
  );
});

it('a full-width colon after the name of a field is reported', () => {
  expect(problemsWithFields(`title：甲\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:1: this is not a field: after its name come a colon (\`:\`, not \`：\`) and a space"`,
  );
});

it('a colon without a space after it is reported', () => {
  expect(problemsWithFields(`title:A\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:1: this is not a field: after its name come a colon (\`:\`, not \`：\`) and a space"`,
  );
});

it('a line without a colon is reported, also as the last one', () => {
  expect(problemsWithFields(`${commonFields}\nmore`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:7:1: this is not a field: after its name come a colon (\`:\`, not \`：\`) and a space"`,
  );
});

it('a text that begins with a sign of YAML is reported with the way out', () => {
  expect(problemsWithFields(`title: *A\nsummary: @S\nreviewed: !d 2026-11-22\nreviewBy: \`x\``)).toMatchInlineSnapshot(`
    "content/pages/about.en.md:2:8: a text that begins with “*” needs quotes around it
    content/pages/about.en.md:3:10: a text that begins with “@” needs quotes around it
    content/pages/about.en.md:4:11: a text that begins with “!” needs quotes around it
    content/pages/about.en.md:5:11: a text that begins with “\`” needs quotes around it"
  `);
});

it('a backslash between double quotation marks is reported', () => {
  expect(problemsWithFields(`title: "A\\q"\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:10: a backslash has a meaning of its own between double quotation marks: use single ones"`,
  );
});

it('a reference to another field is refused, so that a chain of them cannot grow without end', () => {
  const bomb = Array.from({ length: 8 }, (_, index) => `f${index + 1}: &f${index + 1} [${`*f${index}, `.repeat(9)}*f${index}]`);
  expect(problemsWithFields(['f0: &f0 [x]', ...bomb.slice(0, 2)].join('\n'))).toMatchInlineSnapshot(`
    "content/pages/about.en.md:3:10: a text that begins with “*” needs quotes around it
    content/pages/about.en.md:4:10: a text that begins with “*” needs quotes around it"
  `);
  expect(problemsWithFields(['f0: &f0 [x]', ...bomb].join('\n')).split('\n')).toHaveLength(8);
  expect(problemsWithFields(`title: &title [*title]\n${rest}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:16: a text that begins with “*” needs quotes around it"`,
  );
});

it('a group as the name of a field is reported', () => {
  expect(problemsWithFields(`? [a, b]\n: c\n${commonFields}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:2:3: the name of a field is a plain word"`,
  );
});

it('brackets inside brackets without end are one problem', () => {
  expect(problemsWithFields(`title: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toMatch(
    /^content\/pages\/about\.en\.md:2:\d+: too many brackets or groups stand inside one another here$/u,
  );
});
