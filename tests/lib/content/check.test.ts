import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/content/check.ts';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { decodeFile } from '#lib/content/parse/files.ts';
import { documentText, edited, knownIds, misplacedProblems, problemsAfter, problemsOf, soundContent } from './example-content.ts';

const guide = 'guides/lost-card.en.md';
const comparison = 'comparisons/cards.en.md';

it('content without a fault gives no problem', () => {
  expect(problemsOf(soundContent)).toBe('');
});

it('a report says how many files were read', () => {
  const files = Object.entries(soundContent).map(([name, text]) => decodeFile(`content/${name}`, new TextEncoder().encode(text)));
  expect(checkContent(files, knownIds).files).toBe(files.length);
});

describe('files', () => {
  it('a missing translation is reported even when the file has a fault of its own', () => {
    expect(problemsOf({ ...soundContent, 'pages/new.en.md': '' })).toMatchInlineSnapshot(`
      "content/pages/new.en.md:1:1: this file is empty
      content/pages/new.en.md:1:1: the translation is missing: content/pages/new.zh.md"
    `);
  });

  it('what decoding found wrong is reported with everything else', () => {
    const files = Object.entries(edited('pages/about.zh.md', '我们谁也不是。[^site]', '我们<b>[^site]')).map(([name, text]) => {
      const bytes = new TextEncoder().encode(text);
      return decodeFile(`content/${name}`, name === 'pages/about.zh.md' ? Uint8Array.from([...bytes, 0xff]) : bytes);
    });
    expect(formatProblems(checkContent(files, knownIds).problems)).toMatchInlineSnapshot(`
      "content/pages/about.zh.md:9:3: raw HTML is not used in content: write it in Markdown
      content/pages/about.zh.md:14:1: this file is not UTF-8: save it in that encoding
      content/pages/about.zh.md:14:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`"
    `);
  });

  it('a file with a byte-order mark is reported', () => {
    const files = Object.entries(soundContent).map(([name, text]) =>
      decodeFile(`content/${name}`, new TextEncoder().encode(name === guide ? `\uFEFF${text}` : text)),
    );
    expect(formatProblems(checkContent(files, knownIds).problems)).toMatchInlineSnapshot(
      `
      "content/guides/lost-card.en.md:1:1: this file begins with a byte-order mark: save it as UTF-8 without one"
    `,
    );
  });
});

describe('sources', () => {
  it('a source that only a faulty page names is not reported as unused', () => {
    const content = edited(comparison, 'Take the new one.[^notice]', 'Take the new one.[^only-here] <b>');
    expect(
      problemsOf(
        edited(
          'sources.yaml',
          'law-1:\n',
          'only-here:\n  kind: law\n  title:\n    en: X\n    zh: X\n  checked: 2026-11-22\nlaw-1:\n',
          content,
        ),
      ),
    ).toMatchInlineSnapshot(`"content/comparisons/cards.en.md:9:31: raw HTML is not used in content: write it in Markdown"`);
  });
});

describe('links', () => {
  const after = (link: string): string =>
    problemsAfter('comparisons/cards.zh.md', '[www.12333.gov.cn](https://www.12333.gov.cn)', link)
      .split('\n')
      .filter((line) => !line.includes('has other links'))
      .join('\n');

  it('a link to an anchor that the page itself does not have is reported', () => {
    expect(after('[x](#nothing)')).toMatchInlineSnapshot(
      `"content/comparisons/cards.zh.md:17:3: this link leads nowhere: \`/compare/cards\` has no anchor \`#nothing\`"`,
    );
  });

  it('a link to an anchor of a list page is reported, to the list itself is not', () => {
    expect(after('[x](/guides#x) [y](/guides)')).toMatchInlineSnapshot(
      `
      "content/comparisons/cards.zh.md:17:3: this link leads nowhere: \`/guides\` has no anchor \`#x\`
      content/comparisons/cards.zh.md:17:3: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`"
    `,
    );
  });

  it('links to pages, anchors and lists that are there are not reported', () => {
    expect(after('[x](#points) [y](/guides/lost-card#steps) [z](/law) [a](/about)[^navigation]').replace(/^.*other sources.*$/mu, '')).toBe(
      '',
    );
  });

  it('a link with a language in front is reported with the address without it', () => {
    expect(after('[x](/en)')).toMatchInlineSnapshot(
      `"content/comparisons/cards.zh.md:17:3: write this address without its language: \`/\`, not \`/en\`"`,
    );
  });

  it('a link to a site that is not official, or to nothing we know, is reported', () => {
    expect(after('[x](guides/lost-card)')).toMatchInlineSnapshot(
      `"content/comparisons/cards.zh.md:17:3: a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`guides/lost-card\`"`,
    );
    expect(after('[x](mailto:a@example.org) [y](javascript:alert)')).toMatchInlineSnapshot(`
      "content/comparisons/cards.zh.md:17:3: a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`mailto:a@example.org\`
      content/comparisons/cards.zh.md:17:3: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`
      content/comparisons/cards.zh.md:17:29: a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`javascript:alert\`"
    `);
  });

  it('an address without https is reported', () => {
    expect(after('www.12333.gov.cn')).toMatchInlineSnapshot(
      `"content/comparisons/cards.zh.md:17:3: a link leads to a page of this site (\`/…\`), a telephone number (\`tel:…\`) or an official site (\`https://….gov.cn\`), not to \`http://www.12333.gov.cn\`"`,
    );
  });

  it('an article of a law that the site does not have is reported', () => {
    const content = Object.fromEntries(Object.entries(soundContent).filter(([name]) => !name.startsWith('law/example-law.')));
    expect(problemsOf(content)).toMatchInlineSnapshot(`
      "content/guides/lost-card.en.md:33:55: there is no source \`example-law-1\` in content/sources.yaml, and no such article of a law
      content/guides/lost-card.zh.md:33:47: there is no source \`example-law-1\` in content/sources.yaml, and no such article of a law
      content/law/example-law/article-1.en.md:1:1: this page stands below \`/law/example-law\`, but there is no such page
      content/law/example-law/article-1.zh.md:1:1: this page stands below \`/law/example-law\`, but there is no such page
      content/order.yaml:2:7: there is no \`example-law\` in content/law"
    `);
  });

  it('a link to an anchor of a page that has a fault is not judged', () => {
    expect(problemsAfter('law/example-law/article-1.en.md', '{#paragraph-1}', '')).toMatchInlineSnapshot(
      `"content/law/example-law/article-1.en.md:12:1: the heading “Paragraph 1” has no anchor: write one at its end, such as \`{#how-to-apply}\`"`,
    );
    expect(problemsAfter('law/example-law/article-1.zh.md', '{#paragraph-1}', '')).toMatchInlineSnapshot(
      `"content/law/example-law/article-1.zh.md:12:1: the heading “第一款” has no anchor: write one at its end, such as \`{#how-to-apply}\`"`,
    );
  });

  it.each([
    ['flows/what-should-i-do.yaml', 'start: what', 'start: What', '/steps/lost'],
    ['places/cities.csv', 'sū zhōu', 'Sū zhōu', '/places/jiangsu#suzhou'],
  ])('a link to an address that comes from a file with a fault, %s, is not judged', (name, passage, replacement, href) => {
    const moved = edited('moved.yaml', ': /guides/lost-card', `: ${href.replace(/#.*/u, '')}`);
    const linked = edited('pages/about.en.md', 'We are nobody.', `[Nobody](${href}).`, moved);
    expect(problemsOf(linked)).toMatch(/^content\/pages\/about.en.md:\d+:1: the answer has other links .*$/u);
    const problems = problemsOf(edited(name, passage, replacement, linked)).split('\n');
    expect(problems.filter((problem) => !problem.includes('has other links'))).toEqual([expect.stringContaining(`content/${name}:`)]);
  });
});

describe('two languages', () => {
  it('a fact that differs is reported with both values', () => {
    expect(problemsAfter('law/example-law.en.md', '  - 2018-12-29\n', '  - 2018-12-28\n')).toMatchInlineSnapshot(
      `"content/law/example-law.en.md:8:1: \`amended\` is ["2018-12-28"] here but ["2018-12-29"] in content/law/example-law.zh.md"`,
    );
    expect(problemsAfter(guide, '  - /law/example-law/article-1\n', '')).toMatchInlineSnapshot(
      `"content/guides/lost-card.en.md:7:1: \`related\` is ["/compare/cards"] here but ["/compare/cards","/law/example-law/article-1"] in content/guides/lost-card.zh.md"`,
    );
  });

  it('sections that are missing, additional or in another order are reported', () => {
    expect(problemsAfter('pages/about.en.md', '## Report {#report}\n\n', '')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:9:1: the sections differ: the end of the text stands here where content/pages/about.zh.md has \`#report\`"`,
    );
    expect(problemsAfter('pages/about.en.md', '::contact\n', '::contact\n\n## More {#more}\n\nWords.[^site]\n')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:15:1: the sections differ: \`#more\` stands here where content/pages/about.zh.md has its end"`,
    );
    expect(problemsAfter('pages/about.zh.md', '::contact\n', '::contact\n\n## 更多 {#more}\n\n字。[^site]\n')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: the sections differ: the end of the text stands here where content/pages/about.zh.md has \`#more\`"`,
    );
  });

  it('sources that differ are reported with the section they stand in', () => {
    expect(problemsAfter(guide, '   By telephone.[^notice]', '   By telephone.[^law-1]')).toMatchInlineSnapshot(
      `"content/guides/lost-card.en.md:18:1: the section \`#steps\` has other sources than in content/guides/lost-card.zh.md: [^law-1] is only in English; [^notice] is only in 中文"`,
    );
    expect(
      problemsAfter(
        guide,
        'Report the loss first. Call [12333](tel:12333).[^notice]',
        'Report the loss first. Call [12333](tel:12333).[^advice]',
      ),
    ).toMatchInlineSnapshot(
      `"content/guides/lost-card.en.md:16:1: the answer has other sources than in content/guides/lost-card.zh.md: [^advice] is only in English; [^notice] is only in 中文"`,
    );
  });

  it('tables of different shapes are reported', () => {
    expect(
      problemsAfter(
        comparison,
        '| Use | One[^notice] | All[^notice] |',
        '| Use | One[^notice] | All[^notice] |\n| Cost | 1[^notice] | 2[^notice] |',
      ),
    ).toMatchInlineSnapshot(
      `
      "content/comparisons/cards.en.md:11:1: the section \`#points\` has other blocks than in content/comparisons/cards.zh.md: a table of 2 rows and 2 columns is only in English; a table of 1 row and 2 columns is only in 中文
      content/comparisons/cards.en.md:11:1: the section \`#points\` has other sources than in content/comparisons/cards.zh.md: [^notice] is only in English; [^notice] is only in English"
    `,
    );
    expect(
      problemsAfter(
        comparison,
        '| | Old card | New card |\n|---|---|---|\n| Use | One[^notice] | All[^notice] |',
        '| | Card |\n|---|---|\n| Use | One[^notice] |',
      ),
    ).toMatchInlineSnapshot(
      `
      "content/comparisons/cards.en.md:11:1: the section \`#points\` has other blocks than in content/comparisons/cards.zh.md: a table of 1 row and 1 column is only in English; a table of 1 row and 2 columns is only in 中文
      content/comparisons/cards.en.md:11:1: the section \`#points\` has other sources than in content/comparisons/cards.zh.md: [^notice] is only in 中文"
    `,
    );
  });

  it('a block that stands in one language only is reported', () => {
    expect(problemsAfter('pages/about.en.md', '::contact', ':::note\nWords.[^site]\n:::')).toMatchInlineSnapshot(
      `
      "content/pages/about.en.md:11:1: the section \`#report\` has other blocks than in content/pages/about.zh.md: a note is only in English; a paragraph is only in English; a contact is only in 中文
      content/pages/about.en.md:11:1: the section \`#report\` has other sources than in content/pages/about.zh.md: [^site] is only in English"
    `,
    );
  });

  it('notes that settle other faults are reported', () => {
    expect(problemsAfter(guide, '{faults="1 2"}', '{faults="1"}')).toMatchInlineSnapshot(
      `"content/guides/lost-card.en.md:30:1: the section \`#cards\` has other blocks than in content/guides/lost-card.zh.md: a note on faults 1 is only in English; a note on faults 1 2 is only in 中文"`,
    );
  });

  it('a document with a fault of its own is not compared with its translation', () => {
    expect(problemsAfter('pages/about.en.md', 'reviewed: 2026-11-22', 'reviewed: yesterday')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:4:11: \`reviewed\` must be a day of the calendar such as 2026-11-22, not \`yesterday\`"`,
    );
  });
});

it('all mistakes in all files are reported in one run, and none twice', () => {
  let content = edited(guide, 'reviewed: 2026-11-22', 'reviewed: 22/11/2026');
  content = edited(guide, '[the law](/law/example-law/article-1#paragraph-1).[^example-law-1]', '[the law](/law/other).[^law-9]', content);
  content = edited(guide, 'Report the loss first.', `${'word '.repeat(11)}. `.repeat(4), content);
  content = edited('comparisons/cards.zh.md', '::notice{slug=scams}', '::notice{slug=frauds}', content);
  content = edited(comparison, '| Use | One[^notice] | All[^notice] |', '| Use | |', content);
  content = edited('law/example-law/article-1.zh.md', '> 人人有号码。', '人人有号码。', content);
  content = edited('pages/about.zh.md', '## 报告 {#report}', '## 报告', content);
  content = edited('sources.yaml', 'notice:\n  kind: official-notice', 'notice:\n  kind: gossip', content);
  expect(problemsOf({ ...content, 'pages/extra.en.md': documentText('Answer.[^site]') })).toMatchInlineSnapshot(`
    "content/comparisons/cards.en.md:15:1: this table row has 2 cells, the head of the table has 3
    content/comparisons/cards.en.md:15:7: this table cell is empty: say “none” or “not known” in words
    content/comparisons/cards.en.md:15:7: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`
    content/comparisons/cards.zh.md:19:1: there is no notice \`frauds\`
    content/guides/lost-card.en.md:11:11: \`reviewed\` must be a day of the calendar such as 2026-11-22, not \`22/11/2026\`
    content/guides/lost-card.en.md:16:1: the answer has 50 words; 40 fit on the first screen
    content/guides/lost-card.en.md:33:5: this link leads nowhere: there is no page \`/law/other\`
    content/law/example-law/article-1.zh.md:12:1: below this heading the words of the law are missing: a quotation that begins with \`> \`
    content/law/example-law/article-1.zh.md:14:1: this has no source: name one, such as \`[^hotlines]\`; if it states no fact, end it with \`[^advice]\` or \`[^navigation]\`
    content/pages/about.zh.md:11:1: the heading “报告” has no anchor: write one at its end, such as \`{#how-to-apply}\`
    content/pages/extra.en.md:1:1: the translation is missing: content/pages/extra.zh.md
    content/sources.yaml:9:9: \`notice.kind\` must be \`law\` or \`official-notice\` or \`lists\` or \`list\` or \`press\` or \`varies-locally\` or \`source-article\`, not \`gossip\`"
  `);
});

it('content cut, doubled or mixed up at any place is reported without an exception, inside the files', () => {
  const names = Object.keys(soundContent);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('', '\n', '---\n', ':::', '{', '[^', '**', '<', '\t', '|', '医'),
      (name, other, from, to, insert) => {
        const [text = '', foreign = ''] = [soundContent[name], soundContent[other]];
        const mixed = text.slice(0, from * text.length) + insert + foreign.slice(to * foreign.length);
        const files = Object.entries({ ...soundContent, [name]: mixed }).map(([path, each]) =>
          decodeFile(`content/${path}`, new TextEncoder().encode(each)),
        );
        const { problems } = checkContent(files, knownIds);
        expect(
          files.flatMap((file) =>
            misplacedProblems(
              String(file),
              problems.filter((problem) => problem.file === file.path),
            ),
          ),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

it('a button that leads elsewhere in the other language is reported', () => {
  expect(problemsAfter('guides/lost-card.zh.md', 'href: ', 'href: /law # ')).toMatchInlineSnapshot(
    `"content/guides/lost-card.en.md:5:9: \`button.href\` is "/compare/cards" here but "/law" in content/guides/lost-card.zh.md"`,
  );
});
