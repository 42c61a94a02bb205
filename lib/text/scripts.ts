import type { Locale } from '#lib/i18n/locale.ts';

/** A run of a text in one script. */
export interface WordsPart {
  readonly text: string;
  /** Whether these are Chinese words on an English page, which must be marked as such (WCAG 3.1.2). */
  readonly isForeign: boolean;
}

/** A text part by part, Chinese words on an English page apart. */
export function partsByScript(text: string, locale: Locale): WordsPart[] {
  if (locale === 'zh') return [{ text, isForeign: false }];
  return text
    .split(/(\p{Script=Han}[\p{Script=Han}\d]*)/u)
    .map((part, index) => ({ text: part, isForeign: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
