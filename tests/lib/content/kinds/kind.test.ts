import { describe, expect, it } from 'vitest';
import { ContentError } from '#lib/content/parse/content-error.ts';
import { parseContent } from '#lib/content/kinds/kind.ts';
import { guideType } from '#lib/content/kinds/guide.ts';
import { pageType } from '#lib/content/kinds/page.ts';
import { commonFields, contentFile, documentText, problemsIn, soundContent } from '../example-content.ts';

describe('parseContent', () => {
  it('gives the fields and the body of a document without a fault', () => {
    const name = 'guides/lost-card.en.md';
    const document = parseContent(guideType, contentFile(name, soundContent[name] ?? ''));
    expect(document.data).toMatchObject({ title: 'I lost my card', related: ['/compare/cards', '/law/example-law/article-1'] });
    expect(document.answer).toHaveLength(1);
    expect(document.blocks.map(({ type }) => type)).toEqual(['heading', 'steps', 'warning', 'heading', 'note']);
    expect(document.pointOf(['title'])).toMatchObject({ line: 2, column: 8 });
  });

  it('throws all faults of a file together', () => {
    const file = contentFile('pages/about.en.md', documentText('Answer <b>.\n\n## Heading', 'title: 5'));
    expect(() => parseContent(pageType, file)).toThrow(ContentError);
    expect(() => parseContent(pageType, contentFile('pages/about.en.md', String(file)))).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: content/pages/about.en.md:2:1: \`reviewed\` is missing
      content/pages/about.en.md:2:1: \`reviewBy\` is missing
      content/pages/about.en.md:2:1: \`changes\` is missing
      content/pages/about.en.md:2:1: \`summary\` is missing
      content/pages/about.en.md:2:8: \`title\` must be a text, not \`5\`
      content/pages/about.en.md:5:8: raw HTML is not used in content: write it in Markdown
      content/pages/about.en.md:7:1: the heading “Heading” has no anchor: write one at its end, such as \`{#how-to-apply}\`]
    `);
  });
});

it('a next review that is not after the last one is reported', () => {
  const fields = (reviewBy: string): string => commonFields.replace('2026-12-31', reviewBy);
  expect(problemsIn(documentText('Answer.', fields('2026-11-22')))).toMatchInlineSnapshot(
    `"content/pages/about.en.md:5:11: \`reviewBy\` must be a later day than \`reviewed\`"`,
  );
  expect(problemsIn(documentText('Answer.', fields('2025-12-31')))).toBe(problemsIn(documentText('Answer.', fields('2026-11-22'))));
  expect(problemsIn(documentText('Answer.', fields('2026-11-23')))).toBe('');
});

it('a quotation outside a law article is reported', () => {
  expect(problemsIn(documentText('Answer.\n\n## A {#a}\n\n> Words.'))).toMatchInlineSnapshot(
    `"content/pages/about.en.md:13:1: a quotation stands only in a law article"`,
  );
});
