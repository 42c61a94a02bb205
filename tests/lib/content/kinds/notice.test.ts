import { describe, expect, it } from 'vitest';
import { documentText, problemsAfter, problemsIn, soundContent } from '../example-content.ts';

const fields = 'title: Scams\nreviewed: 2026-11-22\nreviewBy: 2026-12-31\nchanges: [{ day: 2026-11-22, what: S }]';

describe('a notice', () => {
  it('with a heading, without words or within another notice is reported', () => {
    const name = 'notices/scams.en.md';
    expect(problemsIn(documentText('Words.[^notice]\n\n## More {#more}\n\n::notice{slug=scams}', fields), name)).toMatchInlineSnapshot(`
      "content/notices/scams.en.md:10:1: a notice has no headings: it is shown below those of a page
      content/notices/scams.en.md:12:1: a notice is not shown in another notice"
    `);
    expect(problemsIn(documentText('', fields), name)).toMatchInlineSnapshot(
      `"content/notices/scams.en.md:1:1: the words of the notice are missing"`,
    );
  });

  it('is not for the answer of a page, not for a list, and needs a slug', () => {
    expect(problemsIn(documentText('::notice{slug=scams}\n\nAnswer.'))).toMatchInlineSnapshot(
      `"content/pages/about.en.md:9:1: a notice stands below a heading, not in the answer"`,
    );
    expect(problemsIn(documentText('Answer.\n\n## A {#a}\n\n- ::notice{slug=scams}\n\n::notice'))).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:3: a notice stands by itself, not in a list, a note or a warning
      content/pages/about.en.md:15:1: a notice needs a slug: \`::notice{slug=…}\`"
    `);
  });

  it('is longer than an answer may be without being reported', () => {
    const words = `${'word '.repeat(20)}.[^notice]\n\n`.repeat(3);
    expect(problemsIn(documentText(words, fields), 'notices/scams.en.md')).toBe('');
  });
});

it('a guide that speaks of renewing, expiry or activation without the warning of fake messages is reported at its title', () => {
  const reported = (title: string): boolean =>
    problemsAfter('guides/lost-card.en.md', 'title: I lost my card', `title: ${title}`).includes('it warns of fake messages');
  expect(['Renew a card', 'How to replace a card', 'An expired card', 'Activating the card', 'Re-issue'].map(reported)).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect(reported('I moved')).toBe(false);
  expect(problemsAfter('guides/lost-card.zh.md', 'title: 卡丢了', 'title: 卡过期了')).toContain(
    'content/guides/lost-card.zh.md:2:8: this guide speaks of renewing',
  );
  expect(soundContent['guides/lost-card.en.md']).toBeDefined();
});

it('a guide that is itself the warning of fake messages need not show it', () => {
  const title = 'title: An expired card';
  const passage = 'title: I lost my card';
  expect(problemsAfter('guides/lost-card.en.md', passage, title)).toContain('it warns of fake messages');
  expect(problemsAfter('guides/lost-card.en.md', passage, `${title}\nisWarning: true`)).not.toContain('it warns of fake messages');
});
