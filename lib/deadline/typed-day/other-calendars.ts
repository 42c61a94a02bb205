import type { OtherCalendar } from './day-fault.ts';

/** Calendars whose months we do not reckon, by words that only they have. */
const namedOnly: readonly (readonly [OtherCalendar, RegExp])[] = [
  [
    'lunar',
    /农历|阴历|旧历|夏历|初[一二三四五六七八九十\d]|[廿卅]|正月|腊月|冬月|闰.{0,3}月|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|(?<![a-z])lunar(?![a-z])|^\D*(?:春节|除夕|元宵|端午|七夕|中秋|重阳|腊八)节?(?:当天|那天|期间)?$/u,
  ],
  [
    'islamic',
    /伊斯兰历|回历|希吉来|(?<![a-z])(?:hijri|muharram|safar|rabi|jumada|rajab|sha'?ban|ramadan|shawwal|dhu|zilhijja|zilkada)(?![a-z])/u,
  ],
  ['hebrew', /希伯来历|犹太历|(?<![a-z])(?:tishr[ei]i?|cheshvan|kislev|tevet|shevat|adar|nis[as]n|iyar|sivan|tammuz|elul)(?![a-z])/u],
  ['persian', /伊朗历|波斯历|(?<![a-z])(?:farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand)(?![a-z])/u],
  [
    'french-republican',
    /(?<![a-z])(?:vendemiaire|brumaire|frimaire|nivose|pluviose|ventose|germinal|floreal|prairial|messidor|thermidor|fructidor)(?![a-z])/u,
  ],
];

/** Calendars that have the months of the ordinary one and count other years: what comes before the year, and the year before their first. */
const otherYears: readonly (readonly [OtherCalendar, RegExp, number])[] = [
  ['minguo', /(?:中华)?民国|(?<![a-z])(?:minguo|roc)(?![a-z])/u, 1911],
  ['japanese', /令和|(?<![a-z])reiwa(?![a-z])|(?<![a-z])r(?=\d{1,2}[-/.年])/u, 2018],
  ['japanese', /平成|(?<![a-z])heisei(?![a-z])|(?<![a-z])h(?=\d{1,2}[-/.年])/u, 1988],
  ['buddhist', /佛历|佛纪元|พ\.?ศ\.?|(?<![a-z])buddhist(?: era| year)?(?![a-z])|(?<=25\d\d ?)b\.?e\.?(?![a-z])/u, -543],
];

/** A text in which another calendar is named. */
interface CalendarWords {
  readonly calendar: OtherCalendar;
  /** The text in years of the ordinary calendar; undefined where its months are others. */
  readonly ordinary: string | undefined;
}

/** Another calendar that a text names, by itself or by words that only it has. */
export function otherCalendarOf(text: string): CalendarWords | undefined {
  const plain = text.normalize('NFD').replaceAll(/(?<=[a-z])\p{M}/gu, '');
  const named = namedOnly.find(([, pattern]) => pattern.test(plain));
  if (named) return { calendar: named[0], ordinary: undefined };
  for (const [calendar, pattern, before] of otherYears) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [head, tail] = [text.slice(0, match.index), text.slice(match.index + match[0].length).replace(/^ ?元年/u, '1年')];
    // Years of eras stand after their name, those of the Buddha have four digits wherever they stand.
    const year = before < 0 ? /\d{4}(?!\d)/u.exec(head + tail) : /^ ?\d{1,3}(?!\d)/u.exec(tail);
    if (!year) return { calendar, ordinary: undefined };
    const whole = before < 0 ? head + tail : tail;
    const ordinary = whole.replace(year[0], String(Number(year[0]) + before));
    return { calendar, ordinary: before < 0 ? ordinary : head + ordinary };
  }
  return undefined;
}

/** The same day in the lunar calendar, behind a day of the ordinary one: `11月3日（农历九月廿四）`. */
const lunarNote =
  /(?<=月\d{1,2}[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}) ?[(,]? ?(?:农历|阴历|旧历|夏历):?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?闰?(?:[正冬腊]|[一二三四五六七八九十]{1,2})月[初十廿卅一二三四五六七八九]{1,3}日? ?\)?/u;

/** A text without the note that says a day of the ordinary calendar again in the lunar one. */
export function withoutLunarNote(text: string): string {
  return text.replace(lunarNote, ' ').trim();
}

/** The year of the ordinary calendar that a year of three or four digits means in another, where it is likely to be meant. */
export function ordinaryYearOf(year: number, latest: number): { readonly calendar: OtherCalendar; readonly year: number } | undefined {
  const likely = [
    { calendar: 'minguo', year: year + 1911 },
    { calendar: 'buddhist', year: year - 543 },
  ] as const;
  return likely.find((each) => each.year > 2010 && each.year <= latest);
}
