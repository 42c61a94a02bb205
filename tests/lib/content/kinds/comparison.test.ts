import { expect, it } from 'vitest';
import { documentText, problemsIn } from '../example-content.ts';

const table = '| | Card |\n|---|---|\n| Use | One |';

it('a comparison without a table is reported', () => {
  expect(problemsIn(documentText('Answer.\n\n## A {#a}\n\nWords.'), 'comparisons/cards.en.md')).toMatchInlineSnapshot(
    `"content/comparisons/cards.en.md:1:1: a comparison has one table; this one has none"`,
  );
});

it('a comparison with two tables is reported at the second', () => {
  expect(
    problemsIn(
      documentText(`Answer.\n\n## A {#a}\n\n${table}\n\n${table.replace('Use', 'Cost')}\n\nx\n\n${table}`),
      'comparisons/cards.en.md',
    ),
  ).toMatchInlineSnapshot(`"content/comparisons/cards.en.md:17:1: a comparison has one table; this one has 3"`);
});

it('a comparison without a table is reported even when its front matter has a fault', () => {
  expect(problemsIn(documentText('Answer.', 'title: A'), 'comparisons/cards.en.md')).toContain(
    'a comparison has one table; this one has none',
  );
});
