import { describe, expect, it } from 'vitest';
import type { Law, LawArticle } from '#lib/pages/law.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import { breadcrumbData, datesForChina, lawArticleData, lawData, webPageData } from '#lib/pages/json-ld.ts';

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
  published: '2026-11-20',
  modified: '2026-11-21',
  description: 'The answer.',
  overdue: false,
  changes: [],
  answer: [],
  blocks: [],
  sources: [],
};

const article: LawArticle = { ...law, slug: 'social-insurance-law/article-58', title: 'Article 58', number: 58, law };

const dated = {
  locale: 'zh',
  path: '/guides/lost-card',
  title: '卡丢了',
  summary: '先做什么。',
  published: '2026-11-20',
  modified: '2026-11-21',
} as const;

function source(id: string, link?: string): Source {
  return { id, kind: 'law', title: { en: id, zh: id }, checked: '2026-11-22', ...(link === undefined ? {} : { link }) };
}

describe('webPageData', () => {
  const organization = { '@type': 'Organization', name: '社保问答', url: `${origin}/zh`, publishingPrinciples: `${origin}/zh/about` };

  it('names the page by its full address, in its language, with its days, who answers for it and what it is about', () => {
    const mainEntity = { '@type': 'Question', name: '卡丢了' } as const;
    const sources = [source('a', 'https://www.gov.cn/a'), source('b'), source('c', 'https://www.gov.cn/a')];
    expect(webPageData({ ...dated, reviewed: '2026-11-22', sources }, { mainEntity })).toEqual({
      '@type': 'WebPage',
      '@id': `${origin}/zh/guides/lost-card`,
      name: '卡丢了',
      description: '先做什么。',
      inLanguage: 'zh-CN',
      datePublished: '2026-11-20',
      dateModified: '2026-11-21',
      lastReviewed: '2026-11-22',
      author: organization,
      publisher: organization,
      citation: [{ '@id': 'https://www.gov.cn/a' }],
      mainEntity,
    });
  });

  it('says on the home page alone what the site is', () => {
    const data = webPageData({ locale: 'zh', path: '/', title: '社保问答', summary: 'S' });
    expect(data).toMatchObject({ isPartOf: { '@type': 'WebSite', name: '社保问答', url: `${origin}/zh` } });
    expect(webPageData(dated)).not.toHaveProperty('isPartOf');
  });

  it('leaves the days out for a page that has none', () => {
    const data = webPageData({ locale: 'en', path: '/guides', title: 'Guides', summary: 'S' });
    expect(Object.keys(data)).not.toContain('lastReviewed');
    expect(Object.keys(data).filter((name) => name.startsWith('date'))).toEqual([]);
  });
});

it('engines in China are told the days of a page in Chinese, to the second', () => {
  expect(datesForChina(dated)).toEqual({
    data: [
      {
        '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
        '@id': `${origin}/zh/guides/lost-card`,
        title: '卡丢了',
        pubDate: '2026-11-20T00:00:00',
        upDate: '2026-11-21T00:00:00',
      },
    ],
    meta: [
      { property: 'bytedance:published_time', content: '2026-11-20T00:00:00+08:00' },
      { property: 'bytedance:updated_time', content: '2026-11-21T00:00:00+08:00' },
    ],
  });
  const none = { data: [], meta: [] };
  expect(datesForChina({ ...dated, locale: 'en' })).toEqual(none);
  expect(datesForChina({ ...dated, path: '/steps/lost' })).toEqual(none);
  expect(datesForChina({ locale: 'zh', path: '/x', title: 'T', summary: 'S' })).toEqual(none);
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
      legislationDateOfApplicability: '2011-07-01',
      legislationJurisdiction: 'CN',
      encoding: { legislationLegalValue: 'https://schema.org/UnofficialLegalValue' },
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
