import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { contentTypes } from '#lib/content/kinds/content-types.ts';
import { checkContent } from '#lib/content/check.ts';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { draftContent } from '#lib/content/kinds/kind.ts';

/** The fields that every document has. */
export const commonFields = `title: About
summary: Who we are.
reviewed: 2026-11-22
reviewBy: 2026-12-31
changes: [{ day: 2026-11-22, what: First published. }]`;

/** A document as an author writes it: with the common fields, its body begins on line 9. */
export function documentText(body: string, fields = commonFields): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

const guideFields = {
  en: `title: I lost my card
summary: What to do first.
button:
  href: /compare/cards
  label: Which card do I have?
related:
  - /compare/cards
  - /law/example-law/article-1
topic: card
reviewed: 2026-11-22
reviewBy: 2026-12-31
changes: [{ day: 2026-11-22, what: First published. }]`,
  zh: `title: 卡丢了
summary: 先做什么。
button:
  href: /compare/cards
  label: 我的是哪种卡？
related:
  - /compare/cards
  - /law/example-law/article-1
topic: card
reviewed: 2026-11-22
reviewBy: 2026-12-31
changes: [{ day: 2026-11-22, what: 首次发布。 }]`,
};

const lawFields = (title: string, adoptedBy: string): string => `title: ${title}
name: ${title}
summary: S
adoptedBy: ${adoptedBy}
adopted: 2010-10-28
inForce: 2011-07-01
amended:
  - 2018-12-29
copies: [2026-05-16]
database: https://flk.npc.gov.cn
reviewed: 2026-11-22
reviewBy: 2026-12-31
changes: [{ day: 2026-11-22, what: S }]`;

const articleFields = (title: string): string => `title: ${title}
summary: S
number: 1
reviewed: 2026-11-22
reviewBy: 2026-12-31
changes: [{ day: 2026-11-22, what: S }]`;

const noticeFields = `title: Scams
reviewed: 2026-11-22
reviewBy: 2026-12-31
changes: [{ day: 2026-11-22, what: S }]`;

/** The parts of an outcome. */
const flowOutcome = `
    answer: [answer-lost]
    first: [report]
    where: [office]
    bring: [id-card]
    ask: [fee]
    wrong: [doctor]
    rights: [counter]
    call: [line]
    request: lost
    related: [/guides/lost-card]`;

/** The document that holds the parts of the flow. */
function flowParts(words: string, items: string): string {
  const parts = [
    ['answer', 'answer-lost', words],
    ['first', 'report', words],
    ['where', 'office', words],
    ['bring', 'id-card', items],
    ['ask', 'fee', items],
    ['wrong', 'doctor', words],
    ['rights', 'counter', items],
    ['call', 'line', items],
  ];
  return parts.map(([kind, id, text]) => `## ${kind} {#${kind}}\n\n### ${id} {#${id}}\n\n${text}`).join('\n\n');
}

/** A small site without a fault: every type of content and every kind of block, in both languages. */
export const soundContent: Readonly<Record<string, string>> = {
  'guides/lost-card.en.md': documentText(
    `Report the loss first. Call [12333](tel:12333).[^notice]

## What to do {#steps}

1. **Report the loss**

   By telephone.[^notice]

2. **Ask for a new card**

:::warning[Asked for a password?]
Tell nobody.[^notice]
:::

## Which card {#cards}

:::note{faults="1 2"}
See [the law](/law/example-law/article-1#paragraph-1).[^example-law-1]
:::`,
    guideFields.en,
  ),
  'guides/lost-card.zh.md': documentText(
    `先挂失，拨打 [12333](tel:12333)。[^notice]

## 怎么办 {#steps}

1. **挂失**

   打电话。[^notice]

2. **补卡**

:::warning[有人要密码？]
谁都不要告诉。[^notice]
:::

## 哪种卡 {#cards}

:::note{faults="1 2"}
见[法律](/law/example-law/article-1#paragraph-1)。[^example-law-1]
:::`,
    guideFields.zh,
  ),
  'notices/scams.en.md': documentText(
    `:::until{day=2027-01-01}
Old words.[^notice]
:::

:::from{day=2027-01-01}
New words.[^notice]
:::`,
    noticeFields,
  ),
  'notices/scams.zh.md': documentText(
    `:::until{day=2027-01-01}
旧话。[^notice]
:::

:::from{day=2027-01-01}
新话。[^notice]
:::`,
    noticeFields,
  ),
  'comparisons/cards.en.md': documentText(`Take the new one.[^notice]

## The points {#points}

| | Old card | New card |
|---|---|---|
| Use | One[^notice] | All[^notice] |

- [www.12333.gov.cn](https://www.12333.gov.cn)

::notice{slug=scams}`),
  'comparisons/cards.zh.md': documentText(`用新卡。[^notice]

## 区别 {#points}

| | 旧卡 | 新卡 |
|---|---|---|
| 用途 | 一种[^notice] | 全部[^notice] |

- [www.12333.gov.cn](https://www.12333.gov.cn)

::notice{slug=scams}`),
  'law/example-law.en.md': documentText(
    `In force.[^law-1]

## Your number {#number}

### Article 1: one number {#article-1}

Everybody has one.`,
    lawFields('Example Law', 'A congress'),
  ),
  'law/example-law.zh.md': documentText(
    `有效。[^law-1]

## 号码 {#number}

### 第一条：一个号码 {#article-1}

人人都有。`,
    lawFields('示例法', '大会'),
  ),
  'law/example-law/article-1.en.md': documentText(
    `Everybody has a number.[^law-1]

## Paragraph 1 {#paragraph-1}

> Everybody has a number.

- **You:** one number.[^law-1]`,
    articleFields('Article 1'),
  ),
  'law/example-law/article-1.zh.md': documentText(
    `人人有号码。[^law-1]

## 第一款 {#paragraph-1}

> 人人有号码。

- **你：** 一个号码。[^law-1]`,
    articleFields('第一条'),
  ),
  'pages/about.en.md': documentText(`We are nobody.[^site]

## Report {#report}

::contact`),
  'pages/about.zh.md': documentText(`我们谁也不是。[^site]

## 报告 {#report}

::contact`),
  'sources.yaml': `law-1:
  kind: law
  title:
    en: Example Law, article 1
    zh: 《示例法》第一条
  link: https://flk.npc.gov.cn
  checked: 2026-11-22
notice:
  kind: official-notice
  title:
    en: A notice
    zh: 通知
  copy: example.org/notice
  checked: 2026-11-22
`,
  'glossary.yaml': `reviewed: 2026-11-22
reviewBy: 2026-12-31
changes:
  - day: 2026-11-22
    what: { en: First published., zh: 首次发布。 }
terms:
  card:
    names:
      en: [bank card, bank cards]
      zh: [银行卡]
    pinyin: yínháng kǎ
    typed: [yinhangka]
    meaning:
      en: A card of a bank.
      zh: 银行发的卡。
    sources: [notice]
`,
  'flows/what-should-i-do.yaml': `reviewed: 2026-11-22
reviewBy: 2026-12-31
changes:
  - day: 2026-11-22
    what: { en: First published., zh: 首次发布。 }
start: what
questions:
  what:
    asks: what
    answers:
      lost: who
      message: scam
  who:
    asks: who
    answers: { self: lost-self, child: lost-child }
outcomes:
  lost-self:${flowOutcome}
  lost-child:${flowOutcome}
  scam:${flowOutcome}
`,
  'flows/what-should-i-do.words.yaml': `title: { en: What now?, zh: 怎么办？ }
summary: { en: Two questions., zh: 两个问题。 }
questions:
  what:
    title: { en: What happened?, zh: 出了什么事？ }
    answers:
      lost: { en: Lost, zh: 丢了 }
      message: { en: A message, zh: 短信 }
  who:
    title: { en: For whom?, zh: 替谁办？ }
    answers:
      self: { en: Myself, zh: 自己 }
      child: { en: A child, zh: 孩子 }
outcomes:
  lost-self: { en: Your card, zh: 你的卡 }
  lost-child: { en: Their card, zh: 孩子的卡 }
  scam: { en: A scam, zh: 骗局 }
requests:
  lost: { en: I lost my card., zh: 我的卡丢了。 }
`,
  'flows/what-should-i-do.en.md': documentText(flowParts('Words.[^notice]', '- Item.[^notice]'), noticeFields),
  'flows/what-should-i-do.zh.md': documentText(flowParts('字。[^notice]', '- 项。[^notice]'), noticeFields),
  'places/regions.csv': `code,slug,name_zh,short_zh,name_en,short_en,pinyin,hrss_site,hrss_seen,medical_site,medical_seen,dialling_code,note_en,note_zh,note_source,source,checked
110000,beijing,北京市,北京,Beijing Municipality,Beijing,běi jīng,rsj.beijing.gov.cn,several,ybj.beijing.gov.cn,parts,010,,,,notice,2026-11-22
320000,jiangsu,江苏省,江苏,Jiangsu Province,Jiangsu,jiāng sū,jshrss.jiangsu.gov.cn,several,ybj.jiangsu.gov.cn,one,025,"A note, with a comma.",注意。,notice,notice,2026-11-22
`,
  'places/cities.csv': `code,name_zh,short_zh,name_en,level,pinyin,dialling_code,source,checked
110000,北京市,北京,Beijing,municipality,běi jīng,010,notice,2026-11-22
320500,苏州市,苏州,Suzhou,city,sū zhōu,0512,notice,2026-11-22
321300,宿迁市,宿迁,Suqian,city,sù qiān,,notice,2026-11-22
`,
  'places/spellings.csv': `# Other names.
typed,place
Peking,110000
Soochow,320500
兵团,corps
`,
  'places/county-names.csv': 'name_zh,short_zh,pinyin,place\n昆山市,昆山,,320500\n',
  'places/former-names.csv': 'name_zh,short_zh,pinyin,place\n吴县,吴县,,320500\n',
  'places/areas.csv': 'names,places\n浦口新城,320500\n',
  'places/everyday-words.csv': 'name\n昆山\n',
  'search-words.yaml': `- means: [lost]
  typed: [missing, 丢了]
`,
  'asked-by-some.yaml': `- addresses: [/guides/lost-card]
  said: [missing, 丢了]
`,
  'subjects.yaml': `ours: [card]
usual: [paper]
others:
  - typed: [weather]
  - typed: [income tax]
    ask: tax
    always: true
passing: [insurance]
`,
  'places/questions.yaml': `- differs: { en: The fee, zh: 费用 }
  ask: { en: What does it cost?, zh: 多少钱？ }
`,
  'moved.yaml': '/guides/dropped-card: /guides/lost-card\n',
  'order.yaml': 'guides: [lost-card]\nlaw: [example-law]\n',
  'words-to-avoid.yaml': `en:
  - avoid: [utilise]
    instead: “use”
zh:
  - avoid: [您]
    instead: “你”
`,
};

/** One file of `content/`. */
export function contentFile(name: string, text: string): VFile {
  return new VFile({ path: `content/${name}`, value: text });
}

/** What code names of the sound content. */
export const knownIds = { paths: ['/compare/cards', '/guides/lost-card#steps'], sources: ['example-law-1', 'notice'] };

/** What the check of all content prints for these files, whatever code names of them. */
export function problemsOf(content: Readonly<Record<string, string>>): string {
  return formatProblems(problemsFound(content).filter(({ ruleId }) => ruleId !== 'known-ids'));
}

/** What one rule of the check of all content prints for these files. */
export function problemsOfRule(ruleId: string, content: Readonly<Record<string, string>>): string {
  return formatProblems(problemsFound(content).filter((problem) => problem.ruleId === ruleId));
}

function problemsFound(content: Readonly<Record<string, string>>): readonly VFileMessage[] {
  const files = Object.entries(content).map(([name, text]) => contentFile(name, text));
  return checkContent(files, knownIds).problems;
}

/** The sound content with one passage of one file written differently. */
export function edited(name: string, passage: string, replacement: string, content = soundContent): Record<string, string> {
  const text = content[name];
  if (text?.split(passage).length !== 2) throw new Error(`${name} does not have “${passage}” exactly once.`);
  return { ...content, [name]: text.replace(passage, () => replacement) };
}

/** What the check of all content prints after one edit. */
export function problemsAfter(name: string, passage: string, replacement: string): string {
  return problemsOf(edited(name, passage, replacement));
}

/** What is said of a page of the sound content, in English or Chinese, with these words below its heading, but that it is now longer than in the other language. */
export function problemsWithWords(words: string, locale: 'en' | 'zh' = 'en'): string {
  return problemsAfter(`pages/about.${locale}.md`, '::contact', words)
    .split('\n')
    .filter((line) => !line.includes('than in content/'))
    .join('\n');
}

/** What is wrong with one file alone. */
export function problemsIn(text: string, name = 'pages/about.en.md'): string {
  const file = contentFile(name, text);
  const type = contentTypes.find((each) => each.file.test(name));
  if (!type) throw new Error(`No type of content has a file ${name}.`);
  draftContent(type, file);
  return formatProblems(file.messages);
}

/** The problems that do not point at a place inside the text they are about, or do not print as one line. */
export function misplacedProblems(text: string, problems: readonly VFileMessage[]): string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  return problems
    .filter(({ line = 0, column = 0, ...problem }) => {
      const length = lines[line - 1]?.length ?? -1;
      return line < 1 || column < 1 || length < 0 || column > length + 2 || formatProblems([{ ...problem, line, column }]).includes('\n');
    })
    .map((problem) => formatProblems([problem]));
}
