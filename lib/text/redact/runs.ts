/** Digits that stand together. */
export interface Group {
  /** What they are, as ASCII digits, whatever script they are written in. */
  readonly digits: string;
  /** Where they stand in the text. */
  readonly from: number;
  readonly to: number;
  /** What stands between them and the group before. */
  readonly joint: string;
}

/** Digits of people who write or say numbers in Chinese; 幺, 洞, 拐 and 勾 are said where 一, 〇, 七 and 九 could be misheard. */
const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零○洞', '一壹弌幺', '二贰貳两兩弍', '三叁參弎', '四肆', '五伍', '六陆陸', '七柒拐', '八捌', '九玖勾'].flatMap((signs, value) =>
    Array.from(signs, (sign) => [sign, String(value)]),
  ),
);

/** Every sign that can be a digit, in any script. */
export const digitSigns = new RegExp(String.raw`[\p{N}${Object.keys(numerals).join('')}]`, 'gu');

/** Numbers as they are said in English, each with its digits. */
const spoken: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ].flatMap((words, tens) => words.split(' ').map((word, index) => [word, String(tens === 0 ? index : (index + 2) * 10)] as const)),
);
const spokenNumber = new RegExp(String.raw`^(?:(?<times>double|triple)\s)?(?<word>${Object.keys(spoken).join('|')})(?![A-Za-z])`, 'iu');
const longestSpoken = 'double seventeen'.length + 1;

/** The most signs between two digits of one number. */
const longestJoint = 3;

/** The digits of a text, run by run: a letter, the end of a sentence or a line, or too many signs end a run. */
export function listRuns(text: string): Group[][] {
  const runs: Group[][] = [];
  let groups: Group[] = [];
  let joint = '';
  let isOpen = false;
  const end = (): void => {
    if (groups.length > 0) runs.push(groups);
    [groups, joint, isOpen] = [[], '', false];
  };
  for (let at = 0; at < text.length;) {
    const { digits, length } = readDigits(text, at);
    const sign = text.slice(at, at + length);
    if (digits !== '') {
      const last = groups.at(-1);
      if (isOpen && last) groups[groups.length - 1] = { ...last, digits: last.digits + digits, to: at + length };
      else groups.push({ digits, from: at, to: at + length, joint });
      [isOpen, joint] = [true, ''];
    } else if (!/^[\p{M}\p{Cf}]$/u.test(sign)) {
      // The first sign of a word such as 一直 is no digit of the number before it.
      if (isOpen && /^\p{Script=Han}$/u.test(sign)) dropWord(groups, text);
      isOpen = false;
      joint += sign;
      // Japanese has a letter that people write for a dash.
      if (/^(?!ー)[\p{L}！？!?\n\r]$/u.test(sign) || (joint.length > 1 && joint.includes('。')) || joint.length > longestJoint) end();
    }
    at += length;
  }
  end();
  return runs;
}

/** The digits that one sign stands for, or an English word; none for any other sign. */
function readDigits(text: string, at: number): { digits: string; length: number } {
  const said = /[A-Za-z]/u.test(text[at - 1] ?? '') ? null : spokenNumber.exec(text.slice(at, at + longestSpoken));
  if (said) {
    const { times = '', word = '' } = said.groups ?? {};
    const digits = spoken[word.toLowerCase()] ?? '';
    return { digits: digits.repeat({ double: 2, triple: 3 }[times.toLowerCase()] ?? 1), length: said[0].length };
  }
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  // A day of the week is no digit of the time behind it.
  if (numerals[sign] !== undefined && /(?:周|星期|礼拜)$/u.test(text.slice(Math.max(0, at - 2), at)))
    return { digits: '', length: sign.length };
  return { digits: digitsOf(sign), length: sign.length };
}

function digitsOf(sign: string): string {
  if (/^[0-9]$/u.test(sign)) return sign;
  const own = numerals[sign];
  if (own !== undefined) return own;
  const plain = sign.normalize('NFKC');
  const found = Array.from(plain, (each) => numerals[each] ?? (/^\p{Nd}$/u.test(each) ? asciiDigit(each) : '')).join('');
  if (found !== '') return found;
  // A sign that means a number and is none of these counts as one digit: ❶, Ⅶ, 〡.
  return /^\p{N}$/u.test(sign) ? '0' : '';
}

/** The digits of a script stand one after the other, its zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Takes a Chinese digit from the end of a run where it begins a word: it stands alone behind other digits. */
function dropWord(groups: Group[], text: string): void {
  const last = groups.at(-1);
  if (!last || last.digits.length < 2) return;
  const [before = '', sign = ''] = text.slice(last.to - 2, last.to);
  if (numerals[sign] === undefined || numerals[before] !== undefined || !/^\p{Nd}$/u.test(before)) return;
  groups[groups.length - 1] = { ...last, digits: last.digits.slice(0, -1), to: last.to - 1 };
}
