import { describe, expect, it } from 'vitest';
import { allInlines, type AuthoredBlock } from '#lib/content/body.ts';
import { getGlossary } from '#lib/content/glossary.ts';
import { locales } from '#lib/locale.ts';
import { comparisonsPath, guidesPath, questionsPath } from '#lib/paths.ts';
import { listPages } from './sections.ts';

/** The Chinese terms of facts 7. */
const terms =
  '社会保障卡 电子社会保障卡 医保卡 医保电子凭证 医保码 社会保险 基本医疗保险 职工医保 居民医保 养老保险 失业保险 工伤保险 生育保险 参保 参保地 社会保险登记 社会保险经办机构 社保中心 医疗保障局 用人单位 用工之日 灵活就业人员 个体工商户 社会保障号码 公民身份号码 缴费基数 补缴 申领 补领 换领 临时挂失 正式挂失 解挂 启用 激活 封存 金融功能 金融账户 即时制卡 代办 跨省通办 异地就医备案 统筹基金 个人账户 家庭共济 亲情账户 转移接续 劳动保障监察 劳动争议仲裁 经济补偿'.split(
    ' ',
  );

describe('the glossary', () => {
  const names = getGlossary().terms.flatMap((term) => term.names.zh);

  it.each(terms)('explains %s', (term) => {
    expect(names.some((name) => name.includes(term))).toBe(true);
  });
});

describe.each(locales)('questions and answers in %s', (locale) => {
  const page = listPages(locale).find(({ path }) => path === questionsPath);
  const questions: { id: string; blocks: AuthoredBlock[] }[] = [];
  for (const block of page?.blocks ?? []) {
    if (block.type === 'heading' && block.depth === 3) questions.push({ id: block.id, blocks: [] });
    else if (block.type !== 'heading') questions.at(-1)?.blocks.push(block);
  }

  it('are the thirty of facts 6', () => {
    expect(questions).toHaveLength(30);
  });

  it('lead each to a page that answers in full', () => {
    const without = questions.filter(
      ({ blocks }) =>
        ![...allInlines(blocks)].some(
          (inline) => inline.type === 'link' && (inline.href.startsWith(`${guidesPath}/`) || inline.href.startsWith(`${comparisonsPath}/`)),
        ),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('lead to every guide', () => {
    const led = new Set(
      [...allInlines(page?.blocks ?? [])].flatMap((inline) => (inline.type === 'link' ? inline.href.replace(/#.*/u, '') : [])),
    );
    const guides = listPages(locale)
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`${guidesPath}/`));
    expect(guides.filter((path) => !led.has(path))).toEqual([]);
  });
});
