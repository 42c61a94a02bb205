import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '#lib/document/blocks.ts';
import { searchText } from '#lib/document/search-text.ts';

const run = (value: string): readonly Inline[] => [{ type: 'text', value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: run(value) });
const title = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'strong', children: run(value) }] });
const table = (columns: string[], rows: string[][]): Block => ({
  type: 'table',
  corner: run('要办的事'),
  columns: columns.map(run),
  rows: rows.map(([name = '', ...cells]) => ({ name: run(name), cells: cells.map((cell) => ({ children: run(cell) })) })),
});

describe('the words of blocks as the search shows them', () => {
  it('a row of a table begins with its name, and a short list is one sentence', () => {
    const short = [
      ['激活银行功能', '一般要本人去。'],
      ['领卡', '可以。'],
    ];
    expect(searchText('zh', [table(['能代办吗'], short)])).toBe('要办的事 · 能代办吗——激活银行功能：一般要本人去；领卡：可以。');
    const told = [...short, ['替别人买药', '有特殊原因才可以。要带两个人的身份证。']];
    expect(searchText('zh', [table(['能代办吗'], told)])).toBe(
      '要办的事 · 能代办吗\n激活银行功能：一般要本人去。\n领卡：可以。\n替别人买药：有特殊原因才可以。要带两个人的身份证。',
    );
  });

  it('of several columns each value has the head of its own, in one sentence where it is short', () => {
    expect(searchText('zh', [table(['个人', '单位'], [['养老', '8%', '16%']])])).toContain('养老——个人：8%；单位：16%。');
    const long = '很长的话'.repeat(20);
    expect(searchText('zh', [table(['个人', '单位'], [['养老', long, long]])])).toContain(`养老 · 个人：${long}。\n养老 · 单位：${long}。`);
    expect(searchText('en', [table(['You', 'Employer'], [['Pension', '8%.', 'Pays more. See below.']])])).toContain(
      'Pension · You: 8%.\nPension · Employer: Pays more. See below.',
    );
  });

  it('a step begins with its title, and what leads to a list stands before its first item', () => {
    const steps: Block = { type: 'steps', items: [[title('申领失业金'), paragraph('带身份证。'), paragraph('10天办完。')]] };
    expect(searchText('zh', [steps])).toBe('申领失业金：带身份证。\n10天办完。');
    const list: Block = { type: 'list', items: [[paragraph('户口本。')], [paragraph('身份证。')]] };
    expect(searchText('zh', [paragraph('要带：'), list])).toBe('要带：户口本。\n身份证。');
    expect(searchText('en', [paragraph('It is true.'), list])).toBe('It is true.\n户口本。\n身份证。');
    const warning: Block = { type: 'warning', title: run('有人上门？'), children: [paragraph('不要让他办。'), paragraph('打 110。')] };
    expect(searchText('zh', [warning])).toBe('有人上门？不要让他办。\n打 110。');
  });

  it('what only leads on is left out where there is something else', () => {
    const link: Block = { type: 'paragraph', children: [{ type: 'link', href: '/guides/moving', children: run('怎么转') }] };
    expect(searchText('zh', [paragraph('年限累计。'), link])).toBe('年限累计。');
    expect(searchText('zh', [link])).toBe('怎么转');
  });
});
