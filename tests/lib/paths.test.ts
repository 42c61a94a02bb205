import { describe, expect, it } from 'vitest';
import { locales } from '#lib/locale.ts';
import {
  comparisonPath,
  comparisonsPath,
  guidePath,
  guidesPath,
  homePath,
  languagePath,
  lawArticlePath,
  lawPath,
  lawsPath,
  localizePath,
  pagePath,
  shareImagePath,
  switchLocalePath,
} from '#lib/paths.ts';

it('every address has its language first and no slash at its end', () => {
  expect([
    homePath('en'),
    guidesPath('zh'),
    guidePath('en', 'lost-card'),
    lawsPath('zh'),
    lawPath('en', 'social-insurance-law'),
    lawArticlePath('zh', 'social-insurance-law', 'article-58'),
    comparisonsPath('en'),
    comparisonPath('zh', 'cards'),
    pagePath('en', 'about'),
  ]).toEqual([
    '/en',
    '/zh/guides',
    '/en/guides/lost-card',
    '/zh/law',
    '/en/law/social-insurance-law',
    '/zh/law/social-insurance-law/article-58',
    '/en/compare',
    '/zh/compare/cards',
    '/en/about',
  ]);
});

it('localizePath gives the same addresses as the functions for each of them', () => {
  expect(localizePath('en', '/')).toBe(homePath('en'));
  expect(localizePath('zh', '/guides/lost-card')).toBe(guidePath('zh', 'lost-card'));
  expect(localizePath('en', '/compare/cards#which-one')).toBe(`${comparisonPath('en', 'cards')}#which-one`);
});

describe('switchLocalePath', () => {
  it('keeps the page', () => {
    expect(switchLocalePath('/en/guides/lost-card')).toBe('/zh/guides/lost-card');
    expect(switchLocalePath('/zh/law/social-insurance-law/article-58')).toBe('/en/law/social-insurance-law/article-58');
    expect(switchLocalePath('/zh')).toBe('/en');
  });

  it('leads back when followed twice', () => {
    const paths = locales.flatMap((locale) => [homePath(locale), guidePath(locale, 'en'), pagePath(locale, 'about')]);
    expect(paths.map((path) => switchLocalePath(switchLocalePath(path)))).toEqual(paths);
  });

  it('leaves an address without a language as it is', () => {
    expect([languagePath, '/', '/english/x', shareImagePath('en')].map(switchLocalePath)).toEqual([
      languagePath,
      '/',
      '/english/x',
      shareImagePath('en'),
    ]);
  });
});
