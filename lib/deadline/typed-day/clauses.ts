/** Between two clauses; not the comma before a year (`November 9, 2026`). A number may begin one without a comma (`签合同11月5日上班`). */
const between =
  /[,;。!?]+(?! ?\d{4}(?![\d年]|[-/.]\d))|(?<![a-z])(?:and|but)(?![a-z])|(?<=(?:合同|入职|上班|到岗|报到|面试|离职)[的了]?)(?=\d)/u;
/** The same, and what stands between two days of which one is meant, or the first and the last of several. */
const betweenDays = new RegExp(
  `${between.source}|或者?|还是|、|(?<=[日号]) ?(?:到|至|[-~]+) ?(?=\\d)|(?<![a-z])(?:or|to|until|till|through)(?![a-z])`,
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

/** A day without its month is of the month before it: `11月3号或者4号`. */
function withMonthOf(before: string, clause: string): string {
  const [head] = /^.*月(?=\d)/u.exec(before) ?? [];
  return head !== undefined && /^\d{1,2}[日号]/u.test(clause) ? head + clause : clause;
}
