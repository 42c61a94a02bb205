import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocale, languageNames, languageTags, locales, otherLocale } from '#lib/i18n/locale.ts';
import { chooseLocale } from '#lib/i18n/choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    // What browsers send.
    ['zh-CN,zh;q=0.9', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['zh-CN,zh-TW;q=0.9,zh;q=0.8,en-US;q=0.7,en;q=0.6', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7', 'en'],
    ['en-GB,en;q=0.5', 'en'],
    ['fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7', 'en'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'en'],
    // Every kind of Chinese is Chinese.
    ['zh-TW', 'zh'],
    ['yue-HK, en;q=0.9', 'zh'],
    ['cmn-Hans', 'zh'],
    ['zh-HK,zh;q=0.9', 'zh'],
    ['zh-Hant', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['ZH-cn', 'zh'],
    // The quality value decides, not the place in the list.
    ['en;q=0.2, zh;q=0.8', 'zh'],
    ['zh;q=0.2, en;q=0.8', 'en'],
    ['fr;q=1, zh;q=0.1', 'zh'],
    // A quality value of 0 means “not this one”.
    ['zh;q=0, en', 'en'],
    ['en;q=0, zh;q=0.1', 'zh'],
    // Anything will do: most readers read Chinese.
    ['*', 'zh'],
    ['en-US, *;q=0.5', 'en'],
    ['fr, *;q=0.5', 'zh'],
    // Another language was named: a visitor from abroad.
    ['fr', 'en'],
    ['ja,ko;q=0.9', 'en'],
    ['fil', 'en'],
    ['zhx', 'en'],
    // Nothing was named.
    [undefined, 'zh'],
    ['', 'zh'],
    ['  ', 'zh'],
  ])('%j gets %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });

  it.each([',,,', ';q=1', 'zh;q=9', 'en;q=x', '__proto__', 'en\u0000zh', '-', 'zh_CN', '%', 'q=', 'constructor;q=0.5'])(
    'garbage such as %j gets one of the languages',
    (header) => {
      expect(locales).toContain(chooseLocale(header));
    },
  );

  it('any header gets one of the languages', () => {
    const headerish = fc
      .array(fc.constantFrom('zh', 'en', 'fr', '-CN', '-', ',', ';', 'q=', '0.5', '1', '*', ' ', '=', '"', '__proto__'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(headerish, fc.string({ unit: 'binary' })), (header) => {
        expect(locales).toContain(chooseLocale(header));
      }),
    );
  });

  it('a very long header is answered at once', () => {
    const started = performance.now();
    expect(chooseLocale(`${'fr;q=0.1,'.repeat(20_000)}zh`)).toBe('zh');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('every language has a tag that begins with it and a name in itself', () => {
  expect(languageTags).toEqual({ en: 'en', zh: 'zh-CN' });
  expect(languageNames).toEqual({ en: 'English', zh: '中文' });
});

it('the other language of the other language is the language', () => {
  expect(locales.map((locale) => otherLocale(otherLocale(locale)))).toEqual(locales);
  expect(otherLocale('en')).toBe('zh');
});

it('only the segments of an address that are languages are languages', () => {
  expect(['en', 'zh'].every(isLocale)).toBe(true);
  expect(['EN', 'zh-CN', '', 'guides', 'toString'].some(isLocale)).toBe(false);
});
