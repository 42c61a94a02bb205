import { UsefulForm } from '#components/forms/useful-form.tsx';
import { FeedLinks } from '#components/lists/feed-links.tsx';
import type { FunctionComponent, ReactElement } from 'react';
import { AnswerBox } from '#components/document/answer-box.tsx';
import { BilingualPage } from '#components/frame/bilingual-page.tsx';
import { BreadcrumbNav } from '#components/frame/breadcrumb-nav.tsx';
import { ChangeList } from '#components/document/change-list.tsx';
import { ChangeLog } from '#components/lists/change-log.tsx';
import { ComparisonTable } from '#components/document/comparison-table.tsx';
import { ContentBlocks } from '#components/document/content-blocks.tsx';
import { CounterSheet } from '#components/flow/counter-sheet.tsx';
import { DeadlineForm } from '#components/forms/deadline-form.tsx';
import { DocumentArticle } from '#components/document/document-article.tsx';
import { FactList } from '#components/lists/fact-list.tsx';
import { FaultBox } from '#components/forms/fault-box.tsx';
import { FlowMap } from '#components/flow/flow-map.tsx';
import { Fold } from '#components/document/fold.tsx';
import { GivenAnswers } from '#components/flow/given-answers.tsx';
import { GlossaryList } from '#components/lists/glossary-list.tsx';
import { HomeArticle } from '#components/document/home-article.tsx';
import { GuideArticle } from '#components/document/guide-article.tsx';
import { InlineText, type TextContext } from '#components/text/inline-text.tsx';
import { LawArticleFacts } from '#components/law/law-article-facts.tsx';
import { LawArticleText } from '#components/law/law-article-text.tsx';
import { LawContents } from '#components/law/law-contents.tsx';
import { LawStatus } from '#components/law/law-status.tsx';
import { LinkRows, type LinkRow } from '#components/lists/link-rows.tsx';
import { LinkSection } from '#components/lists/link-section.tsx';
import { ListPage } from '#components/frame/list-page.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { PlaceForm } from '#components/forms/place-form.tsx';
import { CityTable } from '#components/places/city-table.tsx';
import { RegionArticle } from '#components/places/region-article.tsx';
import { RegionLines } from '#components/places/region-lines.tsx';
import { PlacesArticle } from '#components/places/places-article.tsx';
import { ReviewDates } from '#components/document/review-dates.tsx';
import { RubyText } from '#components/text/ruby-text.tsx';
import { PhoneText } from '#components/text/phone-text.tsx';
import { SearchForm } from '#components/forms/search-form.tsx';
import { SiteFooter } from '#components/frame/site-footer.tsx';
import { SiteHeader } from '#components/frame/site-header.tsx';
import { SideColumn } from '#components/document/side-column.tsx';
import { AllSources, SourceList } from '#components/document/source-list.tsx';
import { Sketch } from '#components/sketches/sketch.tsx';
import { TextLinks } from '#components/lists/text-links.tsx';
import { StepOutcome } from '#components/flow/step-outcome.tsx';
import { StepQuestion } from '#components/flow/step-question.tsx';
import { StatuteText } from '#components/text/statute-text.tsx';
import { TextForm } from '#components/forms/text-form.tsx';
import { WarningBox } from '#components/document/warning-box.tsx';
import { markSources } from '#lib/document/source-marks.ts';
import { allRuns } from '#lib/document/walk.ts';
import { makePage } from '#lib/pages/page.ts';
import type { Crumb } from '#lib/pages/breadcrumb.ts';
import type { Block, ContentTable, Inline, TableCell } from '#lib/document/blocks.ts';
import type { QuestionStep } from '#lib/pages/flow/step.ts';
import type { GivenAnswer } from '#lib/pages/flow/given-answers.ts';
import type { OutcomeStep } from '#lib/pages/flow/outcome.ts';
import type { GlossaryPage } from '#lib/pages/glossary.ts';
import type { Guide } from '#lib/pages/guide.ts';
import type { Law } from '#lib/pages/law.ts';
import type { Region } from '#lib/places/place.ts';
import type { RegionPage } from '#lib/pages/region.ts';
import type { Source } from '#lib/content/kinds/data/sources.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** One use of a component. */
export interface Example {
  /** The component and what is special about this use of it. */
  readonly name: string;
  readonly locale: Locale;
  readonly element: ReactElement;
}

const at = { line: 1, column: 1 };

/** A run of plain words. */
export function text(value: string): Inline {
  return { type: 'text', value };
}

/** A paragraph of plain words. */
export function paragraph(...children: readonly (Inline | string)[]): Block {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)), at };
}

/** The mark of a source. */
export function sourceMark(id: string): Inline {
  return { type: 'source', id, at };
}

/** A link in a text. */
export function link(href: string, words: string): Inline {
  return { type: 'link', href, children: [text(words)], at };
}

/** A source of each kind of place: a page of ours, an official site, a copy. */
export const sources: readonly Source[] = [
  {
    id: 'law-58',
    kind: 'law',
    title: { en: 'Social Insurance Law (社会保险法), article 58', zh: '《社会保险法》第五十八条' },
    link: 'https://flk.npc.gov.cn',
    page: '/law/social-insurance-law/article-58',
    checked: '2026-11-22',
  },
  {
    id: 'notice',
    kind: 'official-notice',
    title: { en: 'A notice (通知)', zh: '通知' },
    copy: 'example.org/notice',
    checked: '2026-10-01',
  },
  { id: 'report', kind: 'press', title: { en: 'A report', zh: '报道' }, checked: '2026-11-22' },
];

/** Every kind of inline text. */
export const inlines: readonly Inline[] = [
  text('In the app 国家医保服务平台 or '),
  { type: 'strong', children: [text('at the '), link('/guides/lost-card', 'counter')] },
  text(', call '),
  link('tel:12333', '12333'),
  text('.'),
  sourceMark('law-58'),
  sourceMark('notice'),
  { type: 'term', id: 'social-security-card', children: [text('社保卡')] },
  { type: 'exemption', reason: 'advice', at },
];

function cell(...children: readonly Inline[]): TableCell {
  return { children, at };
}

/** A table with an empty corner, a source in a cell and marks in a column's name. */
export const table: ContentTable = {
  type: 'table',
  corner: [],
  columns: [[text('Social security card')], [{ type: 'strong', children: [text('Code')] }, text(' (医保码)')]],
  rows: [
    { name: [text('Functions')], cells: [cell(text('All five insurances')), cell(text('Medical'), sourceMark('law-58'))] },
    { name: [text('Safety')], cells: [cell(text('A password')), cell(text('Changes all the time'))] },
  ],
  at,
};

/** What a page that holds some runs of text knows of itself. */
export function contextOf(locale: Locale, ...runs: readonly (readonly Inline[])[]): TextContext {
  return { locale, marks: markSources(runs, sources) };
}

/** A table whose row names have a name of their own. */
export const tableWithCorner: ContentTable = { ...table, corner: [text('Point')] };

/** A paragraph of a law. */
export const statute: Extract<Block, { type: 'statute' }> = {
  type: 'statute',
  chinese: '个人社会保障号码为公民身份号码。',
  english: 'The personal social security number is the citizen identity number.',
  at,
};

/** Every kind of block. */
export const blocks: readonly Block[] = [
  { type: 'heading', depth: 2, id: 'first', children: [text('First')], at },
  paragraph('Words.', sourceMark('law-58')),
  { type: 'list', items: [[paragraph('Short item')], [paragraph('Long item'), paragraph('Its second paragraph')]], at },
  { type: 'heading', depth: 3, id: 'second', children: [text('Second')], at },
  { type: 'steps', items: [[paragraph('Step one'), paragraph('What to bring')], [paragraph('Step two')]], at },
  table,
  statute,
  { type: 'note', faults: [1], children: [paragraph('The article says something else.'), paragraph('It is older.')], at },
  { type: 'note', faults: [], children: [{ type: 'list', items: [[paragraph('Left out')]], at }], at },
  { type: 'warning', title: [text('Asked for a password?')], children: [paragraph('Tell nobody.')], at },
  {
    type: 'sketch',
    of: 'which-card',
    children: [{ type: 'steps', items: [[paragraph('A card')], [paragraph('The e-card')], [paragraph('The code')]], at }],
    at,
  },
  { type: 'contact', at },
];

/** The way to a page. */
export const crumbs: readonly Crumb[] = [
  { name: 'Social security inquiry', href: '/en' },
  { name: 'Guides', href: '/en/guides' },
  { name: 'I lost my card', href: '/en/guides/lost-card' },
];

/** Links with and without a second line. */
export const rows: readonly LinkRow[] = [
  { path: '/compare/cards', title: 'Card or code (医保码)', summary: 'Which one (哪一个) you need.' },
  { path: '/about', title: 'About this site' },
];

/** A guide. */
export const guide: Guide = {
  locale: 'en',
  slug: 'lost-card',
  title: 'I lost my card (卡丢了)',
  summary: 'What to do first.',
  button: { href: '/compare/cards', label: 'Which card do I have?' },
  related: ['/compare/cards'],
  topic: 'card',
  reviewed: '2026-11-22',
  reviewBy: '2026-12-31',
  published: '2026-11-20',
  modified: '2026-11-21',
  description: 'The answer.',
  overdue: false,
  changes: [
    { day: '2026-11-20', what: 'Names the line to call.' },
    { day: '2026-11-01', what: 'First published.' },
  ],
  answer: [paragraph('Call ', link('tel:12333', '12333'), '.', sourceMark('notice'))],
  blocks,
  sources,
};

/** A law that was amended once. */
export const law: Law = {
  locale: 'en',
  slug: 'social-insurance-law',
  title: 'Social Insurance Law of the State',
  name: 'Social Insurance Law',
  summary: 'What the law is about.',
  adoptedBy: 'Standing Committee',
  adopted: '2010-10-28',
  inForce: '2011-07-01',
  isInForce: true,
  amended: ['2018-12-29'],
  copies: ['2026-05-16', '2026-07-17'],
  database: 'https://flk.npc.gov.cn',
  reviewed: '2026-11-22',
  reviewBy: '2026-12-31',
  published: '2026-11-20',
  modified: '2026-11-21',
  description: 'The answer.',
  overdue: false,
  changes: [{ day: '2026-11-22', what: 'First published.' }],
  answer: [paragraph('In force.')],
  blocks: [
    { type: 'heading', depth: 2, id: 'number', children: [text('Your number')], at },
    { type: 'heading', depth: 3, id: 'article-58', children: [text('Article 58: one number')], at },
    paragraph('Everybody has one.'),
    { type: 'heading', depth: 3, id: 'article-59', children: [text('Article 59: contributions')], at },
    paragraph('They are collected together.'),
  ],
  articles: [
    { anchor: 'article-58', source: 'social-insurance-law-58' },
    { anchor: 'article-59', source: 'social-insurance-law-59' },
  ],
  sources,
};

/** A law that we know no more of than that its text stands in a copy. */
export const lawOfUnknownDate: Law = {
  locale: 'en',
  slug: 'example-law',
  title: 'Example Law',
  name: 'Example Law',
  summary: 'Another law.',
  isInForce: undefined,
  amended: [],
  copies: [],
  database: 'https://flk.npc.gov.cn',
  reviewed: '2026-11-22',
  reviewBy: '2026-12-31',
  published: '2026-11-20',
  modified: '2026-11-21',
  description: 'The answer.',
  overdue: true,
  changes: law.changes,
  answer: [],
  blocks: [],
  articles: [],
  sources: [],
};

/** The glossary with one term. */
export const glossaryPage: GlossaryPage = {
  ...makePage({ locale: 'en', path: '/glossary', title: 'Glossary', summary: 'Words.', reviewed: '2026-11-22' }, []),
  reviewBy: '2026-12-31',
  published: '2026-11-20',
  modified: '2026-11-21',
  description: 'The answer.',
  overdue: false,
  changes: law.changes,
  groups: [
    {
      letter: 'S',
      terms: [
        {
          id: 'social-security-card',
          names: { en: ['social security card'], zh: ['社会保障卡', '社保卡'] },
          pinyin: 'shèhuì bǎozhàng kǎ',
          typed: ['shebaoka', '社会保障ka'],
          meaning: { en: 'The card.', zh: '这张卡。' },
          sources: ['notice'],
          explanation: [text('The card.'), sourceMark('notice')],
        },
      ],
    },
  ],
  sources: [...sources],
};

/** The answers that led to a child's lost card. */
export const given: readonly GivenAnswer[] = [
  { question: 'What happened?', answer: 'The card is lost', changePath: '/steps/-/child' },
  { question: 'Who is it for?', answer: 'For a child', changePath: '/steps/lost' },
];

/** A question of the flow. */
export const questionStep: QuestionStep = {
  kind: 'question',
  locale: 'en',
  path: '/steps/lost',
  title: 'Who is it for?',
  wholeTitle: 'A lost card: Who is it for?',
  summary: 'Two questions.',
  given: given.slice(0, 1),
  answers: [
    { path: '/steps/lost/self', title: 'For myself' },
    { path: '/steps/lost/child', title: 'For a child' },
  ],
};

/** An outcome of the flow. */
export const outcomeStep: OutcomeStep = {
  kind: 'outcome',
  locale: 'en',
  path: '/steps/lost/child',
  title: 'A child’s lost card',
  summary: 'Report it.',
  given,
  answers: ['lost', 'child'],
  document: { ...guide, title: 'A child’s lost card' },
  parts: {
    answer: guide.answer,
    steps: [{ title: 'Report the loss', blocks: [paragraph('By telephone.')] }],
    where: [[text('A card outlet.'), sourceMark('notice')]],
    bring: [[text('Your ID card'), sourceMark('notice')]],
    ask: [[text('What does it cost?'), sourceMark('notice')]],
    rights: [[text('You choose the way.'), sourceMark('law-58')]],
    call: [[link('tel:12333', '12333'), text(' – card'), sourceMark('notice')]],
  },
  request: { chinese: '我的卡丢了。', meaning: 'I lost my card.' },
  related: [{ path: '/guides/lost-card', title: 'Lost card', summary: 'What to do.' }],
};

const page = {
  locale: 'en',
  path: '/guides/lost-card',
  title: 'I lost my card',
  summary: 'What to do first.',
  reviewed: '2026-11-22',
} as const;

/** A region with cities of every kind. */
export const region: Region = {
  code: '420000',
  slug: 'hubei',
  path: '/places/hubei',
  name: { en: 'Hubei Province', zh: '湖北省' },
  shortName: { en: 'Hubei', zh: '湖北' },
  syllables: ['hú', 'běi'],
  hrss: { host: 'rst.hubei.gov.cn', seen: 'several' },
  medical: { host: 'ybj.hubei.gov.cn', seen: 'one' },
  diallingCode: '027',
  note: undefined,
  checked: '2026-11-22',
  cities: [
    {
      code: '420100',
      anchor: 'wuhan',
      path: '/places/hubei#wuhan',
      name: { en: 'Wuhan', zh: '武汉市' },
      shortName: '武汉',
      level: 'city',
      syllables: ['wǔ', 'hàn'],
      diallingCode: '027',
      checked: '2026-11-22',
    },
    {
      code: '429004',
      anchor: 'xiantao',
      path: '/places/hubei#xiantao',
      name: { en: 'Xiantao', zh: '仙桃市' },
      shortName: '仙桃',
      level: 'county-level',
      syllables: ['xiān', 'táo'],
      diallingCode: undefined,
      checked: '2026-11-22',
    },
  ],
};

/** What the examples in English know of their page. */
export const english = contextOf('en', inlines, ...allRuns(blocks));

/** What the examples in Chinese know of their page. */
export const chinese = contextOf('zh', inlines);

/** A heading of level 2. */
export function heading(id: string, words: string): Block {
  return { type: 'heading', depth: 2, id, children: [text(words)], at };
}

const ruby = [
  { base: '多', reading: 'duō' },
  { base: '？', reading: undefined },
];

const regionPage: RegionPage = {
  ...makePage({ locale: 'en', path: region.path, title: 'Hubei Province (湖北省): official sites', summary: 'Sites and numbers.' }, []),
  description: 'Call 12333.',
  reviewed: '2026-11-24',
  published: '2026-11-20',
  modified: '2026-11-21',
  sources: guide.sources,
  region,
  document: {
    ...guide,
    title: 'Hubei Province (湖北省)',
    answer: [paragraph('Call 12333.')],
    blocks: ['sites', 'cities', 'counties', 'phone', 'ask'].flatMap((id) => [heading(id, `About ${id}`), paragraph('Words.')]),
  },
  cities: region.cities.slice(0, 1),
  counties: region.cities.slice(1),
  questions: [{ differs: 'The fee', chinese: '多少钱？', help: { meaning: 'What does it cost?', ruby } }],
};

/** An example of a component, with what is special about this use of it, on a page of a language. */
function show(element: ReactElement<object, FunctionComponent>, special = '', locale: Locale = 'en'): Example {
  return { name: `${element.type.name} ${special}`.trimEnd(), locale, element };
}

/** The examples of every component; the tests and the accessibility check use the same. */
export const examples = {
  answerBox: show(<AnswerBox answer={[paragraph('Call 12333.')]} context={english} />),
  bilingualPage: show(<BilingualPage words={(messages) => ({ title: messages.notFoundTitle, text: messages.notFoundText })} />, '', 'zh'),
  bilingualPageWithoutText: show(
    <BilingualPage words={(messages) => ({ title: messages.chooseLanguage })} />,
    'with nothing but its title',
    'zh',
  ),
  breadcrumb: show(<BreadcrumbNav crumbs={crumbs} locale="en" />),
  comparisonTable: show(<ComparisonTable table={table} context={english} />),
  comparisonTableWithCorner: show(<ComparisonTable table={tableWithCorner} context={english} />, 'with a name for its row names'),
  contentBlocks: show(<ContentBlocks blocks={blocks} context={english} />, 'with every kind of block'),
  documentArticle: show(
    <DocumentArticle document={guide} lead={<p>The lead</p>} end={<p>The end</p>} />,
    'with something before and after its body',
  ),
  sideColumn: show(<SideColumn document={guide} />, 'with few sections and no action'),
  sideColumnLong: show(
    <SideColumn
      document={{
        ...guide,
        blocks: ['one', 'two', 'three'].map((words) => ({ type: 'heading', depth: 2, id: words, children: [text(words)] })),
      }}
      action={{ label: 'What to do', path: '#one' }}
    />,
    'with a list of sections',
  ),
  guideArticle: show(<GuideArticle guide={guide} related={rows} />),
  guideArticleAlone: show(<GuideArticle guide={guide} related={[]} />, 'that leads nowhere else'),
  inlineText: {
    name: 'InlineText with every kind of inline',
    locale: 'en',
    element: (
      <p>
        <InlineText text={inlines} context={english} />
      </p>
    ),
  },
  inlineTextChinese: {
    name: 'InlineText on a Chinese page',
    locale: 'zh',
    element: (
      <p>
        <InlineText text={inlines} context={chinese} />
      </p>
    ),
  },
  factList: show(<FactList facts={[{ name: 'Adopted', value: <time>2010-10-28</time> }]} />),
  lawArticleText: show(<LawArticleText article={{ ...law, slug: 'social-insurance-law/article-58', number: 58, law }} guides={rows} />),
  changeList: show(<ChangeList changes={guide.changes} locale="en" />),
  changeLog: show(
    <ChangeLog
      changes={[
        { day: '2026-11-24', what: 'First published.', title: 'I lost my card', path: '/guides/lost-card' },
        { day: '2026-11-24', what: 'First published.', title: 'Fake messages', path: undefined },
        { day: '2026-11-22', what: 'First published.', title: 'About this site', path: '/about' },
      ]}
      locale="en"
    />,
    'of two days',
  ),
  counterSheet: show(
    <CounterSheet
      step={outcomeStep}
      address="https://example.org/en/steps/lost/child"
      code={{ path: 'M4 4h1v1h-1z', size: 9 }}
      request={[
        { base: '卡', reading: 'kǎ' },
        { base: '。', reading: undefined },
      ]}
    />,
    'with a request to show',
  ),
  counterSheetChinese: show(
    <CounterSheet
      step={{ ...outcomeStep, locale: 'zh' }}
      address="https://example.org/zh/steps/lost/child"
      code={{ path: 'M4 4h1v1h-1z', size: 9 }}
      request={undefined}
    />,
    'in Chinese',
    'zh',
  ),
  flowMap: show(
    <FlowMap
      question="What happened?"
      answers={[
        {
          answer: 'Lost',
          leadsTo: 'Who is it for?',
          path: '/steps/lost',
          next: [{ answer: 'Myself', leadsTo: 'Your lost card', path: '/steps/lost/self', next: [] }],
        },
        { answer: 'A message', leadsTo: 'A fake message', path: '/steps/message', next: [] },
      ]}
      locale="en"
    />,
  ),
  givenAnswers: show(<GivenAnswers given={given} locale="en" />),
  givenAnswersNone: show(<GivenAnswers given={[]} locale="en" />, 'before the first'),
  stepQuestion: show(<StepQuestion step={questionStep} />),
  stepQuestionFirst: show(<StepQuestion step={{ ...questionStep, given: [] }} />, 'that comes first'),
  stepOutcome: show(<StepOutcome step={outcomeStep} />),
  deadlineForm: show(<DeadlineForm locale="en" />),
  deadlineFormWrong: show(<DeadlineForm locale="zh" typed="2026-02-30" isFaulty />, 'with a day that there is not', 'zh'),
  deadlineFormAsked: show(<DeadlineForm locale="zh" typed="11月3日" isAsked />, 'with a day that is asked about', 'zh'),
  faultBox: show(
    <FaultBox locale="en" field="day">
      There is no such day.
    </FaultBox>,
  ),
  questionBox: show(
    <FaultBox locale="en" field="day" question="Which day">
      Which day do you mean?
    </FaultBox>,
    'that asks',
  ),
  regionLines: show(<RegionLines region={region} locale="en" />),
  cityTable: show(<CityTable cities={region.cities} labelledBy="cities" locale="en" />),
  placeForm: show(<PlaceForm locale="en" />),
  regionArticle: show(<RegionArticle page={regionPage} />),
  regionArticleChinese: show(
    <RegionArticle page={{ ...regionPage, locale: 'zh', questions: [{ differs: '费用', chinese: '多少钱？', help: undefined }] }} />,
    'in Chinese',
    'zh',
  ),
  placesArticle: show(<PlacesArticle page={{ ...guide, regions: [region] }} />),
  phoneText: {
    name: 'PhoneText',
    locale: 'en',
    element: (
      <p>
        <PhoneText text="Ask 12333 or 12393." />
      </p>
    ),
  },
  searchForm: show(<SearchForm locale="en" />),
  rubyText: {
    name: 'RubyText',
    locale: 'en',
    element: (
      <p>
        <RubyText parts={ruby} />
      </p>
    ),
  },
  textForm: show(<TextForm locale="en" path="/find" field="place" label="Your city" hint="Such as 苏州" button="Find" />),
  glossaryList: show(<GlossaryList page={glossaryPage} />),
  glossaryListChinese: show(<GlossaryList page={{ ...glossaryPage, locale: 'zh', title: '词语表', overdue: true }} />, 'in Chinese', 'zh'),
  lawArticleFacts: show(<LawArticleFacts law={law} guides={rows} />),
  lawArticleFactsAlone: show(<LawArticleFacts law={lawOfUnknownDate} guides={[]} />, 'of an article that no guide relies on'),
  lawContents: show(<LawContents law={law} guides={new Map([['social-insurance-law-58', rows]])} />),
  lawStatusUnknown: show(<LawStatus law={lawOfUnknownDate} />, 'of a law without dates'),
  lawStatusFuture: show(<LawStatus law={{ ...law, inForce: '2027-01-01', isInForce: false }} />, 'of a law that is not in force yet'),
  lawStatus: show(<LawStatus law={law} />),
  lawStatusChinese: show(
    <LawStatus law={{ ...law, locale: 'zh', adoptedBy: '常务委员会', amended: ['2014-01-01', '2018-12-29'] }} />,
    'in Chinese of a law that was amended twice',
    'zh',
  ),
  linkRows: show(<LinkRows rows={rows} locale="en" />),
  homeArticle: show(<HomeArticle page={guide} groups={[{ title: 'Your card', rows }]} />),
  linkSection: show(<LinkSection id="related" title="Where to go from here" rows={rows} locale="en" />),
  linkSectionEmpty: show(<LinkSection id="related" title="Nowhere" rows={[]} locale="en" />, 'without links'),
  listPage: show(
    <ListPage
      page={makePage({ locale: 'en', path: '/guides', title: 'Guides', summary: 'One question each.' }, [
        { name: 'Guides', path: '/guides' },
      ])}
    >
      A list
    </ListPage>,
  ),
  pageFrame: show(
    <PageFrame page={makePage(page, [{ name: 'I lost my card', path: page.path }], { about: { '@type': 'Legislation', name: 'A law' } })}>
      <h1>I lost my card</h1>
    </PageFrame>,
  ),
  pageFrameMarkup: show(
    <PageFrame page={makePage({ ...page, path: '/', title: '</script><script>alert(1)</script><!-- & "quotes" 医保' }, [])}>
      Words
    </PageFrame>,
    'with markup in its data',
  ),
  pageFrameHome: show(
    <PageFrame page={makePage({ locale: 'zh', path: '/', title: '社保问答', summary: '解答。' }, [])}>
      <h1>社保问答</h1>
    </PageFrame>,
    'of the first page',
    'zh',
  ),
  reviewDates: show(<ReviewDates modified="2026-11-22" reviewed="2026-11-22" reviewBy="2026-12-31" overdue={false} locale="en" />),
  reviewDatesOverdue: show(
    <ReviewDates modified="2026-11-21" reviewed="2026-11-22" reviewBy="2026-12-31" overdue locale="en" />,
    'after the day of the next check',
  ),
  reviewDatesChinese: show(
    <ReviewDates modified="2026-11-21" reviewed="2026-11-22" reviewBy="2026-12-31" overdue={false} locale="zh" />,
    'in Chinese',
    'zh',
  ),
  siteFooter: show(<SiteFooter locale="en" />),
  siteHeader: show(<SiteHeader locale="en" path="/en/guides/lost-card" />),
  siteHeaderChinese: show(<SiteHeader locale="zh" path="/zh/compare/cards" />, 'in Chinese', 'zh'),
  sketch: show(<Sketch of="card">A list</Sketch>),
  sourceList: show(<SourceList sources={sources} marks={english.marks} locale="en" />),
  textLinks: show(<TextLinks texts={[{ title: 'The card is lost', path: '/text/questions.lost.txt' }]} locale="en" />),
  feedLinks: show(<FeedLinks locale="en" byTopic={[{ name: 'The card', path: '/en/changes/card.atom' }]} />),
  usefulForm: show(<UsefulForm path="/guides/lost-card" locale="zh" />, 'in Chinese', 'zh'),
  fold: show(
    <Fold id="fold" title="Changes">
      <p>None.</p>
    </Fold>,
  ),
  allSources: show(<AllSources sources={sources} locale="en" />),
  sourceListChinese: show(<SourceList sources={sources} marks={chinese.marks} locale="zh" />, 'in Chinese', 'zh'),
  sourceListEmpty: show(<SourceList sources={[]} marks={new Map()} locale="en" />, 'without sources'),
  statuteText: show(<StatuteText statute={statute} locale="en" />),
  statuteTextChinese: show(<StatuteText statute={statute} locale="zh" />, 'in Chinese', 'zh'),
  warningBox: show(
    <WarningBox locale="en" title="Asked for a password?">
      <p>Tell nobody.</p>
    </WarningBox>,
  ),
} as const satisfies Readonly<Record<string, Example>>;
