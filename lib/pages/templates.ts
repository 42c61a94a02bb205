import { deadlineSections, readSections } from '#lib/content/kinds/sections.ts';
import { composeDocument, type ComposedDocument } from '#lib/content/compose/compose.ts';
import type { AuthoredBlock, Block, Inline } from '#lib/document/blocks.ts';
import { deadlineSources } from '#lib/site/known.ts';
import { lines } from '#lib/site/lines.ts';
import { deadlineStages, type DeadlineStage } from '#lib/deadline/deadline.ts';
import { longestWords } from '#lib/feedback/feedback.ts';
import type { FeedbackThanksView, FeedbackView } from '#lib/feedback/view.ts';
import { getPlaces } from '#lib/content/kinds/data/places.ts';
import type { DayFaultView, DeadlineView } from '#lib/deadline/view.ts';
import { holes } from '#lib/document/holes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import type { PlaceChoiceView } from '#lib/places/place-choice.ts';
import type { PlaceNoteView } from '#lib/places/place-note.ts';
import type { SearchView } from '#lib/search/view.ts';
import { feedbackFields, feedbackPath, feedbackThanksPath } from '#lib/site/feedback-paths.ts';
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
import { getRegionPage, type RegionPage } from './region.ts';
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
  const page = makeTemplate({ locale, path, title: text('title'), summary }, { name: search, path });
  return { ...page, tasks: listFirstTasks(locale, day) };
}

/** The page that asks what is wrong with another. */
export function getFeedbackTemplate({ locale }: { locale: Locale }) {
  const { feedback, sayWhatIsWrong } = getMessages(locale);
  const { text } = holes<FeedbackView>();
  const path = `${feedbackPath}?${feedbackFields.page}=${text('query')}`;
  const page = makeTemplate({ locale, path, title: text('title'), summary: feedback.wordsHint }, { name: sayWhatIsWrong, path });
  return { ...page, regions: getPlaces().regions.map(({ slug, name }) => ({ slug, name: name[locale] })), longest: longestWords };
}

/** The page that thanks for what a reader said of another. */
export function getFeedbackThanksTemplate({ locale }: { locale: Locale }): Page {
  const { feedback } = getMessages(locale);
  const path = `${feedbackThanksPath}?${feedbackFields.page}=${holes<FeedbackThanksView>().text('query')}`;
  return makeTemplate({ locale, path, title: feedback.thanks, summary: feedback.thanksText }, { name: feedback.thanks, path });
}

/** The page that asks which place is meant. */
export function getPlaceChoiceTemplate({ locale }: { locale: Locale }): Page {
  const { places, placesSummary: summary } = getMessages(locale);
  const { text } = holes<PlaceChoiceView>();
  const path = `${choosePlacePath}?${placeField}=${text('query')}`;
  const title = text('title');
  return makeTemplate({ locale, path, title, summary }, { name: places, path: placesPath }, { name: title, path });
}

/** The page of a region that says how what was typed led there. */
export function getRegionTemplate(params: { locale: Locale; region: string }, day: string): RegionPage {
  const page = getRegionPage(params, day);
  const path = `${page.path}${holes<PlaceNoteView>().text('query')}`;
  return { ...page, path, robots: { index: false }, data: [] };
}

/** The page that says what is wrong with a first day of work, or asks about it. */
export function getDeadlineFaultTemplate({ locale }: { locale: Locale }): Page {
  const { deadlineName: name, deadlineSummary: summary } = getMessages(locale);
  const { text } = holes<DayFaultView>();
  const path = `${deadlineAnswerPath}?${dayField}=${text('query')}`;
  return makeTemplate({ locale, path, title: text('title'), summary }, { name, path: deadlinePath });
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

/** The document that answers by which day an employer must apply, with holes for the days, by where today stands to the last. */
export function getDeadlineDocument(locale: Locale, stage: DeadlineStage, day: string): ComposedDocument {
  const { data, sections } = readSections(deadlineSections, locale);
  return composeDocument(
    {
      data: { ...data, title: holes<DeadlineView>().text('title') },
      answer: answerIn(locale),
      blocks: [stage, 'counting', 'law'].flatMap((id): readonly AuthoredBlock[] => sections.get(id) ?? []),
    },
    { locale, slug: deadlineSections.slug, day },
  );
}

/** What its sheet has room for: what to do and how the days are counted, without the law, which the request names. */
export function sheetBlocksOf({ blocks }: ComposedDocument): readonly Block[] {
  return blocks.slice(
    0,
    blocks.findIndex((block) => block.type === 'heading' && block.id === 'law'),
  );
}

/** What is due by when, and whom the days do not fit. */
function answerIn(locale: Locale): Block[] {
  const { deadlineOfForeigners, fullStop } = getMessages(locale);
  const text = (value: string): Inline => ({ type: 'text', value });
  const sources = (ids: readonly string[]): Inline[] => ids.map((id) => ({ type: 'source', id }));
  return [
    { type: 'paragraph', children: [text(holes<DeadlineView>().text('answer')), ...sources(deadlineSources.days)] },
    {
      type: 'paragraph',
      children: [
        text(deadlineOfForeigners),
        { type: 'link', href: `tel:${lines.socialInsurance}`, children: [text(lines.socialInsurance)] },
        text(fullStop.trim()),
        ...sources(deadlineSources.foreigners),
      ],
    },
  ];
}
