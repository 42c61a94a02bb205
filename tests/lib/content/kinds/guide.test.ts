import { expect, it } from 'vitest';
import { edited, problemsAfter, problemsOf } from '../example-content.ts';

const guide = 'guides/lost-card.en.md';

it('a guide without a way on is reported', () => {
  expect(problemsAfter(guide, 'related:\n  - /compare/cards\n  - /law/example-law/article-1', 'related: []')).toMatchInlineSnapshot(
    `"content/guides/lost-card.en.md:7:1: \`related\` must not be empty"`,
  );
});

it('a way on that has its language in front, or is no address, is reported', () => {
  expect(problemsAfter(guide, '  - /compare/cards\n', '  - compare/cards\n')).toMatchInlineSnapshot(
    `"content/guides/lost-card.en.md:8:5: \`related[0]\` must be an address of this site without its language, such as \`/guides/lost-card\`"`,
  );
  expect(problemsAfter(guide, '  - /compare/cards\n', '  - /en/compare/cards\n')).toMatchInlineSnapshot(`
    "content/guides/lost-card.en.md:7:1: \`related\` is ["/en/compare/cards","/law/example-law/article-1"] here but ["/compare/cards","/law/example-law/article-1"] in content/guides/lost-card.zh.md
    content/guides/lost-card.en.md:8:5: write this address without its language: \`/compare/cards\`, not \`/en/compare/cards\`"
  `);
});

/** What the check prints when the button leads there in both languages. */
function problemsWithButton(href: string): string {
  const passage = 'href: /compare/cards';
  return problemsOf(edited('guides/lost-card.zh.md', passage, `href: ${href}`, edited(guide, passage, `href: ${href}`)));
}

it('a button that leads nowhere is reported at its address', () => {
  expect(problemsWithButton("'#nothing'")).toMatchInlineSnapshot(`
    "content/guides/lost-card.en.md:5:9: this link leads nowhere: \`/guides/lost-card\` has no anchor \`#nothing\`
    content/guides/lost-card.zh.md:5:9: this link leads nowhere: \`/guides/lost-card\` has no anchor \`#nothing\`"
  `);
  expect(problemsWithButton('https://example.org')).toMatchInlineSnapshot(`
    "content/guides/lost-card.en.md:5:9: a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`https://example.org\`
    content/guides/lost-card.zh.md:5:9: a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`https://example.org\`"
  `);
});

it('a button may lead to a section of the page, dial a number or open an official site', () => {
  expect(problemsWithButton("'#steps'")).toBe('');
  expect(problemsWithButton('tel:12333')).toBe('');
  expect(problemsWithButton('https://www.12333.gov.cn')).toBe('');
});
