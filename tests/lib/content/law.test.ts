import { expect, it } from 'vitest';
import { lawArticleType } from '#lib/content/law-type.ts';
import { commonFields, documentText, problemsAfter, problemsIn } from './example-content.ts';

it('the slug of an article is its law and its number', () => {
  expect(lawArticleType.file.exec('law/social-insurance-law/article-58.zh.md')?.groups).toEqual({
    slug: 'social-insurance-law/article-58',
    locale: 'zh',
  });
  expect(lawArticleType.path('social-insurance-law/article-58')).toBe('/law/social-insurance-law/article-58');
  const others = ['law/x/article-0.en.md', 'law/x/article-058.en.md', 'law/x/58.en.md', 'law/article-58.en.md', 'law/x/article-58.fr.md'];
  expect(others.filter((name) => lawArticleType.file.test(name))).toEqual([]);
});

it('an article whose number is not that of its file is reported at the number', () => {
  expect(problemsAfter('law/example-law/article-1.en.md', 'number: 1', 'number: 11')).toMatchInlineSnapshot(
    `"content/law/example-law/article-1.en.md:4:9: \`number\` is 11, but the file is named article-1.en.md"`,
  );
});

it('a paragraph of an article without the words of the law is reported at its heading', () => {
  expect(problemsAfter('law/example-law/article-1.zh.md', '> 人人有号码。\n\n', '')).toMatchInlineSnapshot(
    `"content/law/example-law/article-1.zh.md:12:1: below this heading the words of the law are missing: a quotation that begins with \`> \`"`,
  );
});

it('an article that quotes no paragraph at all is reported', () => {
  const fields = `${commonFields}\nnumber: 1`;
  expect(
    problemsIn(documentText('Answer.\n\n## Scope {#scope}\n\nWords.', fields), 'law/example-law/article-1.en.md'),
  ).toMatchInlineSnapshot(
    `"content/law/example-law/article-1.en.md:1:1: the words of the law are missing: a heading such as \`## Paragraph 1 {#paragraph-1}\`, and below it a quotation that begins with \`> \`"`,
  );
});

it('a law with a database that is not official is reported', () => {
  expect(problemsAfter('law/example-law.en.md', 'https://flk.npc.gov.cn', 'https://laws.example.org')).toMatchInlineSnapshot(
    `"content/law/example-law.en.md:11:11: \`database\` must be an official address: \`https://\` and a host that ends in \`.gov.cn\`"`,
  );
});

it('an article whose law the site does not have is reported', () => {
  expect(problemsAfter('law/example-law.en.md', 'amended:\n  - 2018-12-29', 'amended: 2018-12-29')).toMatchInlineSnapshot(
    `"content/law/example-law.en.md:8:10: \`amended\` must be a list, not \`2018-12-29\`"`,
  );
});
