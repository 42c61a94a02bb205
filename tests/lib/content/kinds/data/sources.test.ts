import { describe, expect, it } from 'vitest';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { sourcesFile } from '#lib/content/kinds/data/sources.ts';
import { contentFile, problemsAfter, problemsOf, soundContent } from '../../example-content.ts';

/** What the register's own parser says about a text. */
function problemsInRegister(text: string): string {
  try {
    sourcesFile.parse(contentFile('sources.yaml', text));
    return '';
  } catch (error) {
    if (error instanceof ContentError) return formatProblems(error.problems);
    throw error;
  }
}

it('a register gives its sources by id, in the order of the file, and where each stands', () => {
  const register = sourcesFile.parse(contentFile('sources.yaml', soundContent['sources.yaml'] ?? ''));
  expect(Object.keys(register.data)).toEqual(['law-1', 'notice']);
  expect(register.data.notice).toEqual({
    kind: 'official-notice',
    title: { en: 'A notice', zh: '通知' },
    copy: 'example.org/notice',
    checked: '2026-11-22',
  });
  expect(register.pointOf(['notice'])).toMatchObject({ line: 8, column: 1 });
  expect(register.pointOf(['law-1', 'checked'])).toMatchObject({ line: 7, column: 12 });
});

describe('a source that is wrong', () => {
  it('a kind that is none is reported with those there are', () => {
    expect(problemsAfter('sources.yaml', 'kind: official-notice', 'kind: notice')).toMatchInlineSnapshot(
      `"content/sources.yaml:9:9: \`notice.kind\` must be \`law\` or \`official-notice\` or \`lists\` or \`list\` or \`press\` or \`varies-locally\` or \`source-article\`, not \`notice\`"`,
    );
  });

  it('a link that is not to an official site is reported', () => {
    expect(problemsAfter('sources.yaml', 'link: https://flk.npc.gov.cn', 'link: https://example.org/gov.cn')).toMatchInlineSnapshot(
      `"content/sources.yaml:6:9: \`law-1.link\` must be an official address: \`https://\` and a host that ends in \`.gov.cn\`"`,
    );
    expect(problemsInRegister('a:\n  link: http://flk.npc.gov.cn')).toContain('`a.link` must be an official address');
  });

  it('a title in one language is reported', () => {
    expect(problemsAfter('sources.yaml', '    zh: 通知\n', '')).toMatchInlineSnapshot(
      `"content/sources.yaml:10:3: \`notice.title.zh\` is missing"`,
    );
  });

  it('a title that is one text is reported', () => {
    expect(problemsAfter('sources.yaml', 'title:\n    en: A notice\n    zh: 通知', 'title: A notice')).toMatchInlineSnapshot(
      `"content/sources.yaml:10:10: \`notice.title\` must be a group of fields, not \`A notice\`"`,
    );
  });

  it('an unknown field is reported with the fields there are', () => {
    expect(problemsAfter('sources.yaml', 'copy: example.org/notice', 'url: example.org/notice')).toMatchInlineSnapshot(
      `"content/sources.yaml:13:3: \`url\` is not a field of \`notice\`; the fields are \`kind\`, \`title\`, \`link\`, \`copy\`, \`checked\`"`,
    );
  });

  it('an id that is not lower-case letters, digits and hyphens is reported', () => {
    expect(problemsInRegister('Law_1:\n  kind: law\n12:\n  kind: law')).toMatchInlineSnapshot(`
      "content/sources.yaml:1:1: \`Law_1\` must be lower-case letters and digits joined by hyphens
      content/sources.yaml:3:1: \`12\` must be lower-case letters and digits joined by hyphens"
    `);
  });

  it('an id that stands there twice is reported', () => {
    expect(problemsInRegister(`${soundContent['sources.yaml']}notice:\n  kind: law\n`)).toMatchInlineSnapshot(
      `"content/sources.yaml:15:1: this field stands here a second time"`,
    );
  });

  it('an id that a law of the site has already is reported', () => {
    const source = 'example-law-1:\n  kind: law\n  title:\n    en: X\n    zh: X\n  checked: 2026-11-22\n';
    expect(problemsAfter('sources.yaml', 'law-1:\n', `${source}law-1:\n`)).toMatchInlineSnapshot(
      `"content/sources.yaml:1:1: \`example-law-1\` is a law of the site, or an article of one: remove it here"`,
    );
  });
});

describe('a register that is wrong', () => {
  it('a missing register is one problem, not one at every source', () => {
    const { 'sources.yaml': register, ...rest } = soundContent;
    expect(register).toBeDefined();
    expect(problemsOf(rest)).toMatchInlineSnapshot(`"content/sources.yaml:1:1: this file is missing"`);
  });

  it('a register that is a list is reported', () => {
    expect(problemsInRegister('- law-1\n- notice')).toMatchInlineSnapshot(
      `"content/sources.yaml:1:1: this must be a group of fields, not a list"`,
    );
  });

  it('a register in two parts is reported', () => {
    expect(problemsInRegister('a:\n  kind: law\n---\nb:\n  kind: law')).toMatchInlineSnapshot(
      `"content/sources.yaml:3:1: a line \`---\` divides this file in two: remove it"`,
    );
  });
});
