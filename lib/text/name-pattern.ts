import type { Locale } from '#lib/i18n/locale.ts';

/**
 * The source of a pattern, for the flags `iu`, that finds any of these names in a text of a
 * language. The longest name counts. In English names are whole words; Chinese has no
 * spaces, so there a name may stand inside others.
 */
export function namePattern(locale: Locale, names: readonly string[]): string {
  const anyName = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join('|');
  return locale === 'en' ? `(?<![\\p{L}\\p{N}-])(?:${anyName})(?![\\p{L}\\p{N}-])` : `(?:${anyName})`;
}
