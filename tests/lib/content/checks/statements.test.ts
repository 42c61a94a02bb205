import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/content/check.ts';
import { contentFile, edited, problemsAfter, problemsOf, problemsWithWords, soundContent } from '../example-content.ts';

const about = 'pages/about.en.md';

describe('a statement without a source', () => {
  it('is reported in a note, in a warning and in what hangs on a date', () => {
    expect(problemsWithWords(':::note\nOne.\n:::\n\n:::warning[Beware]\nTwo.\n:::\n\n:::from{day=2027-01-01}\nThree.\n:::'))
      .toMatchInlineSnapshot(`
      "content/pages/about.en.md:14:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`
      content/pages/about.en.md:18:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`
      content/pages/about.en.md:22:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`"
    `);
  });

  it('is reported in the cell of a table, but not in the names of its rows and columns', () => {
    expect(problemsWithWords('| Name | Column |\n|---|---|\n| Row | Cell |\n| Row | Cell[^notice] |')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:15:7: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`"`,
    );
  });

  it('may say that it is advice, navigation or about the site itself, or be nothing but a link', () => {
    expect(problemsWithWords('Ask.[^advice]\n\nSee [all](/guides).[^navigation]\n\nWe try.[^site]\n\n[All guides](/guides)')).toBe('');
  });

  it('may be about the site itself only on a page about it', () => {
    expect(problemsAfter('guides/lost-card.en.md', '   By telephone.[^notice]', '   By telephone.[^site]')).toMatchInlineSnapshot(
      `"content/guides/lost-card.en.md:22:17: \`[^site]\` is not used in this type of content"`,
    );
    expect(problemsAfter('guides/lost-card.en.md', '   By telephone.[^notice]', '   By `telephone`.[^notice]')).toMatchInlineSnapshot(
      `"content/guides/lost-card.en.md:22:7: a line to copy says something of this site: it stands only where \`[^site]\` may"`,
    );
  });
});

it('what stands below the article of a law has the article for its source, up to the next heading', () => {
  const name = 'law/example-law.en.md';
  expect(problemsAfter(name, 'Everybody has one.', 'Everybody has one.\n\nIt is free.')).not.toContain('no source');
  expect(problemsAfter(name, '## Your number {#number}', '## Your number {#number}\n\nWords.')).toContain(
    'content/law/example-law.en.md:21:1: this has no source',
  );
});

it('the check counts the statements of each document that have a source', () => {
  const content = edited(about, '::contact', 'One.[^notice]\n\nTwo.[^notice]\n\nThree.');
  const { shares } = checkContent(Object.entries(content).map(([name, text]) => contentFile(name, text)));
  expect(shares.find(({ path }) => path === `content/${about}`)).toEqual({ path: `content/${about}`, sourced: 2, marked: 1, unsourced: 1 });
  expect(problemsOf(soundContent)).toBe('');
});
