import { FeedbackQuestion } from '#components/answers/feedback-question.tsx';
import { FeedbackThanks } from '#components/answers/feedback-thanks.tsx';
import { feedbackThanksView, feedbackView } from '#lib/feedback/view.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { DeadlineAnswer } from '#components/answers/deadline-answer.tsx';
import { DeadlineFault } from '#components/answers/deadline-fault.tsx';
import { DeadlineSheet } from '#components/answers/deadline-sheet.tsx';
import { PlaceNote } from '#components/answers/place-note.tsx';
import { PlaceChoiceArticle } from '#components/answers/place-choice-article.tsx';
import { PlaceRows } from '#components/answers/place-rows.tsx';
import { SearchResults } from '#components/answers/search-results.tsx';
import { deadlineOf, readDeadline } from '#lib/deadline/deadline.ts';
import { dayFaultView, deadlineSheetView, deadlineView } from '#lib/deadline/view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { holes } from '#lib/document/holes.ts';
import { parseTemplate } from '#lib/output/templates.ts';
import { choosePlace, type PlaceChoiceView } from '#lib/places/place-choice.ts';
import { placeNote } from '#lib/places/place-note.ts';
import { searchView } from '#lib/search/view.ts';
import { longestQuery, readTyped } from '#lib/text/user-input.ts';
import { findPlace } from '../corpus/site-places.ts';
import { siteSearch } from '../corpus/site-search.ts';
import { guide, heading, paragraph, rows, type Example } from './examples.tsx';

const filledIn = { page: '/guides/lost-card', isUseful: undefined, reason: undefined, region: undefined, words: '' };

/** A template, with every view that makes it look different. */
export interface TemplateExample extends Example {
  readonly views: readonly object[];
}

/** The markup of a template, filled with one of its views. */
export function filled({ element, views }: TemplateExample, index = 0): string {
  const view = views[index];
  if (!view) throw new Error('There is no such view.');
  return parseTemplate(renderToStaticMarkup(element)).fill(view);
}

/** A text for each kind of fault. */
const faultyDays = [
  '',
  'x'.repeat(201),
  '<b>"x',
  'decade 3 2026',
  '11月1日',
  '2026-02-30',
  '03/11/2026',
  '2026-11-01 2026-11-02',
  'last Monday',
  '刚来两个星期',
  '上周2026年11月3日',
  '2026年11月0日',
  '2026-11-02T16:00:00Z',
  '2026年11月3日星期五',
  '农历九月廿四',
  '民国115年11月3日',
  '2026年11月3日搬家',
  '最后一天是2026年12月1日',
  '1793664000',
  '3026-11-03',
  '2011-06-30',
];

function faultOf(typed: string, locale: Locale): object {
  const read = readDeadline(typed, '2026-11-24');
  if (!('fault' in read)) throw new Error(`${typed} is a day.`);
  return dayFaultView(typed, read.fault, locale);
}

const deadlineDocument = {
  ...guide,
  title: '{{title}}',
  answer: [paragraph('{{answer}}')],
  blocks: [heading('waiting', 'What to do now'), paragraph('Ask.')],
};

/** The examples of the templates. */
export const answerExamples = {
  deadlineAnswer: {
    name: 'DeadlineAnswer',
    locale: 'en',
    element: <DeadlineAnswer document={deadlineDocument} stage="waiting" />,
    views: [deadlineView(deadlineOf('2026-11-01', '2026-11-24'), 'en')],
  },
  deadlineAnswerLate: {
    name: 'DeadlineAnswer when it is late',
    locale: 'zh',
    element: <DeadlineAnswer document={{ ...deadlineDocument, locale: 'zh' }} stage="late" />,
    views: [deadlineView(deadlineOf('2026-01-01', '2026-11-24'), 'zh')],
  },
  deadlineAnswerPicked: {
    name: 'DeadlineAnswer for a day picked among other matters',
    locale: 'zh',
    element: <DeadlineAnswer document={{ ...deadlineDocument, locale: 'zh' }} stage="waiting" />,
    views: [deadlineView(deadlineOf('2026-11-01', '2026-11-24'), 'zh', true)],
  },
  deadlineFault: {
    name: 'DeadlineFault',
    locale: 'zh',
    element: <DeadlineFault locale="zh" />,
    views: faultyDays.map((typed) => faultOf(typed, 'zh')),
  },
  deadlineFaultEnglish: {
    name: 'DeadlineFault in English',
    locale: 'en',
    element: <DeadlineFault locale="en" />,
    views: faultyDays.map((typed) => faultOf(typed, 'en')),
  },
  deadlineAnswerAhead: {
    name: 'DeadlineAnswer for a day ahead',
    locale: 'en',
    element: <DeadlineAnswer document={deadlineDocument} stage="ahead" />,
    views: [deadlineView(deadlineOf('2027-05-01', '2026-11-24'), 'en')],
  },
  deadlineSheet: {
    name: 'DeadlineSheet with words to show',
    locale: 'en',
    element: <DeadlineSheet document={deadlineDocument} stage="waiting" blocks={deadlineDocument.blocks} />,
    views: [deadlineSheetView(deadlineOf('2026-11-01', '2026-11-24'), 'en')],
  },
  deadlineSheetChinese: {
    name: 'DeadlineSheet in Chinese',
    locale: 'zh',
    element: <DeadlineSheet document={{ ...deadlineDocument, locale: 'zh' }} stage="last-day" blocks={deadlineDocument.blocks} />,
    views: [deadlineSheetView(deadlineOf('2026-10-25', '2026-11-24'), 'zh')],
  },
  placeChoice: {
    name: 'PlaceChoiceArticle',
    locale: 'en',
    element: <PlaceChoiceArticle locale="en" />,
    views: ['fuzhou', 'Atlantis', 'suzhuo', '吉林', 'Corps', '港', '', '11010519491231002X', '朝阳区', '南京路', 'near me', '0851'].map(
      (typed) => choosePlace(findPlace, readTyped(typed), 'en'),
    ),
  },
  placeChoiceChinese: {
    name: 'PlaceChoiceArticle in Chinese',
    locale: 'zh',
    element: <PlaceChoiceArticle locale="zh" />,
    views: ['<b>"x', '抚洲'].map((typed) => choosePlace(findPlace, readTyped(typed), 'zh')),
  },
  placeNote: {
    name: 'PlaceNote',
    locale: 'en',
    element: <PlaceNote locale="en" />,
    views: ['Kunshan', 'Nanjing', 'Suzhuo'].flatMap((typed) => placeNote(findPlace, '/places/jiangsu', typed, '', 'en') ?? []),
  },
  placeRows: {
    name: 'PlaceRows',
    locale: 'en',
    element: <PlaceRows rows={holes<PlaceChoiceView>().each('rows')} />,
    views: [choosePlace(findPlace, readTyped('朝阳区'), 'en')],
  },
  searchResults: {
    name: 'SearchResults',
    locale: 'zh',
    element: <SearchResults locale="zh" tasks={rows} />,
    views: ['社保卡丢了', 'reimbursement', 'xyzzyq', '카드', '', '11010519491231002X', '【医保】卡将停用，点击 http://x.top'].map((typed) =>
      searchView(siteSearch, 'zh', readTyped(typed, longestQuery)),
    ),
  },
  searchResultsEnglish: {
    name: 'SearchResults in English',
    locale: 'en',
    element: <SearchResults locale="en" tasks={rows} />,
    views: ['lost card', 'Suzhou', '医保电子凭证'].map((typed) => searchView(siteSearch, 'en', readTyped(typed, longestQuery))),
  },
  feedbackQuestion: {
    name: 'FeedbackQuestion',
    locale: 'zh',
    element: <FeedbackQuestion locale="zh" regions={[{ slug: 'hainan', name: '海南省' }]} longest={500} />,
    views: [
      feedbackView(filledIn, { title: '费用', locale: 'zh' }, { stamp: 'x', regionName: undefined }),
      feedbackView({ ...filledIn, isUseful: false }, { title: '费用', locale: 'zh' }, { stamp: 'x', regionName: undefined }),
      feedbackView(
        { ...filledIn, reason: 'wrong', region: 'hainan', words: '<b>不对</b>' },
        { title: '费用', locale: 'zh' },
        { stamp: 'x', regionName: '海南省', fault: 'stale' },
      ),
    ],
  },
  feedbackThanks: {
    name: 'FeedbackThanks',
    locale: 'en',
    element: <FeedbackThanks locale="en" />,
    views: [feedbackThanksView('/guides/lost-card', { title: 'Lost', locale: 'en' })],
  },
} as const satisfies Record<string, TemplateExample>;
