import { describe, expect, it } from 'vitest';
import { documentText, problemsAfter, problemsIn } from './example-content.ts';

const below = (text: string): string => problemsIn(documentText(`Answer.\n\n## A {#a}\n\n${text}`));

describe('what hangs on a date', () => {
  it('without a day of the calendar is reported', () => {
    expect(below(':::from{day=2027-02-30}\nWords.\n:::\n\n:::until\nWords.\n:::')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:1: \`from\` needs a day of the calendar: \`:::from{day=2027-01-01}\`
      content/pages/about.en.md:17:1: \`until\` needs a day of the calendar: \`:::until{day=2027-01-01}\`"
    `);
  });

  it('with a title, another attribute or no end is reported', () => {
    expect(below(':::from[Title]{day=2027-01-01 hour=3}\nWords.\n:::')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:1: \`hour\` means nothing on \`from\`
      content/pages/about.en.md:13:1: \`from\` has no title: write the words on the line below"
    `);
    expect(below(':::from{day=2027-01-01}\nWords.')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:13:1: this from is never closed: write a line \`:::\` below it"`,
    );
  });

  it('within a list or a note is reported', () => {
    expect(below('::::note\n:::from{day=2027-01-01}\nWords.\n:::\n::::')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:14:1: what hangs on a date stands by itself, not in a list, a note or a warning"`,
    );
  });

  it('on another day than in the other language is reported', () => {
    expect(problemsAfter('notices/scams.en.md', ':::from{day=2027-01-01}', ':::from{day=2027-01-02}')).toMatchInlineSnapshot(
      `"content/notices/scams.en.md:8:1: the answer has other blocks than in content/notices/scams.zh.md: what is shown from 2027-01-02 is only in English; what is shown from 2027-01-01 is only in 中文"`,
    );
  });
});

describe('the change log', () => {
  it('that is not newest first, or speaks of a day after the last review, is reported', () => {
    const change = (changes: string): string =>
      problemsAfter('pages/about.en.md', 'changes: [{ day: 2026-11-22, what: First published. }]', changes);
    expect(change('changes: [{ day: 2026-11-20, what: A. }, { day: 2026-11-22, what: B. }]')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:6:49: \`changes\` stands newest first, but 2026-11-22 comes after 2026-11-20"`,
    );
    expect(change('changes: [{ day: 2026-11-23, what: A. }]')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:6:18: \`changes\` begins with 2026-11-23, after the document was last \`reviewed\`"`,
    );
    expect(change('changes: []')).toMatchInlineSnapshot(`"content/pages/about.en.md:6:1: \`changes\` must not be empty"`);
  });
});
