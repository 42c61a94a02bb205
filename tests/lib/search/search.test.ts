import { describe, expect, it } from 'vitest';
import { isScam } from '#lib/search/direct.ts';
import { nearestNames, search } from '#lib/search/search.ts';
import { searchView } from '#lib/search/search-view.ts';
import { readTyped } from '#lib/typed-text.ts';

const first = (query: string, count = 1): string[] =>
  search(query, 10)
    .slice(0, count)
    .map(({ document }) => document.path);

describe('what is named outright comes first', () => {
  it.each([
    ['58', '/law/social-insurance-law/article-58'],
    ['article 58', '/law/social-insurance-law/article-58'],
    ['第五十八条', '/law/social-insurance-law/article-58'],
    ['社会保险法60条', '/law/social-insurance-law#article-60'],
    ['Labour Contract Law article 38', '/law/labour-contract-law#article-38'],
    ['劳动合同法', '/law/labour-contract-law'],
    ['12333', '/guides/who-does-what'],
    ['９６１１０', '/guides/who-does-what'],
    ['苏州社保局电话', '/places/jiangsu#suzhou'],
    ['Suzhou, Anhui social security office', '/places/anhui#suzhou'],
    ['医保电子凭证', '/glossary#term-medical-insurance-e-voucher'],
  ])('%s', (query, path) => {
    expect(first(query)).toEqual([path]);
  });

  it('a place that is only mentioned does not come before what is asked', () => {
    expect(first('我的社保卡在苏州丢了怎么办', 2)).toEqual(['/guides/lost-card', '/places/jiangsu#suzhou']);
  });
});

describe('a message that is a scam', () => {
  it.each([
    '【医保局】您的医保卡即将过期，请点击 http://yibao.top/x 更新',
    'your card expires, see nhsa-gov.com',
    'your card at nhsa.gov.cn.yb88.xyz',
    '社保局让我转账到安全账户',
    'someone called and asked for my password, bank card',
  ])('%s is one', (query) => {
    expect(isScam(query)).toBe(true);
    expect(first(query)).toEqual(['/guides/fake-messages']);
  });

  it.each(['www.12333.gov.cn', '医保卡过期了怎么办', 'my card has expired', 'si.12333.gov.cn 打不开'])('%s is none', (query) => {
    expect(isScam(query)).toBe(false);
  });
});

describe('the view of a search', () => {
  it('repeats no number that may be that of an ID', () => {
    const view = searchView('zh', readTyped('查 11010519491231002X'));
    expect(view).toMatchObject({ typed: '', isNumber: true, hasResults: false, hasNone: true });
    expect(JSON.stringify(view)).not.toContain('19491231');
  });

  it('marks the words and says in which language a sentence is', () => {
    const { results } = searchView('zh', readTyped('dated blocks carry a deadline'));
    expect(results.filter(({ isOther }) => isOther).every(({ lang }) => lang === 'en')).toBe(true);
    expect(results.some(({ isOther }) => isOther)).toBe(true);
    const [own] = searchView('en', readTyped('lost card')).results;
    expect(own).toMatchObject({ href: '/en/guides/lost-card', lang: 'en', isOther: false });
    expect(own?.excerpt.some(({ isMatch }) => isMatch)).toBe(true);
  });

  it('leads on when nothing is found, and to the other language in every case', () => {
    const view = searchView('en', readTyped('카드'));
    expect(view).toMatchObject({
      hasResults: false,
      hasNone: true,
      isUnanswered: true,
      hasNearest: true,
      otherHref: `/zh/search?q=${encodeURIComponent('카드')}`,
    });
    expect(nearestNames('medcal', 'en')).toHaveLength(3);
    expect(searchView('en', readTyped(''))).toMatchObject({ heading: 'Search', hasNone: true, hasNearest: false, otherHref: '/zh/search' });
  });

  it('asks for other words only when some were typed', () => {
    expect(searchView('zh', readTyped('')).isUnanswered).toBe(false);
    expect(searchView('zh', readTyped('카드')).isUnanswered).toBe(true);
    expect(searchView('zh', readTyped('社保卡')).isUnanswered).toBe(false);
  });

  it('has no page twice', () => {
    const paths = search('社保卡', 10).map(({ document }) => document.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
