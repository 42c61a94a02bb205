/** The languages the site is written in, the language of most readers last resort first. */
export const locales = ['zh', 'en'] as const;

/** One of the languages the site is written in; also the first segment of every address. */
export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Translated = Readonly<Record<Locale, string>>;

/** The value of the `lang` attribute for each language. */
export const languageTags: Translated = { en: 'en', zh: 'zh-CN' };

/** The name of each language, written in that language. */
export const languageNames: Translated = { en: 'English', zh: '中文' };

/** Tells whether a segment of an address is one of the site's languages. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The language that is not this one: where the language switch leads. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}
