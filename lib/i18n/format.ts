import type { Locale, Translated } from './locale.ts';

const dateFormats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day given as `YYYY-MM-DD`, written out: `22 November 2026`, `2026年11月22日`. */
export function formatDay(locale: Locale, day: string): string {
  return dateFormats[locale].format(new Date(`${day}T00:00:00Z`));
}

const weekdayFormats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { weekday: 'long', timeZone: 'UTC' }),
};

/** The name of the day of the week of a day given as `YYYY-MM-DD`: `Tuesday`, `星期二`. */
export function formatWeekday(locale: Locale, day: string): string {
  return weekdayFormats[locale].format(new Date(`${day}T00:00:00Z`));
}

/** A day given as `YYYY-MM-DD`, written out with its day of the week: `Sunday 22 November 2026`, `2026年11月22日（星期日）`. */
export function formatDayOfWeek(locale: Locale, day: string): string {
  const [weekday, date] = [formatWeekday(locale, day), formatDay(locale, day)];
  return locale === 'zh' ? `${date}（${weekday}）` : `${weekday} ${date}`;
}

/** The name of a place as a heading; English readers need the Chinese one too, to compare it with signs and sites. */
export function placeTitle(locale: Locale, name: Translated): string {
  return locale === 'zh' ? name.zh : `${name.en} (${name.zh})`;
}
