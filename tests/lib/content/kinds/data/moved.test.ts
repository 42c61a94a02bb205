import { expect, it } from 'vitest';
import { problemsAfter } from '../../example-content.ts';

const line = '/guides/dropped-card: /guides/lost-card';

it('what has moved leads to a page that has not, without anchor', () => {
  expect(problemsAfter('moved.yaml', line, `${line}\n/guides/older: /guides/dropped-card`)).toMatchInlineSnapshot(
    `"content/moved.yaml:2:16: \`/guides/dropped-card\` has moved itself: write where it is now"`,
  );
  expect(problemsAfter('moved.yaml', line, '/guides/x: /guides/lost-card#steps')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:12: \`/guides/x\` must be an address of this site without its language and anchor, such as \`/guides/lost-card\`"`,
  );
});
