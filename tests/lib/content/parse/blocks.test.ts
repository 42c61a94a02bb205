import { describe, expect, it } from 'vitest';
import { allBlocks, allInlines, plainBlocks, plainText } from '#lib/document/walk.ts';
import type { Body } from '#lib/document/blocks.ts';
import { draftDocument } from '#lib/content/parse/document.ts';
import { z } from 'zod';
import { getMessages } from '#lib/i18n/messages.ts';
import { contentFile, documentText, problemsIn } from '../example-content.ts';

/** The body of a document that has no fault. */
function bodyOf(markdown: string): Body {
  const file = contentFile('pages/about.en.md', documentText(markdown));
  const { body } = draftDocument(file, z.unknown());
  expect(file.messages.map(({ reason }) => reason)).toEqual([]);
  if (!body) throw new Error('The document has no body.');
  return body;
}

/** What is wrong below the answer, which stands on line 8. */
function problemsBelow(markdown: string): string {
  return problemsIn(documentText(`Answer.\n\n${markdown}`));
}

describe('the shape of a body', () => {
  it('the answer is what stands before the first heading', () => {
    const { answer, blocks } = bodyOf('One.\n\n- two\n\n## Three {#three}\n\nFour.');
    expect(answer.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('a body without a heading is all answer', () => {
    expect(bodyOf('One.')).toMatchObject({ answer: [{ type: 'paragraph' }], blocks: [] });
  });

  it('a heading has its depth, its words without the anchor, and the anchor', () => {
    const { blocks } = bodyOf('## Two **bold** words {#two-words}\n\n### Three {#three}');
    expect(blocks).toMatchObject([
      {
        type: 'heading',
        depth: 2,
        id: 'two-words',
        children: [
          { type: 'text', value: 'Two ' },
          { type: 'strong', children: [{ type: 'text', value: 'bold' }] },
          { type: 'text', value: ' words' },
        ],
        at: { line: 9, column: 1 },
      },
      { type: 'heading', depth: 3, id: 'three', children: [{ type: 'text', value: 'Three' }], at: { line: 11, column: 1 } },
    ]);
  });

  it('words, bold, links and sources are kept in their order', () => {
    const { answer } = bodyOf('Call **now** [12333](tel:12333).[^a][^b]');
    expect(answer).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Call ' },
          { type: 'strong', children: [{ type: 'text', value: 'now' }] },
          { type: 'text', value: ' ' },
          { type: 'link', href: 'tel:12333', children: [{ type: 'text', value: '12333' }], at: { line: 9, column: 14 } },
          { type: 'text', value: '.' },
          { type: 'source', id: 'a', at: { line: 9, column: 33 } },
          { type: 'source', id: 'b', at: { line: 9, column: 37 } },
        ],
      },
    ]);
  });

  it('a numbered list is steps, another list is a list, and their items hold blocks', () => {
    const { blocks } = bodyOf('## A {#a}\n\n1. One\n\n   More\n2. Two\n\n- x\n  - y');
    expect(blocks.slice(1)).toMatchObject([
      { type: 'steps', items: [[{ type: 'paragraph' }, { type: 'paragraph' }], [{ type: 'paragraph' }]] },
      { type: 'list', items: [[{ type: 'paragraph' }, { type: 'list', items: [[{ type: 'paragraph' }]] }]] },
    ]);
  });

  it('a table names its columns and rows; its corner may be empty', () => {
    const { blocks } = bodyOf('## A {#a}\n\n| | Card | Code |\n|---|---|---|\n| Use | One | All[^a] |');
    expect(blocks[1]).toMatchObject({
      type: 'table',
      corner: [],
      columns: [[{ value: 'Card' }], [{ value: 'Code' }]],
      rows: [
        {
          name: [{ value: 'Use' }],
          cells: [{ children: [{ value: 'One' }] }, { children: [{ value: 'All' }, { type: 'source', id: 'a' }] }],
        },
      ],
    });
  });

  it('a note has the numbers of the faults it settles, a warning has a title', () => {
    const { blocks } = bodyOf(
      '## A {#a}\n\n:::note{faults="3 9"}\nOne.\n:::\n\n:::note\nTwo.\n:::\n\n:::warning[Really?]\nNo.\n:::\n\n::contact',
    );
    expect(blocks.slice(1)).toMatchObject([
      { type: 'note', faults: [3, 9], children: [{ type: 'paragraph' }] },
      { type: 'note', faults: [] },
      { type: 'warning', title: [{ type: 'text', value: 'Really?' }], children: [{ type: 'paragraph' }] },
      { type: 'contact' },
    ]);
  });

  it('a line to copy stays as it is, but for where the site is reached', () => {
    const { answer } = bodyOf("Search: `https://SITE/zh/search?q=补卡`[^site]\n\n`f('https://SITE/*');`[^site]");
    expect(answer.map((block) => block.type === 'paragraph' && block.children)).toMatchObject([
      [{ value: 'Search: ' }, { type: 'code', value: 'http://localhost:3000/zh/search?q=补卡' }, { type: 'exemption' }],
      [{ type: 'code', value: "f('http://localhost:3000/*');" }, { type: 'exemption' }],
    ]);
    expect(plainBlocks(answer)).toContain('Search: http://localhost:3000/zh/search?q=补卡');
  });

  it('a licence is a paragraph that says that none is given, where the site sets none', () => {
    const { answer } = bodyOf('::licence');
    expect(plainBlocks(answer)).toBe(getMessages('en').licenceMissing);
  });

  it('a notice and a quotation stand for what is put in their place later', () => {
    const { blocks } = bodyOf('## A {#a}\n\n::notice{slug=scams}\n\n> The words\n> of the law.');
    expect(blocks.slice(1)).toMatchObject([
      { type: 'notice', slug: 'scams' },
      { type: 'quote', text: 'The words of the law.' },
    ]);
  });

  it('characters after a backslash are plain words', () => {
    expect(plainBlocks(bodyOf(String.raw`At 10\:30, 7\:1, \[^x], \*\*, \# and \:\:.`).answer)).toBe('At 10:30, 7:1, [^x], **, # and ::.');
  });
});

describe('lines that an author breaks', () => {
  const joined = (markdown: string): string => plainBlocks(bodyOf(markdown).answer);

  it('an English line goes on after a space', () => {
    expect(joined('One\ntwo\n**three**\n“four”\n(five)')).toBe('One two three “four” (five)');
  });

  it('a Chinese line goes on without one', () => {
    expect(joined('医保卡\n在哪里，\n更换？\n（网上）\n也行')).toBe('医保卡在哪里，更换？（网上）也行');
  });

  it('a Chinese line goes on without one after a quotation', () => {
    expect(joined('所谓“原文”\n，就是“文章”\n的意思')).toBe('所谓“原文”，就是“文章”的意思');
  });

  it('a Latin word or a number keeps the space before and after it', () => {
    expect(joined('下载\nApp\n再等\n3 天')).toBe('下载 App 再等 3 天');
  });

  it('bold words, links and sources at the end of a line change nothing', () => {
    expect(joined('用**社保卡**\n看病\n**也行**，见[法律](/law)\n第一条。[^a]\n完')).toBe('用社保卡看病也行，见法律第一条。完');
    expect(joined('Use **the card**\nor [the code](/compare)\nnow.[^a]\nDone')).toBe('Use the card or the code now. Done');
    expect(joined('打开\n**App**\n看')).toBe('打开 App 看');
  });
});

describe('the words of a body', () => {
  const { answer, blocks } = bodyOf(
    'One **two** [three](/x).[^a]\n\n## Four {#four}\n\n- five\n\n| | six |\n|---|---|\n| seven | eight |\n\n:::warning[nine]\nten\n:::',
  );

  it('plainText leaves out marks, links and sources', () => {
    const [first] = answer;
    expect(first?.type === 'paragraph' && plainText(first.children)).toBe('One two three.');
  });

  it('plainBlocks has one line for each heading, paragraph and cell', () => {
    expect(plainBlocks([...answer, ...blocks])).toBe('One two three.\nFour\nfive\nsix\nseven\neight\nnine\nten');
  });

  it('allBlocks meets nested blocks after the block they are in', () => {
    expect([...allBlocks(blocks)].map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph', 'table', 'warning', 'paragraph']);
  });

  it('allInlines meets what is inside bold words and links', () => {
    const types = [...allInlines(answer)].map(({ type }) => type);
    expect(types).toEqual(['text', 'strong', 'text', 'text', 'link', 'text', 'text', 'source']);
  });
});

describe('what has no place in a body', () => {
  it('raw HTML is reported as a block, in a line and as a comment', () => {
    expect(problemsBelow('<div>x</div>\n\nSome <b>bold</b> words.\n\n<!-- later -->')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: raw HTML is not used in content: write it in Markdown
      content/pages/about.en.md:13:6: raw HTML is not used in content: write it in Markdown
      content/pages/about.en.md:13:13: raw HTML is not used in content: write it in Markdown
      content/pages/about.en.md:15:1: raw HTML is not used in content: write it in Markdown"
    `);
  });

  it('pictures, blocks of code, italics, struck-out text and forced line breaks are reported', () => {
    expect(problemsBelow('![A card](card.png)\n\nSome *italics*, ~~old~~ and a break  \nhere.\n\n```\ncode\n```\n\n    code'))
      .toMatchInlineSnapshot(`
        "content/pages/about.en.md:11:1: a picture has no place in content: use plain words, **bold** and links
        content/pages/about.en.md:13:6: emphasis in italics has no place in content: use plain words, **bold** and links
        content/pages/about.en.md:13:17: struck-out text has no place in content: use plain words, **bold** and links
        content/pages/about.en.md:13:36: a forced line break has no place in content: use plain words, **bold** and links
        content/pages/about.en.md:16:1: code has no place in content: use paragraphs, lists, tables and notes
        content/pages/about.en.md:20:1: code has no place in content: use paragraphs, lists, tables and notes"
      `);
  });

  it('rules and links by reference are reported', () => {
    expect(problemsBelow('---\n\nSee [the law][law].\n\n[law]: /law')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: a rule has no place in content: use paragraphs, lists, tables and notes
      content/pages/about.en.md:13:5: a link by reference has no place in content: use plain words, **bold** and links
      content/pages/about.en.md:15:1: a link by reference has no place in content: use paragraphs, lists, tables and notes"
    `);
  });

  it('a written-out footnote is reported, also inside another block', () => {
    expect(problemsBelow('Words.[^a]\n\n[^a]: The source.\n\n- One\n\n  [^b]: Another.')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:1: a footnote is not written out here: name a source of \`content/sources.yaml\`
      content/pages/about.en.md:17:3: a footnote is not written out here: name a source of \`content/sources.yaml\`"
    `);
  });

  it('a quotation inside another block is reported', () => {
    expect(problemsBelow('- > words')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:3: a quotation stands by itself, not in a list, a note or a warning"`,
    );
  });

  it('a quotation of more than plain words is reported', () => {
    const text = documentText(
      'Answer.\n\n## Paragraph 1 {#paragraph-1}\n\n> One.\n>\n> Two.\n\n## Paragraph 2 {#paragraph-2}\n\n> One **bold**.[^a]',
    );
    expect(problemsIn(text, 'pages/about.en.md')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:1: a quotation is one paragraph of plain words, without bold, links, lists or sources
      content/pages/about.en.md:13:1: a quotation stands only in a law article
      content/pages/about.en.md:19:1: a quotation is one paragraph of plain words, without bold, links, lists or sources
      content/pages/about.en.md:19:1: a quotation stands only in a law article"
    `);
  });
});

describe('headings', () => {
  it('a heading without an anchor is reported with an example', () => {
    expect(problemsBelow('## How to apply')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: the heading “How to apply” has no anchor: write one at its end, such as \`{#how-to-apply}\`"`,
    );
  });

  it('an anchor inside bold words is none', () => {
    expect(problemsBelow('## How **to apply {#apply}**')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: the heading “How to apply {#apply}” has no anchor: write one at its end, such as \`{#how-to-apply}\`"`,
    );
  });

  it('an anchor with capitals, spaces or Chinese characters is reported', () => {
    expect(problemsBelow('## A {#How To}\n\n## B {#怎么办}\n\n## C {#1}\n\n## D {#}')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: the anchor \`#How To\` must be lower-case letters and digits joined by hyphens
      content/pages/about.en.md:13:1: the anchor \`#怎么办\` must be lower-case letters and digits joined by hyphens
      content/pages/about.en.md:15:1: the anchor \`#1\` must be lower-case letters and digits joined by hyphens
      content/pages/about.en.md:17:1: the anchor \`#\` must be lower-case letters and digits joined by hyphens"
    `);
  });

  it('an anchor that is used twice is reported at the second place', () => {
    expect(problemsBelow('## A {#same}\n\nWords.\n\n### B {#same}')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:15:1: the anchor \`#same\` is used twice in this file"`,
    );
  });

  it('a heading of level 1, 4 or more is reported', () => {
    expect(problemsBelow('# A {#a}\n\n#### B {#b}')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: a heading in the body starts with \`##\` or \`###\`; the title of the page is \`title\` in the front matter
      content/pages/about.en.md:13:1: a heading in the body starts with \`##\` or \`###\`; the title of the page is \`title\` in the front matter"
    `);
  });

  it('a heading without words is reported', () => {
    expect(problemsBelow('## {#nothing}')).toMatchInlineSnapshot(`"content/pages/about.en.md:11:1: this heading has no words"`);
  });

  it('a heading inside a list or a note is reported', () => {
    expect(problemsBelow('- ## A {#a}\n\n:::note\n## B {#b}\n:::')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:3: a heading stands by itself, not in a list, a note or a warning
      content/pages/about.en.md:14:1: a heading stands by itself, not in a list, a note or a warning"
    `);
  });

  it('a heading without a space after its signs is reported', () => {
    expect(problemsBelow('##怎么办 {#steps}')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: this is not read as a heading: put a space after the \`#\` signs"`,
    );
  });

  it('the position of a fault is right after Chinese words', () => {
    expect(problemsBelow('## 怎么办 {#steps}\n\n医保卡在**哪里**更换？<b>这里\n</b>')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:14: raw HTML is not used in content: write it in Markdown
      content/pages/about.en.md:14:1: raw HTML is not used in content: write it in Markdown"
    `);
  });
});

describe('tables', () => {
  it('a row with too few or too many cells is reported', () => {
    expect(problemsBelow('| | Card | Code |\n|---|---|---|\n| Use | One |\n| Cost | 1 | 2 | 3 |\n| Only |')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:13:1: this table row has 2 cells, the head of the table has 3
      content/pages/about.en.md:14:1: this table row has 4 cells, the head of the table has 3
      content/pages/about.en.md:15:1: this table row has 1 cell, the head of the table has 3"
    `);
  });

  it('an empty cell is reported at the cell, the empty corner is not', () => {
    expect(problemsBelow('| | Card | |\n|---|---|---|\n| Use | | All |\n| | One | All |')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:10: this table cell is empty: say “none” or “not known” in words
      content/pages/about.en.md:13:7: this table cell is empty: say “none” or “not known” in words
      content/pages/about.en.md:14:1: this table cell is empty: say “none” or “not known” in words"
    `);
  });

  it('a table without its second line is reported', () => {
    expect(problemsBelow('| A | B |\n| 1 | 2 |')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: this is not read as a table: its second line must be \`|---|---|\` with as many columns as the first"`,
    );
  });
});

describe('blocks between colons', () => {
  it('an unknown block is reported with those there are', () => {
    expect(problemsBelow(':::tip\nx\n:::\n\n::picture')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: \`tip\` is not a block we know: there are \`:::note\`, \`:::warning[title]\`, \`:::sketch{of=…}\`, \`:::until{day=…}\`, \`:::from{day=…}\`, \`::notice{slug=…}\`, \`::contact\` and \`::licence\`
      content/pages/about.en.md:15:1: \`picture\` is not a block we know: there are \`:::note\`, \`:::warning[title]\`, \`:::sketch{of=…}\`, \`:::until{day=…}\`, \`:::from{day=…}\`, \`::notice{slug=…}\`, \`::contact\` and \`::licence\`"
    `);
  });

  it('a sketch that is not there, or has another number of parts than its list, is reported', () => {
    expect(problemsBelow(':::sketch{of=house}\n1. One\n:::\n\n:::sketch{of=which-card}\n1. One\n2. Two\n:::\n\n:::sketch{of=card}\nx\n:::'))
      .toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: there is no sketch \`house\`: there are \`card\`, \`which-card\` and \`lost-card\`
      content/pages/about.en.md:15:1: the sketch \`which-card\` has 3 numbers: write a numbered list of as many items in it, not of 2
      content/pages/about.en.md:20:1: the sketch \`card\` has 5 numbers: write a numbered list of as many items in it, not of 0"
    `);
    expect(problemsBelow(':::sketch{of=which-card}\n1. One\n2. Two\n3. Three\n\nWords.\n:::')).toBe('');
  });

  it('an attribute that means nothing is reported', () => {
    expect(problemsBelow(':::note{fault="1"}\nx\n:::\n\n:::warning[T]{#id .class}\nx\n:::\n\n::contact{mail=x}')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: \`fault\` means nothing on \`note\`
      content/pages/about.en.md:15:1: \`id\` means nothing on \`warning\`
      content/pages/about.en.md:15:1: \`class\` means nothing on \`warning\`
      content/pages/about.en.md:19:1: \`mail\` means nothing on \`contact\`"
    `);
  });

  it('a warning without a title is reported with an example', () => {
    expect(problemsBelow(':::warning\nx\n:::')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: a warning needs a title: \`:::warning[A text message says your card expires?]\`"`,
    );
  });

  it('a note with a title, or a contact with words, is reported instead of losing them', () => {
    expect(problemsBelow(':::note[Title]\nx\n:::\n\n::contact[Write to us]')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: \`note\` has no title: write the words on the line below
      content/pages/about.en.md:15:1: \`::contact\` has no words of its own: remove the square brackets"
    `);
  });

  it('a fault number that is none is reported', () => {
    expect(problemsBelow(':::note{faults="0 14"}\nx\n:::\n\n:::note{faults="one"}\nx\n:::\n\n:::note{faults="1,2"}\nx\n:::'))
      .toMatchInlineSnapshot(`
        "content/pages/about.en.md:11:1: \`faults\` must be numbers from 1 to 13 with spaces between them: the faults of the source article that the note settles
        content/pages/about.en.md:15:1: \`faults\` must be numbers from 1 to 13 with spaces between them: the faults of the source article that the note settles
        content/pages/about.en.md:19:1: \`faults\` must be numbers from 1 to 13 with spaces between them: the faults of the source article that the note settles"
      `);
  });

  it('a block that is never closed is reported where it begins', () => {
    expect(problemsBelow(':::note{faults="1"}\nWords.[^a]\n\n## Next {#next}\n\nMore words.[^b]')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:1: this note is never closed: write a line \`:::\` below it
      content/pages/about.en.md:14:1: a heading stands by itself, not in a list, a note or a warning"
    `);
  });

  it('a block inside a block is closed by its own line', () => {
    expect(problemsBelow('::::note\n:::warning[T]\nx\n:::\n::::')).toBe('');
    expect(problemsBelow('- :::note\n  x\n  :::')).toBe('');
  });

  it('a colon that is read as the beginning of a block is reported with the way out', () => {
    expect(problemsBelow('Open 10:30 to 7:1 or :later.')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:8: a colon right before a letter or digit has a meaning of its own here: write \`\\:30\`
      content/pages/about.en.md:11:16: a colon right before a letter or digit has a meaning of its own here: write \`\\:1\`
      content/pages/about.en.md:11:22: a colon right before a letter or digit has a meaning of its own here: write \`\\:later\`"
    `);
  });

  it('colons that are left over are reported', () => {
    expect(problemsBelow('::: note\nWords.\n:::')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:1: this is not read as a block: it begins with a line such as \`:::note{faults="1"}\` and ends with a line \`:::\`"`,
    );
  });
});

describe('marks that were not understood', () => {
  it('stars that do not make bold text are reported', () => {
    expect(problemsBelow('用**“社保卡”**看病。\n\nUse ** the card **.')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:2: these stars do not make bold text: put no space and no punctuation mark just inside them
      content/pages/about.en.md:13:5: these stars do not make bold text: put no space and no punctuation mark just inside them"
    `);
  });

  it('a source that is not written as one is reported', () => {
    expect(problemsBelow('Words.[^the law] More words\nand more.[^a[b]')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:11:7: this is not read as a source: write its id between \`[^\` and \`]\`, in lower-case letters, digits and hyphens
      content/pages/about.en.md:12:10: this is not read as a source: write its id between \`[^\` and \`]\`, in lower-case letters, digits and hyphens"
    `);
  });

  it('a link with a space in its address is reported', () => {
    expect(problemsBelow('See [the law](/law/social insurance).')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:11:13: this is not read as a link: there must be no space in its address"`,
    );
  });
});

it('an anchor that every page has is refused', () => {
  expect(problemsIn(documentText('Answer.\n\n## Where it comes from {#sources}\n\nText.'))).toMatchInlineSnapshot(
    `"content/pages/about.en.md:11:1: the anchor \`#sources\` is taken by a part that every page has: choose another"`,
  );
});

it('a space inside a link is reported as that, and nothing else', () => {
  expect(problemsIn(documentText('Call [12333] (tel:12333) or see [the guide] (/guides/x).'))).toMatchInlineSnapshot(`
    "content/pages/about.en.md:9:12: this is not read as a link: remove the space between \`]\` and \`(\`
    content/pages/about.en.md:9:43: this is not read as a link: remove the space between \`]\` and \`(\`"
  `);
});
