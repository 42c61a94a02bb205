import { describe, expect, it } from 'vitest';
import { glossaryFile } from '#lib/content/kinds/data/glossary.ts';
import { contentFile, problemsAfter, problemsOf, soundContent } from '../../example-content.ts';

const name = 'glossary.yaml';
const second = `  coin:
    names:
      en: [coin]
      zh: [硬币]
    pinyin: yìngbì
    typed: []
    meaning:
      en: Money of metal.
      zh: 金属做的钱。
    sources: [notice]
`;

it('the glossary gives its terms in the order of the file, each with its id', () => {
  const { terms, reviewBy } = glossaryFile.parse(contentFile(name, `${soundContent[name]}${second}`)).data;
  expect(Object.entries(terms).map(([id, { pinyin }]) => [id, pinyin])).toEqual([
    ['card', 'yínháng kǎ'],
    ['coin', 'yìngbì'],
  ]);
  expect(reviewBy).toBe('2026-12-31');
});

describe('a glossary that is wrong', () => {
  it('a missing glossary is one problem', () => {
    const { [name]: glossary, ...rest } = soundContent;
    expect(glossary).toBeDefined();
    expect(problemsOf(rest)).toMatchInlineSnapshot(`"content/glossary.yaml:1:1: this file is missing"`);
  });

  it('a name that two terms have is reported at the second', () => {
    expect(
      problemsOf({ ...soundContent, [name]: `${soundContent[name]}${second.replace('[coin]', '[coin, Bank Card]')}` }),
    ).toMatchInlineSnapshot(`"content/glossary.yaml:19:18: “Bank Card” is a name of \`card\` too"`);
  });

  it('a source that there is not is reported where it is named', () => {
    expect(problemsAfter(name, 'sources: [notice]', 'sources: [notice, law-9]')).toMatchInlineSnapshot(
      `"content/glossary.yaml:16:23: there is no source \`law-9\`"`,
    );
  });

  it('a field that is missing, an id that is none and changes out of order are reported in one run', () => {
    const text = (soundContent[name] ?? '')
      .replace('    pinyin: yínháng kǎ\n', '')
      .replace('  card:', '  Bank Card:')
      .replace('day: 2026-11-22', 'day: 2026-11-99');
    expect(problemsOf({ ...soundContent, [name]: text })).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:10: \`changes[0].day\` must be a day of the calendar such as 2026-11-22, not \`2026-11-99\`
      content/glossary.yaml:7:3: \`terms.Bank Card\` must be lower-case letters and digits joined by hyphens"
    `);
  });

  it('a meaning that is too long a sentence is reported', () => {
    expect(problemsAfter(name, 'zh: 银行发的卡。', `zh: ${'字'.repeat(61)}。`)).toMatchInlineSnapshot(`
      "content/glossary.yaml:1:1: the sentences of this document have 62.0 characters on average; the most is 30: shorten the longest
      content/glossary.yaml:15:11: this sentence has 62 characters; the most is 60: make two of it"
    `);
  });

  it('a review date that is not after the review, and a change after it, are reported', () => {
    expect(problemsAfter(name, 'reviewed: 2026-11-22', 'reviewed: 2026-11-21')).toMatchInlineSnapshot(
      `"content/glossary.yaml:4:10: \`changes\` begins with 2026-11-22, after the document was last \`reviewed\`"`,
    );
    expect(problemsAfter(name, 'reviewBy: 2026-12-31', 'reviewBy: 2026-11-22')).toMatchInlineSnapshot(
      `"content/glossary.yaml:2:11: \`reviewBy\` must be a later day than \`reviewed\`"`,
    );
  });
});

it('a source that only the glossary names is used, and its terms can be linked to', () => {
  const source = 'only-here:\n  kind: law\n  title:\n    en: X\n    zh: X\n  checked: 2026-11-22\n';
  const content = { ...soundContent, [name]: (soundContent[name] ?? '').replace('[notice]', '[only-here]') };
  expect(problemsOf({ ...content, 'sources.yaml': `${source}${soundContent['sources.yaml']}` })).toBe('');
  const link = (anchor: string): string =>
    problemsAfter('comparisons/cards.zh.md', '[www.12333.gov.cn](https://www.12333.gov.cn)', `[x](/glossary#${anchor})`);
  expect(link('term-card')).not.toContain('leads nowhere');
  expect(link('term-coin')).toContain('`/glossary` has no anchor `#term-coin`');
});
