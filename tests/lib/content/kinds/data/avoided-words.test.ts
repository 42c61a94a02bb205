import { describe, expect, it } from 'vitest';
import { problemsAfter, problemsOf, soundContent } from '../../example-content.ts';

const about = 'pages/about.en.md';

describe('a word to avoid', () => {
  it('is reported where it stands in a title and a summary', () => {
    expect(problemsAfter(about, 'title: About', 'title: How to utilise')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:2:15: “utilise” is a word to avoid: write “use”"`,
    );
    expect(problemsAfter(about, 'summary: Who we are.', 'summary: We utilise it.')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:3:13: “utilise” is a word to avoid: write “use”"`,
    );
  });

  it('is reported in the glossary', () => {
    expect(problemsAfter('glossary.yaml', 'en: A card of a bank.', 'en: A card to utilise.')).toMatchInlineSnapshot(
      `"content/glossary.yaml:14:21: “utilise” is a word to avoid: write “use”"`,
    );
  });
});

it('a list that is missing or wrong is reported', () => {
  const { 'words-to-avoid.yaml': list, ...rest } = soundContent;
  expect(list).toBeDefined();
  expect(problemsOf(rest)).toMatchInlineSnapshot(`"content/words-to-avoid.yaml:1:1: this file is missing"`);
  expect(problemsAfter('words-to-avoid.yaml', 'avoid: [您]', 'avoid: 您')).toMatchInlineSnapshot(
    `"content/words-to-avoid.yaml:5:12: \`zh[0].avoid\` must be a list, not \`您\`"`,
  );
});
