import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import {
  comparisonPath,
  comparisonsPath,
  guidePath,
  guidesPath,
  homePath,
  languagePath,
  lawPath,
  lawsPath,
  localizePath,
  pagePath,
  switchLocalePath,
} from '#lib/site/paths.ts';
import { picturePath } from '#lib/site/site-files.ts';

it('a path has no language and no slash at its end', () => {
  expect([homePath, guidesPath, guidePath('lost-card'), comparisonsPath, comparisonPath('cards'), lawsPath]).toEqual([
    '/',
    '/guides',
    '/guides/lost-card',
    '/compare',
    '/compare/cards',
    '/law',
  ]);
  expect([lawPath('social-insurance-law'), lawPath('social-insurance-law/article-58'), pagePath('about')]).toEqual([
    '/law/social-insurance-law',
    '/law/social-insurance-law/article-58',
    '/about',
  ]);
});

describe('localizePath', () => {
  it('puts the language in front, and keeps the anchor', () => {
    expect(localizePath('en', homePath)).toBe('/en');
    expect(localizePath('zh', '/compare/cards#which-one')).toBe('/zh/compare/cards#which-one');
  });

  it('leaves what is no address of this site as it is', () => {
    const others = ['#steps', 'tel:12333', 'https://www.12333.gov.cn'];
    expect(others.map((href) => localizePath('en', href))).toEqual(others);
  });
});

describe('switchLocalePath', () => {
  it('keeps the page', () => {
    expect(switchLocalePath('/en/guides/lost-card')).toBe('/zh/guides/lost-card');
    expect(switchLocalePath('/zh/law/social-insurance-law/article-58')).toBe('/en/law/social-insurance-law/article-58');
    expect(switchLocalePath('/zh')).toBe('/en');
  });

  it('leads back when followed twice', () => {
    const paths = locales.flatMap((locale) => [homePath, guidePath('en'), pagePath('about')].map((path) => localizePath(locale, path)));
    expect(paths.map((path) => switchLocalePath(switchLocalePath(path)))).toEqual(paths);
  });

  it('leaves an address without a language as it is', () => {
    expect([languagePath, '/', '/english/x', picturePath('card', 'en')].map(switchLocalePath)).toEqual([
      languagePath,
      '/',
      '/english/x',
      picturePath('card', 'en'),
    ]);
  });
});
