import { expect, it } from 'vitest';
import type { AuthoredBlock } from '#lib/document/blocks.ts';
import { idsOfLaw } from '#lib/content/kinds/law.ts';
import { sourcesOfLaw } from '#lib/content/compose/sources.ts';
import { lawArticleType } from '#lib/content/kinds/law-article.ts';
import { commonFields, documentText, problemsAfter, problemsIn } from '../content/example-content.ts';

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

it('the heading of an article that has another level, or no number in front of a colon, is reported', () => {
  expect(problemsAfter('law/example-law.en.md', '### Article 1: one number', '## Article 1: one number')).toContain(
    'the heading of an article has level 3 and an anchor such as `{#article-7}`',
  );
  expect(problemsAfter('law/example-law.en.md', '### Article 1: one number', '### One number')).toMatchInlineSnapshot(
    `"content/law/example-law.en.md:21:1: the heading of an article begins with its number and a colon, such as \`### Article 7: …\`"`,
  );
  expect(problemsAfter('law/example-law.zh.md', '第一条：一个号码 {#article-1}', '第一条：一个号码 {#article-one}')).toContain(
    'the heading of an article has level 3',
  );
});

const at = { line: 1, column: 1 };
const heading = (id: string, words: string): AuthoredBlock => ({
  type: 'heading',
  depth: 3,
  id,
  children: [{ type: 'text', value: words }],
  at,
});
const data = { reviewed: '2026-11-24', database: 'https://flk.npc.gov.cn' };

it('a law and each of its articles are sources, which lead to the page of the article or its place on the page of the law', () => {
  const en = {
    data: { ...data, name: 'Criminal Law' },
    blocks: [heading('article-280-1', 'Article 280-1: stolen'), heading('other', 'Other')],
  };
  const zh = { data: { ...data, name: '刑法' }, blocks: [heading('article-280-1', '第二百八十条之一：盗用')] };
  const common = { kind: 'law', link: 'https://flk.npc.gov.cn', checked: '2026-11-24' };
  const title = { en: 'Criminal Law, article 280-1', zh: '《刑法》第二百八十条之一' };
  expect(sourcesOfLaw('criminal-law', en, zh, new Set())).toEqual([
    { ...common, id: 'criminal-law', title: { en: 'Criminal Law', zh: '《刑法》' }, page: '/law/criminal-law' },
    { ...common, id: 'criminal-law-280-1', title, page: '/law/criminal-law#article-280-1' },
  ]);
  const own = sourcesOfLaw('criminal-law', en, zh, new Set(['criminal-law/article-280-1']));
  expect(own[1]?.page).toBe('/law/criminal-law/article-280-1');
  expect(idsOfLaw('criminal-law', en.blocks)).toEqual(['criminal-law', 'criminal-law-280-1']);
});

it('a caution about the text of a law stands behind the title of each of its sources', () => {
  const en = { data: { ...data, name: 'New Law', caution: 'by one transcription' }, blocks: [heading('article-2', 'Article 2: scope')] };
  const zh = { data: { ...data, name: '新法', caution: '据一份转录文本' }, blocks: [heading('article-2', '第二条：范围')] };
  expect(sourcesOfLaw('new-law', en, zh, new Set()).map(({ title }) => title)).toEqual([
    { en: 'New Law (by one transcription)', zh: '《新法》（据一份转录文本）' },
    { en: 'New Law, article 2 (by one transcription)', zh: '《新法》第二条（据一份转录文本）' },
  ]);
});

it('a name that is no title stands without title marks', () => {
  const en = { data: { ...data, name: 'Order No. 16', described: true as const }, blocks: [heading('article-4', 'Article 4: 30 days')] };
  const zh = { data: { ...data, name: '第16号令' }, blocks: [heading('article-4', '第四条：30天')] };
  expect(sourcesOfLaw('order-16', en, zh, new Set()).map(({ title }) => title.zh)).toEqual(['第16号令', '第16号令第四条']);
});
