import { describe, expect, it, vi } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';

/** Every text of a language with its key, those of groups included. */
function textsOf(messages: object): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null ? textsOf(value) : [[key, String(value)]],
  );
}

describe('the words of the interface', () => {
  it('are the same keys in both languages', () => {
    const [zh, en] = locales.map((locale) => textsOf(getMessages(locale)).map(([key]) => key));
    expect(zh).toEqual(en);
  });

  it.each(locales)('are all there in %s', (locale) => {
    expect(textsOf(getMessages(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('in Chinese have full-width punctuation', () => {
    const besideChinese = /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u;
    expect(textsOf(getMessages('zh')).filter(([, text]) => besideChinese.test(text))).toEqual([]);
    expect(textsOf(getMessages('zh')).filter(([, text]) => /["']/u.test(text))).toEqual([]);
  });

  it('in Chinese are Chinese, but for the marks', () => {
    expect(textsOf(getMessages('zh')).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([
      ['colon', '：'],
      ['comma', '，'],
      ['listComma', '、'],
      ['fullStop', '。'],
    ]);
  });

  it('in English have no full-width punctuation, and no Chinese character but in examples', () => {
    const texts = textsOf(getMessages('en')).filter(([, text]) => /[\p{Script=Han}，。；：！？（）]/u.test(text));
    // Examples of what to type, and names that readers must know in Chinese.
    expect(texts.map(([key]) => key)).toEqual([
      'placeHint',
      'corps',
      'dayHint',
      'calendar',
      'lunar',
      'minguo',
      'buddhist',
      'calendarInApp',
    ]);
  });

  it('use no exclamation mark', () => {
    expect(locales.flatMap((locale) => textsOf(getMessages(locale))).filter(([, text]) => /[!！]/u.test(text))).toEqual([]);
  });
});

describe('formatDay', () => {
  it('writes a day out as each language does', () => {
    expect(formatDay('en', '2026-11-22')).toBe('22 November 2026');
    expect(formatDay('zh', '2026-11-22')).toBe('2026年11月22日');
    expect(formatDay('en', '2027-01-01')).toBe('1 January 2027');
    expect(formatDay('zh', '2024-02-29')).toBe('2024年2月29日');
  });

  it('writes the same day whatever the time zone of the machine', () => {
    try {
      vi.stubEnv('TZ', 'Pacific/Kiritimati');
      expect(formatDay('en', '2026-11-22')).toBe('22 November 2026');
      vi.stubEnv('TZ', 'Pacific/Midway');
      expect(formatDay('zh', '2026-11-22')).toBe('2026年11月22日');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
