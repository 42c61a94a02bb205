import { describe, expect, it } from 'vitest';
import type { Law, LawArticle } from '#lib/pages/law.ts';
import { breadcrumbData, lawArticleData, lawData, webPageData } from '#lib/pages/json-ld.ts';

const origin = 'http://localhost:3000';

const law: Law = {
  slug: 'social-insurance-law',
  locale: 'en',
  title: 'Social Insurance Law',
  summary: 'S',
  adoptedBy: 'Standing Committee',
  adopted: '2010-10-28',
  inForce: '2011-07-01',
  name: 'Social Insurance Law',
  isInForce: true,
  amended: ['2014-01-01', '2018-12-29'],
  copies: [],
  articles: [],
  database: 'https://flk.npc.gov.cn',
  reviewed: '2026-11-22',
  reviewBy: '2026-12-31',
  description: 'The answer.',
  overdue: false,
  changes: [],
  answer: [],
  blocks: [],
  sources: [],
};

const article: LawArticle = { ...law, slug: 'social-insurance-law/article-58', title: 'Article 58', number: 58, law };

describe('webPageData', () => {
  it('names the page by its full address, in its language, with the day of its check', () => {
    expect(
      webPageData({ locale: 'zh', path: '/guides/lost-card', title: '卡丢了', summary: '先做什么。', reviewed: '2026-11-22' }),
    ).toEqual({
      '@type': 'WebPage',
      '@id': `${origin}/zh/guides/lost-card`,
      name: '卡丢了',
      description: '先做什么。',
      inLanguage: 'zh-CN',
      lastReviewed: '2026-11-22',
      isPartOf: { '@type': 'WebSite', name: '社保问答', url: `${origin}/zh` },
    });
  });

  it('leaves the days out for a page that has none', () => {
    const data = webPageData({ locale: 'en', path: '/guides', title: 'Guides', summary: 'S' });
    expect(Object.keys(data)).not.toContain('lastReviewed');
    expect(Object.keys(data)).not.toContain('dateModified');
  });
});

it('the places of a breadcrumb are numbered from 1 and have full addresses', () => {
  const data = breadcrumbData([
    { name: 'Jobs', href: 'https://jobs.example.org/' },
    { name: 'Home', href: '/en' },
  ]);
  expect(data.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Jobs', item: 'https://jobs.example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Home', item: `${origin}/en` },
  ]);
});

describe('lawData', () => {
  it('is a law of China, in Chinese, as last amended', () => {
    expect(lawData(law)).toMatchObject({
      '@type': 'Legislation',
      inLanguage: 'zh-CN',
      legislationDate: '2010-10-28',
      legislationDateVersion: '2018-12-29',
      legislationJurisdiction: 'CN',
      url: `${origin}/en/law/social-insurance-law`,
    });
  });

  it('is in force from its first day on, and not before', () => {
    expect(lawData(law)).toMatchObject({ legislationLegalForce: 'https://schema.org/InForce' });
    expect(lawData({ ...law, isInForce: false })).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
    expect(lawData({ ...law, isInForce: undefined })).not.toHaveProperty('legislationLegalForce');
  });

  it('has no version when the law was never amended', () => {
    expect(Object.keys(lawData({ ...law, amended: [] }))).not.toContain('legislationDateVersion');
  });
});

it('an article is a part of its law', () => {
  expect(lawArticleData(article)).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '58',
    url: `${origin}/en/law/social-insurance-law/article-58`,
    isPartOf: lawData(law),
  });
});
