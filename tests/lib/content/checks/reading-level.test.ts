import { describe, expect, it } from 'vitest';
import { problemsAfter, problemsWithWords } from '../example-content.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');

describe('English', () => {
  it('a sentence is found through bold words, links, several lines and the indentation of a list', () => {
    expect(
      problemsWithWords(`- One.[^site]\n- Two. **Three** [four](/guides)\n  ${words(15)}\n  ${words(15)}.[^site]`),
    ).toMatchInlineSnapshot(`"content/pages/about.en.md:14:10: this sentence has 32 words; the most is 30: make two of it"`);
  });

  it('a number with a point, an abbreviation without a space after it, and marks behind a full stop end no sentence twice', () => {
    expect(problemsWithWords(`${words(20)} 1.5 gov.cn “${words(5)}.” ${words(20)}.[^site]`)).toBe('');
  });

  it('each item and each cell is read by itself, and headings are no sentences', () => {
    const row = `| Row | ${words(16)}[^site] | ${words(16)}[^site] |`;
    expect(problemsWithWords(`| | A | B |\n|---|---|---|\n${row}\n\n### ${words(31)} {#long}`)).not.toContain('this sentence');
  });

  it('sentences that are too long on average are reported once for the document', () => {
    const sentence = `${words(30)}.[^site]`;
    expect(problemsWithWords([sentence, sentence, sentence].join('\n\n'))).toMatchInlineSnapshot(
      `"content/pages/about.en.md:1:1: the sentences of this document have 19.2 words on average; the most is 18: shorten the longest"`,
    );
  });
});

describe('Chinese', () => {
  it('60 characters between full stops are let through, 61 are reported where they begin', () => {
    expect(problemsWithWords(`短句。${'字'.repeat(59)}。[^site]`, 'zh')).toBe('');
    expect(problemsWithWords(`短句。${'字'.repeat(60)}。[^site]`, 'zh')).toMatchInlineSnapshot(
      `"content/pages/about.zh.md:13:4: this sentence has 61 characters; the most is 60: make two of it"`,
    );
  });

  it('a semicolon ends no sentence, and spaces are not counted', () => {
    expect(problemsWithWords(`${'字'.repeat(30)}；拨打 [12333](tel:12333) ${'字'.repeat(30)}。[^site]`, 'zh')).toMatchInlineSnapshot(
      `"content/pages/about.zh.md:13:1: this sentence has 69 characters; the most is 60: make two of it"`,
    );
  });

  it('sentences that are too long on average are reported once for the document', () => {
    const sentence = `${'字'.repeat(45)}。[^site]`;
    expect(problemsWithWords([sentence, sentence, sentence].join('\n\n'), 'zh')).toMatchInlineSnapshot(
      `"content/pages/about.zh.md:1:1: the sentences of this document have 30.8 characters on average; the most is 30: shorten the longest"`,
    );
  });
});

it('the words of a law that is quoted are not judged', () => {
  expect(problemsAfter('law/example-law/article-1.zh.md', '> 人人有号码。', `> ${'字'.repeat(80)}。`)).toBe('');
});

it('a summary is judged too', () => {
  expect(problemsAfter('pages/about.en.md', 'summary: Who we are.', `summary: ${words(31)}.`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:3:10: this sentence has 31 words; the most is 30: make two of it"`,
  );
});
