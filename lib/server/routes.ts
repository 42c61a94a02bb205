import { chooseLocale } from '#lib/i18n/choose-locale.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import type { SiteData } from '#lib/output/output.ts';
import { makePlaceFinder } from '#lib/places/find-place.ts';
import type { Places } from '#lib/places/place.ts';
import { makeSearch } from '#lib/search/search.ts';
import { feedbackPath, feedbackThanksPath } from '#lib/site/feedback-paths.ts';
import {
  apiPath,
  choosePlacePath,
  deadlineAnswerPath,
  deadlineCalendarPath,
  deadlineSheetPath,
  findPlacePath,
  homePath,
  largePath,
  localizePath,
  oEmbedPath,
  searchPath,
} from '#lib/site/paths.ts';
import { site } from '#lib/site/site.ts';
import { inLargeText } from './large-text.ts';
import { deadlineDataRoute, placesDataRoute, searchDataRoute } from './pages/data.ts';
import { calendarRoute, deadlineAnswerRoute, deadlineSheetRoute } from './pages/deadline.ts';
import { oembedRoute } from './pages/oembed.ts';
import { feedbackRoute, feedbackThanksRoute, type FeedbackSubjects } from './pages/feedback.ts';
import { choosePlaceRoute, findPlaceRoute, regionRoute } from './pages/place.ts';
import { searchRoute } from './pages/search.ts';
import type { Route } from './reply.ts';

/** What finds places and documents. */
export interface LookUps {
  readonly regions: Places['regions'];
  readonly find: ReturnType<typeof makePlaceFinder>;
  readonly search: ReturnType<typeof makeSearch>;
}

/** Makes what finds places and documents, which takes longer and needs more memory than anything else at start. */
export function makeLookUps(
  { search, index, places }: Pick<SiteData, 'search' | 'index' | 'places'>,
  find = makePlaceFinder(places),
): LookUps {
  return { regions: places.regions, find, search: makeSearch(search, places, find, index) };
}

/**
 * Everything that is answered for a request and is no file, by its exact path
 * (`answeredAddresses`), and the pages of regions, which are files until they have something to say.
 * Each page has its twin in large text.
 *
 * @param lookUps those of an earlier build where they are the same
 */
export function makeRoutes(data: SiteData, subjects: FeedbackSubjects, lookUps = makeLookUps(data)): ReadonlyMap<string, Route> {
  const { regions, find, search } = lookUps;
  const { cards } = data;
  const feedbackRoutes = (locale: Locale): [path: string, route: Route][] =>
    site.hasFeedback
      ? [
          [feedbackPath, feedbackRoute(subjects, locale)],
          [feedbackThanksPath, feedbackThanksRoute(subjects, locale)],
        ]
      : [];
  const routesIn = (locale: Locale): [path: string, route: Route][] => [
    [searchPath, searchRoute(search, locale)],
    [findPlacePath, findPlaceRoute(find, locale)],
    [choosePlacePath, choosePlaceRoute(find, locale)],
    ...regions.map((region): [string, Route] => [region.path, regionRoute(find, region, locale)]),
    [deadlineAnswerPath, deadlineAnswerRoute(locale)],
    [deadlineSheetPath, deadlineSheetRoute(locale)],
    [deadlineCalendarPath, calendarRoute(locale)],
    ...feedbackRoutes(locale),
  ];
  const routes: [path: string, route: Route][] = [
    [
      '/',
      ({ acceptLanguage }) => ({ kind: 'redirect', location: localizePath(chooseLocale(acceptLanguage), homePath), isByLanguage: true }),
    ],
    ...locales.flatMap((locale) => routesIn(locale).map(([path, route]): [string, Route] => [localizePath(locale, path), route])),
  ];
  /** What programs of other sites read; their addresses are those of `answeredData`. */
  const forPrograms: [path: string, route: Route][] = [
    [oEmbedPath, oembedRoute(cards)],
    [apiPath('deadline.json'), deadlineDataRoute()],
    ...locales.flatMap((locale): [path: string, route: Route][] => [
      [apiPath(`${locale}/search.json`), searchDataRoute(search, locale)],
      [apiPath(`${locale}/places.json`), placesDataRoute(find, locale)],
    ]),
  ];
  return new Map([...forPrograms, ...routes, ...routes.map(([path, route]): [string, Route] => [largePath(path), largeRoute(route)])]);
}

/** A route that answers the same in large text. */
function largeRoute(route: Route): Route {
  return (question) => {
    const reply = route(question);
    return reply && inLargeText(reply);
  };
}
