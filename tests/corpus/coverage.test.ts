import { describe, expect, it } from 'vitest';
import { allInlines } from '#lib/document/walk.ts';
import type { AuthoredBlock } from '#lib/document/blocks.ts';
import { blocksOnDay } from '#lib/content/compose/compose.ts';
import { getGlossary } from '#lib/content/kinds/data/glossary.ts';
import { locales } from '#lib/i18n/locale.ts';
import { guidesPath, moreQuestionsPath, questionsPath } from '#lib/site/paths.ts';
import { listPages, type Page } from './sections.ts';

/** The Chinese terms of facts 7, one row of its table a line. */
const terms = `
  社会保障卡
  电子社会保障卡
  医保卡
  医保电子凭证
  医保码
  社会保险
  基本医疗保险
  职工医保 居民医保
  养老保险
  失业保险 失业保险金
  工伤保险 生育保险
  参保 参保地
  社会保险登记
  社会保险经办机构
  社保中心
  人力资源和社会保障厅 人力资源和社会保障局
  医疗保障局
  用人单位
  用工之日
  灵活就业人员
  个体工商户
  社会保障号码
  公民身份号码
  缴费 缴费基数
  补缴
  申领 补领 换领
  挂失 临时挂失 正式挂失 解挂
  启用 激活
  封存
  金融功能 金融账户
  即时制卡 立等可取
  代办
  跨省通办
  异地就医备案
  统筹基金 个人账户
  家庭共济 亲情账户
  转移接续
  劳动保障监察
  劳动争议仲裁
  经济补偿
  12333 12393 12366
  城乡居民基本医疗保险
  非因本人意愿中断就业
  举报 投诉
  立案
  先行支付
  盗用
  就业证件
  移动终端
  法定休假日
  定点医药机构
  待遇等待期
  丧葬补助金 抚恤金
  社会人员
`
  .trim()
  .split(/\s+/u);

/** What people type in facts 7 that is no other name of a term, or the name of something else: only the search knows it. */
const wrongWords = ['SSN', 'N+1', '五险一金', '新农合', '电子医保卡', '劳动局', '丢了', '遗失', '4050', '医保余额'];

describe('the glossary', () => {
  const { terms: all } = getGlossary();
  // The numbers of the lines stand beside their names; a name itself they would be linked wherever a number is dialled.
  const names = all.flatMap((term) => [...term.names.zh, ...term.typed]);

  it.each(terms)('explains %s', (term) => {
    expect(names.some((name) => name.includes(term))).toBe(true);
  });

  it('calls nothing by a wrong word', () => {
    expect(wrongWords.filter((word) => all.some(({ typed }) => typed.includes(word)))).toEqual([]);
  });

  it('leads from what personnel offices say to its term: who insures is no place, and who left is reported', () => {
    const termOf = (word: string): string | undefined => all.find((term) => [...term.names.zh, ...term.typed].includes(word))?.id;
    expect(termOf('参保单位')).toBe('employer');
    expect(termOf('增员')).toBe('social-insurance-registration');
    expect([termOf('减员'), termOf('停保')]).toEqual(['taking-off', 'taking-off']);
  });

  it.each([
    ['unemployment-benefit', ['implementing-provisions-13']],
    ['flexible-employment', ['medical-security-law-10']],
    ['resident-medical-insurance', ['medical-security-law-9', 'medical-security-law-11']],
    ['place-of-insurance', ['handling-regulations-15']],
    ['transfer-and-continuation', ['handling-regulations-15']],
    ['first-day-of-work', ['civil-code-201']],
    ['social-security-number', ['foreigners-order-16-10']],
  ])('rests what it says of %s on what settles it', (id, sources) => {
    expect(all.find((term) => term.id === id)?.sources).toEqual(expect.arrayContaining(sources));
  });
});

/** The anchors of the questions of facts 6, in its order; what a replacement costs, the last, is answered with what a card costs. */
const questionsOfFacts = `
  fake-text lost where doctor same-card expired third-generation how-long cost bring
  helper child-parent not-registered waiver probation new-at-work left-job moved two-cards self-employed
  new-name cash-machine pin not-enabled at-hospital lend boss what-was-paid from-abroad village
  benefit-unpaid benefit-agreed benefit-certificate benefit-length benefit-near-retirement last-day late-fee report retire-when retire-early
  too-few-years holder-died survivors another-bank not-settled sell elsewhere transfer resident missed
  relatives newborn foreigner-registered foreigner-leaves work-permit hong-kong-macao-taiwan e-card cost
`
  .trim()
  .split(/\s+/u);

describe.each(locales)('questions and answers in %s', (locale) => {
  const pages = [questionsPath, moreQuestionsPath].flatMap((path) => listPages(locale).filter((page) => page.path === path));

  /** The questions as they are answered on a day. */
  function questionsOn(day: string): { id: string; blocks: AuthoredBlock[] }[] {
    const questions: { id: string; blocks: AuthoredBlock[] }[] = [];
    let isAnswer = false;
    for (const block of pages.flatMap(({ blocks }) => blocksOnDay(blocks, day))) {
      // What stands below the heading of a group belongs to no question.
      if (block.type === 'heading') isAnswer = block.depth === 3;
      if (block.type === 'heading' && isAnswer) questions.push({ id: block.id, blocks: [] });
      else if (isAnswer) questions.at(-1)?.blocks.push(block);
    }
    return questions;
  }

  it('are at least the 58 of facts 6, each with its anchor', () => {
    const ids = questionsOn('2026-12-31').map(({ id }) => id);
    expect(questionsOfFacts).toHaveLength(58);
    expect(questionsOfFacts.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(58);
  });

  it.each(['2026-12-31', '2027-01-01'])('on %s end each with a link to a page that says more', (day) => {
    const without = questionsOn(day).filter(({ blocks }) => {
      const last = blocks.at(-1);
      const link = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
      return (
        link?.type !== 'link' ||
        !link.href.startsWith('/') ||
        link.href.startsWith(questionsPath) ||
        link.href.startsWith(moreQuestionsPath)
      );
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('lead, with the guides that they lead to, to every guide', () => {
    const guides = listPages(locale).filter(({ path }) => path.startsWith(`${guidesPath}/`));
    const linksOf = ({ answer, blocks }: Page): string[] =>
      [...allInlines([...answer, ...blocks])].flatMap((inline) => (inline.type === 'link' ? inline.href.replace(/#.*/u, '') : []));
    const led = new Set(pages.flatMap(linksOf));
    const further = guides.filter(({ path }) => led.has(path)).flatMap((guide) => [...linksOf(guide), ...guide.related]);
    const all = led.union(new Set(further));
    expect(guides.map(({ path }) => path).filter((path) => !all.has(path))).toEqual([]);
  });

  it.each([
    ['benefit-unpaid', 'implementing-provisions-13'],
    ['last-day', 'civil-code-201'],
    ['foreigner-registered', 'foreigners-order-16-4'],
    ['hong-kong-macao-taiwan', 'hong-kong-macao-taiwan-order-41-2'],
    ['resident', 'medical-security-law-11'],
    ['self-employed', 'medical-security-law-11'],
    ['lend', 'fund-supervision-regulations-41'],
    ['third-generation', 'jiaozuo-card'],
    ['moved', 'mohrss-cross-province'],
  ])('rest the answer to %s on %s', (id, source) => {
    const answer = questionsOn('2026-12-31').find((question) => question.id === id);
    expect([...allInlines(answer?.blocks ?? [])].flatMap((inline) => (inline.type === 'source' ? inline.id : []))).toContain(source);
  });
});
