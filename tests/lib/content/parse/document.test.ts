import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftContent } from '#lib/content/kinds/kind.ts';
import { sourceLabels } from '#lib/content/parse/markdown.ts';
import { decodeFile } from '#lib/content/parse/files.ts';
import { pageType } from '#lib/content/kinds/page.ts';
import { commonFields, contentFile, documentText, misplacedProblems, problemsIn } from '../example-content.ts';

describe('front matter and body', () => {
  it('an empty file is reported as empty, and as nothing else', () => {
    expect(problemsIn('')).toMatchInlineSnapshot(`"content/pages/about.en.md:1:1: this file is empty"`);
    expect(problemsIn(' \n\n')).toBe(problemsIn(''));
  });

  it('missing front matter is reported, and what is wrong with the body too', () => {
    expect(problemsIn('Answer.\n\n## Heading\n')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:1:1: the front matter is missing: begin the file with a line \`---\`, the fields, and a line \`---\`
      content/pages/about.en.md:3:1: the heading “Heading” has no anchor: write one at its end, such as \`{#how-to-apply}\`"
    `);
  });

  it('front matter that is not closed is reported as that alone', () => {
    expect(problemsIn(`---\n${commonFields}\n\nAnswer.\n\n## Heading {#heading}\n\n---\n`)).toMatchInlineSnapshot(
      `"content/pages/about.en.md:8:1: this is not a field: after its name come a colon (\`:\`, not \`：\`) and a space"`,
    );
    expect(problemsIn(`---\n${commonFields}\n\nAnswer.\n`)).toMatchInlineSnapshot(
      `"content/pages/about.en.md:1:1: the front matter is not closed: write a line \`---\` below its last field"`,
    );
  });

  it('front matter that begins below the first line is reported as that alone', () => {
    expect(problemsIn(`\n\n${documentText('Answer.')}`)).toMatchInlineSnapshot(
      `"content/pages/about.en.md:1:1: the front matter begins on the first line: remove the empty lines above \`---\`"`,
    );
  });

  it('a fault in the front matter hides none in the body, and the other way round', () => {
    expect(problemsIn(documentText('<b>Answer</b>', 'title: About'))).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`reviewed\` is missing
      content/pages/about.en.md:2:1: \`reviewBy\` is missing
      content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:1: \`summary\` is missing
      content/pages/about.en.md:5:1: raw HTML is not used in content: write it in Markdown
      content/pages/about.en.md:5:10: raw HTML is not used in content: write it in Markdown"
    `);
  });

  it('lines that end as on Windows have the same positions', () => {
    const text = documentText('Answer.\n\n## Heading\n\nWords <b>.', commonFields.replace('2026-12-31', 'later'));
    expect(problemsIn(text.replaceAll('\n', '\r\n'))).toBe(problemsIn(text));
    expect(problemsIn(text)).toMatchInlineSnapshot(`
      "content/pages/about.en.md:5:11: \`reviewBy\` must be a day of the calendar such as 2026-11-22, not \`later\`
      content/pages/about.en.md:11:1: the heading “Heading” has no anchor: write one at its end, such as \`{#how-to-apply}\`
      content/pages/about.en.md:13:7: raw HTML is not used in content: write it in Markdown"
    `);
  });

  it('a document with Windows line ends reads like any other', () => {
    const text = documentText('One\ntwo.\n\n## Heading {#heading}\n\n- three[^a]\n\n:::note\nfour\n:::');
    const [unix, windows] = [text, text.replaceAll('\n', '\r\n')].map((each) =>
      draftContent(pageType, contentFile('pages/about.en.md', each)),
    );
    const linesOf = (draft: typeof unix) => JSON.stringify(draft?.body).replaceAll(/,"offset":\d+/gu, '');
    expect(linesOf(windows)).toBe(linesOf(unix));
    expect(windows?.frontMatter?.data).toEqual(unix?.frontMatter?.data);
  });
});

describe('sourceLabels', () => {
  it('finds the ids of sources in any text, each once', () => {
    expect([...sourceLabels('a[^one]b[^two-2]\n[^one]: [^not one] [^x')]).toEqual(['one', 'two-2']);
  });
});

describe('texts that nobody would write', () => {
  const problemsBelow = (markdown: string): string => problemsIn(documentText(`Answer.\n\n${markdown}`));

  it('more levels than the parser has room for are one problem of the file', { timeout: 60_000 }, () => {
    expect(problemsBelow(`${'**a '.repeat(2000)}${' b**'.repeat(2000)}`)).toMatchInlineSnapshot(
      `"content/pages/about.en.md:1:1: too many lists, quotations or marks stand inside one another in this file"`,
    );
  });

  it('many levels are read', () => {
    expect(problemsBelow(`${'**a '.repeat(300)}${' b**'.repeat(300)}`)).toMatchInlineSnapshot(`""`);
    expect(problemsBelow(Array.from({ length: 60 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n'))).toMatchInlineSnapshot(`""`);
  });

  it('a line of a million characters is read', () => {
    expect(problemsBelow('字'.repeat(1_000_000))).toMatchInlineSnapshot(`""`);
  });

  it('null bytes are read', () => {
    expect(problemsBelow('a\0b')).toBe('');
  });

  const markdownish = fc
    .array(
      fc.constantFrom(
        '---',
        '\n',
        '\n\n',
        '# ',
        '## ',
        'A ',
        '{#a}',
        '{#',
        '> ',
        '- ',
        '1. ',
        '| ',
        '|---|---|\n',
        ':::',
        '::',
        ':',
        'note',
        'warning',
        '[t]',
        '{faults="1"}',
        'notice',
        '{slug=x}',
        'contact',
        '[^a]',
        '[^a]: x',
        '[^',
        '](',
        '[x](/y)',
        '**',
        '*',
        '`',
        '```\n',
        '~~',
        '<b>',
        '<!--',
        '![',
        '\\',
        '    ',
        '\t',
        '\r\n',
        '\r',
        '\0',
        '医保',
        '。',
        '😀',
        '\uFEFF',
        'https://www.12333.gov.cn',
        'a@b.cn',
        '&amp;',
        commonFields,
        `---\n${commonFields}\n---\n\n`,
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));
  const bytes = fc.oneof(
    markdownish.map((text) => new TextEncoder().encode(text)),
    markdownish.map((text) => new TextEncoder().encode(documentText(text))),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }),
  );

  it('any bytes give a document or problems inside the file, and never an exception', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const file = decodeFile('content/pages/about.en.md', input);
        const { frontMatter, body } = draftContent(pageType, file);
        const isWhole = frontMatter !== undefined && body !== undefined;
        expect(isWhole || file.messages.length > 0).toBe(true);
        expect(misplacedProblems(String(file), file.messages)).toEqual([]);
        expect(file.messages.filter(({ ruleId }) => ruleId === undefined)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
