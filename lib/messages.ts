import type { SourceKind } from './content/sources.ts';
import type { Locale } from './locale.ts';

const en = {
  siteName: 'Social security inquiry',
  skipToContent: 'Skip to the content',
  breadcrumb: 'You are here',
  answer: 'Answer',
  reviewed: 'Checked',
  reviewBy: 'Next check',
  warning: 'Warning',
  editorsNote: 'Editor’s note',
  sources: 'Sources',
  source: 'Source',
  sourcesIntro:
    'The numbers in the text lead here. We read stored copies and compared this page with them on the day given above, unless another day is given.',
  copyRead: 'Copy read',
  checkedOn: 'checked',
  colon: ': ',
  comma: ', ',
  fullStop: '. ',
  related: 'Where to go from here',
  guides: 'Guides',
  guidesSummary: 'One question each: the answer, the steps, the sources.',
  laws: 'Law',
  lawsSummary: 'What the law says, paragraph by paragraph, and what it means for you.',
  comparisons: 'Compare',
  comparisonsSummary: 'Cards and codes side by side: which one you need for what.',
  tasks: 'What do you need to do?',
  lawText: 'Text of the law (Chinese)',
  lawTranslation: 'Unofficial English translation',
  status: 'Status of this law',
  inForceSince: 'In force since',
  adopted: 'Adopted',
  amended: 'Amended',
  statusChecked: 'Compared with stored copies on',
  officialText: 'Official text',
  articlesHere: 'Articles on this site',
  guidesRelying: 'Guides that mention this article',
  footer: 'All parts of this site',
  about: 'About this site',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  notGovernment: 'An independent information site. Not a government site.',
  officialServices: 'Official services:',
  contactBefore: 'Write to',
  contactAfter: 'Say which page and which sentence. Never send ID numbers, card numbers, passwords or photos.',
  contactMissing: 'This copy of the site has no address for reports yet. Whoever runs it sets one before it is published.',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be misspelled, or the page may have moved. Start again here:',
  serverErrorTitle: 'This page cannot be shown right now',
  serverErrorText: 'The fault is ours. Try again in a minute, or start again here:',
  chooseLanguage: 'Choose a language',
  sourceKinds: {
    law: 'law or regulation',
    'official-notice': 'official notice',
    press: 'press or trade report',
    'varies-locally': 'differs locally',
    'source-article': 'the article we were asked to publish',
  } satisfies Record<SourceKind, string>,
};

/** The words of the interface. Chinese is typed by the English keys, so none can be missing. */
export type Messages = typeof en;

const zh: Messages = {
  siteName: '社保查询',
  skipToContent: '跳到正文',
  breadcrumb: '当前位置',
  answer: '简答',
  reviewed: '核对日期',
  reviewBy: '下次核对',
  warning: '当心',
  editorsNote: '编者注',
  sources: '出处',
  source: '出处',
  sourcesIntro: '文中的小号数字指向这里。我们读的是存本；除另注日期的以外，都在上面的核对日期与本页对照过。',
  copyRead: '我们读的存本',
  checkedOn: '核对于',
  colon: '：',
  comma: '，',
  fullStop: '。',
  related: '接着看',
  guides: '指南',
  guidesSummary: '一篇回答一个问题：答案、步骤、出处。',
  laws: '法律',
  lawsSummary: '法律怎么规定，逐款讲解，和你有什么关系。',
  comparisons: '对比',
  comparisonsSummary: '卡和码放在一起比：办什么事用哪一个。',
  tasks: '你要办什么事？',
  lawText: '法律原文',
  lawTranslation: '英文译文（非官方）',
  status: '这部法律的效力',
  inForceSince: '施行日期',
  adopted: '通过日期',
  amended: '修正日期',
  statusChecked: '与存本对照日期',
  officialText: '官方文本',
  articlesHere: '本站讲解的条文',
  guidesRelying: '提到这一条的指南',
  footer: '本站各部分',
  about: '关于本站',
  accessibility: '无障碍',
  privacy: '隐私',
  notGovernment: '独立的信息网站，不是政府网站。',
  officialServices: '官方服务：',
  contactBefore: '请写信到',
  contactAfter: '请说明是哪个页面、哪句话。不要寄身份证号、卡号、密码或照片。',
  contactMissing: '这个版本还没有设收信地址，正式发布前由运营者设定。',
  notFoundTitle: '没有这个页面',
  notFoundText: '网址可能写错了，页面也可能已经搬走。请从这里重新开始：',
  serverErrorTitle: '这个页面暂时打不开',
  serverErrorText: '问题出在我们这边。请过一分钟再试，或者从这里重新开始：',
  chooseLanguage: '选择语言',
  sourceKinds: {
    law: '法律法规',
    'official-notice': '官方通知',
    press: '媒体或行业报道',
    'varies-locally': '各地不同',
    'source-article': '我们受托刊登的原文',
  },
};

const messages: Readonly<Record<Locale, Messages>> = { en, zh };

/** The words of the interface in one language. */
export function getMessages(locale: Locale): Messages {
  return messages[locale];
}

const dateFormats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day given as `YYYY-MM-DD`, written out: `22 November 2026`, `2026年11月22日`. */
export function formatDay(locale: Locale, day: string): string {
  return dateFormats[locale].format(new Date(`${day}T00:00:00Z`));
}
