import type { DeadlineStage } from '#lib/deadline/deadline.ts';
import type { DayFaultView, DeadlineView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { PlaceChoiceView } from '#lib/places/place-choice.ts';
import type { SearchView } from '#lib/search/view.ts';
import {
  choosePlacePath,
  dayField,
  deadlineAnswerPath,
  deadlinePath,
  deadlineSheetPath,
  placeField,
  placesPath,
  searchField,
  searchPath,
} from '#lib/site/paths.ts';
import type { PageDescription } from './metadata.ts';
import { makePage, type Page } from './page.ts';

/** Where today may stand to a last day; each has a template of its own. */
export const deadlineStages = ['waiting', 'last-day', 'late'] as const satisfies readonly DeadlineStage[];

/** Every stage of a deadline, for each of which there is a template. */
export function listStageParams(): { stage: DeadlineStage }[] {
  return deadlineStages.map((stage) => ({ stage }));
}

/** A language, and where today stands to a last day, as the address of a template says. */
export interface StageParams {
  readonly locale: Locale;
  readonly stage: DeadlineStage;
}

/** A page with holes: there are as many answers as there are texts, and searches elsewhere shall find the pages. */
function makeTemplate(page: PageDescription, ...way: readonly { readonly name: string; readonly path: string }[]): Page {
  return { ...makePage({ ...page, robots: { index: false } }, way), data: [] };
}

/** The page of what a search found. */
export function searchTemplate(locale: Locale): Page {
  const { search, searchSummary: summary } = getMessages(locale);
  const { text } = holes<SearchView>();
  const path = `${searchPath}?${searchField}=${text('query')}`;
  return makeTemplate({ locale, path, title: text('heading'), summary }, { name: search, path });
}

/** The page that asks which place is meant. */
export function placeChoiceTemplate(locale: Locale): Page {
  const { places, placesSummary: summary } = getMessages(locale);
  const { text } = holes<PlaceChoiceView>();
  const path = `${choosePlacePath}?${placeField}=${text('query')}`;
  const title = text('title');
  return makeTemplate({ locale, path, title, summary }, { name: places, path: placesPath }, { name: title, path });
}

/** The page that says what is wrong with a first day of work. */
export function deadlineFaultTemplate(locale: Locale): Page {
  const { error, colon, deadline, deadlineName: name, deadlineSummary: summary } = getMessages(locale);
  const path = `${deadlineAnswerPath}?${dayField}=${holes<DayFaultView>().text('query')}`;
  return makeTemplate({ locale, path, title: `${error}${colon}${deadline}`, summary }, { name, path: deadlinePath });
}

/** The answer about a deadline. */
export function deadlineTemplate(locale: Locale): Page {
  const { deadlineName: name, deadlineSummary: summary } = getMessages(locale);
  const { text } = holes<DeadlineView>();
  const path = `${deadlineAnswerPath}?${dayField}=${text('firstDay')}`;
  const title = text('title');
  return makeTemplate({ locale, path, title, summary }, { name, path: deadlinePath }, { name: title, path });
}

/** The sheet of the answer about a deadline. */
export function deadlineSheetTemplate(locale: Locale): Page {
  const { deadlineName, deadlineSummary: summary, printAnswer } = getMessages(locale);
  const answer = deadlineTemplate(locale);
  const path = `${deadlineSheetPath}?${dayField}=${holes<DeadlineView>().text('firstDay')}`;
  return makeTemplate(
    { locale, path, title: answer.title, summary },
    { name: deadlineName, path: deadlinePath },
    { name: answer.title, path: answer.path },
    { name: printAnswer, path },
  );
}
