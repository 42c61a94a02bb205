import { expect, it } from 'vitest';
import { problemsAfter } from '../example-content.ts';

it('the order of lists names each guide and each law once', () => {
  expect(problemsAfter('order.yaml', 'guides: [lost-card]', 'guides: []')).toMatchInlineSnapshot(
    `"content/order.yaml:1:1: \`lost-card\` is missing: write it where a reader looks for it"`,
  );
  expect(problemsAfter('order.yaml', 'guides: [lost-card]', 'guides: [lost-card, lost-card, found-card]')).toMatchInlineSnapshot(`
    "content/order.yaml:1:21: \`lost-card\` stands twice in this list
    content/order.yaml:1:32: there is no \`found-card\` in content/guides"
  `);
});
