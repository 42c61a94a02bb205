import { expect, it } from 'vitest';
import { problemsAfter, problemsOf, soundContent } from '../../example-content.ts';

const name = 'search-words.yaml';

it('a word that stands twice in a group, and one that is no text, are told at their places', () => {
  expect(problemsAfter(name, '[missing, 丢了]', '[missing, 丢了, missing]')).toMatchInlineSnapshot(
    `"content/search-words.yaml:2:24: “missing” stands twice in this group"`,
  );
  expect(problemsAfter(name, '[missing, 丢了]', '[4050]')).toMatchInlineSnapshot(
    `"content/search-words.yaml:2:11: \`[0].typed[0]\` must be a text, not \`4050\`"`,
  );
});

it('a group that needs two words tells of neither that it is about the site', () => {
  expect(problemsAfter(name, '[missing, 丢了]', '[missing, 丢了]\n  beside: [where]')).toMatchInlineSnapshot(
    `"content/search-words.yaml:3:3: a group with \`beside\` has to be general"`,
  );
});

it('a missing file is one problem', () => {
  const { [name]: words, ...rest } = soundContent;
  expect(words).toBeDefined();
  expect(problemsOf(rest)).toMatchInlineSnapshot(`"content/search-words.yaml:1:1: this file is missing"`);
});
