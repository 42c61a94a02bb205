import { expect, it } from 'vitest';
import { documentText, problemsOfRule, soundContent } from '../example-content.ts';

/** What is said of the answer of a page whose body is this. */
function problemsWith(body: string, locale: 'en' | 'zh' = 'en'): string {
  return problemsOfRule('answer', { ...soundContent, [`pages/about.${locale}.md`]: documentText(body) });
}

it('a document without a body has no answer', () => {
  expect(problemsWith('')).toMatchInlineSnapshot(
    `"content/pages/about.en.md:1:1: the answer is missing: write it between the front matter and the first heading"`,
  );
});

it('an English answer has at most 40 words; marks and sources do not count', () => {
  expect(problemsWith(`${'word '.repeat(38)}**bold** [link](/x).[^a][^b]`)).toBe('');
  expect(problemsWith(`${'word '.repeat(20)}\n\n${'word '.repeat(21)}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:9:1: the answer has 41 words; 40 fit on the first screen"`,
  );
});

it('a Chinese answer has at most 90 characters; spaces do not count', () => {
  expect(problemsWith(`${'字'.repeat(80)} ${'𠮷'.repeat(10)}`, 'zh')).toBe('');
  expect(problemsWith('字'.repeat(91), 'zh')).toMatchInlineSnapshot(
    `"content/pages/about.zh.md:9:1: the answer has 91 characters; 90 fit on the first screen"`,
  );
});

it('an answer that hangs on a date is short enough before the day and after it', () => {
  const dated = (shown: string, count: number): string => `:::${shown}{day=2027-01-01}\n${'word '.repeat(count)}\n:::`;
  expect(problemsWith(`${dated('until', 40)}\n\n${dated('from', 40)}`)).toBe('');
  expect(problemsWith(`${dated('until', 40)}\n\n${dated('from', 41)}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:13:1: the answer has 41 words; 40 fit on the first screen"`,
  );
  expect(problemsWith(`word\n\n${dated('until', 40)}`)).toMatchInlineSnapshot(
    `"content/pages/about.en.md:9:1: the answer has 41 words; 40 fit on the first screen"`,
  );
});
