import { countedAt, numerals, unitSigns } from '#lib/text/numerals.ts';

/** A number in words: its digits, and how many signs it takes; none of either where there is none. */
interface Said {
  readonly digits: string;
  readonly length: number;
}

const nothing: Said = { digits: '', length: 0 };

/** The numbers of English up to the tens, each with its digits. */
const words: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ].flatMap((row, tens) => row.split(' ').map((word, index) => [word, String(tens === 0 ? index : (index + 2) * 10)] as const)),
);

/** Those words, the longer of two that begin alike first: `seventy` before `seven`. */
const anyWord = Object.keys(words)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** One number: how often it is said, and its word. What has a hyphen or nothing between its ten and its one is one number. */
const one = new RegExp(
  String.raw`(?:(?<times>double|triple)[\s-]?)?(?:(?<ten>(?:twen|thir|for|fif|six|seven|eigh|nine)ty)-?(?<last>one|two|three|four|five|six|seven|eight|nine)|(?<word>${anyWord})|(?<zero>oh?|nought))`,
  'iuy',
);

/** What tells, before or behind it, that an `oh` is a zero; an `o` stands between words only, since people type it for the zero of a day. */
const before = {
  oh: new RegExp(String.raw`(?:\d|\b(?:${anyWord}|oh?))[\s,./_-]{1,2}$`, 'iu'),
  o: new RegExp(String.raw`\b(?:${anyWord}|oh?)[\s,./_-]{1,2}$`, 'iu'),
};
const behind = {
  oh: new RegExp(String.raw`^[\s,./_-]{1,2}(?:\d|(?:${anyWord}|double|triple)(?![a-z]))`, 'iu'),
  o: new RegExp(String.raw`^[\s,./_-]{1,2}(?:${anyWord}|double|triple)(?![a-z])`, 'iu'),
};
const nearest = 'seventeen'.length + 2;
const latin = /^[\p{Script=Latin}\p{M}]$/u;

/** Reads a number said in English at a place of a text; several words may stand there in one piece, `oneeightsix`. */
export function readEnglish(text: string, at: number): Said {
  if (!/[A-Za-z]/u.test(text[at] ?? '') || latin.test(text[at - 1] ?? '')) return nothing;
  let digits = '';
  let end = at;
  do {
    one.lastIndex = end;
    const said = one.exec(text);
    if (!said) return nothing;
    const { times = '', ten = '', last = '', word = '' } = said.groups ?? {};
    const value =
      ten === '' ? (words[word.toLowerCase()] ?? '0') : `${words[ten.toLowerCase()]?.[0] ?? ''}${words[last.toLowerCase()] ?? ''}`;
    digits += value.repeat({ double: 2, triple: 3 }[times.toLowerCase()] ?? 1);
    end += said[0].length;
  } while (latin.test(text[end] ?? ''));
  const alone = /^(?<word>oh?)$/iu.exec(text.slice(at, end))?.groups?.['word'];
  if (alone === undefined) return { digits, length: end - at };
  const kind = alone.length === 1 ? 'o' : 'oh';
  const isZero = before[kind].test(text.slice(Math.max(0, at - nearest), at)) || behind[kind].test(text.slice(end, end + nearest));
  return isZero ? { digits, length: end - at } : nothing;
}

/** Reads a Chinese number with its units at a place of a text, `二千六百零四`. */
export function readCounted(text: string, at: number): Said {
  if (!unitSigns.test(text.slice(at, at + 2))) return nothing;
  // What is named digit by digit has no units: 九十 is none in 七七一九十分. A zero may stand before, 零二百零二, and another such number.
  const previous = text[at - 1] ?? '';
  const isNamed = /^\p{N}$/u.test(previous) || (numerals[previous] !== undefined && !/^[零〇]$/u.test(previous));
  if (isNamed && !unitSigns.test(text.slice(Math.max(0, at - 3), at))) return nothing;
  const number = countedAt(text, at);
  return number === undefined || number.length < 2 ? nothing : { digits: String(number.value), length: number.length };
}

/** Tells whether digits of a text are written in words, of either language. */
export function isSaid(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return Array.from(text.slice(from, to)).every(
    (sign) => numerals[sign] !== undefined || unitSigns.test(sign) || /[A-Za-z\s-]/u.test(sign),
  );
}
