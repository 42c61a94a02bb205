import { describe, expect, it } from 'vitest';
import { plainSpeech } from '#lib/search/plain-speech.ts';

describe('a query in the common language', () => {
  it.each([
    ['老板唔帮我买社保点算', '老板没给我交社保，社保怎么办'],
    ['俺厂里不给俺缴社保咋整', '我厂里没给我交社保，社保怎么办'],
    ['医保咋个查', '医保怎么查'],
    ['养老金未到账', '养老金没到账'],
    ['社保局边度', '社保局哪里'],
    ['去社保局要带什么', '社保要带什么'],
    ['公司没有帮我们缴', '公司没给我交'],
    ['公司有没有给我交社保', '公司有没有给我交社保'],
    ['奶奶的卡被拿走了', '奶奶的卡被拿走'],
    ['老板不给jiao社保', '老板没给我交社保，社保'],
    ['小孩要不要社保卡', '小孩要社保卡'],
    ['到底五十退还是55岁退', '到底50退休还是55岁退休'],
    ['能不能提前三年退', '能不能提前三年退休'],
    ['五十九了，才交十一年', '59了，才交11年'],
    ['骗子公司扣了社保', '公司扣了社保'],
    ['台湾人在大陆怎么领卡', '台湾人怎么领卡'],
    ['12333app显示没有缴费', 'app显示没缴费'],
    ['掌上12333 App 登不上', 'App 登不上'],
    ['si.12333 app in english', 'si.12333 app in english'],
    ['我的shebaoka丢了', '我的社保卡丢了'],
    ['5险1金是啥', '五险一金是什么'],
    ['15险种', '15险种'],
    ['被公司辞退要赔我多少钱', '被公司辞退要经济补偿'],
    ['do I have to buy social insurance', 'do I have to pay social insurance'],
  ])('%s', (typed, plain) => {
    expect(plainSpeech(typed)).toBe(plain);
  });

  it.each([
    '社保怎么查',
    '提前一年退租',
    '几点办理',
    '网点办理',
    '在哪能查社保',
    '医院不给我办出院',
    '员工不肯交社保',
    '第十五条',
    '几十年',
    '工伤十级',
    '窗口不给我办社保卡',
    '多交的什么时候退钱',
    '骗子打电话',
    '帮爸妈交医保',
    'shebao zenme cha',
    '工伤公司要赔我多少钱',
    'where do I buy a social security card',
    'buy medicine',
  ])('nothing is another in %s', (typed) => {
    expect(plainSpeech(typed)).toBe(typed);
  });
});
