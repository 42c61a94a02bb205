import { numeralSigns } from '#lib/text/numerals.ts';
import { replaceNarrow } from './narrow.ts';
import { numberSign } from './sign.ts';

/** What has letters and digits behind the name of a paper. */
const paper =
  /(?<=(?:护照|護照|通行证|通行證|居留证|证件|證件|证号|證號|passport|permit|document)[^\n。]{0,24}?)(?<![A-Za-z0-9])(?=[A-Z]*\d)(?=\d*[A-Z])(?=(?:[A-Z]*\d){3})[A-Z0-9]{7,}(?![A-Za-z0-9])/giu;

/** The same in two or three pieces, in capitals. */
const parted =
  /(?<=(?:护照|護照|通行证|通行證|居留证|passe?port|pasaporte|Reisepass|permit)[^\n。]{0,24}?)(?<![A-Za-z0-9])(?=(?:[A-Z ]*\d){5})(?=[\d ]*[A-Z])[A-Z0-9]{2,8}(?:[ -][A-Z0-9]{2,8}){1,2}(?![A-Za-z0-9])/gu;

/** Behind the name of a paper whose number begins with letters. */
const named =
  '(?<=(?:护照|護照|通行[证證]|[回返][乡鄉][证證]|[台臺]胞[证證]|[证證]件|身[份分][证證]|[Pp]assport|[Pp]ermit|\\bID\\b)[^\\n。]{0,24}?)(?<![A-Za-z\\d])';

/** A number of six signs and more that is no day, in digits or in words. */
const digit = `[\\d${numeralSigns}]`;
const number = `(?!20\\d\\d[-./])${digit}(?:[ -]?[A-Z]?${digit}){5,}`;

/** What says that a letter belongs to a number behind it, or to one before it. */
const joint = '字|[头頭]|母|[前后後]|[加接]|(?<!\\[)号[码碼]|[+"“]|as in|then|follow|rest|plus|number|digits';
const behind = '[前首头頭]|字母|letter|front|before';

/** The letters of a number and, with words between, its digits; or first the digits. */
const lettered = new RegExp(
  `${named}(?:[A-Z]{1,2}|[a-z]{1,2}(?=字|[开開打][头頭]))(?![A-Za-z])(?=[^\\d。\\n]{0,20}(?:${joint}))[^\\d。\\n]{1,28}?${number}`,
  'gu',
);
const letteredBehind = new RegExp(
  `${named}${number}(?=[^\\dA-Z。\\n]{0,12}(?:${behind}))[^\\dA-Z。\\n]{1,16}[A-Z]{1,2}(?![A-Za-z\\d])`,
  'gu',
);

/** Puts a sign in the place of the numbers of passports and permits that have letters, also where words stand between. */
export function maskPapers(text: string): string {
  return [lettered, letteredBehind, paper, parted].reduce((left, pattern) => replaceNarrow(left, pattern, () => numberSign), text);
}
