import { expect, it } from 'vitest';
import { problemsAfter } from '../example-content.ts';

const line = '/guides/dropped-card: /guides/lost-card';

it('what has moved is no page any more and leads to one', () => {
  expect(problemsAfter('moved.yaml', line, '/compare/cards: /guides/lost-card')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:17: \`/compare/cards\` is the address of a page: nothing can lead away from it"`,
  );
  expect(problemsAfter('moved.yaml', line, '/guides/x: /guides/y')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:12: there is no page \`/guides/y\`"`,
  );
  expect(problemsAfter('moved.yaml', line, `${line}\n/guides/older: /guides/dropped-card`)).toMatchInlineSnapshot(
    `"content/moved.yaml:2:16: \`/guides/dropped-card\` has moved itself: write where it is now"`,
  );
  expect(problemsAfter('moved.yaml', line, '/guides/x: /guides/lost-card#steps')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:12: \`/guides/x\` must be an address of this site without its language and anchor, such as \`/guides/lost-card\`"`,
  );
});
