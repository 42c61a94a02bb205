import * as fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { draftYaml } from '#lib/content/parse/yaml.ts';
import { commonFields, documentText, misplacedProblems, problemsIn } from '../example-content.ts';

function problemsWithFields(fields: string): string {
  return problemsIn(documentText('Answer.', fields));
}

const rest = `summary: S.
reviewed: 2026-11-22
reviewBy: 2026-12-31`;

describe('fields that do not fit', () => {
  it('an unknown field is reported with the fields there are', () => {
    expect(problemsWithFields(`${commonFields}\nsumary: B`)).toMatchInlineSnapshot(
      `"content/pages/about.en.md:7:1: \`sumary\` is not a field; the fields are \`reviewed\`, \`reviewBy\`, \`changes\`, \`title\`, \`summary\`, \`tasks\`"`,
    );
  });

  it('an unknown field of a group is reported with the fields of that group', () => {
    expect(problemsIn(documentText('Answer.', `${commonFields}\nrelated:\n  - /x\nbutton:\n  link: /x\n  label: X`), 'guides/x.en.md'))
      .toMatchInlineSnapshot(`
        "content/guides/x.en.md:2:1: \`topic\` is missing
        content/guides/x.en.md:9:1: \`button.href\` is missing
        content/guides/x.en.md:10:3: \`link\` is not a field of \`button\`; the fields are \`href\`, \`label\`"
      `);
  });

  it('a name that JavaScript gives a meaning to is an unknown field like any other', () => {
    expect(problemsWithFields(`${commonFields}\n__proto__: x\nconstructor: y\ntoString: z`)).toMatchInlineSnapshot(`
      "content/pages/about.en.md:7:1: \`__proto__\` is not a field; the fields are \`reviewed\`, \`reviewBy\`, \`changes\`, \`title\`, \`summary\`, \`tasks\`
      content/pages/about.en.md:8:1: \`constructor\` is not a field; the fields are \`reviewed\`, \`reviewBy\`, \`changes\`, \`title\`, \`summary\`, \`tasks\`
      content/pages/about.en.md:9:1: \`toString\` is not a field; the fields are \`reviewed\`, \`reviewBy\`, \`changes\`, \`title\`, \`summary\`, \`tasks\`"
    `);
  });

  it('every missing field is reported where its group begins', () => {
    expect(problemsWithFields('title: A')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`reviewed\` is missing
      content/pages/about.en.md:2:1: \`reviewBy\` is missing
      content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:1: \`summary\` is missing"
    `);
    expect(problemsIn(documentText('Answer.', `${commonFields}\nrelated:\n  - /x\nbutton:\n  label: X`), 'guides/x.en.md'))
      .toMatchInlineSnapshot(`
      "content/guides/x.en.md:2:1: \`topic\` is missing
      content/guides/x.en.md:9:1: \`button.href\` is missing"
    `);
  });

  it('front matter without a field misses them all', () => {
    expect(problemsWithFields('# nothing')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`reviewed\` is missing
      content/pages/about.en.md:2:1: \`reviewBy\` is missing
      content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:1: \`title\` is missing
      content/pages/about.en.md:2:1: \`summary\` is missing"
    `);
  });

  it('front matter that is a list or a word is reported', () => {
    expect(problemsWithFields('- a\n- b')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:2:1: this must be a group of fields, not a list"`,
    );
    expect(problemsWithFields('hello')).toMatchInlineSnapshot(
      `"content/pages/about.en.md:2:1: this must be a group of fields, not \`hello\`"`,
    );
  });

  it('a value of the wrong type is reported with what it should be', () => {
    expect(problemsWithFields(`title: 58\nsummary:\n  - S.\nreviewed: 2026-11-22\nreviewBy: 2026-12-31`)).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:8: \`title\` must be a text, not \`58\`
      content/pages/about.en.md:3:1: \`summary\` must be a text, not a list"
    `);
    expect(problemsIn(documentText('Answer.', `${commonFields}\nrelated: /x\nbutton: Press`), 'guides/x.en.md')).toMatchInlineSnapshot(`
      "content/guides/x.en.md:2:1: \`topic\` is missing
      content/guides/x.en.md:7:10: \`related\` must be a list, not \`/x\`
      content/guides/x.en.md:8:9: \`button\` must be a group of fields, not \`Press\`"
    `);
    expect(problemsIn(documentText('Answer.', `${commonFields}\nnumber: one`), 'law/x/article-1.en.md')).toContain(
      '`number` must be a number, not `one`',
    );
    expect(problemsIn(documentText('Answer.', `${commonFields}\nnumber: .nan`), 'law/x/article-1.en.md')).toContain(
      '`number` must be a number, not `NaN`',
    );
  });

  it('a field without a value is reported as such', () => {
    expect(problemsWithFields(`title:\n${rest}`)).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:7: \`title\` has no value"
    `);
  });

  it('an empty list is reported', () => {
    expect(problemsIn(documentText('Answer.', `${commonFields}\nrelated: []\nbutton:\n  href: /x\n  label: X`), 'guides/x.en.md'))
      .toMatchInlineSnapshot(`
      "content/guides/x.en.md:2:1: \`topic\` is missing
      content/guides/x.en.md:7:1: \`related\` must not be empty"
    `);
  });

  it('a day that is not written as one, or that the calendar does not have, is reported', () => {
    expect(problemsWithFields('title: A\nsummary: S.\nreviewed: 22/11/2026\nreviewBy: 2026-02-30')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:4:11: \`reviewed\` must be a day of the calendar such as 2026-11-22, not \`22/11/2026\`
      content/pages/about.en.md:5:11: \`reviewBy\` must be a day of the calendar such as 2026-11-22, not \`2026-02-30\`"
    `);
    expect(problemsWithFields('title: A\nsummary: S.\nreviewed: 2026\nreviewBy: ""')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:4:11: \`reviewed\` must be a day of the calendar such as 2026-11-22, not \`2026\`
      content/pages/about.en.md:5:11: \`reviewBy\` must be a day of the calendar such as 2026-11-22, not an empty text"
    `);
  });

  it('a text of several lines, or with a space at its end, is reported', () => {
    expect(problemsWithFields('title: " A"\nsummary: |\n  one\n  two\nreviewed: 2026-11-22\nreviewBy: 2026-12-31')).toMatchInlineSnapshot(`
      "content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:8: \`title\` must be one line of text, not empty and with no space at either end
      content/pages/about.en.md:3:10: \`summary\` must be one line of text, not empty and with no space at either end"
    `);
  });

  it('a long wrong value is repeated in part and on one line', () => {
    expect(problemsWithFields(`title: A\nsummary: S.\nreviewed: "${'no day '.repeat(200)}"\nreviewBy: "two\n\n  lines"`))
      .toMatchInlineSnapshot(`
        "content/pages/about.en.md:2:1: \`changes\` is missing
        content/pages/about.en.md:4:11: \`reviewed\` must be a day of the calendar such as 2026-11-22, not \`no day no day no day no day no day no day no day no day no d…\`
        content/pages/about.en.md:5:11: \`reviewBy\` must be a day of the calendar such as 2026-11-22, not \`two lines\`"
      `);
  });

  it('columns count characters after Chinese words too', () => {
    expect(problemsWithFields('{title: 医保卡在哪里更换, summary: 5, reviewed: 2026-11-22, reviewBy: 2026-12-31}')).toMatchInlineSnapshot(
      `
      "content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:28: \`summary\` must be a text, not \`5\`"
    `,
    );
  });
});

const schema = z.strictObject({ title: z.string(), items: z.array(z.string()).optional() });

it('data comes with the place of every field', () => {
  const text = '---\ntitle: 甲\nitems:\n  - one\n  - two\n---\n';
  const file = new VFile(text);
  const frontMatter = draftYaml(file, text.slice(4, -4), 4, schema);
  expect(frontMatter?.data).toEqual({ title: '甲', items: ['one', 'two'] });
  expect(frontMatter?.pointOf(['title'])).toMatchObject({ line: 2, column: 8 });
  expect(frontMatter?.pointOf(['items'])).toMatchObject({ line: 3, column: 1 });
  expect(frontMatter?.pointOf(['items', 1])).toMatchObject({ line: 5, column: 5 });
  expect(frontMatter?.pointOf(['items', 7])).toMatchObject({ line: 3, column: 1 });
  expect(frontMatter?.pointOf(['nothing'])).toMatchObject({ line: 2, column: 1 });
});

const yamlish = fc
  .array(
    fc.constantFrom(
      'title',
      ': ',
      '- ',
      '  ',
      '\n',
      '&a ',
      '*a',
      '!t ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '|',
      '>',
      '#',
      '%',
      '@',
      '`',
      '? ',
      '---',
      '...',
      '<<',
      '\t',
      '\r\n',
      '\0',
      '__proto__',
      '医',
      '1',
      '.nan',
      'null',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

it('any text either gives data or problems inside the file, and never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (yaml) => {
      const file = new VFile({ path: 'x', value: yaml });
      const frontMatter = draftYaml(file, yaml, 0, schema);
      expect(frontMatter === undefined).toBe(file.messages.length > 0);
      expect(misplacedProblems(yaml, file.messages)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
