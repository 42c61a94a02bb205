import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, it } from 'vitest';
import { markLongHeadings } from '#lib/build/long-headings.ts';

it.each([
  ['one that has room for its clauses', 'zh-CN', 'x', '失业金怎么领，能领多少，领多久？', 'x'],
  ['one that has not', 'zh-CN', 'x', '医保卡里的钱能给家人用吗？', 'x long'],
  ['one that is filled for a request', 'zh-CN', 'x', '搜索：{{typed}}', 'x long'],
  ['one that is told so when it is filled', 'zh-CN', '{{headingClass}}', '{{title}}', '{{headingClass}}'],
  ['one in English, which is broken between its words', 'en', 'x', 'What should I do if my employer has not registered me?', 'x'],
])('a heading: %s', (_, language, before, text, after) => {
  const tree = fromHtml(`<html lang="${language}"><h2 class="${before}">${text}</h2></html>`);
  markLongHeadings(tree);
  expect(select('h2', tree)?.properties.className).toEqual(after.split(' '));
});
