import { countDigits, listParted, maskParted } from './apart.ts';
import { maskAddresses, maskNames } from './contacts.ts';
import { betweenOfficial, maskLinks } from './links.ts';
import { listNumbers, maskNumbers } from './numbers.ts';
import { maskPapers } from './papers.ts';
import { digitSigns } from './runs.ts';
import { numberSign } from './sign.ts';

/**
 * Takes out of what a reader wrote all that may tell who they are: every number of 7 or more digits, in whatever script and
 * grouping; letters and digits of passports and permits; numbers parted by words, and the plates of cars; e-mail addresses,
 * names in messengers, passwords and whatever looks like a name of that kind; links but
 * those to `*.gov.cn`. Hotlines, days written 年月日, times, amounts, articles and the numbers of official papers stay. What is
 * taken out cannot be told again from what is left.
 */
export function redact(text: string): string {
  return maskDigits(maskNames(maskLinks(maskAddresses(withoutHeaps(withoutUnseen(text))))));
}

/** A text without its numbers; those of papers first, which may be in parts and have letters before them. */
function maskDigits(text: string): string {
  return betweenOfficial(text, (piece) => maskNumbers(maskParted(maskPapers(piece))));
}

/** The fewest digits of a number that is looked for: some passports and permits have six. */
const fewestDigits = 6;

/** Tells whether a text holds a number that may be that of a person, an account or a telephone, as `redact` would take it out. */
export function holdsNumber(text: string): boolean {
  if ((text.match(digitSigns)?.length ?? 0) < fewestDigits) return false;
  const seen = withoutUnseen(text);
  return maskDigits(seen) !== seen;
}

/** As many digits as the number of an ID or a bank card has. */
const fewestOfCard = 15;

/** The same of a number as long as that of an ID or a bank card; a day that is typed has fewer digits. */
export function holdsCardNumber(text: string): boolean {
  if ((text.match(digitSigns)?.length ?? 0) < fewestOfCard) return false;
  const seen = withoutUnseen(text);
  return listNumbers(seen).some(({ digits }) => digits >= fewestOfCard) || countDigits(listParted(seen)) >= fewestOfCard;
}

/** A text without pieces that are longer than any word, number or link that people send: what looks into them would take seconds. */
function withoutHeaps(text: string): string {
  return text.replaceAll(/[^\s\p{Script=Han}，。！？；：、（）]{200,}/gu, numberSign);
}

/** A text without characters that nobody sees between letters and digits: they would part what belongs together. */
function withoutUnseen(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?<=[\p{L}\p{N}\p{P}])[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]+(?=[\p{L}\p{N}\p{P}])/gu, '');
}
