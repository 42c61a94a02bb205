import { unitSigns } from '#lib/text/numerals.ts';
import { isKnown } from './known.ts';
import { isLine } from './lines.ts';
import type { Group } from './runs.ts';

/** What a count is of, right behind it. */
const units =
  /^\s?(?:年|月|日|时(?!间)|点(?!击)|分(?!别)|小时|天|周|岁|人(?![社事工])|个|次|元|块|万|亿|折|条(?!件)|款|项(?!目)|页(?!面)|级|档|倍|位|%|％|‰|yuan\b|RMB\b|CNY\b|per ?cent\b|days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|people\b|times\b|o’clock\b)/iu;

/** Tells whether a number of at most 5 digits is a count: it has its unit behind it; 号 is one of a day. */
export function isMeasured(text: string, to: number, digits: string): boolean {
  const after = text.slice(to);
  return digits.length <= 5 && (units.test(after) || (digits.length <= 2 && /^\s?号(?!码)/u.test(after)));
}

const year = String.raw`(?:19|20)\d\d`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const dayOfMonth = String.raw`(?:0?[1-9]|[12]\d|3[01])`;

/** A day as machines write it, or as the Germans do, from 2000 on: people write when something applies, or when they began to work. */
const date = String.raw`(?:20\d\d[-/.]${month}[-/.]${dayOfMonth}|${dayOfMonth}[./]${month}[./]20\d\d)`;

/** What a day stands beside that is a birthday. */
const birth = /出生|生日|生于|[岁歲]|身份[证證]|证号|\bborn\b|\bbirth|\bDOB\b|\bID\b/iu;

/** One day in eight digits, or from one to another; what says behind one that something begins or ends then. */
const plainDates = /^20\d{6}(?:\s?[-–—~～至到_]\s?20\d{6})?$/u;
const ofRule =
  /^\s?(?:那天|当天|当日|这天|开始|起|之?前(?!面)|以前|之?后(?!面)|以后|为?止|版|更新|发布|施行|实行|执行|实施|生效|有效|version|update|(?:至|到|to\s|[-–—~～])\s?20\d{6})/u;

/** What says before a day that something begins or ends then. */
const untilDay =
  /(?:(?:更新|发布|發布|修订|修改|公布|施行|实行|执行|实施|生效|截至|截止|日期|有效期|时间|格式|版本)[于到至为是应要写填在:“"(]{0,3}|[自从至]|(?<![打拨加发转存汇寄充系])到|\b(?:since|until|till|from|dated|date|version|updated|as of|effective)(?: on)?|20\d{6}\s?(?:至|到|to))[\s:]{0,2}$/iu;
/** The rest of the name of a file. */
const inFile = /^[^\s\d，。]{0,30}\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|rar|png|jpe?g|txt|log|ofd|wps|et)\b/iu;

/** Tells whether eight digits are a day between 2000 and 2035. */
function isPlainDay(digits: string): boolean {
  const written = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const found = new Date(`${written}T00:00:00Z`);
  return written >= '2000' && written < '2036' && !Number.isNaN(found.getTime()) && found.toISOString().startsWith(written);
}

const between = String.raw`(?:\s?[-–—~～/至到、,，]{1,2}\s?|\s)`;

/** An amount: with a sign at every third digit, or of 9 digits at most. */
const sum = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d{1,9})(?:[.,]\d{1,2})?`;

const time = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`;
const plainTime = String.raw`(?:[01]\d|2[0-4])(?:00|15|30|45)`;

/** Some of one kind, one behind the other. */
const listOf = (kind: string, fewest: number): RegExp => new RegExp(`^${kind}(?:${between}${kind}){${fewest - 1},5}$`, 'u');

const dates = listOf(date, 1);
// One alone may be a part of any number.
const yearMonth = String.raw`${year}(?:0[1-9]|1[0-2])`;
const others = [
  listOf(`${year}[-/.]${month}`, 1),
  listOf(time, 1),
  listOf(year, 2),
  listOf(plainTime, 2),
  new RegExp(`^${yearMonth}\\s?[-–—~～至到]\\s?${yearMonth}$`, 'u'),
];

/** From how much to how much. */
const range = /^(?:\d{1,6}\s?[~～至到]\s?\d{1,6}|[1-9]\d{0,2}(?:,\d{3})+\s?[~～至到–—-]\s?[1-9]\d{0,2}(?:,\d{3})+)$/u;

/** What is reckoned: shares and sums with a sign between them. */
const reckoning = new RegExp(String.raw`^(?=.*(?:[.%]|[+×*].*=))${sum}(?:\s?%?\s?(?:[+=×*]|, )\s?${sum})+$`, 'u');

/** The same with a division or brackets, up to what comes out. */
const formula = new RegExp(String.raw`^(?=.*[+×*÷/].*[=≈])${sum}(?:\s?%?\s?\)?\s?[+=×*÷≈/−-]\s?\(?${sum})+$`, 'u');

/** The same up to a unit, behind which stands what comes out: 8200÷30×128天=34986.67. */
const product = new RegExp(String.raw`^${sum}(?:\s?%?\s?[+×*÷]\s?${sum})+$`, 'u');
const comesOut = /^\s?(?:天|个?月|年|元|人|days?|months?)\s?[=≈]/u;

/** An amount of money, to the 分. */
const exactAmount = /^(?!0\d)(?:\d{1,3}(?:,\d{3})+|\d{1,6})\.\d{2}$/u;

/** A great number with a sign at every third digit. */
const bigCount = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
/** The same without signs: an amount of a country or a province, or a count of its people. */
const greatSum = /^[1-9]\d{5,11}$/u;
/** What it may count, behind it, but the units above. */
const counted =
  /^\s?(?:名|位|[户戶]|家|件|份|[张張]|[笔筆]|吨|[多余餘](?:人|元|万|名|件|[户戶])|(?:[a-z]+\s){0,2}(?:people|persons?|workers|employees|residents|citizens|users|members|participants|cardholders|cards|cases|claims|households|firms|companies)\b)/iu;

/** What says before a number that it counts people or money. */
const counting = /(?:人口|人数|参保人员|人次|总数|总额|金额|[合共总]计|收入|支出|[结余]余|余额|缺口|total(?: of)?)[是为达约:：\s]{0,2}$/iu;

/** Where numbers are those of a telephone or an account. */
const telephone = /[电電][话話]|手[机機]|座机|(?<!\[)号码|[报報][号號]|打给|拨|[卡证](?:号|后)|尾号|[账帐]号|微信|QQ/u;

/** The same right before one, which is then no list and no range. */
const ofNumber =
  /(?:[电電座][话話机機]|手[机機](?:[号號]码?)?|(?<!\[)[号號][码碼]|[卡证證账帐]号?|微信|QQ|\b(?:phone|mobile|number|card|account|ID)(?: no\.?)?)(?:[是为:：\s]|is){0,4}$/iu;

/** What has versions. */
const program =
  /(?:Chrome|Firefox|Safari|Edge|Android|iOS|Windows|macOS|HarmonyOS|MIUI|[鸿鴻]蒙|安卓|苹果|[微薇]信|WeChat|QQ|支付[宝寶]|Alipay|App|系[统統]|浏览器|版本|version|(?<![A-Za-z])v)[\s号號:：]*$/iu;

/** Tells whether the digits of a run are a whole number that says nothing of a person, as it is written: a sum with its currency, days, years, times, a hotline with its dialling code, a version, a paper or a standard. */
export function isHarmless(text: string, groups: readonly Group[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  const before = text.slice(0, first?.from);
  const written = text.slice(first?.from, last?.to).normalize('NFKC');
  const after = text.slice(last?.to);
  const hasCurrency = /^\s?(?:元|块|万|亿|yuan\b|RMB\b|CNY\b)/iu.test(after) || /(?:[¥￥$£€]|RMB|CNY)\s?$/iu.test(before);
  const isGreat = greatSum.test(written) && !isKnown(written);
  if (isGreat && (hasCurrency || (units.test(after) && counting.test(before)))) return true;
  if (hasCurrency && new RegExp(String.raw`^${sum}(?:\s?[-–—~～至、]\s?${sum}){0,3}$`, 'u').test(written))
    return !looksLikeTelephone(groups);
  if (range.test(written)) return !ofNumber.test(before);
  if ([...others, reckoning, formula, exactAmount].some((kind) => kind.test(written))) return true;
  if (isCounted(text, groups) || (product.test(written) && comesOut.test(after))) return true;
  if (bigCount.test(written) && (units.test(after) || counted.test(after) || counting.test(before))) return true;
  if (saysDay(text, groups)) return !birth.test(text);
  if (isDialled(groups) || (isList(groups) && !ofNumber.test(before))) return true;
  if ((program.test(before) || /^\s?版/u.test(after)) && /^\d{1,4}(?:\.\d{1,5}){1,4}$/u.test(written)) return true;
  if (new RegExp(String.raw`^${year}[\])〕］] ?\d{1,5}$`, 'u').test(written)) return /[[(〔［（]$/u.test(before) && /^\s?号/u.test(after);
  if (/备\s?$/u.test(before) && /^\d{8}(?:号|$)/u.test(written + after)) return true;
  return /(?:GB|LD|YD|WS|MZ|GM|JR)(?:\/T|\/Z)?\s?$/u.test(before) && /^\d{3,5}(?:\.\d+)?[-—–]\d{4}$/u.test(written);
}

/** Tells whether the digits of a run are days on which nobody was born. */
export function isDay(text: string, groups: readonly Group[]): boolean {
  return saysDay(text, groups) && !birth.test(text);
}

/** Tells whether the digits of a run are written as a day or two: eight digits where words around them say so, or from one to a later one. */
function saysDay(text: string, groups: readonly Group[]): boolean {
  const [from, to] = [groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0];
  const written = text.slice(from, to).normalize('NFKC');
  const [first = '', last = ''] = [groups[0]?.digits, groups.at(-1)?.digits];
  const isPlain = plainDates.test(written) && groups.every(({ digits }) => isPlainDay(digits));
  const isSpokenOf = (): boolean =>
    ofRule.test(text.slice(to)) ||
    inFile.test(text.slice(to)) ||
    (untilDay.test(text.slice(0, from).normalize('NFKC')) && !/^\s?(?:转|轉|分机|ext)/iu.test(text.slice(to)));
  return dates.test(written) || (isPlain && (first < last || isSpokenOf()));
}

/** Tells whether groups are Chinese numbers with their units that count something: round ones, or ones with a unit behind them; two may be anything where nobody speaks of a telephone. */
function isCounted(text: string, groups: readonly Group[]): boolean {
  if (!groups.every(({ digits, from, to }) => digits.length <= 4 && unitSigns.test(text.slice(from, to)))) return false;
  const [from, to] = [groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0];
  if (units.test(text.slice(to)) || /[万萬亿億]$/u.test(text.slice(0, from))) return true;
  return groups.every(({ digits }) => /[05]$/u.test(digits)) || (groups.length < 3 && !telephone.test(text));
}

function looksLikeTelephone(groups: readonly Group[]): boolean {
  const lengths = groups.map(({ digits }) => digits.length).join(' ');
  return lengths === '3 4 4' || lengths === '4 7' || lengths === '3 8' || lengths === '4 8';
}

/** Tells whether groups are a hotline behind the codes of China and of a city, only those codes, or a number that a firm pays for, as those are grouped. */
function isDialled(groups: readonly Group[]): boolean {
  if (/^(?:[48]00 (?:\d{3} \d{4}|\d{4} \d{3})|(?:00)?86 0?\d{2,3})$/u.test(groups.map(({ digits }) => digits).join(' '))) return true;
  const line = groups.at(-1)?.digits ?? '';
  const codes = groups.slice(0, -1).map(({ digits }) => digits);
  return isLine(line) && /^(?:(?:00)?86(?: |$))?(?:0?\d{2,3})?$/u.test(codes.join(' '));
}

/** Tells whether groups are at least three numbers of a list, and not the parts of one: those begin with a zero, or have four digits each; small ones rise. */
function isList(groups: readonly Group[]): boolean {
  const joints = new Set(groups.slice(1).map(({ joint }) => (joint === '\n' ? joint : joint.trim())));
  if (groups.length < 3 || joints.size !== 1 || !/^[、,，\n]$/u.test([...joints].join(''))) return false;
  const lengths = groups.map(({ digits }) => digits.length);
  if (lengths.every((length) => length <= 2))
    return groups.every(({ digits }, at) => at === 0 || Number(digits) > Number(groups[at - 1]?.digits));
  return (
    lengths.every((length) => length >= 3 && length <= 5) &&
    groups.every(({ digits }) => !digits.startsWith('0')) &&
    !(lengths.length > 3 && lengths.every((length) => length === 4)) &&
    !looksLikeTelephone(groups) &&
    !isKnown(groups.map(({ digits }) => digits).join(''))
  );
}
