/** The days of an answer about the deadline, written out, and how many days lie between its last day and today. */
interface DeadlineDays {
  readonly days: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly safeDay: string;
}

/** Why there is no such day in the calendar. */
export type ImpossibleDay =
  | { readonly of: 'months' }
  | { readonly of: 'zero' }
  | { readonly of: 'month'; readonly year: number | undefined; readonly month: number; readonly most: number }
  | { readonly of: 'year' | 'weeks'; readonly year: number; readonly most: number };

function reasonOf(why: ImpossibleDay): string {
  if (why.of === 'months') return 'a year has only 12 months';
  if (why.of === 'zero') return 'a month begins with day 1';
  if (why.of !== 'month') return `${why.year} has ${why.most} ${why.of === 'year' ? 'days' : 'weeks'}`;
  const month = monthNames[why.month - 1];
  return why.year === undefined ? `${month} never has more than ${why.most} days` : `${month} ${why.year} has ${why.most} days`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** What to type, at the end of what is said about a day that was not understood. */
const typeADay = 'Type the year, the month and the day, such as 2026-11-01.';

/** The words of the interface in English; those in Chinese have the same keys. */
export const en = {
  siteName: 'Social security inquiry',
  /** What is written on the pictures that go with links, below the name of the site. */
  pictures: {
    card: 'The social security card',
    code: 'The medical insurance code',
    work: 'Work and insurance',
    moving: 'In another place',
    message: 'Fake messages',
    place: 'Where to go',
    law: 'The law',
  },
  skipToContent: 'Skip to the content',
  largeText: 'Larger',
  normalText: 'Normal text',
  breadcrumb: 'You are here',
  answer: 'Answer',
  reviewed: 'Checked',
  modified: 'Updated',
  reviewBy: 'Next check',
  warning: 'Warning',
  editorsNote: 'Editor’s note',
  sources: 'Sources',
  source: 'Source',
  /** The heading of the sources of a page, which tells how many there are. */
  countedSources: (count: number) => `Sources (${count})`,
  sourcesIntro:
    'The small numbers in the text lead here. “not official” beside a number means that only press reports or commercial websites say so.',
  backToText: 'Back to the text',
  officialSources: 'Official',
  otherSources: 'Others',
  allSources: 'All sources, and which copies we read',
  allSourcesSummary: 'What this site rests on, kind by kind: where it is, which stored copy we read, and when.',
  press: 'not official',
  copyRead: 'stored copy',
  comparedOn: (day: string) => `compared on ${day}`,
  overdueTitle: 'This page is due for a check',
  overdueText: (day: string) =>
    `It should have been checked by ${day}. Something may have changed since. Before you rely on it, ask first: 12333 about the card, pension, unemployment, work injury or an employer that has not registered you; 12393 about medical insurance.`,
  changes: 'Changes',
  changesSummary: 'What changed on this site, newest first.',
  /** How to hear of changes without coming back. */
  feeds: {
    text: 'No need to come back and look: add one of these addresses to Feishu, Outlook or any feed reader, and it shows you what changes here.',
    atom: 'All changes as a feed (Atom)',
    json: 'All changes as a feed (JSON Feed)',
    byTopic: 'Feeds by topic',
    jsonToo: 'For JSON Feed, write .feed.json instead of .atom at the end of the address.',
  },
  allChanges: 'All changes of this site',
  colon: ': ',
  comma: ', ',
  listComma: ', ',
  fullStop: '. ',
  related: 'Where to go from here',
  guides: 'Guides',
  guidesSummary: 'One question each: the answer, the steps, the sources.',
  topics: {
    card: 'The card',
    medical: 'Medical insurance',
    contributions: 'Contributions, gaps and moving',
    work: 'Work',
    life: 'Births, pensions and deaths',
    foreigners: 'Foreigners, Hong Kong, Macao and Taiwan',
    people: 'For whom, and who to ask',
    safety: 'Staying safe',
  },
  outcomeParts: {
    answer: 'Answer',
    first: 'What to do',
    where: 'Where to go',
    bring: 'What to bring',
    ask: 'What to ask',
    wrong: 'What may come up',
    rights: 'Your rights at the counter',
    call: 'Who to call',
  },
  flow: 'What should I do?',
  flowSummary: 'A few taps lead to your own case: what to do, what to bring, and a sheet to print for the counter.',
  flowMap: 'All ways through the questions',
  flowMapSummary: 'Which answer leads where, all on one page.',
  givenAnswers: 'Your answers',
  change: 'Change',
  counterSheet: 'Counter sheet',
  sheetOf: (title: string) => `Counter sheet: ${title}`,
  allRights: 'All your rights at the counter, with the articles',
  printSheet: 'Print the counter sheet',
  sheetSummary: 'One page to take to the counter: what to say, where to go, what to bring, what to ask, your rights, who to call.',
  asText: 'Text you can forward',
  showStaff: 'Say or show this at the counter',
  meaning: 'It means:',
  scanCode: 'This page on your phone',
  codeOf: 'QR code: the address of this page',
  /** The search in the list of a browser, of 16 characters at most. */
  searchName: 'Social security',
  search: 'Search',
  searchLabel: 'What are you looking for?',
  noRecords: 'This site answers questions; it cannot look up your own records. To see what was paid, free of charge:',
  searchSummary: 'Search guides, questions, law articles, terms and places, in English, Chinese or pinyin.',
  searchKinds: {
    guide: 'Guide',
    section: 'Part of a page',
    question: 'Question',
    step: 'Step by step',
    term: 'Word explained',
    law: 'Law',
    article: 'Law article',
    comparison: 'Comparison',
    page: 'Page',
    region: 'Where to go',
    city: 'Where to go',
  },
  /** The heading of what a search found. */
  resultCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  searchInThis: 'Search in English',
  noResults: 'Nothing found for these words',
  noPage: 'We have no page on this',
  noPageAsk: 'You can call:',
  partlyAsk: 'Part of what you ask is not on this site. You can call:',
  noPageNearby: 'These pages come nearest. They may not answer your question:',
  lineMatters: {
    socialInsurance: 'card, pension, unemployment, work injury, jobs',
    medicalInsurance: 'medical insurance, its code, maternity',
    tax: 'contributions and tax',
    housingFund: 'the housing fund',
    government: 'matters of other government offices',
    legalAdvice: 'legal advice and legal aid',
    fraud: 'anti-fraud line',
  },
  /** What numbers are for that no text of ours names as a line. */
  otherMatters: { '110': 'police' } as Readonly<Record<string, string>>,
  noResultsText: 'Try other words, or fewer. One of these may help:',
  nearest: 'Did you mean one of these?',
  scamTitle: 'Did you get a message or a call like this?',
  scamText:
    'Offices do send records and notices by text. Two signs show a fake: a link, and a request for numbers or passwords. Do not tap, type nothing in; hang up on a call. Ask 12333 or 12393 yourself; if you have paid, call 96110 at once.',
  places: 'Where to go',
  placesSummary: 'Official sites and telephone numbers of your province and city.',
  placeLabel: 'Your province, city, county or district',
  placeHint: 'In Chinese, pinyin or English, such as 苏州, kunshan or Jiangsu',
  placeButton: 'Find',
  regionTitle: (name: string) => `${name}: official sites and telephone numbers`,
  regionSummary: (name: string) =>
    `The social security card, social insurance and medical insurance in ${name}: official sites, telephone numbers with dialling codes, and the words to ask.`,
  regionAnswer: {
    card: 'Card, pension, unemployment, work injury, an employer that has not registered you: ',
    medical: 'Medical insurance: ',
    or: ' or ',
    outside: (code: string) => `From another place, you usually add ${code}. First say where you are insured.`,
    outsideCity: (city: string, code: string) =>
      `From another place, you usually add the city’s code, such as ${code} for ${city}. First say where you are insured.`,
  },
  hrssSite: 'Card, pension, unemployment, work injury (HRSS)',
  medicalSite: 'Medical and maternity insurance (medical security bureau)',
  sightings: {
    several: 'Two or more lists give this address',
    parts: 'One list gives this address, others give addresses below it',
    one: 'Only one list gives this address: ask before you rely on it',
  },
  lineOf: {
    '12333': 'Card, pension, unemployment, work injury, an employer that has not registered you (HRSS)',
    '12393': 'Medical insurance',
    '12345': 'Government line, anything else',
  },
  fromOutside: 'From another place, usually',
  /** The head of a column of numbers: a line with the dialling code of each place before it. */
  withCode: (line: string) => `${line} with code`,
  noDiallingCode: 'We have no code',
  place: 'Place',
  differs: 'What differs',
  whichPlace: 'Which place do you mean?',
  unknownPlace: 'We do not know this place',
  unknownPlaceText: (typed: string) => `“${typed}” is not in our list.`,
  emptySearch: 'Type what you are looking for, such as lost card, hospital bill or Suzhou.',
  emptyPlace: 'Type the name of a province, city, county or district.',
  numberTyped:
    'You typed a long number. We have not kept it, but your browser may remember it. Never type an ID, card or telephone number on this site.',
  corps: 'The Corps in Xinjiang (兵团)',
  outside: 'Hong Kong, Macao, Taiwan',
  allPlaces: 'All provinces and regions',
  everywhere:
    'The numbers are the same everywhere: call 12333 about the card, pension, unemployment, work injury or an employer that has not registered you, and 12393 about medical insurance.',
  deadline: 'By when must my employer register me?',
  deadlineName: 'Registration deadline',
  deadlineSummary: 'Type your first day of work and see when the 30 days end.',
  dayLabel: 'Your first day of work',
  dayHint: 'Year, month, day, such as 2026-11-01 or 2026年11月1日; “yesterday” will do too',
  dayButton: 'Work out the last day',
  error: 'Error',
  /** Names what is asked about what was typed, where nothing is wrong with it. */
  whichDay: 'Which day',
  toField: 'Go to the field',
  dayFaults: {
    empty: 'Type your first day of work.',
    long: 'This text is too long for us to find a day in it. Type only the day, such as 2026-11-01.',
    unclear: (typed: string) => `We cannot read “${typed}” as a day. ${typeADay}`,
    'month-name': (word: string) => `We do not know “${word}” as the name of a month. ${typeADay}`,
    missing: (parts: readonly ('year' | 'month' | 'day')[], hasChoice: boolean) =>
      `The ${parts.join(' and the ')} ${parts.length > 1 ? 'are' : 'is'} missing. ${hasChoice ? 'Choose your day below, or type the year, the month and the day, such as 2026-11-01.' : typeADay}`,
    impossible: (why: ImpossibleDay) =>
      `There is no such day: ${reasonOf(why)}. Check it, and type the year, the month and the day, such as 2026-11-01.`,
    order:
      'Which day do you mean? The numbers can be read in more than one order. Choose below, or type the year first, such as 2026-11-01.',
    several: 'You typed more than one day. Choose your first day of work below, or type it alone, such as 2026-11-01.',
    which: 'Which day do you mean? Choose below, or type the year, the month and the day, such as 2026-11-01.',
    about: 'That tells us only roughly which day it was. Choose your first day of work below, or type the day alone, such as 2026-11-01.',
    week: 'The day that you typed is not in the week that you typed. Is it your first day of work? Choose it below, or type another day, such as 2026-11-01.',
    zone: 'At the time that you typed, it was another day in China. Choose your first day of work below, or type it without a time, such as 2026-11-01.',
    weekday: (day: string, weekday: string) =>
      `${day} is a ${weekday}. Is it the day that you mean? Choose it below, or type another day, such as 2026-11-01.`,
    calendar: (calendar: string, hasChoice: boolean) =>
      `This seems to be a day of ${calendar}. We reckon only with the ordinary calendar (公历). ${hasChoice ? 'Is it the day below? Choose it, or type' : 'Look up the day there, and type'} the year, the month and the day, such as 2026-11-01.`,
    words: (day: string, typed: string) =>
      `In “${typed}” we understood only ${day}. Is this your first day of work? Choose it below, or type the day alone, such as 2026-11-01.`,
    'last-day': (lastDay: string) =>
      `You typed ${lastDay} as a last day. Here we need the first day of work, which is 30 days before it. Choose yours below, or type it, such as 2026-11-01.`,
    number:
      'What you typed has a long number in it. Never type an ID number, a card number or a telephone number here. Type the year, the month and the day, such as 2026-11-01.',
    future: (day: string, latest: string) =>
      `${day} is too far ahead: we reckon with first days of work up to ${latest}. Check the year, and type a day such as 2026-11-01.`,
    early: 'The 30 days are a rule of the Social Insurance Law, which applies from 1 July 2011. Type that day or a later one.',
  },
  chooseDay: 'Choose your first day of work',
  otherCalendars: {
    lunar: 'the lunar calendar (农历)',
    minguo: 'the Minguo calendar (民国纪年)',
    japanese: 'the Japanese calendar, which counts the years of an era',
    buddhist: 'the Buddhist calendar (佛历)',
    islamic: 'the Islamic calendar',
    hebrew: 'the Hebrew calendar',
    persian: 'the Persian calendar',
    'french-republican': 'the French Republican calendar',
  },
  lastDayTitle: (day: string, isAhead: boolean) => `The last day ${isAhead ? 'will be' : 'is'} ${day}`,
  deadlineAnswer: {
    ahead: ({ firstDay, lastDay, safeDay }: DeadlineDays) =>
      `If you begin work on ${firstDay}, the last day for your employer to apply to register you for social insurance will be ${lastDay}. To be safe, ask for it one day earlier, by ${safeDay}.`,
    waiting: ({ days, lastDay, safeDay }: DeadlineDays) =>
      `Your employer must apply to register you for social insurance by ${lastDay}. That leaves ${days === 1 ? '1 day: tomorrow' : `${days} days, counting from tomorrow`}. To be safe, ask for it one day earlier, by ${safeDay}.`,
    'last-day': ({ lastDay }: DeadlineDays) =>
      `Your employer must apply to register you for social insurance by the end of today, ${lastDay}. If today is a public holiday, the day after the holiday is the last.`,
    late: ({ days, lastDay }: DeadlineDays) =>
      `Your employer had to apply to register you for social insurance by ${lastDay}. ${days === 1 ? 'That was yesterday.' : `That was ${days} days ago.`} If it was a public holiday, the day after the holiday was the last.`,
  },
  deadlineOfForeigners: 'Not for foreigners: their 30 days run from the day the work permit is processed. Ask ',
  firstDay: 'First day of work (not counted)',
  safeDay: 'To be safe (one day earlier)',
  lastDay: 'Last day (day 30)',
  lineOfDays: { first: 'First day', today: 'Today', last: 'Last day' },
  todayInChina: 'Today in China',
  whatNow: 'What to do now',
  saveDay: 'Add the last day to your calendar',
  calendarInApp:
    'Nothing happens when you tap this inside WeChat? Open this page in the browser of your phone (在浏览器打开), and tap it there.',
  printAnswer: 'Print this answer',
  printAnswerSummary: 'One page to take along.',
  anotherDay: 'Another day',
  /** Said where what was typed holds more than a day. */
  pickedDay: (day: string) =>
    `You typed more than one thing. We took ${day} as your first day of work. If that is not right, type the right day alone.`,
  calendarTitle: 'Last day for my employer to apply for my social insurance registration',
  calendarText: (firstDay: string, lastDay: string, address: string) =>
    `First day of work: ${firstDay}. Under the Civil Code that day is not counted, so day 30 is ${lastDay} (Social Insurance Law, article 58). To be safe, ask for it one day earlier. If the last day is a public holiday, the day after the holiday is the last. Not for foreigners: their 30 days run from the day the work permit is processed. Ask 12333. What to do: ${address}`,
  sayThis: 'Show or say this to your employer',
  employerRequest: (firstDay: string, lastDay: string, isAhead: boolean) =>
    isAhead
      ? `Hello. I begin work on ${firstDay}. Under article 58 of the Social Insurance Law, an employer must apply for registration within 30 days of the first day of work. By my count, the last day is ${lastDay}. When will this be done for me?`
      : `Hello. I began work on ${firstDay}. Under article 58 of the Social Insurance Law, an employer must apply for registration within 30 days of the first day of work. By my count, the last day is ${lastDay}. Has this been done for me?`,
  questions: 'Questions',
  glossary: 'Glossary',
  glossarySummary: 'Words of social insurance in English and Chinese, each in a plain sentence.',
  alsoTyped: 'Also called',
  laws: 'Law',
  lawsSummary: 'The articles that decide these matters, in plain words, and the guides that use each.',
  comparisons: 'Compare',
  comparisonsSummary: 'Cards and codes side by side: which one you need for what.',
  lawText: 'Text of the law (Chinese)',
  lawTranslation: 'Unofficial English translation',
  status: 'Status of this law',
  inForceSince: 'In force since',
  inForceFrom: 'Applies from',
  inForceUnknown: 'Since when',
  notInFacts: 'not recorded by us: see the official text',
  textRead: 'Stored texts that we read',
  textNotRead: 'not read yet',
  caution: 'About this text',
  inForce: 'In force, according to the stored texts that we read',
  inCopies: 'In the stored texts that we read',
  adopted: 'Adopted',
  amended: 'Amended',
  statusChecked: 'Checked on',
  officialText: 'Official text',
  onThisPage: 'On this page',
  callNumber: (number: string) => `Call ${number}`,
  guidesRelying: 'Guides that use this article',
  footer: 'Site navigation',
  footerParts: { act: 'What to do', read: 'Look it up', site: 'This site' },
  officialSiteNames: { socialInsurance: 'social insurance', medicalInsurance: 'medical insurance' },
  about: 'About this site',
  accessibility: 'Accessibility',
  partners: 'For websites and HR',
  privacy: 'Privacy',
  notGovernment: 'An independent information site. Not a government site.',
  /** The one link of a card, which other sites show. */
  cardLink: { guide: 'What to do, what to bring, sources', other: 'Details and sources' },
  newWindow: (words: string) => `${words} (new window)`,
  footerNote: 'An independent information site. Not a government site. Official services:',
  contactForm: (name: string) => `If something is wrong on a page, choose “${name}” at its end. You need not say who you are. `,
  contactBefore: 'Write to ',
  contactAfter: 'Say which page and which sentence. Never send ID numbers, card numbers, passwords or photos.',
  contactMissing: 'This site has not published an e-mail address yet.',
  licenceIs: 'The text and data of this site, except the article we were asked to publish, are under this licence: ',
  licenceMissing:
    'This site has not published a licence. You are free to use links, cards and feeds. Please ask us before you republish whole pages.',
  /** Asked at the end of a page, and what is answered. */
  useful: 'Is this page useful?',
  isUseful: { yes: 'Yes', no: 'No' },
  sayWhatIsWrong: 'Tell us what is wrong',
  /** The page that asks what is wrong with another. */
  feedback: {
    title: 'What is wrong?',
    titleAfter: { yes: 'Thank you, we have noted that.', no: 'Thank you, we have noted that. What is wrong?' },
    aboutPage: 'This is about:',
    reasons: {
      wrong: 'The information is wrong',
      'different-here': 'It is different where I am',
      unclear: 'I do not understand it',
      'not-found': 'I did not find what I was looking for',
      broken: 'It does not open, or looks wrong',
    },
    reason: 'What kind of problem',
    region: 'Your province or region (optional)',
    noRegion: 'Not chosen',
    words: 'Tell us more (optional)',
    wordsHint:
      'No names, ID numbers, card numbers or telephone numbers, please. We cannot reply. About your own case, call 12333 (social insurance and the card) or 12393 (medical insurance).',
    trap: 'Leave this field empty',
    send: 'Send',
    faults: {
      empty: 'choose one of these, or write a few words.',
      long: 'please write no more than 500 characters.',
      stale:
        'this page was open for too long or was sent too quickly, or the site has just been updated. What you wrote is still here: press “Send” again.',
    },
    thanks: 'Thank you, we have it.',
    thanksText: 'An editor will read it. What we change is listed under “Changes”. We do not know who you are, so we cannot reply.',
    more: 'Tell us more',
    back: 'Back to the page',
  },
  refusedTitle: 'This was not accepted',
  refusedText:
    'We did not accept what you sent, and we have not kept it. It may have been too long or taken too long to arrive, too many messages may have come from your network within an hour, or we may be unable to accept any at the moment. Please try again later. About your own case, call 12333 (social insurance and the card) or 12393 (medical insurance).',
  tooManyText: 'Too many pages were opened at once from your network. Please try again in a few seconds.',
  /** What programs are told that ask for data. */
  problems: {
    missing: 'There is nothing at this address. /api/v1/index.json lists every document.',
    refused: 'Only GET and HEAD are answered at this address.',
    busy: 'Too many requests came from your network at once. Please try again in a few seconds.',
    failed: 'This cannot be answered right now. The fault is ours; please try again in a minute.',
  },
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be misspelled, or the page may have moved. Start again here:',
  serverErrorTitle: 'This page cannot be shown right now',
  serverErrorText: 'The fault is ours. Try again in a minute, or start again here:',
  /** What programs that read the site for somebody are told, in `/llms.txt`. */
  forAssistants:
    'Each page is also available as Markdown: add “.md” to its address. If you quote a page, give its address and the day it was checked.',
  wholeText: 'Everything in English, in one file',
  contentLicence: 'Licence of the content, except the page about a web article',
  chooseLanguage: 'Choose a language',
  sourceKinds: {
    law: 'law or regulation',
    'official-notice': 'official notice',
    lists: 'lists, compared with each other',
    list: 'one list only',
    press: 'not official',
    'varies-locally': 'differs locally',
    'source-article': 'the article we were asked to publish',
  },
};

/** The words of the interface. Chinese is typed by the English keys, so none can be missing. */
export type Messages = typeof en;
