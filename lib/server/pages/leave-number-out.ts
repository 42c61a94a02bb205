import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath, withField } from '#lib/site/paths.ts';
import { longestQuery, numberSign, readTyped } from '#lib/text/user-input.ts';
import type { Route } from '#lib/server/reply.ts';

/**
 * Leads away from an address that has a number in it which may be that of an ID or a card, to the same one without it: an
 * address stays in the history of a browser, and is sent to others. What answers there asks not to type such a number.
 *
 * @param path the address without its language
 * @param field the field in which a reader typed
 */
export function leaveNumberOut(path: string, field: string, locale: Locale, route: Route): Route {
  return (question) => {
    const typed = question.fields.get(field);
    const isNumber = typed !== numberSign && readTyped(typed, longestQuery).isNumber;
    return isNumber ? { kind: 'redirect', location: localizePath(locale, withField(path, field, numberSign)) } : route(question);
  };
}
