import { deadlineStages, type DeadlineStage } from '#lib/deadline/deadline.ts';
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
import { getDeadlineDocument, sheetBlocksOf } from './deadline.ts';
import type { PageDescription } from './metadata.ts';
import { makePage, type Page } from './page.ts';
import { listFirstTasks } from './text-page.ts';

/** Every stage of a deadline, for each of which there is a template. */
export function listStageParams(): { stage: DeadlineStage }[] {
  return deadlineStages.map((stage) => ({ stage }));
}

/** A page with holes: there are as many answers as there are texts, and searches elsewhere shall find the pages. */
function makeTemplate(page: PageDescription, ...way: readonly { readonly name: string; readonly path: string }[]): Page {
  return { ...makePage({ ...page, robots: { index: false } }, way), data: [] };
}

/** The page of what a search found. */
export function getSearchTemplate({ locale }: { locale: Locale }, day: string) {
  const { search, searchSummary: summary } = getMessages(locale);
  const { text } = holes<SearchView>();
  const path = `${searchPath}?${searchField}=${text('query')}`;
  const page = makeTemplate({ locale, path, title: text('heading'), summary }, { name: search, path });
  return { ...page, tasks: listFirstTasks(locale, day) };
}

/** The page that asks which place is meant. */
export function getPlaceChoiceTemplate({ locale }: { locale: Locale }): Page {
  const { places, placesSummary: summary } = getMessages(locale);
  const { text } = holes<PlaceChoiceView>();
  const path = `${choosePlacePath}?${placeField}=${text('query')}`;
  const title = text('title');
  return makeTemplate({ locale, path, title, summary }, { name: places, path: placesPath }, { name: title, path });
}

/** The page that says what is wrong with a first day of work. */
export function getDeadlineFaultTemplate({ locale }: { locale: Locale }): Page {
  const { error, colon, deadline, deadlineName: name, deadlineSummary: summary } = getMessages(locale);
  const path = `${deadlineAnswerPath}?${dayField}=${holes<DayFaultView>().text('query')}`;
  return makeTemplate({ locale, path, title: `${error}${colon}${deadline}`, summary }, { name, path: deadlinePath });
}

/** The answer about a deadline, by where today stands to the last day. */
export function getDeadlineTemplate({ locale, stage }: { locale: Locale; stage: DeadlineStage }, day: string) {
  const { deadlineName: name, deadlineSummary: summary } = getMessages(locale);
  const { text } = holes<DeadlineView>();
  const path = `${deadlineAnswerPath}?${dayField}=${text('firstDay')}`;
  const title = text('title');
  const page = makeTemplate({ locale, path, title, summary }, { name, path: deadlinePath }, { name: title, path });
  return { ...page, stage, document: getDeadlineDocument(locale, stage, day) };
}

/** The sheet of the answer about a deadline. */
export function getDeadlineSheetTemplate(params: { locale: Locale; stage: DeadlineStage }, day: string) {
  const { deadlineName, printAnswer } = getMessages(params.locale);
  const { title, summary, path: answerPath, stage, document } = getDeadlineTemplate(params, day);
  const path = `${deadlineSheetPath}?${dayField}=${holes<DeadlineView>().text('firstDay')}`;
  const page = makeTemplate(
    { locale: params.locale, path, title, summary },
    { name: deadlineName, path: deadlinePath },
    { name: title, path: answerPath },
    { name: printAnswer, path },
  );
  return { ...page, stage, document, blocks: sheetBlocksOf(document) };
}
