import Negotiator from 'negotiator';
import { isLocale, type Locale } from './locale.ts';

/**
 * Chooses the reader's language from an `Accept-Language` header by its quality values (RFC 9110, 12.5.4). Who asks for neither
 * language gets English when one was named (a visitor from abroad) and Chinese when none was.
 */
export function chooseLocale(acceptLanguage: string | undefined): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (isLocale(language)) return language;
    if (language === '*' || isChinese(language)) return 'zh';
  }
  return acceptLanguage?.trim() ? 'en' : 'zh';
}

/** The languages that ISO 639-3 counts as Chinese: all of them are written so that a reader of Chinese can read it. */
export const chineseLanguages = 'zho|cmn|yue|wuu|hak|nan|gan|hsn|cdo|cjy|cpx|czh|czo|mnp'.split('|');

function isChinese(language: string): boolean {
  return chineseLanguages.includes(language);
}
