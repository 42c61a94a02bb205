import { expect, it } from 'vitest';
import { problemsAfter } from '../../example-content.ts';

const line = '/guides/dropped-card: /guides/lost-card';

it('what has moved leads to an address of the site that has not', () => {
  expect(problemsAfter('moved.yaml', line, `${line}\n/guides/older: /guides/dropped-card`)).toMatchInlineSnapshot(
    `"content/moved.yaml:2:16: \`/guides/dropped-card\` has moved itself: write where it is now"`,
  );
  expect(problemsAfter('moved.yaml', line, '/en/guides/x?y: /guides/lost-card')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:17: \`/en/guides/x?y\` must be an address of this site without its language, such as \`/guides/lost-card\` or \`/guides/lost-card#steps\`"`,
  );
});

it('an anchor leads to one of the same page, since a browser keeps it when a server leads on', () => {
  expect(problemsAfter('moved.yaml', line, '/guides/lost-card#old: /guides/lost-card#steps')).toBe('');
  expect(problemsAfter('moved.yaml', line, '/guides/x: /guides/lost-card#steps')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:12: an address leads to an address, and an anchor to an anchor of the same page, since no server is told of anchors: where its section has gone to another page, lead to the words that say so"`,
  );
  expect(problemsAfter('moved.yaml', line, '/guides/lost-card#old: /compare/cards#steps')).toMatchInlineSnapshot(
    `"content/moved.yaml:1:24: an address leads to an address, and an anchor to an anchor of the same page, since no server is told of anchors: where its section has gone to another page, lead to the words that say so"`,
  );
});

it('what is made of pages has its language where its address has it', () => {
  expect(problemsAfter('moved.yaml', line, '/api/v1/{locale}/guide/dropped.json: /api/v1/{locale}/guide/lost-card.json')).toBe('');
});
