import { monthNamed } from '#lib/deadline/spoken/month-names.ts';

/** Between two clauses; not the comma before a year (`November 9, 2026`). A number may begin one without a comma (`11月3日签合同11月5日上班`). */
const between =
  /[,;。!?]+(?! ?\d{4}(?![\d年]|[-/.]\d))|(?<![a-z])(?:and|but)(?![a-z])|(?<=\d[^\d,;。!?]*(?:合同|入职|上班|到岗|报到|面试|离职)[的了]?) ?(?=\d)/u;
/** The same, and what stands between two days of which one is meant, or the first and the last of several. */
const betweenDays = new RegExp(
  `${between.source}|或者?|还是|、|(?<=[日号]|\\d[./]\\d{1,2}) ?(?:到|至|[-~]+) ?(?=\\d{1,2}[月日号./]|\\d{4}[-年./])|(?<![a-z])(?:or|to|until|till|through)(?![a-z])`,
  'u',
);

/** That somebody began to work. */
const began =
  /入职|入的职|上班|上的班|开始|到岗|上岗|报到|开工|干活|进的?厂|进公司|(?<![a-z])(?:start|starts|started|starting|began|begin|begun|joined)(?![a-z])/u;

/** Another matter than the first day of work. */
const other =
  /签|合同|试用期|转正|离职|辞职|生日|出生|岁|面试|体检|毕业|offer|社保|保险|公积金|工资|我叫|姓名|(?<![a-z])(?:contract|sign|signed|probation|birthday|born|quit|left|resigned|fired|interview|interviewed|salary|insurance|insured|years old)(?![a-z])/u;

/** That a day was moved: then no clause holds alone. */
const moved =
  /推迟|延|提前|改|取消|没去|没来|原定|本来|后来|实际|(?<![a-z])(?:later|instead|moved|postponed|changed|delayed|actually|cancelled)(?![a-z])/u;

/** The clause that says when somebody began to work, where each of the others is about another matter; undefined where that is not sure. */
export function clauseOfFirstDay(text: string): string | undefined {
  const clauses = clausesOf(text, between);
  const [first, ...more] = clauses.filter((clause) => began.test(clause) && !other.test(clause));
  if (first === undefined || more.length > 0 || clauses.length < 2 || moved.test(text)) return undefined;
  return clauses.every((clause) => clause === first || (other.test(clause) && !began.test(clause))) ? first : undefined;
}

/** The clauses of a text in which days may stand side by side; those about other matters have a mark. Fewer than two are none. */
export function clausesOfDays(text: string): readonly { readonly clause: string; readonly isOther: boolean }[] {
  const clauses = clausesOf(text, betweenDays);
  if (clauses.length < 2 || moved.test(text)) return [];
  return clauses.map((clause, index) => ({ clause: withMonthOf(clauses[index - 1] ?? '', clause), isOther: other.test(clause) }));
}

function clausesOf(text: string, separator: RegExp): string[] {
  return text.split(separator).flatMap((clause) => clause.trim() || []);
}

/** Days side by side of which one is meant, with what they share written once: `8、9号`, `10月8-20`, `十月八九号`; in English the month. */
const daysBeside = /(?<![\d.\-/:年])(?<from>\d{1,2})、(?<to>\d{1,2})(?<unit>[日号])/gu;
const daysBehindMonth = /(?<=月)(?<from>\d{1,2}) ?(?:[-~到至、,;和及与/&+]|或者?|还是|and|or) ?(?<to>\d{1,2})(?![\d年:点./-])[日号]?/gu;
const daysBehindSign =
  /(?<![\d\-/.])(?<month>(?:0?[1-9]|1[0-2])[/.])(?<from>\d{1,2}) ?(?:[-~到至、和]|或者?|还是|to|or|and) ?(?<to>\d{1,2})(?![\d年月:点./-])/gu;
/** `一二日` may be the 12th, written as digits are. */
const numeralsBeside =
  /(?<![零一二三四五六七八九十])(?<tens>二?十)?(?<both>(?<=十)(?:一二|二三)|三四|四五|五六|六七|七八|八九)(?<unit>[日号])/gu;
const nth = '(?:st|nd|rd|th)?';
const orTo = '(?:-|~|to|or|and|&|、|和|到|至|或者?|还是)';
const behindMonth = new RegExp(
  `(?<![a-z])(?<name>[a-z]{3,9})\\.? (?<from>\\d{1,2})${nth} ?${orTo} ?(?<to>\\d{1,2})${nth}(?![\\d:./-]|[a-z]| ?[ap]\\.?m)(?<year>,? \\d{4})?`,
  'gu',
);
const beforeMonth = new RegExp(
  `(?<![\\d\\-/.:a-z])(?<from>\\d{1,2})${nth} ?(?:${orTo}|/) ?(?<to>\\d{1,2})${nth} (?:of )?(?<name>[a-z]{3,9})(?![a-z])(?<year>,? \\d{4})?`,
  'gu',
);

/** A text in which days that share a month or a unit have it each. */
export function withDaysApart(text: string): string {
  const inMonth =
    (write: (day: string, name: string) => string) =>
    (whole: string, ...rest: readonly unknown[]): string => {
      const { name = '', from = '', to = '', year = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (monthNamed(name) === undefined || Number(from) >= Number(to)) return whole;
      return [from, to].map((day) => write(day, name) + year).join(' or ');
    };
  return text
    .replaceAll(daysBeside, (whole, from: string, to: string, unit: string) =>
      Number(to) === Number(from) + 1 ? `${from}${unit}或${to}${unit}` : whole,
    )
    .replaceAll(daysBehindMonth, (whole, from: string, to: string) => (Number(from) < Number(to) ? `${from}日或${to}日` : whole))
    .replaceAll(daysBehindSign, (whole, month: string, from: string, to: string) =>
      Number(from) < Number(to) ? `${month}${from}或${month}${to}` : whole,
    )
    .replaceAll(numeralsBeside, (_whole, tens: string | undefined, both: string, unit: string) =>
      Array.from(both, (day) => `${tens ?? ''}${day}${unit}`).join('或'),
    )
    .replaceAll(
      behindMonth,
      inMonth((day, name) => `${name} ${day}`),
    )
    .replaceAll(
      beforeMonth,
      inMonth((day, name) => `${day} ${name}`),
    );
}

/** A day without its month is of the month before it: `11月3号或者4号`. */
function withMonthOf(before: string, clause: string): string {
  const [head] = /^.*月(?=[\d一二三四五六七八九十])/u.exec(before) ?? [];
  return head !== undefined && /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/u.test(clause) ? head + clause : clause;
}
