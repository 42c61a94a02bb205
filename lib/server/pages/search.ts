import type { Locale } from '#lib/i18n/locale.ts';
import type { Search } from '#lib/search/search.ts';
import { searchView } from '#lib/search/view.ts';
import { searchField, searchPath } from '#lib/site/paths.ts';
import { longestQuery } from '#lib/text/user-input.ts';
import type { Route } from '#lib/server/reply.ts';
import { leaveNumberOut } from './leave-number-out.ts';

/** What a search finds, as a page. */
export function searchRoute(search: Search, locale: Locale): Route {
  return leaveNumberOut(searchPath, searchField, longestQuery, locale, (typed, isSent) => ({
    kind: 'page',
    template: `${locale}/search`,
    // No text is blank.
    key: typed.isNumber ? ' ' : isSent ? typed.text : '  ',
    view: () => searchView(search, locale, typed, isSent),
  }));
}
