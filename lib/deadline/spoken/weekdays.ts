import type { Temporal } from 'temporal-polyfill';
import { indexNearKeys } from '#lib/text/near-keys.ts';

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const numerals = ['一', '二', '三', '四', '五', '六', '日'];

/** The name of a day of the week in English, or its abbreviation, as the source of a pattern with the group `day`. */
export const englishWeekday = '(?<day>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|s?nesday|rs?|rsday|urday)?(?![a-z])';

/** A day of the week in Chinese, behind the word for a week, as the source of a pattern with the group `day`; the beginning of another number is none (`周11月3日`). */
export const chineseWeekday = String.raw`(?<day>[一四五六日天](?![月号])|[二三](?![月号]|十[一二三四五六七八九]?[日号])|[1-7](?![\d月日号年]|[-/.]\d))`;

const patterns = [
  new RegExp(`(?:星期|周|礼拜) ?${chineseWeekday}`, 'gu'),
  // As on signs in Taiwan: 11月3日(二).
  /(?<=[日号\d] ?)\((?<day>[一二三四五六日])\)/gu,
  new RegExp(`(?<![\\p{L}\\d])${englishWeekday}\\.?`, 'gu'),
];

/** Finds the long names of days that are one typing error away: short ones would be other words (`money`). */
const nearLongNames = indexNearKeys(['yesterday', 'tomorrow', 'tuesday', 'wednesday', 'thursday', 'saturday']);

/** A text in which the long names of days have no typing error. Who says them in the plural means every one of them. */
export function withDayNamesRight(text: string): string {
  return text.replaceAll(/(?<![a-z])[a-z]{6,10}(?![a-z])/gu, (word) => {
    const plain = word.replace(/^tom+or+ow$/u, 'tomorrow');
    return plain.endsWith('s') ? plain : (nearLongNames(plain)[0] ?? plain);
  });
}

/** Takes the days of the week out of a text: what is left, and each day, 1 for Monday. */
export function withoutWeekdays(typed: string): { readonly text: string; readonly weekdays: readonly number[] } {
  const weekdays = patterns.flatMap((pattern) => Array.from(typed.matchAll(pattern), ({ groups }) => weekdayOf(groups?.day ?? '')));
  return { text: patterns.reduce((text, pattern) => text.replaceAll(pattern, ' '), typed), weekdays };
}

/** The number of a day of the week, 1 for Monday, by its name, its numeral or its digit. */
export function weekdayOf(name: string): number {
  const index = Math.max(names.indexOf(name.slice(0, 3)), numerals.indexOf(name === '天' ? '日' : name));
  return index < 0 ? Number(name) : index + 1;
}

/** The days that are meant by a day of the week alone: today where it is one, the last one before and the first one after it. */
export function aroundToday(today: Temporal.PlainDate, weekday: number): string[] {
  return [...(today.dayOfWeek === weekday ? [today.toString()] : []), ...nearest(today, weekday)];
}

/** The last day before today that is a day of the week, and the first one after it. */
export function nearest(today: Temporal.PlainDate, weekday: number): [before: string, after: string] {
  const since = (today.dayOfWeek - weekday + 7) % 7;
  return [today.subtract({ days: since === 0 ? 7 : since }).toString(), today.add({ days: 7 - since }).toString()];
}
